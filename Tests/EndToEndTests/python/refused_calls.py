"""Makes every system call that docs/system-calls.md refuses, as a job, and says which were not refused as written there.

The last line is "checked N". Needs nothing but Python; x86-64 and arm64.
"""
import ctypes
import errno
import mmap
import os
import platform
import pty
import resource
import signal
import socket

ARM = platform.machine() == "aarch64"
libc = ctypes.CDLL(None, use_errno=True)
checked = 0

# name:number on x86-64:number on arm64
PERM = """
mount:165:40 umount2:166:39 pivot_root:155:41 chroot:161:51 mount_setattr:442:442 open_tree:428:428
move_mount:429:429 fsopen:430:430 fsconfig:431:431 fsmount:432:432 fspick:433:433 swapon:167:224
swapoff:168:225 quotactl:179:60 quotactl_fd:443:443 acct:163:89 open_by_handle_at:304:265
name_to_handle_at:303:264 setns:308:268 ptrace:101:117 process_vm_readv:310:270 process_vm_writev:311:271
process_madvise:440:440 process_mrelease:448:448 pidfd_getfd:438:438 kcmp:312:272 bpf:321:280
io_uring_setup:425:425 io_uring_enter:426:426 io_uring_register:427:427 userfaultfd:323:282
perf_event_open:298:241 keyctl:250:219 add_key:248:217 request_key:249:218 init_module:175:105
finit_module:313:273 delete_module:176:106 kexec_load:246:104 kexec_file_load:320:294 reboot:169:142
settimeofday:164:170 clock_settime:227:112 clock_adjtime:305:266 adjtimex:159:171 sethostname:170:161
setdomainname:171:162 syslog:103:116 iopl:172: ioperm:173: vhangup:153:58 lookup_dcookie:212:18
modify_ldt:154: migrate_pages:256:238 move_pages:279:239 fanotify_init:300:262 fanotify_mark:301:263
sync:162:81 syncfs:306:267
"""
NOSYS = """
clone3:435:435 io_setup:206:0 io_destroy:207:1 io_submit:209:2 io_cancel:210:3 io_getevents:208:4
io_pgetevents:333:292 memfd_secret:447:447 setxattrat:463:463 listmount:458:458 none:5000:5000
"""
INVAL = "seccomp:317:277"

NEW = {"NS": 0x20000, "CGROUP": 0x2000000, "UTS": 0x4000000, "IPC": 0x8000000, "USER": 0x10000000, "PID": 0x20000000,
       "NET": 0x40000000}
UPPER = 0x5A5A_0000_0000_0000  # the kernel does not look at it, so the filter must not be led astray by it


def call(number, *arguments):
    """The result, or the negated errno, without anything of libc's in between."""
    ctypes.set_errno(0)
    wide = [ctypes.c_long(a if a < 1 << 63 else a - (1 << 64)) if isinstance(a, int) else a for a in arguments]
    result = libc.syscall(ctypes.c_long(number), *wide)
    return -ctypes.get_errno() if result == -1 else result


def number(x86, arm):
    return arm if ARM else x86


def expect(what, result, wanted):
    global checked
    checked += 1
    if result != wanted:
        told = errno.errorcode.get(-result, result) if result < 0 else result
        print(f"{what}: {told} instead of {errno.errorcode.get(-wanted, wanted)}")


def listed(text, wanted):
    for entry in text.split():
        name, x86, arm = entry.split(":")
        if ARM and not arm:
            continue
        expect(name, call(int(arm if ARM else x86), 0, 0, 0, 0, 0, 0), -wanted)


def ends_by(wanted, what, body):
    child = os.fork()
    if child == 0:
        body()
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    expect(what, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, wanted)


def machine_code(code):
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    ctypes.CFUNCTYPE(ctypes.c_long)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()


listed(PERM, errno.EPERM)
listed(NOSYS, errno.ENOSYS)
listed(INVAL, errno.EINVAL)

clone, unshare = number(56, 220), number(272, 97)
for name, flag in NEW.items():
    for extra in (0, UPPER):
        expect(f"clone NEW{name}", call(clone, flag | extra | signal.SIGCHLD, 0, 0, 0, 0), -errno.EPERM)
        expect(f"unshare NEW{name}", call(unshare, flag | extra), -errno.EPERM)
expect("unshare NEWTIME", call(unshare, 0x80), -errno.EPERM)

# Families, types, protocols: socket(2).
sock = number(41, 198)
for family in (1, 2, 10):
    result = call(sock, family | UPPER, 2 | 0o2000000, 0)
    expect(f"socket({family})", min(result, 0), 0)
    os.close(result)
for family in (2, 10):
    expect(f"raw socket({family})", call(sock, family | UPPER, 3, 1), -errno.EPERM)
    expect(f"icmp socket({family})", call(sock, family, 2, 1 if family == 2 else 58), -errno.ENOSYS)
    for protocol in (132, 262, 33, 256):
        expect(f"protocol {protocol}", call(sock, family, 1, protocol), -errno.ENOSYS)
expect("packet socket", call(sock, 17, 3, 0), -errno.EPERM)
for family in (21, 29, 30, 31, 38, 40, 43, 44):
    for extra in (0, UPPER):
        expect(f"socket({family})", call(sock, family | extra, 1, 0), -errno.EAFNOSUPPORT)
for family in (0, 3, 4, 5, 9, 15, 64, 1000):
    expect(f"socket({family})", call(sock, family, 1, 0), -errno.ENOSYS)
for protocol in range(23):
    expect(f"netlink {protocol}", call(sock, 16, 3, protocol | UPPER), -errno.EAFNOSUPPORT)
left, right = socket.socketpair()
program = ctypes.create_string_buffer(16)
for option in (26, 50, 51, 52):
    for extra in (0, UPPER):
        result = call(number(54, 208), left.fileno(), 1 | extra, option | extra, ctypes.c_void_p(0), 0)
        expect(f"setsockopt {option}", result, -errno.EPERM)
left.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65536)

# Lists that sockets keep, at no job's expense: ip(7), ipv6(7). The first of these would succeed on any network.
group = socket.inet_aton("224.0.0.251") + socket.inet_aton("127.0.0.1")
kept = {0: range(35, 49), 41: (6, 20, 21, 27, 28, 32, *range(42, 49), 54, 55, 57, 59)}
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as four, socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as six:
    for end, levels in ((four, (0,)), (six, (0, 41))):
        for level in levels:
            for option in kept[level]:
                for extra in (0, UPPER):
                    result = call(number(54, 208), end.fileno(), level | extra, option | extra, group, len(group))
                    expect(f"setsockopt {level} {option}", result, -errno.ENOSYS)
    for option, value in ((socket.IP_TOS, 16), (socket.IP_TTL, 9), (socket.IP_MULTICAST_TTL, 3),
                          (socket.IP_MULTICAST_LOOP, 0), (8, 1), (10, 2), (11, 1)):
        four.setsockopt(socket.IPPROTO_IP, option, value)
    for option, value in ((socket.IPV6_V6ONLY, 1), (socket.IPV6_UNICAST_HOPS, 9), (socket.IPV6_MULTICAST_HOPS, 3),
                          (socket.IPV6_RECVPKTINFO, 1), (socket.IPV6_TCLASS, 16), (socket.IPV6_RECVTCLASS, 1), (23, 2),
                          (25, 1)):
        six.setsockopt(socket.IPPROTO_IPV6, option, value)
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as stream:
    for option in (14, 32, *range(38, 43)):
        result = call(number(54, 208), stream.fileno(), 6, option, program, 16)
        expect(f"setsockopt TCP {option}", result, -errno.ENOSYS)
    stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)

# A terminal's input: ioctl_tty(2).
ends = pty.openpty()
for request in (0x5412, 0x541C, 0x5423):
    for extra in (0, UPPER, 0xFFFF_FFFF_0000_0000):
        expect(f"ioctl {request:#x}", call(number(16, 29), ends[1], request | extra, program), -errno.EPERM)
expect("ioctl FS_IOC_FSSETXATTR", call(number(16, 29), ends[1], 0x401C5820, program), -errno.ENOSYS)

expect("prctl PR_SET_SECCOMP", call(number(157, 167), 22, 2, 0), -errno.EINVAL)
expect("personality READ_IMPLIES_EXEC", call(number(135, 92), 0x0400000), -errno.ENOSYS)
for kind in (0o020000, 0o060000):
    expect("mknodat", call(number(259, 33), -100, b"node", kind | 0o666 | UPPER, 0x103), -errno.EPERM)
os.mkfifo("fifo")

# Done as far as the caller knows: RLIMIT_CORE stays what keeps the host's core dump program away.
before = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
nothing = (ctypes.c_ulong * 2)(0, 0)
expect("prlimit64 RLIMIT_CORE", call(number(302, 261), 0, 4 | UPPER, nothing, 0), 0)
if not ARM:
    expect("setrlimit RLIMIT_CORE", call(160, 4 | UPPER, nothing), 0)
expect("RLIMIT_CORE kept", int(resource.getrlimit(resource.RLIMIT_CORE) == before), 1)

if not ARM:
    ends_by(signal.SIGSYS, "a call of x32", lambda: call(0x40000000 | 39))
    # mov eax, 20; int 0x80; ret: getpid of 32-bit programs. User-Mode Linux takes it for a call of 64 bits.
    if "User Mode Linux" not in open("/proc/cpuinfo").read():
        ends_by(signal.SIGSYS, "a call of i386", lambda: machine_code(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3"))

print(f"checked {checked}")
