// Signals and processes by descriptor: signalfd(2), pidfd_open(2), waitid(2).
#define _GNU_SOURCE
#include "CLinux.h"

#include "init_plan.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <sys/prctl.h>
#include <sys/mount.h>
#include <fcntl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef P_PIDFD
#define P_PIDFD 3  // Linux 5.4
#endif

int clinux_signalfd(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < count; i++)
        if (sigaddset(&set, signals[i]) < 0) return -1;
    int error = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (error != 0) return errno = error, -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int clinux_signal_next(int fd) {
    struct signalfd_siginfo info;
    ssize_t count = read(fd, &info, sizeof info);
    return count == (ssize_t)sizeof info ? (int)info.ssi_signo : -1;
}

const char *clinux_signal_name(int signal) { return sigabbrev_np(signal); }

int clinux_inherit_capabilities(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[2];
    if (syscall(SYS_capget, &header, sets) < 0) return -1;
    for (int i = 0; i < 2; i++) sets[i].inheritable = sets[i].permitted;
    if (syscall(SYS_capset, &header, sets) < 0) return -1;
    for (unsigned long capability = 0; capability < 64; capability++) {
        int bound = prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (bound < 0) return errno == EINVAL && capability > 0 ? 0 : -1;
        if (bound && prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) < 0) return -1;
    }
    return 0;
}

bool clinux_bounding_set_is_empty(void) {
    static _Thread_local bool known_empty;
    if (known_empty) return true;
    for (unsigned long capability = 0; capability < 64; capability++) {
        int bound = prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (bound > 0) return false;
        if (bound < 0) break;
    }
    return known_empty = true;
}

uint64_t clinux_ignored_signals(void) {
    uint64_t ignored = 0;
    // The kernel's structure begins with the handler; the call itself, as glibc refuses its own two signals.
    struct {
        void *handler;
        unsigned long rest[4];
    } action;
    for (int signal = 1; signal <= 64; signal++)
        if (syscall(SYS_rt_sigaction, signal, NULL, &action, 8) == 0 && action.handler == (void *)SIG_IGN)
            ignored |= (uint64_t)1 << (signal - 1);
    return ignored;
}

static void nothing(int signal) { (void)signal; }

int clinux_ignore_by_handler(int signal) {
    struct sigaction action = {.sa_handler = nothing, .sa_flags = SA_RESTART};
    return sigaction(signal, &action, NULL);
}

int clinux_pidfd_open(int pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int clinux_pidfd_signal(int pidfd, int signal) { return (int)syscall(SYS_pidfd_send_signal, pidfd, signal, NULL, 0); }

int clinux_pidfd_reap(int pidfd, int *status) {
    siginfo_t info = {0};
    if (waitid(P_PIDFD, (id_t)pidfd, &info, WEXITED | WNOHANG) < 0) return -1;
    if (info.si_pid == 0) return 0;
    *status = info.si_status;
    return info.si_code == CLD_EXITED ? 1 : info.si_code == CLD_DUMPED ? 3 : 2;
}

_Static_assert(CLONE_NEWNS == 0x00020000 && CLONE_NEWCGROUP == 0x02000000 && CLONE_NEWUTS == 0x04000000, "namespaces");
_Static_assert(CLONE_NEWIPC == 0x08000000 && CLONE_NEWPID == 0x20000000 && CLONE_NEWNET == 0x40000000, "namespaces");

int clinux_channel(int *ours, int *theirs) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0) return -1;
    *ours = ends[0];
    *theirs = ends[1];
    return 0;
}

int clinux_channel_receive(int fd, struct init_message *message) {
    ssize_t count = recv(fd, message, sizeof *message, MSG_DONTWAIT);
    if (count == (ssize_t)sizeof *message) return 1;
    if (count > 0) return errno = EPROTO, -1;
    return (int)count;
}

int clinux_channel_send(int fd, const struct init_message *message) {
    return send(fd, message, sizeof *message, MSG_DONTWAIT | MSG_NOSIGNAL) < 0 ? -1 : 0;
}

int clinux_open_tree(const char *path) {
    return open_tree(AT_FDCWD, path, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
}

int clinux_make_nosuid_nodev(int tree) {
    struct mount_attr attributes = {.attr_set = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV};
    return mount_setattr(tree, "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes, sizeof attributes);
}
