"""Runs a program on a machine that seems to lack system calls: a seccomp filter answers them with an errno.

    refuse_calls.py ERRNO CALL[,CALL...] COMMAND [ARG...]

As the rules of a container do, and without no_new_privs, so that the program keeps its rights. Needs root.
"""

import ctypes
import errno
import os
import platform
import struct
import sys

# Of the two architectures: asm/unistd_64.h, asm-generic/unistd.h. From 424 on all architectures agree.
NUMBERS = {
    "x86_64": {"unshare": 272, "seccomp": 317, "keyctl": 250, "memfd_create": 319},
    "aarch64": {"unshare": 97, "seccomp": 277, "keyctl": 219, "memfd_create": 279},
}[platform.machine()] | {
    "pidfd_send_signal": 424, "open_tree": 428, "clone3": 435, "close_range": 436, "openat2": 437,
    "mount_setattr": 442, "landlock_create_ruleset": 444,
}
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
LOAD_WORD, JUMP_EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, ERRNO = 0x7FFF0000, 0x00050000

code = getattr(errno, sys.argv[1])
calls = [NUMBERS[name] for name in sys.argv[2].split(",")]
lines = [(LOAD_WORD, 0, 0, 0)]  # the call's number is the first field of struct seccomp_data
for position, number in enumerate(calls):
    lines.append((JUMP_EQUAL, len(calls) - position, 0, number))
lines += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, ERRNO | code)]
program = b"".join(struct.pack("=HBBI", *line) for line in lines)
block = ctypes.create_string_buffer(program)
filters = ctypes.create_string_buffer(struct.pack("@HP", len(lines), ctypes.addressof(block)))
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_void_p(ctypes.addressof(filters)), 0, 0) != 0:
    raise OSError(ctypes.get_errno(), "prctl(PR_SET_SECCOMP)")
os.execvp(sys.argv[3], sys.argv[3:])
