// What streaming over mutual TLS can reach on this machine: raw OpenSSL, and gRPC by hand over nghttp2 and OpenSSL.
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
_Noreturn void die(const char *what);

// raw.c: `total` bytes in writes of one full record.
void raw_serve(SSL *connection, uint64_t total);
void raw_receive(SSL *connection, uint64_t total);

// http2_server.c: answers one call with messages of `size` bytes until `total` bytes are sent.
void http2_serve(SSL *connection, size_t size, uint64_t total);

// http2_client.c: one call with one request message; what came back.
struct received {
    uint64_t payload;       // bytes of messages, without the five bytes before each
    uint64_t messages;
    double first_byte_ms;   // from the request's last byte written
    double seconds;
    int status;             // grpc-status; -1 if none came
};
struct received http2_call(SSL *connection, const char *path, const uint8_t *request, size_t length);

double now_s(void);
