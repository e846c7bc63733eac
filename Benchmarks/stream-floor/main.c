// stream-floor raw CERTS MEGABYTES               OpenSSL alone, full records
// stream-floor http2 CERTS SIZE MEGABYTES        gRPC by hand: messages of SIZE bytes over nghttp2 and OpenSSL
// stream-floor call CERTS HOST PORT PATH [HEX]   the same client against another server; HEX is the request message
//
// Prints `name value` lines. Two processes over loopback, TLS 1.3 with certificates on both sides.
#define _GNU_SOURCE
#include "stream.h"
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
        struct received received = http2_call(connection, "/floor.Stream/Get", NULL, 0);
        print_received(&received);
        total = received.payload;
    } else {
        double began = now_s();
        raw_receive(connection, total);
        printf("mb_per_s %.1f\n", (double)total / 1e6 / (now_s() - began));
    }
    close(SSL_get_fd(connection));
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
        struct received received = http2_call(connection, argv[5], request, length);
        print_received(&received);
    } else {
        fputs("usage: stream-floor raw CERTS MB | http2 CERTS SIZE MB | call CERTS HOST PORT PATH [HEX]\n", stderr);
        return 2;
    }
    return 0;
}
