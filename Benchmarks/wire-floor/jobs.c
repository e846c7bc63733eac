#define _GNU_SOURCE
#include "wire.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

// Milliseconds of one job, counted from the moment before RunJob is written.
struct job { double answered, first_byte, ended; };

static size_t put_string(uint8_t *target, int field, const char *text, size_t length) {
    if (length > 127) { errno = EMSGSIZE; die("an argument"); }
    target[0] = (uint8_t)(field << 3 | 2);
    target[1] = (uint8_t)length;
    memcpy(target + 2, text, length);
    return length + 2;
}

static void expect_ok(const struct received *received, const char *call) {
    if (received->status == 0) return;
    fprintf(stderr, "wire-floor: %s answered status %d: %s\n", call, received->status, received->message);
    exit(1);
}

// Leaves the request for the job's log in `request` and returns its length.
static size_t start_one(struct http2_connection *connection, char **command, uint8_t request[1024]) {
    size_t length = 0;
    for (int i = 0; command[i] && length < 1024 - 130; i++)
        length += put_string(request + length, i == 0 ? 2 : 3, command[i], strlen(command[i]));
    struct received answer = http2_call(connection, "/joblet.JobService/RunJob", request, length);
    expect_ok(&answer, "RunJob");
    // Field 1 of the answer: job_uuid, 36 characters.
    if (answer.first_length < 38 || answer.first[0] != 0x0a || answer.first[1] != 36) { errno = EPROTO; die("RunJob's answer"); }
    return put_string(request, 1, (const char *)answer.first + 2, 36);
}

static struct job run_one(struct http2_connection *connection, char **command, uint8_t request[1024]) {
    double began = now_s();
    size_t length = start_one(connection, command, request);
    double asked = now_s();
    struct job job = {.answered = (asked - began) * 1e3};
    struct received log = http2_call(connection, "/joblet.JobService/GetJobLogs", request, length);
    expect_ok(&log, "GetJobLogs");
    job.ended = (now_s() - began) * 1e3;
    job.first_byte = log.payload > 0 ? job.answered + log.first_byte_ms : 0;
    return job;
}

void start_jobs(const char *certs, const char *host, uint16_t port, int count, char **command) {
    struct http2_connection *connection = http2_open(tls_connect(tls_context(certs, 0), connect_to(host, port)));
    uint8_t request[1024];
    for (int i = 0; i < count; i++) start_one(connection, command, request);
    http2_close(connection);
    printf("jobs %d\n", count);
}

void run_and_replay(const char *certs, const char *host, uint16_t port, char **command) {
    struct http2_connection *connection = http2_open(tls_connect(tls_context(certs, 0), connect_to(host, port)));
    uint8_t request[1024];
    size_t length = start_one(connection, command, request);
    struct received live = http2_call(connection, "/joblet.JobService/GetJobLogs", request, length);
    expect_ok(&live, "GetJobLogs");
    printf("live_bytes %llu\nlive_mb_per_s %.1f\n", (unsigned long long)live.payload, (double)live.payload / 1e6 / live.seconds);
    // The job is over: what follows is the stored log alone.
    puts("replaying");
    fflush(stdout);
    usleep(20000);          // time for the reader of that line to look at the daemon's processor time
    struct received replay = http2_call(connection, "/joblet.JobService/GetJobLogs", request, length);
    expect_ok(&replay, "GetJobLogs");
    printf("replay_bytes %llu\nreplay_messages %llu\nreplay_mb_per_s %.1f\n", (unsigned long long)replay.payload,
           (unsigned long long)replay.messages, (double)replay.payload / 1e6 / replay.seconds);
    http2_close(connection);
}

static int ascending(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void print_times(const char *name, const struct job *jobs, size_t count, size_t offset) {
    double *times = malloc(count * sizeof *times);
    for (size_t i = 0; i < count; i++) times[i] = *(const double *)((const char *)&jobs[i] + offset);
    qsort(times, count, sizeof *times, ascending);
    printf("%s_ms %.3f\n%s_ms_p10 %.3f\n%s_ms_p90 %.3f\n", name, times[count / 2], name, times[count / 10], name,
           times[count * 9 / 10]);
    free(times);
}

void run_jobs(const char *certs, const char *host, uint16_t port, int count, int clients, char **command) {
    size_t size = (size_t)count * (size_t)clients * sizeof(struct job);
    struct job *jobs = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int ready[2], go[2];
    if (jobs == MAP_FAILED || pipe(ready) < 0 || pipe(go) < 0) die("pipe");
    fflush(stdout);
    for (int client = 0; client < clients; client++) {
        pid_t pid = fork();
        if (pid < 0) die("fork");
        if (pid > 0) continue;
        close(go[1]);
        struct http2_connection *connection =
            http2_open(tls_connect(tls_context(certs, 0), connect_to(host, port)));
        uint8_t request[1024];
        run_one(connection, command, request);      // the connection and the node are warm when it counts
        char byte = 0;
        if (write(ready[1], &byte, 1) != 1 || read(go[0], &byte, 1) != 0) die("the start");
        for (int i = 0; i < count; i++) jobs[client * count + i] = run_one(connection, command, request);
        http2_close(connection);
        _exit(0);
    }
    close(ready[1]);
    close(go[0]);
    char byte;
    for (int client = 0; client < clients; client++)
        if (read(ready[0], &byte, 1) != 1) { errno = ECHILD; die("a client"); }
    double began = now_s();
    close(go[1]);                                   // all start now
    int status, bad = 0;
    while (wait(&status) > 0) bad |= status;
    double seconds = now_s() - began;
    if (bad) { errno = ECHILD; die("a client"); }
    size_t total = (size_t)count * (size_t)clients;
    printf("jobs %zu\nper_second %.1f\n", total, (double)total / seconds);
    print_times("answered", jobs, total, offsetof(struct job, answered));
    print_times("first_byte", jobs, total, offsetof(struct job, first_byte));
    print_times("ended", jobs, total, offsetof(struct job, ended));
}
