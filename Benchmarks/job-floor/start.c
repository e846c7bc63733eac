#define _GNU_SOURCE
#include "floor.h"
#include <errno.h>
#include <linux/sched.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Inlined and without libc: with CLONE_VM | CLONE_VFORK the child goes on on this very stack, as after vfork(), and must
// not return through a frame that the parent returns through too.
static inline __attribute__((always_inline)) long raw_clone3(struct clone_args *arguments) {
    long result;
#if defined __x86_64__
    __asm__ volatile("syscall" : "=a"(result)
        : "a"((long)SYS_clone3), "D"(arguments), "S"(sizeof *arguments) : "rcx", "r11", "memory");
#elif defined __aarch64__
    register long call __asm__("x8") = SYS_clone3;
    register long first __asm__("x0") = (long)arguments;
    register long second __asm__("x1") = sizeof *arguments;
    __asm__ volatile("svc 0" : "+r"(first) : "r"(call), "r"(second) : "memory");
    result = first;
#else
#error "raw_clone3 knows x86-64 and arm64"
#endif
    return result;
}

// What the child found, in memory it shares with the parent until exec.
static volatile int child_failure;

static void start_one(const struct options *options, int worker, int number, uint64_t *stages) {
    static char *const environment[] = {"PATH=/usr/bin:/bin", NULL};
    uint64_t began = now_ns();
    struct group group = group_make(worker, number);
    group_limit(&group);
    uint64_t grouped = now_ns();

    int pidfd = -1;
    struct clone_args arguments = {
        .flags = CLONE_VM | CLONE_VFORK | CLONE_PIDFD | CLONE_INTO_CGROUP | CLONE_CLEAR_SIGHAND | CLONE_NEWPID
            | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP | (options->network ? CLONE_NEWNET : 0),
        .pidfd = (uint64_t)(uintptr_t)&pidfd,
        .exit_signal = SIGCHLD,
        .cgroup = (uint64_t)group.descriptor,
    };
    child_failure = 0;
    long pid = raw_clone3(&arguments);
    if (pid == 0) {
        int failure = sandbox_enter(options->network);
        if (failure == 0 && options->identity) failure = identity_enter();
        if (failure == 0) {
            execve(options->command[0], options->command, environment);
            failure = errno;
        }
        child_failure = failure;
        _exit(127);
    }
    if (pid < 0) { errno = (int)-pid; die("clone3"); }
    uint64_t started = now_ns();            // vfork: the command runs by now

    struct pollfd ready = {.fd = pidfd, .events = POLLIN};
    while (poll(&ready, 1, -1) < 0 && errno == EINTR) {}
    siginfo_t end = {0};
    if (waitid(P_PIDFD, (id_t)pidfd, &end, WEXITED) < 0) die("waitid");
    close(pidfd);
    group_remove(&group);
    if (child_failure) { errno = child_failure; die("the sandbox or the command"); }

    stages[0] = grouped - began;
    stages[1] = started - began;
    stages[2] = now_ns() - began;
}

static void start_many(const struct options *options, int worker) {
    uint64_t stages[3];
    for (int i = 0; i < options->iterations; i++) start_one(options, worker, i, stages);
}

void measure_starts(const struct options *options) {
    enum { WARM_UP = 5, STAGES = 3 };
    static const char *const names[STAGES] = {"group", "running", "whole"};
    groups_open(options->cgroups);
    template_make();
    int count = options->iterations;
    printf("limits %d\n", groups_limits());

    if (options->workers == 1) {
        uint64_t *times = calloc((size_t)count * STAGES, sizeof *times), stages[STAGES];
        for (int i = 0; i < WARM_UP; i++) start_one(options, 0, count + i, stages);
        uint64_t cpu = cpu_us(), began = now_ns();
        for (int i = 0; i < count; i++) {
            start_one(options, 0, i, stages);
            for (int s = 0; s < STAGES; s++) times[s * count + i] = stages[s];
        }
        printf("per_second %.1f\n", count * 1e9 / (double)(now_ns() - began));
        printf("cpu_us %.1f\n", (double)(cpu_us() - cpu) / count);
        for (int s = 0; s < STAGES; s++) print_times(names[s], times + s * count, (size_t)count);
        free(times);
    } else {
        fflush(stdout);
        uint64_t began = now_ns();
        for (int worker = 0; worker < options->workers; worker++) {
            pid_t pid = fork();
            if (pid < 0) die("fork");
            if (pid == 0) { start_many(options, worker); _exit(0); }
        }
        int status, bad = 0;
        while (wait(&status) > 0) bad |= status;
        if (bad) { errno = ECHILD; die("a worker failed"); }
        printf("per_second %.1f\n", (double)count * options->workers * 1e9 / (double)(now_ns() - began));
    }
    groups_close();
}

void measure_groups(const struct options *options) {
    size_t count = (size_t)options->iterations;
    uint64_t *made = calloc(count, sizeof *made), *limited = calloc(count, sizeof *limited), *whole = calloc(count, sizeof *whole);
    groups_open(options->cgroups);
    printf("limits %d\n", groups_limits());
    uint64_t cpu = cpu_us();
    for (size_t i = 0; i < count; i++) {
        uint64_t began = now_ns();
        struct group group = group_make(0, (int)i);
        uint64_t after_make = now_ns();
        group_limit(&group);
        uint64_t after_limit = now_ns();
        group_remove(&group);
        made[i] = after_make - began;
        limited[i] = after_limit - after_make;
        whole[i] = now_ns() - began;
    }
    printf("cpu_us %.1f\n", (double)(cpu_us() - cpu) / (double)count);
    print_times("make", made, count);
    print_times("limit", limited, count);
    print_times("whole", whole, count);
    free(made); free(limited); free(whole);
    groups_close();
}
