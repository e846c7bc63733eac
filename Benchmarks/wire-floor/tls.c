#define _GNU_SOURCE
#include "wire.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

double now_s(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void die(const char *what) {
    fprintf(stderr, "wire-floor: %s: %s\n", what, strerror(errno));
    ERR_print_errors_fp(stderr);
    exit(1);
}

static int choose_h2(SSL *connection, const unsigned char **out, unsigned char *length, const unsigned char *offered,
                     unsigned count, void *unused) {
    (void)connection, (void)unused;
    static const unsigned char h2[] = "\x02h2";
    unsigned char *chosen;
    if (SSL_select_next_proto(&chosen, length, h2, sizeof h2 - 1, offered, count) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

SSL_CTX *tls_context(const char *certs, int server) {
    char certificate[512], key[512], authority[512];
    const char *role = server ? "server" : "admin";
    snprintf(certificate, sizeof certificate, "%s/%s-cert.pem", certs, role);
    snprintf(key, sizeof key, "%s/%s-key.pem", certs, role);
    snprintf(authority, sizeof authority, "%s/ca-cert.pem", certs);
    SSL_CTX *context = SSL_CTX_new(server ? TLS_server_method() : TLS_client_method());
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1
        || SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256") != 1
        || SSL_CTX_use_certificate_chain_file(context, certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1
        || SSL_CTX_load_verify_locations(context, authority, NULL) != 1) die(certificate);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    if (server) SSL_CTX_set_alpn_select_cb(context, choose_h2, NULL);
    else SSL_CTX_set_alpn_protos(context, (const unsigned char *)"\x02h2", 3);
    return context;
}

static void prepare(int descriptor) {
    int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int listen_on_loopback(uint16_t *port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, length) < 0 || listen(listener, 1) < 0
        || getsockname(listener, (struct sockaddr *)&address, &length) < 0) die("listen");
    *port = ntohs(address.sin_port);
    return listener;
}

int connect_to(const char *host, uint16_t port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    if (inet_pton(AF_INET, host, &address.sin_addr) != 1) { errno = EINVAL; die(host); }
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) < 0) die("connect");
    prepare(descriptor);
    return descriptor;
}

SSL *tls_accept(SSL_CTX *context, int listener) {
    int descriptor = accept(listener, NULL, NULL);
    if (descriptor < 0) die("accept");
    prepare(descriptor);
    SSL *connection = SSL_new(context);
    SSL_set_fd(connection, descriptor);
    if (SSL_accept(connection) != 1) die("the handshake with the client");
    return connection;
}

SSL *tls_connect(SSL_CTX *context, int descriptor) {
    SSL *connection = SSL_new(context);
    SSL_set_fd(connection, descriptor);
    if (SSL_connect(connection) != 1) die("the handshake with the server");
    return connection;
}

void write_all(SSL *connection, const void *bytes, size_t count) {
    const char *next = bytes;
    while (count > 0) {
        int written = SSL_write(connection, next, count > 16384 ? 16384 : (int)count);
        if (written <= 0) die("SSL_write");
        next += written;
        count -= (size_t)written;
    }
}

void close_connection(SSL *connection) {
    int descriptor = SSL_get_fd(connection);
    SSL_shutdown(connection);
    SSL_free(connection);
    close(descriptor);
}
