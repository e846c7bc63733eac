// The steps that make a job's surroundings: mounts, files, names, limits. They run with the host's rights, in the job's
// PID, mount, IPC, UTS and network namespaces, before a process of the job exists.
#include "steps.h"

#include <asm/signal.h>
#include <linux/errno.h>
#include <linux/fcntl.h>
#include <linux/mount.h>
#include <linux/prctl.h>
#include <linux/resource.h>
#include <linux/sockios.h>

#include "plan.h"

#define MNT_DETACH 2       // umount2(2)
#define SOCKET_INET 2      // AF_INET, socket(2)
#define SOCKET_DATAGRAM 2  // SOCK_DGRAM
#define SOCKET_CLOEXEC 02000000
#define RECURSIVE 0x8000   // AT_RECURSIVE

static const char *or_null(const char *text) { return *text ? text : NULL; }

void mount_one(void) {
    const char *source = or_null(word()), *target = word(), *type = or_null(word());
    unsigned long flags = number();
    check(raw_call5(__NR_mount, source, target, type, flags, or_null(word())));
}

void bind_tree(void) {
    const char *source = word(), *target = word();
    struct mount_attr attributes = {.attr_set = number()};
    long tree = raw_call3(__NR_open_tree, AT_HERE, source, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | RECURSIVE);
    check(tree);
    check(raw_call5(__NR_mount_setattr, tree, "", EMPTY_PATH | RECURSIVE, &attributes, sizeof attributes));
    check(raw_call5(__NR_move_mount, tree, "", AT_HERE, target, MOVE_MOUNT_F_EMPTY_PATH));
    raw_call1(__NR_close, tree);
}

void attach(void) {
    unsigned long tree = number();
    check(raw_call5(__NR_move_mount, tree, "", AT_HERE, word(), MOVE_MOUNT_F_EMPTY_PATH));
    raw_call1(__NR_close, tree);
}

void make_directory(void) {
    const char *path = word();
    check(raw_call3(__NR_mkdirat, AT_HERE, path, number()));
}

void make_file(void) {
    const char *path = word();
    long fd = raw_call4(__NR_openat, AT_HERE, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, number());
    check(fd);
    raw_call1(__NR_close, fd);
}

void make_node(void) {
    const char *path = word();
    unsigned long mode = number();
    check(raw_call4(__NR_mknodat, AT_HERE, path, mode, number()));
}

void make_link(void) {
    const char *target = word();
    check(raw_call3(__NR_symlinkat, target, AT_HERE, word()));
}

void change_owner(void) {
    const char *path = word();
    unsigned long uid = number();
    check(raw_call5(__NR_fchownat, AT_HERE, path, uid, number(), 0));
}

// pivot_root(2), "pivot_root(".", ".")": the old root ends up on top of the new one and is taken off.
void pivot(void) {
    check(raw_call2(__NR_pivot_root, ".", "."));
    check(raw_call2(__NR_umount2, ".", MNT_DETACH));
    check(raw_call1(__NR_chdir, "/"));
}

void join_namespace(void) {
    unsigned long descriptor = number();
    check(raw_call2(__NR_setns, descriptor, number()));
}

void set_hostname(void) {
    const char *name = word();
    check(raw_call2(__NR_sethostname, name, length_of(name)));
}

void loopback_up(void) {
    // struct ifreq of netdevice(7); <linux/if.h> would bring glibc's headers with it.
    struct {
        char name[16];
        short flags;
        char rest[22];
    } request = {.name = "lo", .flags = 0x1 | 0x40};  // IFF_UP, IFF_RUNNING
    long fd = raw_call3(__NR_socket, SOCKET_INET, SOCKET_DATAGRAM | SOCKET_CLOEXEC, 0);
    check(fd);
    check(raw_call3(__NR_ioctl, fd, SIOCSIFFLAGS, &request));
    raw_call1(__NR_close, fd);
}

void limit(void) {
    unsigned long resource = number();
    struct rlimit64 values;
    values.rlim_cur = number();
    values.rlim_max = number();
    check(raw_call4(__NR_prlimit64, 0, resource, &values, 0));
}

// All processes of the job inherit it, and none can lower it: /proc is read-only by then. proc(5), oom_score_adj.
void out_of_memory_score(void) {
    const char *score = word();
    long fd = raw_call3(__NR_openat, AT_HERE, "/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    check(fd);
    check(raw_call3(__NR_write, fd, score, length_of(score)));
    raw_call1(__NR_close, fd);
}

// A pipe belongs to the daemon's user, so a job's `>/dev/stdout` would be refused. It may write, and not read what others
// have yet to read. Only pipes have a size of this kind, fcntl(2): a file or device of the host stays as it is.
void let_outputs_reopen(void) {
    for (long fd = 1; fd <= 2; fd++)
        if (raw_call3(__NR_fcntl, fd, F_GETPIPE_SZ, 0) > 0) check(raw_call2(__NR_fchmod, fd, 0602));
}

// Otherwise the daemon's session keyring, with whatever keys it holds, would be the job's too: session-keyring(7). Its
// first operation and no name make an anonymous one: KEYCTL_JOIN_SESSION_KEYRING(3). A kernel without keys has nothing
// to protect.
void own_keyring(void) {
    long result = raw_call2(__NR_keyctl, 1, NULL);
    if (result != -ENOSYS) check(result);
}

// Capabilities are numbered without gaps; the first unknown one is EINVAL (PR_CAPBSET_READ(2const)). Asking first costs a
// tenth of dropping, and a daemon that has emptied its own set leaves nothing to drop.
void drop_bounding_set(void) {
    for (unsigned long capability = 0; capability < 64; capability++) {
        long result = raw_call5(__NR_prctl, PR_CAPBSET_READ, capability, 0, 0, 0);
        if (result == -EINVAL && capability > 0) return;
        if (result == 1) result = raw_call5(__NR_prctl, PR_CAPBSET_DROP, capability, 0, 0, 0);
        check(result);
    }
}

// What the daemon or its parents ignore stays ignored through clone3 and exec: sigaction(2), NOTES.
void heed_signals(void) {
    uint64_t signals = number();
    struct {
        unsigned long handler, flags, restorer;
        uint64_t mask;
    } action = {.handler = (unsigned long)SIG_DFL};
    for (long signal = 1; signal <= 64; signal++)
        if (signals >> (signal - 1) & 1)
            check(raw_call4(__NR_rt_sigaction, signal, &action, NULL, sizeof action.mask));
}
