// The job's own first process: what happens between its clone3 and its exec.
//
// It is made while joblet-init still has the host's rights, in a user namespace of its own, and waits. joblet-init maps
// its ids from outside, finishes what needs the host's rights, joins that namespace as its uid 0 with nothing but
// CAP_KILL, and only then lets it go on. The user namespace is made last, so it owns none of the job's other namespaces:
// even all capabilities inside it give no power over a mount, a network or a process id. user_namespaces(7),
// "Interaction of user namespaces and other types of namespaces".
//
// Both share joblet-init's memory until exec (CLONE_VM): no page tables are copied, and failures are told by a word.
// CLONE_VFORK would stop joblet-init, which has the maps to write; CLONE_CHILD_CLEARTID tells of the exec instead.
#include "job.h"

#include <asm/fcntl.h>
#include <asm/signal.h>
#include <linux/capability.h>
#include <linux/errno.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <linux/prctl.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/securebits.h>

#include "plan.h"

// Linux 6.12; older headers lack it. landlock_create_ruleset(2).
struct scope_attributes {
    uint64_t handled_files, handled_network, scoped;
};
#define SCOPE_ABSTRACT_UNIX_SOCKET 1
#define SCOPE_SIGNAL 2

// Shared with the job's process. What the two tell each other by goes through `go` and `is_ahead`, written last and read
// first, on processors that reorder too; volatile because the compiler does not see the other's writes.
static struct {
    unsigned long uid, gid;
    unsigned long owner;  // of its user namespace, an id of the range; 0 for no such namespace
    const char *directory, *search_path;
    char **arguments;
    int is_scoped;
    long uploads;              // descriptor, -1 for none
    struct sock_fprog filter;  // of no instruction: none
    long pid;
    int pidfd;
    volatile uint32_t go;        // 1: go on. A futex.
    volatile uint32_t is_ahead;  // 0 once it has exec'd or ended; the kernel clears it. A futex.
    volatile uint32_t is_ready;  // 1 once everything but the exec is done
    volatile uint32_t failed_part, failed_entry;
    volatile long failure;
} job = {.uploads = -1};

static _Alignas(16) char job_stack[16384];

void take_uploads(void) { job.uploads = (long)number(); }

void take_scope(void) { job.is_scoped = 1; }

// The program is in a sealed file, so what is loaded is what was checked: memfd_create(2), mmap(2).
void take_filter(void) {
    unsigned long descriptor = number();
    unsigned long count = number();
    if (count > BPF_MAXINSNS) check(-EINVAL);
    job.filter.len = (unsigned short)count;
    long address = raw_call6(
        __NR_mmap, 0, (long)(job.filter.len * sizeof(struct sock_filter)), PROT_READ, MAP_PRIVATE, (long)descriptor, 0);
    check(address);
    job.filter.filter = (struct sock_filter *)address;
    raw_call1(__NR_close, descriptor);
}

// ---- In the job's process ----

static void __attribute__((noreturn)) part_failed(uint32_t part, long result) {
    job.failure = result;
    job.failed_part = part;
    leave(127);
}

static void part(uint32_t part, long result) {
    if (result < 0) part_failed(part, result);
}

// capset(2): what is kept is permitted and effective; nothing is inheritable, so nothing survives an exec.
static long keep_capabilities(uint32_t low) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct sets[2] = {{.effective = low, .permitted = low}};
    return raw_call2(__NR_capset, &header, sets);
}

// A new user namespace begins with all capabilities, in the bounding set too: user_namespaces(7), "Capabilities". They
// are numbered without gaps and the first unknown one is EINVAL: prctl(2), PR_CAPBSET_DROP.
static long empty_bounding_set(void) {
    for (unsigned long capability = 0;; capability++) {
        long result = raw_call5(__NR_prctl, PR_CAPBSET_DROP, capability, 0, 0, 0);
        if (result == -EINVAL && capability > 0) return 0;
        if (result < 0) return result;
    }
}

// From here on no abstract Unix socket and no process outside can be reached: landlock(7), "Scope flags";
// landlock_create_ruleset(2), landlock_restrict_self(2).
static long restrict_scope(void) {
    struct scope_attributes attributes = {.scoped = SCOPE_ABSTRACT_UNIX_SOCKET | SCOPE_SIGNAL};
    long ruleset = raw_call3(__NR_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (ruleset < 0) return ruleset;
    long result = raw_call2(__NR_landlock_restrict_self, ruleset, 0);
    raw_call1(__NR_close, ruleset);
    return result;
}

// As execvp(3): a name with a slash is a path; another is looked for in each directory, and a file that may not be
// executed is remembered in case no better one follows. A file that is no program is never handed to a shell.
static long search_and_exec(void) {
    const char *name = job.arguments[0];
    char path[PATH_LIMIT];
    size_t name_length = length_of(name);
    int has_slash = 0;
    for (const char *c = name; *c; c++) has_slash |= *c == '/';
    if (has_slash) return raw_call3(__NR_execve, name, job.arguments, environment);
    long best = -ENOENT;
    if (!name_length) return best;
    for (const char *start = job.search_path; *start;) {
        size_t length = 0;
        while (start[length] && start[length] != ':') length++;
        if (length && length + 1 + name_length + 1 <= sizeof path) {
            memcpy(path, start, length);
            path[length] = '/';
            memcpy(path + length + 1, name, name_length + 1);
            long result = raw_call3(__NR_execve, path, job.arguments, environment);
            if (result == -EACCES) best = result;
            else if (result != -ENOENT && result != -ENOTDIR) return result;
        }
        start += length;
        if (*start == ':') start++;
    }
    return best;
}

static void become_job(void *unused) {
    uint64_t no_signals = 0;
    (void)unused;
    // A session of its own, so that a signal to its process group reaches neither us nor anything else: setsid(2).
    part(INIT_PART_SESSION, raw_call0(__NR_setsid));
    if (job.owner) part(INIT_PART_BOUNDING_SET, empty_bounding_set());
    // Until its ids are mapped and joblet-init has given up the host's rights: futex(2), FUTEX_WAIT.
    while (!__atomic_load_n(&job.go, __ATOMIC_ACQUIRE))
        raw_call4(__NR_futex, &job.go, FUTEX_WAIT_PRIVATE, 0, NULL);
    // While still privileged; the calls themselves, as nothing here has threads: setgroups(2), setresgid(2), setresuid(2).
    part(INIT_PART_GROUPS, raw_call2(__NR_setgroups, 0, NULL));
    part(INIT_PART_IDS, raw_call3(__NR_setresgid, job.gid, job.gid, job.gid));
    part(INIT_PART_IDS, raw_call3(__NR_setresuid, job.uid, job.uid, job.uid));
    // Changing ids may have cleared some sets, but not for a job that is root inside: capabilities(7), capset(2).
    part(INIT_PART_CAPABILITIES, keep_capabilities(0));
    // Uploaded files are written by the job itself: with its rights, charged to its memory, below its own mounts. See
    // unpack.c: openat2(2).
    if (job.uploads >= 0) part(INIT_PART_UPLOADS, unpack_uploads(job.uploads, &job.failed_entry));
    // With the job's own rights, so that it cannot start in a directory it could not enter: chdir(2).
    part(INIT_PART_DIRECTORY, raw_call1(__NR_chdir, job.directory));
    // No new privileges, which it needs, stand before: landlock_restrict_self(2).
    if (job.is_scoped) part(INIT_PART_SCOPE, restrict_scope());
    // The channel and everything above it; the job gets 0, 1 and 2: close_range(2).
    part(INIT_PART_DESCRIPTORS, raw_call3(__NR_close_range, INIT_CHANNEL, ~0U, 0));
    // Blocked since the daemon's clone3; an exec would hand that on: sigprocmask(2), execve(2).
    part(INIT_PART_SIGNALS, raw_call4(__NR_rt_sigprocmask, SIG_SETMASK, &no_signals, NULL, sizeof no_signals));
    // Last, as it refuses most of the above: seccomp(2), SECCOMP_SET_MODE_FILTER.
    if (job.filter.len) part(INIT_PART_FILTER, raw_call3(__NR_seccomp, SECCOMP_SET_MODE_FILTER, 0, &job.filter));
    job.is_ready = 1;
    part_failed(INIT_PART_EXEC, search_and_exec());
}

// ---- In joblet-init ----

// Whoever makes a user namespace owns it, and what is counted for each user is counted for its owner too: queued signals,
// inotify instances, locked memory. As the host's root, one job would use up what all jobs and the host's root have; as
// an id of its own range it uses up its own. Capabilities stay, as the maps still need them: capabilities(7),
// SECBIT_NO_SETUID_FIXUP; a new user namespace starts with that flag off. setresuid(2), setresgid(2), setgroups(2).
static void become_owner(void) {
    check(raw_call5(__NR_prctl, PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP, 0, 0, 0));
    check(raw_call2(__NR_setgroups, 0, NULL));
    check(raw_call3(__NR_setresgid, job.owner, job.owner, job.owner));
    check(raw_call3(__NR_setresuid, job.owner, job.owner, job.owner));
}

void clone_job(void) {
    job.owner = number();
    if (job.owner) become_owner();
    job.is_ahead = 1;
    struct clone_args arguments = {
        .flags = CLONE_VM | CLONE_PIDFD | CLONE_CHILD_CLEARTID | (job.owner ? CLONE_NEWUSER : 0),
        .pidfd = (uint64_t)(uintptr_t)&job.pidfd,
        .child_tid = (uint64_t)(uintptr_t)&job.is_ahead,
        .exit_signal = SIGCHLD,
        .stack = (uint64_t)(uintptr_t)job_stack,
        .stack_size = sizeof job_stack,
    };
    job.pid = raw_clone3(&arguments, sizeof arguments, become_job, NULL);
    check(job.pid);
}

static char *append(char *to, const char *text) {
    while (*text) *to++ = *text++;
    return to;
}

static void write_map(const char *file, const char *pid, const char *line, size_t length) {
    char path[64];
    *append(append(append(path, "/proc/"), pid), file) = 0;
    long fd = raw_call3(__NR_openat, AT_HERE, path, O_WRONLY | O_CLOEXEC);  // openat(2)
    check(fd);
    // In one write: user_namespaces(7), "Defining user and group ID mappings".
    check(raw_call3(__NR_write, fd, line, length));
    raw_call1(__NR_close, fd);
}

// By the parent namespace's rights, which is why a range may be given at all: user_namespaces(7).
void map_ids(void) {
    const char *first = word(), *count = word();
    char digits[24], line[64];
    char *pid = digits + sizeof digits;
    *--pid = 0;
    for (long rest = job.pid; rest; rest /= 10) *--pid = (char)('0' + rest % 10);
    if (length_of(first) > 10 || length_of(count) > 10) check(-EINVAL);
    char *end = append(append(append(append(line, "0 "), first), " "), count);
    write_map("/uid_map", pid, line, (size_t)(end - line));
    write_map("/gid_map", pid, line, (size_t)(end - line));
}

// joblet-init stays for the job's whole life, as somebody who could not harm the host if the job took it over: in the
// job's user namespace, with ids that the job has not, and with the right to signal the job's processes and no other. setns(2).
void give_up_host(void) {
    if (job.owner) check(raw_call2(__NR_setns, job.pidfd, CLONE_NEWUSER));
    check(keep_capabilities(1u << CAP_KILL));
}

void run_job(void) {
    job.uid = number();
    job.gid = number();
    job.directory = word();
    job.search_path = word();
    if (!*words || !job.pid) fail(INIT_PART_EXEC, 0, -EINVAL);
    job.arguments = words;
    __atomic_store_n(&job.go, 1, __ATOMIC_RELEASE);
    raw_call3(__NR_futex, &job.go, FUTEX_WAKE_PRIVATE, 1);
    // Cleared and woken when the job's process leaves this memory: set_tid_address(2). The kernel wakes a shared futex.
    while (__atomic_load_n(&job.is_ahead, __ATOMIC_ACQUIRE))
        raw_call4(__NR_futex, &job.is_ahead, FUTEX_WAIT, 1, NULL);
    if (job.failed_part) fail(job.failed_part, job.failed_entry, job.failure);
    // Killed before it came to its exec, which the host's root or a lack of memory can do.
    if (!job.is_ready) fail(INIT_PART_EXEC, 0, -EINTR);
    tell(INIT_STARTED, 0);
    // The pipes' ends are the job's: they must close with its last process, not with us. Nor do we need what was passed.
    raw_call3(__NR_close_range, 0, INIT_CHANNEL - 1, 0);
    raw_call3(__NR_close_range, INIT_CHANNEL + 1, ~0U, 0);
    watch(job.pid);
}
