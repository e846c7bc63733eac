// joblet-init: process 1 of every job. It walks a plan (init_plan.h) that the daemon made, starts the job's first
// process, waits for it, says how it ended, and ends; the kernel then kills whatever is left in the PID namespace
// (pid_namespaces(7)). There is no policy in here: what is mounted, dropped and limited is the plan's.
//
// It has no libc, so that exec costs next to nothing: the whole program is a few pages, mapped once for all jobs.
// It is started with all signals blocked and handlers at their defaults, and as root of its PID namespace it cannot be
// killed from inside (signal(7), pid_namespaces(7)); it is not dumpable, so the job can neither trace nor inspect it.
#include <asm/fcntl.h>
#include <asm/mman.h>
#include <asm/poll.h>
#include <asm/signal.h>
#include <linux/capability.h>
#include <linux/errno.h>
#include <linux/mount.h>
#include <linux/prctl.h>
#include <linux/resource.h>
#include <linux/sched.h>
#include <linux/sockios.h>
#include <linux/wait.h>

#include "init_plan.h"
#include "raw_call.h"

#define MNT_DETACH 2           // umount2(2)
#define SOCKET_INET 2          // AF_INET, socket(2)
#define SOCKET_DATAGRAM 2      // SOCK_DGRAM
#define SOCKET_CLOEXEC 02000000
#define MESSAGE_NOSIGNAL 0x4000  // MSG_NOSIGNAL, send(2)
#define AT_HERE (-100)         // AT_FDCWD
#define EMPTY_PATH 0x1000      // AT_EMPTY_PATH
#define RECURSIVE 0x8000       // AT_RECURSIVE
#define PATH_LIMIT 4096        // PATH_MAX

// The compiler may turn structure assignments into these even without a libc.
void *memset(void *to, int byte, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile unsigned char *)to)[i] = (unsigned char)byte;
    return to;
}
void *memcpy(void *to, const void *from, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
    return to;
}

static size_t length_of(const char *text) {
    size_t n = 0;
    while (text[n]) n++;
    return n;
}

static const char *or_null(const char *text) { return *text ? text : NULL; }

static void __attribute__((noreturn)) leave(int code) {
    for (;;) raw_call1(__NR_exit_group, code);
}

// Messages are far smaller than the socket's buffer, so sending one does not wait. If the daemon is gone nobody is left
// to tell; the read that follows finds out.
static void tell(uint32_t kind, uint32_t step, uint32_t part, int value) {
    struct init_message message = {kind, step, part, value};
    raw_call6(__NR_sendto, INIT_CHANNEL, (long)&message, sizeof message, MESSAGE_NOSIGNAL, 0, 0);
}

// Waits for a message; ends with the daemon.
static struct init_message hear(void) {
    struct init_message message;
    for (;;) {
        long count = raw_call6(__NR_recvfrom, INIT_CHANNEL, (long)&message, sizeof message, 0, 0, 0);
        if (count == (long)sizeof message) return message;
        if (count != -EINTR) leave(0);
    }
}

// ---- The plan ----

static char **words;       // what is left of it, ended by NULL
static char **environment;
static uint32_t step;      // the current step's place in the plan

static void __attribute__((noreturn)) fail(uint32_t part, long result) {
    tell(INIT_FAILED, step, part, (int)-result);
    leave(1);
}

static void check(long result) {
    if (result < 0) fail(0, result);
}

static char *word(void) {
    if (!*words) fail(0, -EINVAL);
    return *words++;
}

static unsigned long number(void) {
    unsigned long value = 0;
    const char *text = word();
    if (!*text) fail(0, -EINVAL);
    for (; *text; text++) {
        if (*text < '0' || *text > '9') fail(0, -EINVAL);
        value = value * 10 + (unsigned long)(*text - '0');
    }
    return value;
}

static void mount_one(void) {
    const char *source = or_null(word()), *target = word(), *type = or_null(word());
    unsigned long flags = number();
    check(raw_call5(__NR_mount, source, target, type, flags, or_null(word())));
}

static void bind_tree(void) {
    const char *source = word(), *target = word();
    struct mount_attr attributes = {.attr_set = number()};
    long tree = raw_call3(__NR_open_tree, AT_HERE, source, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | RECURSIVE);
    check(tree);
    check(raw_call5(__NR_mount_setattr, tree, "", EMPTY_PATH | RECURSIVE, &attributes, sizeof attributes));
    check(raw_call5(__NR_move_mount, tree, "", AT_HERE, target, MOVE_MOUNT_F_EMPTY_PATH));
    raw_call1(__NR_close, tree);
}

static void make_file(void) {
    const char *path = word();
    long fd = raw_call4(__NR_openat, AT_HERE, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, number());
    check(fd);
    raw_call1(__NR_close, fd);
}

static void change_owner(void) {
    const char *path = word();
    unsigned long uid = number();
    check(raw_call5(__NR_fchownat, AT_HERE, path, uid, number(), 0));
}

// Otherwise the daemon's session keyring, with whatever keys it holds, would be the job's too: session-keyring(7). Its
// first operation and no name make an anonymous one: KEYCTL_JOIN_SESSION_KEYRING(3). A kernel without keys has nothing
// to protect.
static void own_keyring(void) {
    long result = raw_call2(__NR_keyctl, 1, NULL);
    if (result != -ENOSYS) check(result);
}

static void make_node(void) {
    const char *path = word();
    unsigned long mode = number();
    check(raw_call4(__NR_mknodat, AT_HERE, path, mode, number()));
}

// pivot_root(2), "pivot_root(".", ".")": the old root ends up on top of the new one and is taken off.
static void pivot(void) {
    check(raw_call2(__NR_pivot_root, ".", "."));
    check(raw_call2(__NR_umount2, ".", MNT_DETACH));
    check(raw_call1(__NR_chdir, "/"));
}

static void loopback_up(void) {
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

static void limit(void) {
    unsigned long resource = number();
    struct rlimit64 values;
    values.rlim_cur = number();
    values.rlim_max = number();
    check(raw_call4(__NR_prlimit64, 0, resource, &values, 0));
}

// Capabilities are numbered without gaps; the first unknown one is EINVAL (PR_CAPBSET_READ(2const)). Asking first costs a
// tenth of dropping, and a daemon that has emptied its own set leaves nothing to drop.
static void unbound(void) {
    for (unsigned long capability = 0; capability < 64; capability++) {
        long result = raw_call5(__NR_prctl, PR_CAPBSET_READ, capability, 0, 0, 0);
        if (result == -EINVAL && capability > 0) return;
        if (result == 1) result = raw_call5(__NR_prctl, PR_CAPBSET_DROP, capability, 0, 0, 0);
        check(result);
    }
}

// What the daemon or its parents ignore stays ignored through clone3 and exec: sigaction(2), NOTES.
static void heed(uint64_t signals) {
    struct {
        unsigned long handler, flags, restorer;
        uint64_t mask;
    } action = {.handler = (unsigned long)SIG_DFL};
    for (long signal = 1; signal <= 64; signal++)
        if (signals >> (signal - 1) & 1)
            check(raw_call4(__NR_rt_sigaction, signal, &action, NULL, sizeof action.mask));
}

// capset(2): what is kept is permitted and effective; nothing is inheritable, so nothing survives an exec.
static long keep_capabilities(uint32_t low) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[2] = {{.effective = low, .permitted = low}};
    return raw_call2(__NR_capset, &header, sets);
}

// ---- The job's first process ----

// Shared with the child, which runs in this memory while we are stopped (CLONE_VM, CLONE_VFORK). Volatile because the
// compiler does not see the child's writes.
struct job {
    char **arguments;
    const char *directory, *search_path;
    unsigned long uid, gid;
    volatile uint32_t failed_part;
    volatile long failure;
};

static void part_failed(struct job *job, uint32_t part, long result) {
    job->failed_part = part;
    job->failure = result;
    leave(127);
}

// As execvp(3): a name with a slash is a path; another is looked for in each directory, and a file that may not be
// executed is remembered in case no better one follows. A file that is no program is never handed to a shell.
static long search_and_exec(struct job *job) {
    const char *name = job->arguments[0];
    char path[PATH_LIMIT];
    size_t name_length = length_of(name);
    int has_slash = 0;
    for (const char *c = name; *c; c++) has_slash |= *c == '/';
    if (has_slash) return raw_call3(__NR_execve, name, job->arguments, environment);
    long best = -ENOENT;
    if (!name_length) return best;
    for (const char *start = job->search_path; *start;) {
        size_t length = 0;
        while (start[length] && start[length] != ':') length++;
        if (length && length + 1 + name_length + 1 <= sizeof path) {
            memcpy(path, start, length);
            path[length] = '/';
            memcpy(path + length + 1, name, name_length + 1);
            long result = raw_call3(__NR_execve, path, job->arguments, environment);
            if (result == -EACCES) best = result;
            else if (result != -ENOENT && result != -ENOTDIR) return result;
        }
        start += length;
        if (*start == ':') start++;
    }
    return best;
}

static void become_job(void *given) {
    struct job *job = given;
    uint64_t no_signals = 0;
    long result;
    // A session of its own, so that a signal to its process group reaches neither us nor anything else: setsid(2).
    if ((result = raw_call0(__NR_setsid)) < 0) part_failed(job, INIT_PART_SESSION, result);
    // While still privileged; the calls themselves, as nothing here has threads: setgroups(2), setresgid(2).
    if ((result = raw_call2(__NR_setgroups, 0, NULL)) < 0) part_failed(job, INIT_PART_GROUPS, result);
    if ((result = raw_call3(__NR_setresgid, job->gid, job->gid, job->gid)) < 0)
        part_failed(job, INIT_PART_IDS, result);
    if ((result = raw_call3(__NR_setresuid, job->uid, job->uid, job->uid)) < 0)
        part_failed(job, INIT_PART_IDS, result);
    // Leaving uid 0 cleared permitted and effective; this clears inheritable too, and all three for a job that is root.
    if ((result = keep_capabilities(0)) < 0) part_failed(job, INIT_PART_CAPABILITIES, result);
    // With the job's own rights, so that it cannot start in a directory it could not enter.
    if ((result = raw_call1(__NR_chdir, job->directory)) < 0) part_failed(job, INIT_PART_DIRECTORY, result);
    // The channel and everything above it; the job gets 0, 1 and 2: close_range(2).
    if ((result = raw_call3(__NR_close_range, INIT_CHANNEL, ~0U, 0)) < 0)
        part_failed(job, INIT_PART_DESCRIPTORS, result);
    raw_call4(__NR_rt_sigprocmask, SIG_SETMASK, &no_signals, NULL, sizeof no_signals);
    part_failed(job, INIT_PART_EXEC, search_and_exec(job));
}

// Reaps whoever has ended, orphans of the job among them, and ends with the job's first process.
static void reap(long pid) {
    for (;;) {
        int status = 0;
        long ended = raw_call4(__NR_wait4, -1, &status, WNOHANG, NULL);
        if (ended <= 0) return;
        if (ended != pid) continue;
        int signal = status & 0x7f;  // WTERMSIG, WCOREDUMP, WEXITSTATUS: wait(2)
        if (signal) tell(status & 0x80 ? INIT_DUMPED : INIT_KILLED, step, 0, signal);
        else tell(INIT_EXITED, step, 0, status >> 8 & 0xff);
        leave(0);
    }
}

// Waits for the end of the job or of the daemon, and passes signals on meanwhile. SIGCHLD is blocked, so the descriptor
// tells of every child that ended since the last look: signalfd(2).
static void __attribute__((noreturn)) watch(long pid) {
    uint64_t child_signal = 1ull << (SIGCHLD - 1);
    long children = raw_call4(__NR_signalfd4, -1, &child_signal, sizeof child_signal, O_CLOEXEC | O_NONBLOCK);
    check(children);
    for (;;) {
        struct pollfd waits[2] = {{.fd = (int)children, .events = POLLIN}, {.fd = INIT_CHANNEL, .events = POLLIN}};
        if (raw_call5(__NR_ppoll, waits, 2, NULL, NULL, 0) < 0) continue;
        if (waits[0].revents) {
            reap(pid);
            unsigned char taken[128];  // struct signalfd_siginfo; several ends may have become one
            raw_call3(__NR_read, children, taken, sizeof taken);
            reap(pid);
        }
        if (waits[1].revents) {
            struct init_message message = hear();
            // Its session's process group. It exists as long as the process was not waited for, which only we do.
            if (message.kind == INIT_SIGNAL) raw_call2(__NR_kill, -pid, message.value);
        }
    }
}

static void __attribute__((noreturn)) run_job(void) {
    struct job job = {.uid = number(), .gid = number()};
    job.directory = word();
    job.search_path = word();
    if (!*words) fail(INIT_PART_EXEC, -EINVAL);
    job.arguments = words;
    _Alignas(16) char stack[16384];
    struct clone_args arguments = {
        .flags = CLONE_VM | CLONE_VFORK,
        .exit_signal = SIGCHLD,
        .stack = (uint64_t)(uintptr_t)stack,
        .stack_size = sizeof stack,
    };
    long pid = raw_clone3(&arguments, sizeof arguments, become_job, &job);
    if (pid < 0) fail(INIT_PART_CLONE, pid);
    if (job.failed_part) fail(job.failed_part, job.failure);
    tell(INIT_STARTED, step, 0, 0);
    // The pipes' ends are the job's: they must close with its last process, not with us.
    raw_call3(__NR_close_range, 0, 2, 0);
    // From here on: signals to processes of another user, and nothing else.
    check(keep_capabilities(1u << CAP_KILL));
    watch(pid);
}

static void walk(void) {
    for (; *words; step++) {
        const char *name = word();
        unsigned long value;
        const char *path;
        switch (*name) {
        case INIT_MOUNT: mount_one(); break;
        case INIT_BIND: bind_tree(); break;
        case INIT_ATTACH:
            value = number();
            check(raw_call5(__NR_move_mount, value, "", AT_HERE, word(), MOVE_MOUNT_F_EMPTY_PATH));
            raw_call1(__NR_close, value);
            break;
        case INIT_DIRECTORY: path = word(); check(raw_call3(__NR_mkdirat, AT_HERE, path, number())); break;
        case INIT_FILE: make_file(); break;
        case INIT_NODE: make_node(); break;
        case INIT_OWNER: change_owner(); break;
        case INIT_HEED: heed(number()); break;
        case INIT_LINK: path = word(); check(raw_call3(__NR_symlinkat, path, AT_HERE, word())); break;
        case INIT_ENTER: check(raw_call1(__NR_chdir, word())); break;
        case INIT_PIVOT: pivot(); break;
        case INIT_JOIN: value = number(); check(raw_call2(__NR_setns, value, number())); break;
        case INIT_UNSHARE: check(raw_call1(__NR_unshare, number())); break;
        case INIT_HOSTNAME: path = word(); check(raw_call2(__NR_sethostname, path, length_of(path))); break;
        case INIT_LOOPBACK: loopback_up(); break;
        case INIT_LIMIT: limit(); break;
        case INIT_KEYRING: own_keyring(); break;
        case INIT_UMASK: raw_call1(__NR_umask, number()); break;
        case INIT_UNBOUND: unbound(); break;
        case INIT_NO_NEW_PRIVS: check(raw_call5(__NR_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)); break;
        case INIT_AWAIT_GO:
            while (hear().kind != INIT_GO) {}
            break;
        case INIT_HOLD:
            tell(INIT_READY, step, 0, 0);
            for (;;) hear();
        case INIT_EXEC: run_job();
        default: fail(0, -ENOSYS);
        }
    }
    fail(0, -EINVAL);  // a plan ends by INIT_HOLD or INIT_EXEC
}

// Entered with the stack as the kernel made it: argc, argv, NULL, envp, NULL.
__attribute__((used)) static void __attribute__((noreturn)) begin(long *stack) {
    long count = stack[0];
    char **arguments = (char **)(stack + 1);
    environment = arguments + count + 1;
    words = arguments + 2;
    raw_call5(__NR_prctl, PR_SET_DUMPABLE, 0, 0, 0, 0);
    raw_call5(__NR_prctl, PR_SET_NAME, "joblet-init", 0, 0, 0);
    const char *version = INIT_PLAN_VERSION;
    if (count < 3 || arguments[1][0] != version[0] || arguments[1][1]) fail(0, -EPROTO);
    walk();
    leave(1);
}

__attribute__((naked, noreturn, used)) void _start(void) {
#if defined(__x86_64__)
    __asm__("xor %ebp, %ebp\n\tmov %rsp, %rdi\n\tand $-16, %rsp\n\tcall begin\n\tud2");
#else
    __asm__("mov x29, xzr\n\tmov x30, xzr\n\tmov x0, sp\n\tbl begin\n\tbrk #0");
#endif
}
