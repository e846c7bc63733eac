// The least that a job start can cost: the same kernel calls as a Joblet job, with nothing around them.
#pragma once
#include <stddef.h>
#include <stdint.h>

struct options {
    int iterations;
    int workers;            // processes that start jobs at the same time
    int network;            // with a network namespace and its loopback up
    int identity;           // with a user namespace and a system call filter
    const char *cgroups;    // a directory of a cgroup v2 mount below which groups are made
    char **command;         // what a job runs
};

// cgroup.c
struct group { char path[256]; int descriptor; };
// Makes the directory that holds the groups of this run and turns on what controllers there are.
void groups_open(const char *parent);
void groups_close(void);
// How many of cpu.max, memory.max, pids.max a group has here (0 where the controllers are elsewhere).
int groups_limits(void);
struct group group_make(int worker, int number);
void group_limit(const struct group *group);
void group_remove(struct group *group);

// sandbox.c
// Once: a mount namespace with a read-only root that every start inherits, as the daemon makes at its start.
void template_make(void);
// In the child, between clone3 and exec: what a job mounts for itself, and the change of root. 0, or an errno.
int sandbox_enter(int network);

// identity.c
// Once: the filter, `struct sock_filter` after `struct sock_filter` in a file.
void filter_read(const char *path);
// In the child, last before exec: a user namespace, no capabilities, the filter. 0, or an errno.
int identity_enter(void);

// start.c
void measure_starts(const struct options *options);
void measure_groups(const struct options *options);

// numbers.c
uint64_t now_ns(void);
uint64_t cpu_us(void);      // this process and the children it has waited for
void print_times(const char *name, uint64_t *nanoseconds, size_t count);
_Noreturn void die(const char *what);
