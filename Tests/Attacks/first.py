"""Does to the first process of its job, joblet-init, whatever one process can do to another: `python3 -c TEXT`.

Says each call that was not refused, and in the end `tried N`.
"""

import ctypes
import fcntl
import os
import resource
import signal
import struct

libc = ctypes.CDLL(None, use_errno=True)
INIT = 1
tried = 0


def refused(what, call):
    global tried
    tried += 1
    ctypes.set_errno(0)
    try:
        result = call()
    except OSError:
        return
    if not (isinstance(result, int) and result == -1 and ctypes.get_errno() != 0):
        print(what, "was not refused", flush=True)


for number in range(65):
    refused(f"kill {number}", lambda: os.kill(INIT, number))
    refused(f"tgkill {number}", lambda: libc.tgkill(INIT, INIT, number))
    refused(f"sigqueue {number}", lambda: libc.sigqueue(INIT, number, None))
refused("pidfd", lambda: signal.pidfd_send_signal(os.pidfd_open(INIT), signal.SIGKILL))
for kind in range(16):
    # Of core dumps every caller is told that it is done, and nothing is.
    if kind != resource.RLIMIT_CORE:
        refused(f"prlimit {kind}", lambda: resource.prlimit(INIT, kind, (0, 0)))
    refused(f"prlimit {kind}, reading", lambda: resource.prlimit(INIT, kind))
refused("affinity", lambda: os.sched_setaffinity(INIT, {0}))
for policy in (os.SCHED_OTHER, os.SCHED_BATCH, os.SCHED_IDLE, os.SCHED_FIFO, os.SCHED_RR):
    level = os.sched_param(os.sched_get_priority_min(policy))
    refused(f"policy {policy}", lambda: os.sched_setscheduler(INIT, policy, level))
refused("parameters", lambda: os.sched_setparam(INIT, os.sched_param(0)))
attributes = struct.pack("=IIQiIQQQ", 48, 5, 0, 19, 0, 0, 0, 0)
SCHED_SETATTR = 314 if os.uname().machine == "x86_64" else 274
IOPRIO_SET = 251 if os.uname().machine == "x86_64" else 30
refused("attributes", lambda: libc.syscall(SCHED_SETATTR, INIT, attributes, 0))
refused("niceness", lambda: os.setpriority(os.PRIO_PROCESS, INIT, 19))
refused("niceness of its group", lambda: os.setpriority(os.PRIO_PGRP, INIT, 19))
refused("niceness of its user", lambda: os.setpriority(os.PRIO_USER, 0x7FFFFFFE, 19))
refused("disk priority", lambda: libc.syscall(IOPRIO_SET, 1, INIT, 3 << 13))
refused("group", lambda: os.setpgid(INIT, INIT))
refused("attaching", lambda: libc.ptrace(16, INIT, None, None))
refused("seizing", lambda: libc.ptrace(0x4206, INIT, None, None))
refused("being traced", lambda: libc.ptrace(0, 0, None, None))
for name in ("mem", "oom_score_adj", "oom_adj", "uid_map", "gid_map", "setgroups", "comm", "clear_refs", "coredump_filter",
             "autogroup", "timerslack_ns", "attr/current", "sched", "timens_offsets", "loginuid"):
    refused(name, lambda: os.open(f"/proc/{INIT}/{name}", os.O_WRONLY))
for name in ("root/", "cwd/", "exe", "fd/", "map_files/", "environ", "mem", "stack", "syscall", "maps", "io"):
    path = f"/proc/{INIT}/{name}"
    refused(name, lambda: os.listdir(path) if name.endswith("/") else os.read(os.open(path, os.O_RDONLY), 1))
# Signals that the kernel sends in somebody's name: fcntl(2), F_SETOWN of a pipe that then has something to read.
reading, writing = os.pipe()
fcntl.fcntl(reading, fcntl.F_SETSIG, signal.SIGKILL)
try:
    fcntl.fcntl(reading, fcntl.F_SETOWN, INIT)
    fcntl.fcntl(reading, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
except OSError:
    pass
os.write(writing, b"x")
# All that there is to signal but itself and the first: kill(2).
if os.fork() == 0:
    signal.pause()
os.kill(-1, signal.SIGKILL)
os.wait()
print("tried", tried, flush=True)
