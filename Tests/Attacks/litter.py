"""Leaves in /work what a careless clearing up would follow, trip over or never end with: `python3 -c TEXT VICTIM`.

VICTIM is a directory of the machine, by its path there. Says `over` in the end.
"""

import os
import socket
import sys

victim = sys.argv[1]
os.chdir("/work")
os.symlink(victim, "link")
os.symlink("../../../../.." + victim, "upwards")
os.symlink("/proc/1/root" + victim, "through-proc")
os.symlink("loop", "loop")
os.mkdir("inner")
os.symlink(victim + "/inner", "inner/inner")
os.mkdir("closed")
os.symlink(victim, "closed/link")
os.mkfifo("pipe")
listener = socket.socket(socket.AF_UNIX)
listener.bind("socket")
for name in (b"\n", b"\x1b[2J", b"\xff\xfe", b"-rf", b"*", b" ", b"x" * 255):
    os.close(os.open(name, os.O_CREAT))
with open("held", "w") as file:
    os.link("held", "twice")
os.chmod("closed", 0)
# Far deeper than a path can name or a stack should go.
for _ in range(3000):
    os.mkdir("d")
    os.chdir("d")
print("over", flush=True)
