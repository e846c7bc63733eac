// wire-floor raw CERTS MEGABYTES                 OpenSSL alone, full records
// wire-floor http2 CERTS SIZE MEGABYTES          gRPC by hand: messages of SIZE bytes over nghttp2 and OpenSSL
// wire-floor call CERTS HOST PORT PATH [HEX]     the same client against another server; HEX is the request message
// wire-floor jobs CERTS HOST PORT COUNT CLIENTS COMMAND...   COUNT jobs from each of CLIENTS, from RunJob to the log's end
// wire-floor start CERTS HOST PORT COUNT COMMAND...          RunJob alone
// wire-floor replay CERTS HOST PORT COMMAND...               one job's log, followed live and then read again
//
// Prints `name value` lines. Two processes over loopback, TLS 1.3 with certificates on both sides.
#define _GNU_SOURCE
#include "wire.h"
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds(const struct rusage *usage) {
    return (double)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec)
        + (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) / 1e6;
}

static void print_received(const struct received *received) {
    printf("status %d\nbytes %llu\nmessages %llu\nseconds %.6f\nfirst_byte_ms %.3f\nmb_per_s %.1f\n", received->status,
           (unsigned long long)received->payload, (unsigned long long)received->messages, received->seconds,
           received->first_byte_ms, (double)received->payload / 1e6 / received->seconds);
}

// The server is a process of its own, so that its processor time can be told from the client's.
static void both_ends(const char *certs, size_t size, uint64_t total) {
    uint16_t port;
    int listener = listen_on_loopback(&port);
    pid_t server = fork();
    if (server < 0) die("fork");
    if (server == 0) {
        SSL *connection = tls_accept(tls_context(certs, 1), listener);
        if (size > 0) http2_serve(connection, size, total);
        else raw_serve(connection, total);
        _exit(0);
    }
    SSL *connection = tls_connect(tls_context(certs, 0), connect_to("127.0.0.1", port));
    if (size > 0) {
        struct http2_connection *http2 = http2_open(connection);
        struct received received = http2_call(http2, "/floor.Stream/Get", NULL, 0);
        print_received(&received);
        total = received.payload;
        http2_close(http2);
    } else {
        double began = now_s();
        raw_receive(connection, total);
        printf("mb_per_s %.1f\n", (double)total / 1e6 / (now_s() - began));
        close_connection(connection);
    }
    struct rusage usage;
    int status;
    if (wait4(server, &status, 0, &usage) < 0 || status != 0) { errno = ECHILD; die("the server process"); }
    printf("server_cpu_s_per_gb %.3f\n", seconds(&usage) * 1e9 / (double)total);
}

static size_t from_hex(const char *text, uint8_t *bytes, size_t room) {
    size_t count = 0;
    for (unsigned byte; count < room && sscanf(text + 2 * count, "%2x", &byte) == 1; count++) bytes[count] = (uint8_t)byte;
    return count;
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN);
    if (argc == 4 && !strcmp(argv[1], "raw")) {
        both_ends(argv[2], 0, strtoull(argv[3], NULL, 10) * 1000000);
    } else if (argc == 5 && !strcmp(argv[1], "http2") && atoi(argv[3]) > 0) {
        both_ends(argv[2], (size_t)atoi(argv[3]), strtoull(argv[4], NULL, 10) * 1000000);
    } else if ((argc == 6 || argc == 7) && !strcmp(argv[1], "call")) {
        uint8_t request[1024];
        size_t length = argc == 7 ? from_hex(argv[6], request, sizeof request) : 0;
        SSL *connection = tls_connect(tls_context(argv[2], 0), connect_to(argv[3], (uint16_t)atoi(argv[4])));
        struct received received = http2_call(http2_open(connection), argv[5], request, length);
        print_received(&received);
    } else if (argc >= 8 && !strcmp(argv[1], "jobs") && atoi(argv[5]) > 0 && atoi(argv[6]) > 0) {
        run_jobs(argv[2], argv[3], (uint16_t)atoi(argv[4]), atoi(argv[5]), atoi(argv[6]), argv + 7);
    } else if (argc >= 7 && !strcmp(argv[1], "start") && atoi(argv[5]) > 0) {
        start_jobs(argv[2], argv[3], (uint16_t)atoi(argv[4]), atoi(argv[5]), argv + 6);
    } else if (argc >= 6 && !strcmp(argv[1], "replay")) {
        run_and_replay(argv[2], argv[3], (uint16_t)atoi(argv[4]), argv + 5);
    } else {
        fputs("usage: wire-floor raw CERTS MB | http2 CERTS SIZE MB | call CERTS HOST PORT PATH [HEX]\n"
              "                | jobs CERTS HOST PORT COUNT CLIENTS COMMAND...\n"
              "                | start CERTS HOST PORT COUNT COMMAND... | replay CERTS HOST PORT COMMAND...\n", stderr);
        return 2;
    }
    return 0;
}
