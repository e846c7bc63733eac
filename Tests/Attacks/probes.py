#!/usr/bin/env python3
"""What code in a sandbox can see and do that it should not: one line a probe, `name pass|fail detail`.

Runs unchanged in any sandbox that has a Python 3.9 or later, and needs nothing but its standard library:

    python3 probes.py            every probe but the last words; exit code 0 when each passed
    python3 probes.py --names    their names
    python3 probes.py --last NAME
                                 a probe whose success is the end of the sandbox: its only line is a `fail`

A probe that is killed for trying has passed, and the others go on without it. A probe passes when what it tries is
refused or not there, whatever the reason: what counts is what hostile code gets. Nothing is tried that would harm a
machine if it worked; where the call itself would, its arguments are such that the kernel gets as far as the question of
rights and no further.

What is outside may be prepared by whoever starts the sandbox, to be looked for from inside: see `outside.py`.
"""

import _thread
import ctypes
import errno
import mmap
import os
import platform
import resource
import select
import signal
import socket
import stat
import struct
import sys
import threading
import time

PROBES = {}
ALONE = set()
LAST_WORDS = {}
ABSTRACT_NAME = b"\0joblet-probe-outside"      # as in outside.py
SHARED_KEY = 0x6a6f6201
HOST_PORT = 50977
HOST_FILE = "/dev/shm/joblet-probe-outside"
LEAKED_VARIABLE = "JOBLET_PROBE_OUTSIDE"

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
ARM = platform.machine() == "aarch64"

# include/uapi/asm-generic/unistd.h and arch/x86/entry/syscalls/syscall_64.tbl; None: the architecture has no such call.
CALLS = {
    "acct": (163, 89), "add_key": (248, 217), "adjtimex": (159, 171), "bpf": (321, 280), "chroot": (161, 51),
    "clock_adjtime": (305, 266), "clock_settime": (227, 112), "clone": (56, 220), "clone3": (435, 435),
    "delete_module": (176, 106), "fanotify_init": (300, 262), "finit_module": (313, 273), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fsopen": (430, 430), "fspick": (433, 433), "init_module": (175, 105),
    "io_uring_setup": (425, 425), "ioperm": (173, None), "iopl": (172, None), "kcmp": (312, 272),
    "kexec_file_load": (320, 294), "kexec_load": (246, 104), "keyctl": (250, 219), "lookup_dcookie": (212, 18),
    "memfd_secret": (447, 447), "migrate_pages": (256, 238), "mount": (165, 40), "mount_setattr": (442, 442), "move_mount": (429, 429), "move_pages": (279, 239),
    "nfsservctl": (180, 42), "open_by_handle_at": (304, 265),
    "open_tree": (428, 428), "perf_event_open": (298, 241), "personality": (135, 92), "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434), "pivot_root": (155, 41), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "ptrace": (101, 117), "quotactl": (179, 60),
    "quotactl_fd": (443, 443), "reboot": (169, 142), "request_key": (249, 218), "setdomainname": (171, 162), "sethostname": (170, 161), "setns": (308, 268), "settimeofday": (164, 170),
    "swapoff": (168, 225), "swapon": (167, 224), "syslog": (103, 116), "umount2": (166, 39), "unshare": (272, 97),
    "userfaultfd": (323, 282), "vhangup": (153, 58),
}
NEW = {"user": 0x10000000, "mount": 0x20000, "network": 0x40000000, "pid": 0x20000000, "ipc": 0x8000000,
       "hostname": 0x4000000, "cgroup": 0x2000000, "time": 0x80}
HERE = -100     # AT_FDCWD
REFUSED = (errno.EPERM, errno.EACCES, errno.ENOSYS)


class Breach(Exception):
    """The probe got what it should not; the text says what."""


def probe(name, alone=False):
    """- alone: what it tries would change its process for the probes that follow."""
    def keep(function):
        PROBES[name] = function
        if alone:
            ALONE.add(name)
        return function
    return keep


def last_word(name):
    def keep(function):
        LAST_WORDS[name] = function
        return function
    return keep


def call(name, *arguments):
    """The system call itself: (result, errno)."""
    number = CALLS[name][1 if ARM else 0]
    if number is None:
        return -1, errno.ENOSYS
    ctypes.set_errno(0)
    values = [argument if isinstance(argument, (bytes, ctypes.Array, ctypes.Structure)) or argument is None
              else ctypes.c_long(argument) for argument in arguments]
    values = [ctypes.byref(value) if isinstance(value, ctypes.Structure) else value for value in values]
    result = libc.syscall(ctypes.c_long(number), *values)
    return result, ctypes.get_errno()


def must_be_refused(name, *arguments, also=()):
    """Another error than a refusal means that the kernel was about to do it."""
    result, code = call(name, *arguments)
    if result >= 0:
        raise Breach(f"{name} succeeded")
    if code not in REFUSED and code not in also:
        raise Breach(f"{name} was taken seriously: {errno.errorcode.get(code, code)}")
    return errno.errorcode.get(code, str(code))


def content(path, limit=65536):
    with open(path, "rb") as file:
        return file.read(limit)


def status_field(field):
    for line in content("/proc/self/status").decode().splitlines():
        if line.startswith(field + ":"):
            return line.split(":", 1)[1].strip()
    return ""


def writable_place():
    for place in ("/work", "/tmp", "/dev/shm", os.getcwd()):
        if os.access(place, os.W_OK):
            return place
    return None


def mounts():
    """(mount point, options of the mount, type, options of the file system) for each."""
    for line in content("/proc/self/mountinfo", 1 << 20).decode(errors="replace").splitlines():
        left, right = line.split(" - ", 1)
        words, more = left.split(" "), right.split(" ")
        yield words[4], words[5].split(","), more[0], more[2].split(",") if len(more) > 2 else []


# ---- Identity

@probe("identity-ids-are-nobody-outside")
def _():
    # Ids of a host's people, services and dynamic users end at 65535: systemd, UIDS-GIDS.
    for file in ("/proc/self/uid_map", "/proc/self/gid_map"):
        for line in content(file).decode().splitlines():
            inside, outside, count = map(int, line.split())
            if outside < 65536:
                raise Breach(f"{file} maps {inside} to {outside}, one of the host's own ids")


@probe("identity-no-capabilities")
def _():
    held = [f"{name} {value}" for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")
            if int(value := status_field(name), 16)]
    if held:
        raise Breach(", ".join(held))


@probe("identity-no-new-privileges")
def _():
    if status_field("NoNewPrivs") != "1":
        raise Breach("a program with file capabilities or a setuid bit could gain by them")


@probe("identity-no-supplementary-groups")
def _():
    if set(os.getgroups()) - {os.getgid()}:
        raise Breach(f"groups {os.getgroups()}")


@probe("identity-cannot-become-root", alone=True)
def _():
    try:
        os.setresuid(0, 0, 0)
    except OSError:
        return
    outside = int(content("/proc/self/uid_map").split()[1])
    if outside == 0:
        raise Breach("is root, and root outside as well")


@probe("identity-no-file-capabilities")
def _():
    place = writable_place()
    if not place:
        return
    path = f"{place}/probe-capabilities"
    with open(path, "w"):
        pass
    try:
        # struct vfs_cap_data, revision 2, CAP_SYS_ADMIN permitted and effective: capabilities(7)
        os.setxattr(path, "security.capability", struct.pack("<5I", 0x02000001, 1 << 21, 0, 0, 0))
    except OSError:
        return
    finally:
        os.unlink(path)
    raise Breach("a file was given CAP_SYS_ADMIN")


@probe("identity-no-mount-honours-setuid")
def _():
    loose = [point for point, options, kind, _ in mounts() if "nosuid" not in options]
    if loose:
        raise Breach(f"without nosuid: {' '.join(loose[:6])}")


@probe("identity-files-cannot-be-given-away")
def _():
    place = writable_place()
    if not place:
        return
    path = f"{place}/probe-owner"
    with open(path, "w"):
        pass
    try:
        os.chown(path, 12345, 12345)
    except OSError:
        return
    finally:
        os.unlink(path)
    raise Breach("a file now belongs to 12345")


# ---- Namespaces

def new_namespace(kind):
    result, code = call("unshare", NEW[kind])
    if result == 0:
        raise Breach(f"a new {kind} namespace by unshare")
    # EINVAL: the kernel has no namespaces of this kind.
    if code not in REFUSED + (errno.EINVAL,):
        raise Breach(f"unshare was taken seriously: {errno.errorcode.get(code, code)}")
    if kind == "time":
        return      # its bit is a part of the signal's number there: clone(2)
    result, code = call("clone", NEW[kind] | signal.SIGCHLD, 0, 0, 0, 0)
    if result == 0:
        os._exit(0)
    if result > 0:
        os.waitpid(result, 0)
        raise Breach(f"a new {kind} namespace by clone")


for _kind in NEW:
    probe(f"namespace-no-new-{_kind}", alone=True)(lambda kind=_kind: new_namespace(kind))


@probe("namespace-no-new-user-by-clone3", alone=True)
def _():
    arguments = (ctypes.c_uint64 * 8)(NEW["user"], 0, 0, 0, signal.SIGCHLD, 0, 0, 0)
    result, code = call("clone3", arguments, ctypes.sizeof(arguments))
    if result == 0:
        os._exit(0)
    if result > 0:
        os.waitpid(result, 0)
        raise Breach("a new user namespace by clone3")


@probe("namespace-cannot-be-joined", alone=True)
def _():
    for name in ("user", "mnt", "net", "pid", "ipc", "uts", "cgroup"):
        try:
            descriptor = os.open(f"/proc/self/ns/{name}", os.O_RDONLY)
        except OSError:
            continue
        result, code = call("setns", descriptor, 0)
        os.close(descriptor)
        # EINVAL: one's own user namespace cannot be joined again, by anyone.
        if result == 0 or code not in REFUSED + (errno.EINVAL,):
            raise Breach(f"setns to {name}: {errno.errorcode.get(code, 'succeeded')}")


# ---- File system

@probe("mount-none-of-any-kind", alone=True)
def _():
    place = (writable_place() or "/tmp").encode()
    must_be_refused("mount", b"none", place, b"tmpfs", 0, None)
    must_be_refused("mount", b"/", place, None, 0x1000, None)       # MS_BIND
    must_be_refused("mount", b"", b"/", None, 0x20 | 0x1000, None)  # MS_REMOUNT, MS_BIND: no longer read-only
    must_be_refused("mount", b"binfmt_misc", place, b"binfmt_misc", 0, None)


@probe("mount-none-by-descriptors", alone=True)
def _():
    must_be_refused("fsopen", b"tmpfs", 0)
    must_be_refused("fspick", HERE, b"/", 0)
    must_be_refused("open_tree", HERE, b"/", 1)                     # OPEN_TREE_CLONE
    must_be_refused("move_mount", HERE, b"/", HERE, b"/tmp", 0)
    must_be_refused("mount_setattr", HERE, b"/", 0, (ctypes.c_uint64 * 4)(), 32)


@probe("mount-none-taken-away", alone=True)
def _():
    for point, _, _, _ in reversed(list(mounts())):
        if point not in ("/", "/proc"):
            must_be_refused("umount2", point.encode(), 2, also=(errno.EINVAL, errno.ENOENT))
    must_be_refused("pivot_root", b".", b".", also=(errno.EINVAL,))


@probe("file-root-cannot-be-changed", alone=True)
def _():
    must_be_refused("chroot", b"/")


@probe("file-system-directories-are-read-only")
def _():
    for place in ("/", "/usr", "/usr/bin", "/etc", "/lib", "/bin", "/dev", "/proc", "/var", "/opt"):
        path = os.path.join(place, "joblet-probe")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError:
            continue
        os.unlink(path)
        # A private memory file system that goes with the sandbox harms nobody.
        kinds = {point: kind for point, _, kind, _ in mounts()}
        if kinds.get(place, kinds.get("/")) != "tmpfs":
            raise Breach(f"{place} is writable")


@probe("file-secrets-of-the-host-are-not-there")
def _():
    for path in ("/etc/shadow", "/etc/gshadow", "/etc/machine-id", "/etc/ssh", "/etc/sudoers", "/root", "/home", "/boot",
                 "/var/log", "/var/lib/dpkg", "/run/systemd", "/run/dbus", "/opt/joblet", "/etc/fstab", "/.dockerenv"):
        try:
            status = os.stat(path)
            shown = os.listdir(path) if stat.S_ISDIR(status.st_mode) else content(path)
        except OSError:
            continue
        if shown:
            raise Breach(f"{path} can be read")


@probe("file-nothing-lies-above-the-root")
def _():
    root = os.stat("/")
    above = os.stat("/../../..")
    if (root.st_dev, root.st_ino) != (above.st_dev, above.st_ino):
        raise Breach("/.. is another directory")
    for path in ("/proc/1/root", "/proc/1/cwd"):
        try:
            seen = os.stat(path + "/")
        except OSError:
            continue
        if (seen.st_dev, seen.st_ino) not in ((root.st_dev, root.st_ino),
                                              (os.stat(os.getcwd()).st_dev, os.stat(os.getcwd()).st_ino)):
            raise Breach(f"{path} leads elsewhere")


@probe("file-no-handles")
def _():
    # A directory's handle on a disk would open it whatever is mounted here: open_by_handle_at(2).
    must_be_refused("open_by_handle_at", HERE, struct.pack("<Ii", 8, 1) + bytes(8), 0)


@probe("file-no-device-nodes-can-be-made")
def _():
    place = writable_place()
    if not place:
        return
    for kind, number in ((stat.S_IFCHR, os.makedev(1, 1)), (stat.S_IFBLK, os.makedev(8, 0)),
                         (stat.S_IFBLK, os.makedev(254, 0)), (stat.S_IFCHR, os.makedev(10, 229))):
        path = f"{place}/probe-node"
        try:
            os.mknod(path, kind | 0o600, number)
        except OSError:
            continue
        os.unlink(path)
        raise Breach(f"a node {os.major(number)}:{os.minor(number)}")


HARMLESS = {(1, 3), (1, 5), (1, 7), (1, 8), (1, 9), (5, 0), (5, 2)}    # admin-guide/devices.txt


@probe("file-only-harmless-devices")
def _():
    for directory, names, files in os.walk("/dev"):
        for name in names + files:
            status = os.lstat(os.path.join(directory, name))
            if not (stat.S_ISCHR(status.st_mode) or stat.S_ISBLK(status.st_mode)):
                continue
            number = (os.major(status.st_rdev), os.minor(status.st_rdev))
            if stat.S_ISBLK(status.st_mode) or number not in HARMLESS and not 136 <= number[0] <= 143:
                raise Breach(f"{directory}/{name} is device {number[0]}:{number[1]}")


@probe("file-no-sys")
def _():
    shown = os.listdir("/sys") if os.path.isdir("/sys") else []
    if shown:
        raise Breach(f"/sys shows {' '.join(sorted(shown)[:6])}")


@probe("file-no-cgroups")
def _():
    for point, _, kind, _ in mounts():
        if kind.startswith("cgroup"):
            raise Breach(f"{kind} at {point}")
    for line in content("/proc/self/cgroup").decode().splitlines():
        if line.startswith("0::") and line != "0::/":
            raise Breach(f"knows its place among the host's groups: {line}")


# ---- /proc

@probe("proc-no-setting-can-be-changed")
def _():
    opened = 0
    for directory, names, files in os.walk("/proc/sys"):
        for name in files:
            path = os.path.join(directory, name)
            try:
                os.close(os.open(path, os.O_WRONLY))
            except OSError:
                continue
            raise Breach(f"{path} can be opened for writing")


@probe("proc-no-trigger-can-be-pulled")
def _():
    for path in ("/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches",
                 "/proc/sys/fs/binfmt_misc/register", "/proc/irq/default_smp_affinity", "/proc/mtrr",
                 "/proc/scsi/scsi", "/proc/timer_list", "/proc/acpi/wakeup", "/proc/asound/card0/oss_mixer"):
        try:
            os.close(os.open(path, os.O_WRONLY))
        except OSError:
            continue
        # A file of nothing may stand in the place of what is masked.
        status = os.stat(path)
        if stat.S_ISCHR(status.st_mode) and status.st_rdev == os.makedev(1, 3):
            continue
        raise Breach(f"{path} can be opened for writing")


@probe("proc-the-kernels-own-is-masked")
def _():
    for path in ("kcore", "keys", "key-users", "kmsg", "latency_stats", "sched_debug", "timer_list", "timer_stats",
                 "vmallocinfo", "kpagecount", "kpageflags", "kpagecgroup", "acpi", "scsi", "asound", "interrupts",
                 "slabinfo", "sysrq-trigger"):
        path = f"/proc/{path}"
        try:
            shown = os.listdir(path) if os.path.isdir(path) else content(path, 64)
        except OSError:
            continue
        if shown:
            raise Breach(f"{path} can be read")


@probe("proc-no-addresses-of-the-kernel")
def _():
    for path in ("/proc/kallsyms", "/proc/iomem", "/proc/modules"):
        try:
            lines = content(path, 1 << 16).decode(errors="replace").splitlines()
        except OSError:
            continue
        for line in lines[:200]:
            first = line.split()[-1] if path.endswith("modules") else line.split()[0].split("-")[-1]
            if first.startswith("0x"):
                first = first[2:]
            if first.strip("0").strip():
                raise Breach(f"{path}: {line[:40].strip()}")


@probe("proc-init-is-out-of-reach")
def _():
    # Being process 1 oneself is a breach of nothing; there is no other process of the sandbox then.
    if os.getppid() == 1:
        return
    for name in ("environ", "maps", "mem", "auxv", "fd", "root", "cwd", "exe", "stack", "io", "mountinfo"):
        path = f"/proc/1/{name}"
        try:
            if name == "fd":
                seen = len(os.listdir(path))
            elif name in ("root", "cwd", "exe"):
                seen = os.readlink(path)
            else:
                seen = len(content(path, 16))
        except OSError:
            continue
        if seen:
            raise Breach(f"{path} can be read")


@probe("proc-the-sandboxs-program-cannot-be-overwritten")
def _():
    # CVE-2019-5736: the runtime's own program, opened for writing through /proc.
    for path in ("/proc/1/exe", "/proc/self/exe", f"/proc/{os.getppid()}/exe"):
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
        except OSError:
            continue
        raise Breach(f"{path} can be opened for writing")


# ---- Processes

@probe("process-only-its-own-are-seen")
def _():
    mine = content("/proc/self/uid_map")
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            if content(f"/proc/{name}/uid_map") != mine:
                raise Breach(f"process {name} is of another user namespace")
            command = content(f"/proc/{name}/comm").decode().strip()
        except OSError:
            continue
        if command in ("systemd", "init", "joblet", "joblet-init", "bwrap", "crun", "kthreadd"):
            raise Breach(f"process {name} is {command}")


@probe("process-cannot-be-traced", alone=True)
def _():
    child = os.fork()
    if child == 0:
        select.select([], [], [], 20)
        os._exit(0)
    try:
        must_be_refused("ptrace", 0x4206, child, 0, 0)      # PTRACE_SEIZE
        must_be_refused("ptrace", 16, 1, 0, 0)              # PTRACE_ATTACH
        must_be_refused("ptrace", 0, 0, 0, 0)               # PTRACE_TRACEME
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


class IOVector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


@probe("process-memory-of-others-is-closed")
def _():
    child = os.fork()
    if child == 0:
        select.select([], [], [], 20)
        os._exit(0)
    try:
        buffer = ctypes.create_string_buffer(8)
        local = IOVector(ctypes.addressof(buffer), 8)
        for name in ("process_vm_readv", "process_vm_writev"):
            must_be_refused(name, child, local, 1, local, 1, 0)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


@probe("process-descriptors-of-others-are-closed")
def _():
    result, code = call("pidfd_open", os.getppid(), 0)
    if result < 0:
        return
    must_be_refused("pidfd_getfd", result, 0, 0)


@probe("process-init-cannot-be-signalled")
def _():
    if os.getppid() == 1:
        return
    for number in (signal.SIGSTOP, signal.SIGTERM):
        try:
            os.kill(1, number)
        except OSError:
            continue
        raise Breach(f"{number.name} was sent to process 1")


@probe("process-cannot-outrank-the-host", alone=True)
def _():
    for name, attempt in (
            ("nice -20", lambda: os.setpriority(os.PRIO_PROCESS, 0, -20)),
            ("SCHED_FIFO", lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)))):
        try:
            attempt()
        except OSError:
            continue
        raise Breach(name)


@probe("process-dies-before-the-host-does")
def _():
    if int(content("/proc/self/oom_score_adj")) <= 0:
        raise Breach("out of memory, the kernel would as soon choose the host's services")
    try:
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("0")
    except OSError:
        return
    raise Breach("it can lower its own score")


# ---- System calls

def refused(name, *arguments, also=()):
    probe(f"call-{name}")(lambda: must_be_refused(name, *arguments, also=also))


BAD = 0x7fffffff
refused("acct", b"/nonexistent")
refused("add_key", b"user", b"joblet-probe", b"x", 1, -3)
refused("adjtimex", ctypes.create_string_buffer(struct.pack("<I", 0x2) + bytes(508)))
refused("bpf", BAD, None, 0)
refused("clock_adjtime", 0, ctypes.create_string_buffer(struct.pack("<I", 0x2) + bytes(508)))
refused("delete_module", b"joblet-probe-no-such-module", 0)
refused("fanotify_init", 0x200, 0)              # FAN_REPORT_FID, which needs no right since Linux 5.13
refused("finit_module", -1, b"", 0)
refused("init_module", b"", 0, b"")
refused("io_uring_setup", 0, None)
refused("ioperm", 0x80, 1, 1)
refused("iopl", 3)
refused("kcmp", os.getpid(), os.getpid(), 1, 0, 0)
refused("kexec_file_load", -1, -1, 0, b"", 0)
refused("kexec_load", 0, BAD, None, 0)
refused("keyctl", 0, -3, 0)                     # KEYCTL_GET_KEYRING_ID of the session's
refused("lookup_dcookie", 0, None, 0)
refused("memfd_secret", BAD)
refused("migrate_pages", 0, 0, None, None)
refused("move_pages", 0, 0, None, None, None, 0)
refused("nfsservctl", 0, None, None)
refused("perf_event_open", None, 0, -1, -1, 0)
refused("quotactl", 0x800001 << 8, b"/dev/root", 0, None)
refused("quotactl_fd", -1, 0, 0, None)
refused("reboot", 0, 0, 0, None)
refused("request_key", b"user", b"joblet-probe", None, 0)
refused("setdomainname", b"joblet-probe", -1)
refused("sethostname", b"joblet-probe", -1)
refused("swapoff", b"/nonexistent")
refused("swapon", b"/nonexistent", 0)
refused("syslog", 3, ctypes.create_string_buffer(16), 16)       # SYSLOG_ACTION_READ_ALL
refused("userfaultfd", 1)                       # UFFD_USER_MODE_ONLY
refused("vhangup")


@probe("call-none-sets-the-clock")
def _():
    now = time.time()
    must_be_refused("clock_settime", 0, (ctypes.c_long * 2)(int(now), int(now % 1 * 1e9)))
    must_be_refused("settimeofday", (ctypes.c_long * 2)(int(now), int(now % 1 * 1e6)), None)


@probe("call-personality", alone=True)
def _():
    # ADDR_NO_RANDOMIZE and READ_IMPLIES_EXEC take protections away: personality(2).
    must_be_refused("personality", 0x0040000 | 0x0400000)


@probe("call-none-of-32-bits", alone=True)
def _():
    if ARM:
        return
    # mov eax, 20 (getpid of i386); int 0x80; ret
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    answer = ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    if answer == os.getpid():
        raise Breach("a call by int 0x80 was served")


@probe("call-none-of-x32", alone=True)
def _():
    if ARM:
        return
    ctypes.set_errno(0)
    if libc.syscall(ctypes.c_long(0x40000000 | 39)) == os.getpid():
        raise Breach("an x32 call was served")


@probe("call-a-filter-is-in-force")
def _():
    if status_field("Seccomp") != "2":
        raise Breach("there is no filter of system calls")


# ---- Sockets and networks

def no_socket(family, kind, protocol=0):
    try:
        made = socket.socket(family, kind, protocol)
    except OSError:
        return
    made.close()
    raise Breach(f"socket({family}, {kind}, {protocol})")


for _name, _family, _type, _protocol in (
        ("raw-packets", 17, socket.SOCK_RAW, 3), ("raw-packets-cooked", 17, socket.SOCK_DGRAM, 0),
        ("raw-ip", socket.AF_INET, socket.SOCK_RAW, 1), ("raw-ip6", socket.AF_INET6, socket.SOCK_RAW, 58),
        ("ping", socket.AF_INET, socket.SOCK_DGRAM, 1),
        ("hypervisor", 40, socket.SOCK_STREAM, 0), ("kernel-crypto", 38, socket.SOCK_SEQPACKET, 0),
        ("bluetooth", 31, socket.SOCK_RAW, 1), ("can", 29, socket.SOCK_RAW, 1), ("tipc", 30, socket.SOCK_STREAM, 0),
        ("ipsec-keys", 15, socket.SOCK_RAW, 2), ("rds", 21, socket.SOCK_SEQPACKET, 0), ("xdp", 44, socket.SOCK_RAW, 0),
        ("appletalk", 5, socket.SOCK_DGRAM, 0), ("kcm", 41, socket.SOCK_DGRAM, 0), ("smc", 43, socket.SOCK_STREAM, 0),
        ("netlink-routes", 16, socket.SOCK_RAW, 0), ("netlink-audit", 16, socket.SOCK_RAW, 9), ("netlink-uevents", 16, socket.SOCK_RAW, 15),
        ("netlink-connector", 16, socket.SOCK_RAW, 11), ("netlink-netfilter", 16, socket.SOCK_RAW, 12),
        ("netlink-generic", 16, socket.SOCK_RAW, 16), ("netlink-xfrm", 16, socket.SOCK_RAW, 6),
        ("netlink-selinux", 16, socket.SOCK_RAW, 7), ("netlink-crypto", 16, socket.SOCK_RAW, 21),
        ("netlink-sockets", 16, socket.SOCK_RAW, 4)):
    probe(f"socket-no-{_name}")(
        lambda family=_family, kind=_type, protocol=_protocol: no_socket(family, kind, protocol))


@probe("network-interfaces-cannot-be-changed")
def _():
    try:
        route = socket.socket(16, socket.SOCK_RAW, 0)
        route.bind((0, 0))
        # RTM_NEWLINK, a dummy interface: nlmsghdr, ifinfomsg, IFLA_LINKINFO{IFLA_INFO_KIND "dummy"}. rtnetlink(7)
        kind = struct.pack("<HH", 9, 1) + b"dummy\0\0\0"
        link = struct.pack("<HH", 4 + len(kind), 18) + kind
        body = struct.pack("<BBHiII", 0, 0, 0, 0, 0, 0) + link
        route.send(struct.pack("<IHHII", 16 + len(body), 16, 0x1 | 0x4 | 0x400, 1, 0) + body)
        answer = route.recv(4096)
    except OSError:
        return
    if struct.unpack_from("<i", answer, 16)[0] == 0:
        raise Breach("an interface was made")


@probe("network-only-loopback")
def _():
    # Linux's list of them, which asks for no socket: proc_pid_net(5).
    names = {line.split(":")[0].strip() for line in content("/proc/net/dev").decode().splitlines() if ":" in line}
    if names - {"lo"}:
        raise Breach(" ".join(names))


@probe("network-hosts-ports-are-out-of-reach")
def _():
    try:
        with socket.create_connection(("127.0.0.1", HOST_PORT), 2):
            pass
    except OSError:
        return
    raise Breach(f"connected to the host's port {HOST_PORT}")


@probe("socket-hosts-abstract-names-are-out-of-reach")
def _():
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as made:
            made.connect(ABSTRACT_NAME)
    except OSError:
        return
    raise Breach("connected to an abstract socket of the host")


# ---- What processes share

@probe("memory-shared-by-key-is-not-the-hosts")
def _():
    libc.shmget.restype = ctypes.c_int
    if libc.shmget(ctypes.c_int(SHARED_KEY), ctypes.c_size_t(0), ctypes.c_int(0)) >= 0:
        raise Breach("the host's segment is here")


@probe("memory-shared-by-name-is-not-the-hosts")
def _():
    if os.path.exists(HOST_FILE):
        raise Breach(f"{HOST_FILE} is the host's")


# ---- Descriptors and terminals

@probe("descriptor-none-but-three")
def _():
    if INHERITED:
        raise Breach(", ".join(INHERITED))


@probe("descriptor-none-is-a-directory-or-a-file-of-the-host")
def _():
    for number in range(3):
        try:
            status = os.fstat(number)
        except OSError:
            continue
        if stat.S_ISDIR(status.st_mode) or stat.S_ISBLK(status.st_mode):
            raise Breach(f"{number} is {os.readlink(f'/proc/self/fd/{number}')}")


@probe("terminal-no-input-can-be-faked", alone=True)
def _():
    import fcntl
    import termios
    master, slave = os.openpty()
    os.setsid()
    try:
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    except OSError:
        return
    for name, request in (("TIOCSTI", termios.TIOCSTI), ("TIOCLINUX", 0x541C)):
        try:
            fcntl.ioctl(slave, request, b"x" + bytes(15))
        except OSError:
            continue
        raise Breach(name)


@probe("terminal-none-of-the-hosts")
def _():
    for number in range(3):
        if os.isatty(number):
            raise Breach(f"{number} is {os.ttyname(number)}")
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return
    raise Breach("/dev/tty is a terminal")


@probe("environment-nothing-of-the-starters")
def _():
    if LEAKED_VARIABLE in os.environ:
        raise Breach(f"{LEAKED_VARIABLE}={os.environ[LEAKED_VARIABLE]}")


# ---- Limits

def at_most(name, kind, most):
    _, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY or hard > most:
        raise Breach(f"{name} has the hard limit {'none' if hard == resource.RLIM_INFINITY else hard}")


probe("limit-core-dumps")(lambda: at_most("RLIMIT_CORE", resource.RLIMIT_CORE, 1))
probe("limit-descriptors")(lambda: at_most("RLIMIT_NOFILE", resource.RLIMIT_NOFILE, 1 << 16))
probe("limit-locked-memory")(lambda: at_most("RLIMIT_MEMLOCK", resource.RLIMIT_MEMLOCK, 64 << 20))
probe("limit-message-queues")(lambda: at_most("RLIMIT_MSGQUEUE", resource.RLIMIT_MSGQUEUE, 1 << 20))
probe("limit-queued-signals")(lambda: at_most("RLIMIT_SIGPENDING", resource.RLIMIT_SIGPENDING, 1 << 17))
probe("limit-priorities")(lambda: (at_most("RLIMIT_NICE", resource.RLIMIT_NICE, 20),
                                   at_most("RLIMIT_RTPRIO", resource.RLIMIT_RTPRIO, 0)))


@probe("limit-memory-file-systems")
def _():
    with open("/proc/meminfo") as file:
        total = int(file.readline().split()[1]) * 1024
    for point, options, kind, _ in mounts():
        if kind != "tmpfs" or "ro" in options or not os.access(point, os.W_OK):
            continue
        space = os.statvfs(point)
        if space.f_blocks == 0 or space.f_blocks * space.f_frsize >= total // 2 - (1 << 20):
            raise Breach(f"{point} takes {space.f_blocks * space.f_frsize >> 20} MiB of {total >> 20}")
        if space.f_files == 0 or space.f_files > 1 << 18:
            raise Breach(f"{point} takes {space.f_files or 'any number of'} files")


MANY = 640


@probe("limit-processes", alone=True)
def _():
    # Threads count like processes, and are cheaper.
    done = threading.Lock()
    done.acquire()
    threading.stack_size(65536)
    try:
        for _ in range(MANY):
            _thread.start_new_thread(done.acquire, ())
    except RuntimeError:
        return
    raise Breach(f"{MANY} at once and no end")


@last_word("limit-memory")
def _():
    held = mmap.mmap(-1, 160 << 20)
    for page in range(0, len(held), 4096):
        held[page] = 1
    raise Breach("160 MiB where 64 were to be enough")


# ---- Running them

def inherited_descriptors():
    """What was open before this program opened anything, but for the three that everyone has."""
    with os.scandir("/proc/self/fd") as entries:
        numbers = [int(entry.name) for entry in entries if int(entry.name) > 2]
    for number in numbers:
        try:
            yield f"{number} is {os.readlink(f'/proc/self/fd/{number}')}"
        except OSError:
            pass    # the one that the list was read by


INHERITED = list(inherited_descriptors())


def run(names):
    """Runs them in order in a process of their own: yields (name, passed, detail), as many as it lived through."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        for name in names:
            signal.alarm(30)
            try:
                detail = PROBES[name]()
                answer = "pass " + (detail if isinstance(detail, str) else "")
            except Breach as breach:
                answer = f"fail {breach}"
            except Exception as error:      # it did not work here, and says nothing about the sandbox
                answer = f"fail did not work: {type(error).__name__}: {error}"
            os.write(writing, " ".join(answer.split()).encode(errors="replace")[:500] + b"\n")
        os._exit(0)
    os.close(writing)
    count = 0
    with open(reading, errors="replace") as answers:
        for name, answer in zip(names, answers):
            count += 1
            word, _, detail = answer.strip().partition(" ")
            yield name, word == "pass", detail
    _, status = os.waitpid(child, 0)
    if count < len(names):
        number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        # A process that is killed for what it tries got nothing; one that hangs may have.
        yield names[count], number not in (0, signal.SIGALRM), f"killed by signal {number}"


def run_all(names):
    while names:
        together = 1
        if names[0] not in ALONE:
            while together < len(names) and names[together] not in ALONE:
                together += 1
        for result in run(names[:together]):
            names = names[1:]
            yield result


def main():
    if "--names" in sys.argv:
        print("\n".join([*PROBES, *LAST_WORDS]))
        return 0
    if "--last" in sys.argv:
        name = sys.argv[sys.argv.index("--last") + 1]
        print(f"{name} begin", flush=True)
        try:
            LAST_WORDS[name]()
        except Breach as breach:
            print(f"{name} fail {breach}", flush=True)
        return 1
    chosen = [name for name in PROBES if not sys.argv[1:] or name.startswith(tuple(sys.argv[1:]))]
    failed = 0
    for name, passed, detail in run_all(chosen):
        failed += not passed
        print(name, "pass" if passed else "fail", detail, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
