// Starts joblet-init: one clone3, and in the child as little as possible until exec.
//
// The child shares our memory while the calling thread is stopped (CLONE_VM, CLONE_VFORK; clone(2)), so a start costs
// the same whatever the daemon's size. Until exec it runs on memory of a process whose other threads go on: no Swift, no
// libc, no allocation, no lock, only the calls below, and it writes nothing but its own stack and `struct start`.
// What joblet-init then does until the job's own exec is in joblet-init/job.c.
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <signal.h>
#include <string.h>

#include "init_plan.h"
#include "raw_call.h"

struct start {
    const struct clinux_spawn *request;
    // Written by the child, read by us once it has exec'd or ended.
    volatile int failed_step;
    volatile long failure;
};

RAW_CODE static void __attribute__((noreturn)) child_failed(struct start *start, int step, long result) {
    start->failed_step = step;
    start->failure = result;
    for (;;) raw_call1(__NR_exit_group, 127);
}

// The child. Signals are blocked, as joblet-init expects them, and their handlers at the default (CLONE_CLEAR_SIGHAND).
RAW_CODE static void child(void *given) {
    struct start *start = given;
    const struct clinux_spawn *request = start->request;
    int from[CLINUX_SPAWN_DESCRIPTORS];
    int program = request->program;
    long result;
    // A source that is itself a target would be overwritten before its turn: move it out of the way first. fcntl(2),
    // F_DUPFD_CLOEXEC: the lowest free number from the given one on.
    for (int i = 0; i < request->descriptor_count; i++) {
        from[i] = request->descriptors[i];
        if (from[i] < request->descriptor_count) {
            result = raw_call3(__NR_fcntl, from[i], F_DUPFD_CLOEXEC, request->descriptor_count);
            if (result < 0) child_failed(start, CLINUX_SPAWN_DESCRIPTOR, result);
            from[i] = (int)result;
        }
    }
    if (program < request->descriptor_count) {
        result = raw_call3(__NR_fcntl, program, F_DUPFD_CLOEXEC, request->descriptor_count);
        if (result < 0) child_failed(start, CLINUX_SPAWN_DESCRIPTOR, result);
        program = (int)result;
    }
    // dup3(2) clears close-on-exec; every other descriptor has it and goes with exec.
    for (int i = 0; i < request->descriptor_count; i++) {
        result = raw_call3(__NR_dup3, from[i], i, 0);
        if (result < 0) child_failed(start, CLINUX_SPAWN_DESCRIPTOR, result);
    }
    // By descriptor, not by path: the program is in sealed memory. execveat(2), AT_EMPTY_PATH.
    result = raw_call5(__NR_execveat, program, "", request->arguments, request->environment, AT_EMPTY_PATH);
    child_failed(start, CLINUX_SPAWN_EXEC, result);
}

RAW_CODE int clinux_spawn(const struct clinux_spawn *request, struct clinux_spawned *spawned) {
    struct start start = {.request = request};
    // Ours, below everything that is in use: we stand still until the child has left it. Should it ever overflow, it
    // grows into stack that nobody uses. clone(2), "The child stack".
    _Alignas(16) char stack[8192];
    int pidfd = -1;
    // The user namespace is not made here: the calling thread stands still and could not write its maps, and the other
    // namespaces must not belong to it. clone(2), pid_namespaces(7), cgroups(7).
    struct clone_args arguments = {
        .flags = CLONE_VM | CLONE_VFORK | CLONE_PIDFD | CLONE_CLEAR_SIGHAND | request->namespaces |
                 (request->cgroup >= 0 ? CLONE_INTO_CGROUP : 0),
        .pidfd = (uint64_t)(uintptr_t)&pidfd,
        .exit_signal = SIGCHLD,
        .stack = (uint64_t)(uintptr_t)stack,
        .stack_size = sizeof stack,
        .cgroup = request->cgroup >= 0 ? (uint64_t)request->cgroup : 0,
    };
    spawned->failed_step = 0;
    spawned->error = 0;
    spawned->pidfd = -1;
    // A handler that ran in the child would run on our memory: sigprocmask(2), the call itself, as glibc leaves out the
    // signals it uses for its own threads.
    uint64_t all = ~(uint64_t)0, before;
    raw_call4(__NR_rt_sigprocmask, SIG_BLOCK, &all, &before, sizeof all);
    long pid = raw_clone3(&arguments, sizeof arguments, child, &start);
    raw_call4(__NR_rt_sigprocmask, SIG_SETMASK, &before, NULL, sizeof before);
    if (pid < 0) {
        spawned->failed_step = CLINUX_SPAWN_CLONE;
        spawned->error = (int)-pid;
        return -1;
    }
    spawned->pidfd = pidfd;
    spawned->pid = (int)pid;
    if (start.failed_step) {
        // It has ended; the caller waits for it by the pidfd like for any other.
        spawned->failed_step = start.failed_step;
        spawned->error = (int)-start.failure;
        return -1;
    }
    return 0;
}
