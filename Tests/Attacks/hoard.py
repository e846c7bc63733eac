"""Takes as much as it gets of each thing in turn: `python3 -c TEXT WHAT...`.

Says `up`, then `WHAT refused ERROR` where a limit said no, and `over` when it lived to see it.
"""

import ctypes
import errno
import glob
import os
import resource
import signal
import socket
import struct
import sys

libc = ctypes.CDLL(None, use_errno=True)
PIECE = bytes(range(256)) * 4096        # 1 MiB
held = []


def raise_limit_of_descriptors():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def checked(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


# ---- Memory

def files_in_memory():
    for number in range(10000):
        for place in ("/dev/shm", "/tmp", "/work"):
            with open(f"{place}/{number}", "wb") as file:
                file.write(PIECE)


def anonymous_files():
    file = os.memfd_create("hoard")
    while True:
        os.write(file, PIECE)


def shared_segments():
    libc.shmat.restype = ctypes.c_void_p
    while True:
        segment = checked(libc.shmget(0, ctypes.c_size_t(len(PIECE)), 0o1600))
        address = libc.shmat(segment, None, 0)
        ctypes.memmove(address, PIECE, len(PIECE))
        libc.shmdt(ctypes.c_void_p(address))        # nobody holds it now, and still it is there


def pipes():
    raise_limit_of_descriptors()
    while True:
        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        os.write(writing, PIECE[:65536])
        held.append((reading, writing))


def sockets():
    raise_limit_of_descriptors()
    while True:
        pair = socket.socketpair()
        held.append(pair)
        pair[0].setblocking(False)
        try:
            while True:
                pair[0].send(PIECE)
        except BlockingIOError:
            pass


def datagrams():
    raise_limit_of_descriptors()
    while True:
        reader = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        reader.bind(("127.0.0.1", 0))
        writer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        writer.connect(reader.getsockname())
        held.append((reader, writer))
        for _ in range(4):
            writer.send(PIECE[:60000])


def routes():
    # Answers that nobody reads: netlink(7), rtnetlink(7). RTM_GETLINK of interface 1.
    raise_limit_of_descriptors()
    question = struct.pack("<IHHII", 32, 18, 1, 1, 0) + struct.pack("<BBHiII", 0, 0, 0, 1, 0, 0)
    for _ in range(1000):
        asking = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
        asking.bind((0, 0))
        asking.setblocking(False)
        held.append(asking)
        try:
            for _ in range(300):
                asking.send(question)
        except BlockingIOError:
            pass


def pages_of_files():
    """Far more than a job of 48 MiB has: on its disk, and of what is large of the machine's files."""
    for turn in range(2):
        with open("/work/pages", "r+b" if turn else "w+b") as file:
            for _ in range(128):
                if turn:
                    file.read(len(PIECE))
                else:
                    file.write(PIECE)
    # Not all of a directory: what is looked at and never read costs the kernel too, which is another attack.
    for name in ("libLLVM*.so", "libclang-cpp*", "libcrypto.so", "libicudata.so", "libpython*.so"):
        for path in glob.glob(f"/usr/lib/*-linux-gnu/{name}"):
            read_whole(path)


def read_whole(path, most=64 << 20):
    done = 0
    with open(path, "rb", buffering=0) as file:
        while done < most and (piece := file.read(len(PIECE))):
            done += len(piece)


# ---- What the kernel keeps

def timers():
    timer = ctypes.c_void_p()
    while True:
        checked(libc.timer_create(1, None, ctypes.byref(timer)))


def queues():
    for number in range(100000):
        checked(libc.mq_open(f"/hoard-{number}".encode(), os.O_CREAT | os.O_RDWR, 0o600, None))


def signals():
    kind = signal.SIGRTMIN
    signal.pthread_sigmask(signal.SIG_BLOCK, {kind})
    while True:
        checked(libc.sigqueue(os.getpid(), kind, None))


def locks():
    import fcntl
    file = os.open("/work/locks", os.O_CREAT | os.O_RDWR)
    os.truncate(file, 1 << 30)
    for number in range(6000):
        fcntl.lockf(file, fcntl.LOCK_EX, 1, 2 * number)


def watches():
    watcher = checked(libc.inotify_init1(0))
    os.mkdir("/work/watched")
    for number in range(6000):
        path = f"/work/watched/{number}"
        os.mknod(path)
        checked(libc.inotify_add_watch(watcher, path.encode(), 2))


def names_that_are_not_there():
    # Each leaves an entry in the kernel's cache of names.
    for number in range(6000):
        libc.access(b"/usr/bin/%d-%s" % (number, b"x" * 200), 0)


def names():
    for number in range(1 << 20):
        os.mknod(f"/tmp/{number}")


def descriptors():
    raise_limit_of_descriptors()
    count = 0
    for _ in range(24):
        try:
            child = os.fork()
        except OSError:
            break
        if child == 0:
            try:
                while True:
                    os.dup(os.open("/dev/null", os.O_RDONLY))
            except OSError:
                signal.pause()
        count += 1
    # A child that has its fill sleeps: until all do, what is held grows.
    while True:
        states = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            with open(f"/proc/{name}/stat") as file:
                states.append(file.read().rsplit(") ", 1)[1][0])
        if states.count("R") <= 1:
            break
        os.sched_yield()
    print("held by", count, flush=True)
    signal.pause()


# ---- What is counted for a user, whoever it is

def of_the_user():
    count = 0
    raise_limit_of_descriptors()
    try:
        while True:
            checked(libc.inotify_init1(0))
            count += 1
    except OSError:
        pass
    pages = 0
    try:
        while pages < 20000:
            reading, writing = os.pipe()
            held.append((reading, writing))
            pages += 16
    except OSError:
        pass
    print("held", count, "watchers and", len(held), "pipes", flush=True)
    signal.pause()


def a_little_of_the_user():
    import fcntl
    checked(libc.inotify_init1(0))
    reading, _ = os.pipe()
    size = fcntl.fcntl(reading, 1032)       # F_GETPIPE_SZ: a user who has many gets smaller ones, pipe(7)
    print("enough" if size == 65536 else f"a pipe of {size} bytes", flush=True)


print("up", flush=True)
for what in sys.argv[1:]:
    try:
        globals()[what]()
    except (OSError, MemoryError) as error:
        held.clear()
        print(what, "refused", errno.errorcode.get(getattr(error, "errno", 0), "ENOMEM"), flush=True)
print("over", flush=True)
