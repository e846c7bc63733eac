// What streaming over mutual TLS can reach on this machine: raw OpenSSL, and gRPC by hand over nghttp2 and OpenSSL;
// and the same bare client against a Joblet node, so that a figure holds little of the client's own cost.
#pragma once
#include <openssl/ssl.h>
#include <stddef.h>
#include <stdint.h>

// tls.c: TLS 1.3, both sides with a certificate. CERTS holds ca-cert.pem, server-*.pem and admin-*.pem.
SSL_CTX *tls_context(const char *certs, int server);
int listen_on_loopback(uint16_t *port);
int connect_to(const char *host, uint16_t port);
SSL *tls_accept(SSL_CTX *context, int listener);
SSL *tls_connect(SSL_CTX *context, int descriptor);
void write_all(SSL *connection, const void *bytes, size_t count);
void close_connection(SSL *connection);
_Noreturn void die(const char *what);

// raw.c: `total` bytes in writes of one full record.
void raw_serve(SSL *connection, uint64_t total);
void raw_receive(SSL *connection, uint64_t total);

// http2_server.c: answers one call with messages of `size` bytes until `total` bytes are sent.
void http2_serve(SSL *connection, size_t size, uint64_t total);

// http2_client.c: calls with one request message, one at a time on a kept connection.
struct received {
    uint64_t payload;       // bytes of messages, without the five bytes before each
    uint64_t messages;
    double first_byte_ms;   // from just before the request was written
    double seconds;         // to the end of the stream
    int status;             // grpc-status; -1 if none came
    char message[256];      // grpc-message
    uint8_t first[256];     // the beginning of the first message
    size_t first_length;
};
struct http2_connection *http2_open(SSL *connection);
struct received http2_call(struct http2_connection *connection, const char *path, const uint8_t *request, size_t length);
void http2_close(struct http2_connection *connection);

// jobs.c: jobs on a node.
// Each from RunJob to the end of its log.
void run_jobs(const char *certs, const char *host, uint16_t port, int count, int clients, char **command);
// RunJob alone.
void start_jobs(const char *certs, const char *host, uint16_t port, int count, char **command);
// One job, its log followed to the end, then the stored log once more.
void run_and_replay(const char *certs, const char *host, uint16_t port, char **command);

double now_s(void);
