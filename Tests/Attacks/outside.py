#!/usr/bin/env python3
"""Puts things on this machine that a sandbox must not let its code reach, then runs a command until its end.

    outside.py COMMAND [ARG...]

There is a TCP listener and an abstract Unix socket, shared memory by a key and by a name, and the command inherits a
directory descriptor and a variable. The probes (probes.py) look for each. Exit code: the command's.
"""

import ctypes
import os
import signal
import socket
import subprocess
import sys

sys.dont_write_bytecode = True
import probes

listener = socket.create_server(("127.0.0.1", probes.HOST_PORT))
abstract = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
abstract.bind(probes.ABSTRACT_NAME)
abstract.listen()
IPC_CREAT, IPC_RMID = 0o1000, 0
segment = probes.libc.shmget(ctypes.c_int(probes.SHARED_KEY), ctypes.c_size_t(4096), ctypes.c_int(IPC_CREAT | 0o666))
with open(probes.HOST_FILE, "w") as file:
    file.write("the host's")
root = os.open("/", os.O_RDONLY | os.O_DIRECTORY)
os.set_inheritable(root, True)
signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(143))
command = subprocess.Popen(
    sys.argv[1:], pass_fds=[root], env={**os.environ, probes.LEAKED_VARIABLE: "the starter's"})
try:
    sys.exit(command.wait())
finally:
    command.kill()
    probes.libc.shmctl(ctypes.c_int(segment), ctypes.c_int(IPC_RMID), None)
    os.unlink(probes.HOST_FILE)
