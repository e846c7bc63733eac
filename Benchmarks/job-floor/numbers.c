#define _GNU_SOURCE
#include "floor.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

uint64_t now_ns(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static uint64_t total_us(int who) {
    struct rusage usage;
    getrusage(who, &usage);
    return (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000u
        + (uint64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

uint64_t cpu_us(void) { return total_us(RUSAGE_SELF) + total_us(RUSAGE_CHILDREN); }

static int ascending(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

void print_times(const char *name, uint64_t *nanoseconds, size_t count) {
    qsort(nanoseconds, count, sizeof *nanoseconds, ascending);
    printf("%s_us %.1f\n", name, (double)nanoseconds[count / 2] / 1e3);
    printf("%s_us_p10 %.1f\n", name, (double)nanoseconds[count / 10] / 1e3);
    printf("%s_us_p90 %.1f\n", name, (double)nanoseconds[count * 9 / 10] / 1e3);
}

void die(const char *what) {
    fprintf(stderr, "job-floor: %s: %s\n", what, strerror(errno));
    groups_close();
    exit(1);
}
