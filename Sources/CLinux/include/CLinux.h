// What the module Glibc does not bring to Swift: calls behind _GNU_SOURCE, macros, and variadic functions.
// This header must never define _GNU_SOURCE: it would change fd_set and break every module that imports it beside
// Glibc. The .c files define it.
//
// Convention: as in libc, -1 means failure and errno has the reason, unless a comment says otherwise.
#ifndef CLINUX_H
#define CLINUX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct sockaddr;
struct pollfd;

// errno and its names: errno(3), strerror(3).
int clinux_errno(void);
const char *clinux_error_name(int code);         // "ENOENT", NULL for a number without a name
const char *clinux_error_description(int code);  // "No such file or directory", NULL for a number without one

// Descriptors: fcntl(2).
int clinux_duplicate(int fd);  // close-on-exec
int clinux_set_nonblocking(int fd, bool on);

// Pipes: pipe2(2), close-on-exec and blocking; F_SETPIPE_SZ returns the size given.
int clinux_pipe(int *read_end, int *write_end);
int clinux_set_pipe_size(int fd, int bytes);

// Threads.
void clinux_thread_name(const char *name);  // of the calling thread; 15 bytes are kept (prctl(2) PR_SET_NAME)

// Jobs of Swift's default executor: `take` is called with each, on any thread, and has it run exactly once.
void clinux_take_global_jobs(void (*take)(void *job));
void clinux_run_global_job(void *job);

// epoll(7), eventfd(2).
struct clinux_epoll_event {
    uint32_t events;
    uint64_t data;
};
static const uint32_t CLINUX_EPOLL_IN = 0x001;
static const uint32_t CLINUX_EPOLL_PRI = 0x002;
static const uint32_t CLINUX_EPOLL_OUT = 0x004;
static const uint32_t CLINUX_EPOLL_ERR = 0x008;
static const uint32_t CLINUX_EPOLL_HUP = 0x010;
static const uint32_t CLINUX_EPOLL_RDHUP = 0x2000;
static const uint32_t CLINUX_EPOLL_ET = 0x80000000;
int clinux_epoll_create(void);
int clinux_epoll_add(int epoll, int fd, uint32_t events, uint64_t data);
int clinux_epoll_modify(int epoll, int fd, uint32_t events, uint64_t data);
int clinux_epoll_remove(int epoll, int fd);
// timeout_ns < 0 waits without limit. `events` is filled; at most 256 of them.
int clinux_epoll_wait(int epoll, struct clinux_epoll_event *events, int limit, int64_t timeout_ns);
int clinux_eventfd(void);  // non-blocking, close-on-exec

// Clocks, in nanoseconds: clock_gettime(2).
uint64_t clinux_monotonic_ns(void);
int64_t clinux_realtime_ns(void);

// Sockets: close-on-exec and non-blocking from birth.
int clinux_socket(int domain, int type);
int clinux_accept(int fd, struct sockaddr *address, uint32_t *length);
int clinux_set_no_delay(int fd);
int clinux_set_reuse_address(int fd);
int clinux_set_v6_only(int fd);
int clinux_socket_error(int fd);  // SO_ERROR: an errno value, 0 for none; -1 if the call itself failed
int clinux_peer_credentials(int fd, int *pid, uint32_t *uid, uint32_t *gid);

// Files: open(2) with O_CLOEXEC, openat2(2) confined below `directory` and without symbolic links on the way.
int clinux_open_at(int directory, const char *path, int flags, uint32_t mode);
int clinux_open_beneath(int directory, const char *path, int flags, uint32_t mode, bool cross_mounts);
static const int32_t CLINUX_AT_FDCWD = -100;
int clinux_memfd(const char *name, bool executable);  // close-on-exec, may be sealed
bool clinux_is_cgroup2(int fd);                      // statfs(2), CGROUP2_SUPER_MAGIC
int clinux_seal(int fd);                              // against every change, and against unsealing
int clinux_random(void *bytes, size_t count);         // getrandom(2), all of `count` (at most 256) or -1

// Processes.
int clinux_signalfd(const int *signals, int count);  // blocks them in the calling thread first
int clinux_signal_next(int fd);                      // the signal's number, -1 with EAGAIN for none
const char *clinux_signal_name(int signal);          // "TERM", NULL for a number without a name
int clinux_inherit_capabilities(void);               // see Capabilities.swift; of the calling thread
bool clinux_bounding_set_is_empty(void);              // of the calling thread; an empty one stays empty
uint64_t clinux_ignored_signals(void);                // bit 0 is signal 1: sigaction(2)
int clinux_ignore_by_handler(int signal);             // see Signal.ignore()
int clinux_pidfd_open(int pid);
int clinux_pidfd_signal(int pidfd, int signal);
// waitid(2) without waiting: 0 still running, 1 exited with *status, 2 killed by signal *status, 3 the same with a core dump
int clinux_pidfd_reap(int pidfd, int *status);

// Directories: names after one another, each ended by NUL; *length is what was used. 0 at the end. getdents64(2).
int clinux_list(int directory, char *names, size_t capacity, size_t *length);

// Project quotas of the file system that `fd` lies on; see quota.c. Enforced: 1, not: 0, none at all: -1.
int clinux_quota_enforced(int fd);
int clinux_quota_set(int fd, uint32_t project, uint64_t kibibytes, uint64_t files);  // 0 is no limit
int clinux_quota_join(int directory, uint32_t project);  // with all that will be made in it

// Gives back what malloc(3) keeps and the pages of programs and libraries that are only read; see memory.c.
void clinux_release_memory(void);

// Starting joblet-init; see spawn.c.
enum { CLINUX_SPAWN_DESCRIPTORS = 16 };
struct clinux_spawn {
    int program;                    // of the executable
    int cgroup;                     // of a cgroup v2 directory to be born in, -1 for ours
    uint64_t namespaces;            // CLONE_NEW…
    char *const *arguments;         // ended by NULL
    char *const *environment;       // ended by NULL
    int descriptor_count;           // up to CLINUX_SPAWN_DESCRIPTORS
    const int *descriptors;         // become 0, 1, 2 …
};
struct clinux_spawned {
    int pidfd;        // close-on-exec; there unless clone3 itself failed
    int pid;
    int failed_step;  // 0, or one of the following
    int error;        // errno of the failed step
};
static const int CLINUX_SPAWN_CLONE = 1;
static const int CLINUX_SPAWN_DESCRIPTOR = 2;
static const int CLINUX_SPAWN_EXEC = 3;
int clinux_spawn(const struct clinux_spawn *request, struct clinux_spawned *spawned);

// Trying what the kernel offers; see trials.c. What a trial's number stands for is said in HostFeature.swift.
enum {
    CLINUX_TRIAL_CLONE, CLINUX_TRIAL_CGROUP_KILL, CLINUX_TRIAL_PIDFD, CLINUX_TRIAL_NAMESPACES, CLINUX_TRIAL_MOUNTS,
    CLINUX_TRIAL_PROC, CLINUX_TRIAL_OPENAT2, CLINUX_TRIAL_SEALS, CLINUX_TRIAL_CLOSE_RANGE, CLINUX_TRIAL_PRIVILEGES,
    CLINUX_TRIAL_USERS, CLINUX_TRIAL_SECCOMP, CLINUX_TRIAL_LANDLOCK, CLINUX_TRIAL_KEYRINGS, CLINUX_TRIALS
};
struct clinux_trials {
    int cgroup;          // of an empty cgroup v2 group; -1 leaves out what needs one
    const char *id_map;  // as uid_map takes it: user_namespaces(7)
};
struct clinux_trial {
    const char *call;  // the last one made; NULL where it did not come to that, as what it builds on is missing
    int error;         // its errno, 0 where the feature is there
};
int clinux_try(const struct clinux_trials *given, struct clinux_trial results[CLINUX_TRIALS]);

// The channel to joblet-init: connected SOCK_SEQPACKET sockets, blocking. Messages are sent and taken without waiting.
struct init_message;
int clinux_channel(int *ours, int *theirs);
int clinux_channel_receive(int fd, struct init_message *message);  // 1 taken, 0 the other end is closed, -1
int clinux_channel_send(int fd, const struct init_message *message);

// Namespaces: namespaces(7).
static const uint64_t CLINUX_NEW_MOUNT = 0x00020000;
static const uint64_t CLINUX_NEW_CGROUP = 0x02000000;
static const uint64_t CLINUX_NEW_HOSTNAME = 0x04000000;
static const uint64_t CLINUX_NEW_IPC = 0x08000000;
static const uint64_t CLINUX_NEW_PID = 0x20000000;
static const uint64_t CLINUX_NEW_NETWORK = 0x40000000;
int clinux_open_tree(const char *path);  // a detached copy of the mount at `path` and those below: open_tree(2)
int clinux_make_nosuid_nodev(int tree);  // mount_setattr(2), with all below

#endif
