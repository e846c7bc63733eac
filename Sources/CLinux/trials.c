// Tries what isolating jobs asks of the kernel, each call as joblet-init and the daemon make it, in processes that are
// thrown away: what they unshare, mount, refuse or give up goes with them.
//
// A throw-away process is a copy of us (clone(2) without CLONE_VM) in which only one thread goes on: whatever lock
// another thread held is held there for ever. So it makes system calls and nothing else.
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/close_range.h>
#include <linux/filter.h>
#include <linux/keyctl.h>
#include <linux/openat2.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "raw_call.h"

// Landlock since Linux 6.12; older headers lack the third field: kernel, userspace-api/landlock.
struct landlock_rules {
    uint64_t handled_access_fs, handled_access_net, scoped;
};
#define LANDLOCK_SCOPES 3  // abstract Unix sockets, signals
#define LANDLOCK_SCOPES_ABI 6

#define NOBODY 65534

struct attempt {
    const struct clinux_trials *given;
    struct clinux_trial *results;  // shared with us
    char path[64];
};

// Notes the end of a trial. True when it worked.
RAW_CODE static bool note(struct attempt *attempt, int trial, const char *call, long result) {
    attempt->results[trial].call = call;
    attempt->results[trial].error = result < 0 ? (int)-result : 0;
    return result >= 0;
}

RAW_CODE static void __attribute__((noreturn)) leave(int code) {
    for (;;) raw_call1(__NR_exit_group, code);
}

// As fork(2), but the child's end sends no signal: where SIGCHLD is ignored its exit code would be lost. It does not
// outlive its parent, not even one that is killed.
RAW_CODE static inline __attribute__((always_inline)) long copy_of_us(unsigned long namespaces) {
    long pid = raw_call5(__NR_clone, namespaces, 0, 0, 0, 0);
    if (pid == 0) raw_call2(__NR_prctl, PR_SET_PDEATHSIG, SIGKILL);
    return pid;
}

// The child's exit code, or a negative errno; -EIO for a child that was killed.
RAW_CODE static long await(long pid) {
    int status = 0;
    long result;
    do result = raw_call4(__NR_wait4, pid, &status, __WALL, NULL);
    while (result == -EINTR);
    if (result < 0) return result;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -EIO;
}

// ---- Rights that are given up: prctl(2), seccomp(2), capabilities(7), credentials(7) ----

RAW_CODE static void try_landlock(struct attempt *attempt) {
    long version = raw_call3(__NR_landlock_create_ruleset, NULL, 0, 1);
    if (version >= 0 && version < LANDLOCK_SCOPES_ABI) version = -EOPNOTSUPP;
    if (!note(attempt, CLINUX_TRIAL_LANDLOCK, "landlock_create_ruleset", version)) return;
    struct landlock_rules rules = {.scoped = LANDLOCK_SCOPES};
    long ruleset = raw_call3(__NR_landlock_create_ruleset, &rules, sizeof rules, 0);
    if (!note(attempt, CLINUX_TRIAL_LANDLOCK, "landlock_create_ruleset", ruleset)) return;
    note(attempt, CLINUX_TRIAL_LANDLOCK, "landlock_restrict_self",
         raw_call2(__NR_landlock_restrict_self, ruleset, 0));
}

RAW_CODE static void try_seccomp(struct attempt *attempt) {
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_getppid, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EDOM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof code / sizeof *code, code};
    uint32_t kill = SECCOMP_RET_KILL_PROCESS;
    const char *call = "seccomp";
    int trial = CLINUX_TRIAL_SECCOMP;
    if (!note(attempt, trial, call, raw_call3(__NR_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &kill))) return;
    if (!note(attempt, trial, call, raw_call3(__NR_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program))) return;
    // Loaded is not obeyed: emulators and sandboxes of other kinds accept filters and forget them.
    bool obeyed = raw_call0(__NR_getppid) == -EDOM;
    note(attempt, trial, "getppid below a filter", obeyed ? 0 : -EOPNOTSUPP);
}

RAW_CODE static bool empty_bounding_set(struct attempt *attempt) {
    for (unsigned long capability = 0; capability < 64; capability++) {
        // The daemon's own may be empty already; see Capabilities.swift.
        if (raw_call2(__NR_prctl, PR_CAPBSET_READ, capability) != 1) continue;
        long result = raw_call2(__NR_prctl, PR_CAPBSET_DROP, capability);
        if (!note(attempt, CLINUX_TRIAL_PRIVILEGES, "prctl(PR_CAPBSET_DROP)", result)) return false;
    }
    return true;
}

RAW_CODE static void give_up_rights(struct attempt *attempt) {
    int trial = CLINUX_TRIAL_PRIVILEGES;
    note(attempt, CLINUX_TRIAL_KEYRINGS, "keyctl", raw_call2(__NR_keyctl, KEYCTL_JOIN_SESSION_KEYRING, NULL));
    bool ready = empty_bounding_set(attempt) && note(attempt, trial, "setgroups", raw_call2(__NR_setgroups, 0, NULL));
    long forbidden = raw_call5(__NR_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ready = ready && note(attempt, trial, "prctl(PR_SET_NO_NEW_PRIVS)", forbidden);
    try_landlock(attempt);
    try_seccomp(attempt);
    if (!ready || !note(attempt, trial, "setresgid", raw_call3(__NR_setresgid, NOBODY, NOBODY, NOBODY))) return;
    note(attempt, trial, "setresuid", raw_call3(__NR_setresuid, NOBODY, NOBODY, NOBODY));
}

// ---- Namespaces and what is mounted in them: namespaces(7), mount_setattr(2), proc(5) ----

RAW_CODE static bool unshare_each(struct attempt *attempt) {
    static const struct {
        unsigned long flag;
        const char *call;
    } each[] = {
        {CLONE_NEWNS, "unshare(CLONE_NEWNS)"},   {CLONE_NEWPID, "unshare(CLONE_NEWPID)"},
        {CLONE_NEWIPC, "unshare(CLONE_NEWIPC)"}, {CLONE_NEWUTS, "unshare(CLONE_NEWUTS)"},
        {CLONE_NEWNET, "unshare(CLONE_NEWNET)"}, {CLONE_NEWCGROUP, "unshare(CLONE_NEWCGROUP)"},
    };
    for (size_t i = 0; i < sizeof each / sizeof *each; i++)
        if (!note(attempt, CLINUX_TRIAL_NAMESPACES, each[i].call, raw_call1(__NR_unshare, each[i].flag))) return false;
    return true;
}

RAW_CODE static void try_mounts(struct attempt *attempt) {
    int trial = CLINUX_TRIAL_MOUNTS;
    // Nothing of the following may be seen on the machine.
    long result = raw_call5(__NR_mount, "", "/", NULL, MS_REC | MS_PRIVATE, NULL);
    if (!note(attempt, trial, "mount(MS_PRIVATE)", result)) return;
    long tree = raw_call3(__NR_open_tree, AT_FDCWD, "/", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC);
    if (!note(attempt, trial, "open_tree", tree)) return;
    struct mount_attr attributes = {.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV};
    int all = AT_EMPTY_PATH | AT_RECURSIVE;
    result = raw_call5(__NR_mount_setattr, tree, "", all, &attributes, sizeof attributes);
    if (!note(attempt, trial, "mount_setattr", result)) return;
    const char *options = "mode=0755,size=64k,nr_inodes=16";
    result = raw_call5(__NR_mount, "tmpfs", "/proc", "tmpfs", MS_NOSUID | MS_NODEV, options);
    if (!note(attempt, trial, "mount(tmpfs)", result)) return;
    result = raw_call5(__NR_move_mount, tree, "", AT_FDCWD, "/proc", MOVE_MOUNT_F_EMPTY_PATH);
    note(attempt, trial, "move_mount", result);
}

RAW_CODE static void live_apart(struct attempt *attempt) {
    if (!unshare_each(attempt)) return;
    try_mounts(attempt);
    // The first process of the PID namespace, the only one that sees it.
    long first = copy_of_us(0);
    if (first == 0) {
        unsigned long plain = MS_NOSUID | MS_NODEV | MS_NOEXEC;
        leave((int)-raw_call5(__NR_mount, "proc", "/proc", "proc", plain, "hidepid=2"));
    }
    long end = first < 0 ? first : await(first);
    note(attempt, CLINUX_TRIAL_PROC, "mount(proc, hidepid=2)", end < 0 ? end : -end);
}

// ---- Ids: user_namespaces(7) ----

// "/proc/" and the number and `name`, in attempt->path.
RAW_CODE static const char *path_of(struct attempt *attempt, long pid, const char *name) {
    char digits[24];
    int count = 0, length = 0;
    for (; pid > 0; pid /= 10) digits[count++] = (char)('0' + pid % 10);
    for (const char *c = "/proc/"; *c; c++) attempt->path[length++] = *c;
    while (count > 0) attempt->path[length++] = digits[--count];
    for (; *name; name++) attempt->path[length++] = *name;
    attempt->path[length] = 0;
    return attempt->path;
}

RAW_CODE static bool write_map(struct attempt *attempt, long pid, const char *name, const char *call) {
    const char *map = attempt->given->id_map;
    size_t length = 0;
    while (map[length]) length++;
    long file = raw_call4(__NR_openat, AT_FDCWD, path_of(attempt, pid, name), O_WRONLY | O_CLOEXEC, 0);
    long result = file < 0 ? file : raw_call3(__NR_write, file, map, length);
    return note(attempt, CLINUX_TRIAL_USERS, call, result);
}

RAW_CODE static void be_somebody_else(struct attempt *attempt) {
    int trial = CLINUX_TRIAL_USERS;
    int go[2];
    if (!note(attempt, trial, "pipe2", raw_call2(__NR_pipe2, go, O_CLOEXEC))) return;
    long mapped = copy_of_us(CLONE_NEWUSER);
    if (mapped == 0) {
        char word;
        raw_call1(__NR_close, go[1]);
        // The end of the pipe instead of a word: no maps were written.
        if (raw_call3(__NR_read, go[0], &word, 1) != 1) leave(EIO);
        long result = raw_call2(__NR_setgroups, 0, NULL);
        if (result >= 0) result = raw_call3(__NR_setresgid, NOBODY, NOBODY, NOBODY);
        if (result >= 0) result = raw_call3(__NR_setresuid, NOBODY, NOBODY, NOBODY);
        leave((int)-result);
    }
    raw_call1(__NR_close, go[0]);
    if (!note(attempt, trial, "clone(CLONE_NEWUSER)", mapped)) return;
    bool ready = write_map(attempt, mapped, "/uid_map", "write uid_map") &&
                 write_map(attempt, mapped, "/gid_map", "write gid_map");
    if (ready) {
        // As joblet-init does, which is nobody outside from then on.
        long users = raw_call4(__NR_openat, AT_FDCWD, path_of(attempt, mapped, "/ns/user"), O_RDONLY | O_CLOEXEC, 0);
        ready = note(attempt, trial, "setns", users < 0 ? users : raw_call2(__NR_setns, users, CLONE_NEWUSER));
    }
    if (ready) raw_call3(__NR_write, go[1], "!", 1);
    raw_call1(__NR_close, go[1]);
    long end = await(mapped);
    if (ready) note(attempt, trial, "setresuid in a user namespace", end < 0 ? end : -end);
}

// ---- Processes and groups: clone(2), pidfd_send_signal(2), cgroups(7) ----

RAW_CODE static void wait_for_death(void *given) {
    (void)given;
    raw_call2(__NR_prctl, PR_SET_PDEATHSIG, SIGKILL);
    for (;;) raw_call4(__NR_ppoll, NULL, 0, NULL, NULL);
}

RAW_CODE static void try_processes(struct attempt *attempt) {
    int cgroup = attempt->given->cgroup, pidfd = -1;
    struct clone_args arguments = {
        .flags = CLONE_PIDFD | CLONE_CLEAR_SIGHAND | (cgroup >= 0 ? CLONE_INTO_CGROUP : 0),
        .pidfd = (uint64_t)(uintptr_t)&pidfd,
        .cgroup = cgroup >= 0 ? (uint64_t)cgroup : 0,
    };
    long pid = raw_clone3(&arguments, sizeof arguments, wait_for_death, NULL);
    if (!note(attempt, CLINUX_TRIAL_CLONE, "clone3", pid)) return;
    struct pollfd end = {pidfd, POLLIN, 0};
    bool killed = false;
    if (cgroup >= 0) {
        long file = raw_call4(__NR_openat, cgroup, "cgroup.kill", O_WRONLY | O_CLOEXEC, 0);
        long result = file < 0 ? file : raw_call3(__NR_write, file, "1", 1);
        if (file >= 0) close((int)file);
        killed = note(attempt, CLINUX_TRIAL_CGROUP_KILL, "write cgroup.kill", result);
    }
    // It dies once; a kernel that took the word and did nothing would otherwise keep us here.
    if (killed && poll(&end, 1, 5000) <= 0)
        killed = note(attempt, CLINUX_TRIAL_CGROUP_KILL, "write cgroup.kill", -ETIME);
    long sent = killed ? raw_call4(__NR_pidfd_send_signal, pidfd, 0, NULL, 0)
                       : raw_call4(__NR_pidfd_send_signal, pidfd, SIGKILL, NULL, 0);
    if (sent < 0) kill((pid_t)pid, SIGKILL);
    note(attempt, CLINUX_TRIAL_PIDFD, "pidfd_send_signal", sent);
    siginfo_t info;
    long reaped = raw_call5(__NR_waitid, P_PIDFD, pidfd, &info, WEXITED | __WALL, NULL);
    if (reaped < 0) await(pid);
    if (sent >= 0) note(attempt, CLINUX_TRIAL_PIDFD, "waitid(P_PIDFD)", reaped);
    close(pidfd);
}

// ---- What leaves no trace in us ----

RAW_CODE static void try_files(struct attempt *attempt) {
    struct open_how how = {
        .flags = O_PATH | O_CLOEXEC,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
    };
    int root = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    long found = raw_call4(__NR_openat2, root, ".", &how, sizeof how);
    note(attempt, CLINUX_TRIAL_OPENAT2, "openat2", found);
    if (found >= 0) close((int)found);
    if (root >= 0) close(root);
    // The last number there is; nothing can be open there.
    note(attempt, CLINUX_TRIAL_CLOSE_RANGE, "close_range",
         raw_call3(__NR_close_range, ~0U, ~0U, CLOSE_RANGE_CLOEXEC));
    int program = clinux_memfd("trial", true);
    note(attempt, CLINUX_TRIAL_SEALS, "memfd_create", program < 0 ? -errno : 0);
    if (program < 0) return;
    note(attempt, CLINUX_TRIAL_SEALS, "fcntl(F_ADD_SEALS)", clinux_seal(program) < 0 ? -errno : 0);
    close(program);
}

RAW_CODE int clinux_try(const struct clinux_trials *given, struct clinux_trial results[CLINUX_TRIALS]) {
    size_t size = CLINUX_TRIALS * sizeof *results;
    struct clinux_trial *shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) return -1;
    for (int i = 0; i < CLINUX_TRIALS; i++) shared[i] = (struct clinux_trial){NULL, 0};
    struct attempt attempt = {.given = given, .results = shared};
    void (*const apart[])(struct attempt *) = {give_up_rights, live_apart, be_somebody_else};
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
        long pid = copy_of_us(0);
        if (pid == 0) {
            apart[i](&attempt);
            leave(0);
        }
        if (pid > 0) await(pid);
    }
    try_processes(&attempt);
    try_files(&attempt);
    for (int i = 0; i < CLINUX_TRIALS; i++) results[i] = shared[i];
    munmap(shared, size);
    return 0;
}
