#define _GNU_SOURCE
#include "wire.h"
#include <nghttp2/nghttp2.h>
#include <stdlib.h>
#include <string.h>

enum { STREAM_WINDOW = 4 << 20, CONNECTION_WINDOW = 16 << 20 };

// One call at a time on a kept connection.
struct http2_connection {
    SSL *tls;
    nghttp2_session *session;
    struct call *call;
};

struct call {
    struct received received;
    double began;
    uint8_t *request;
    size_t length, sent;
    uint8_t prefix[5];
    size_t prefix_filled;
    uint32_t message_left;
    int closed;
};

static ssize_t give_request(nghttp2_session *session, int32_t stream, uint8_t *buffer, size_t room, uint32_t *flags,
                            nghttp2_data_source *source, void *unused) {
    (void)session, (void)stream, (void)unused;
    struct call *call = source->ptr;
    size_t count = call->length - call->sent;
    if (count > room) count = room;
    memcpy(buffer, call->request + call->sent, count);
    call->sent += count;
    if (call->sent == call->length) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return (ssize_t)count;
}

static void keep(struct received *received, const uint8_t *bytes, size_t count) {
    size_t room = sizeof received->first - received->first_length;
    if (received->messages > 1 || room == 0) return;
    if (count > room) count = room;
    memcpy(received->first + received->first_length, bytes, count);
    received->first_length += count;
}

// Takes the five bytes before each message apart, and counts.
static int data_received(nghttp2_session *session, uint8_t flags, int32_t stream, const uint8_t *bytes, size_t count,
                         void *user) {
    (void)session, (void)flags, (void)stream;
    struct call *call = ((struct http2_connection *)user)->call;
    if (call->received.first_byte_ms == 0) call->received.first_byte_ms = (now_s() - call->began) * 1e3;
    while (count > 0) {
        if (call->message_left > 0) {
            size_t part = count < call->message_left ? count : call->message_left;
            keep(&call->received, bytes, part);
            call->message_left -= (uint32_t)part;
            call->received.payload += part;
            bytes += part, count -= part;
            continue;
        }
        call->prefix[call->prefix_filled++] = *bytes++;
        count--;
        if (call->prefix_filled == sizeof call->prefix) {
            const uint8_t *p = call->prefix;
            call->message_left = (uint32_t)p[1] << 24 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 8 | p[4];
            call->prefix_filled = 0;
            call->received.messages++;
        }
    }
    return 0;
}

static int header_received(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_length,
                           const uint8_t *value, size_t value_length, uint8_t flags, void *user) {
    (void)session, (void)frame, (void)flags;
    struct received *received = &((struct http2_connection *)user)->call->received;
    char text[16] = {0};
    if (name_length == 11 && !memcmp(name, "grpc-status", 11) && value_length < sizeof text) {
        memcpy(text, value, value_length);
        received->status = atoi(text);
    } else if (name_length == 12 && !memcmp(name, "grpc-message", 12)) {
        size_t count = value_length < sizeof received->message - 1 ? value_length : sizeof received->message - 1;
        memcpy(received->message, value, count);
        received->message[count] = 0;
    }
    return 0;
}

static int stream_closed(nghttp2_session *session, int32_t stream, uint32_t error, void *user) {
    (void)session, (void)stream, (void)error;
    ((struct http2_connection *)user)->call->closed = 1;
    return 0;
}

static void send_pending(struct http2_connection *connection) {
    const uint8_t *frame;
    for (ssize_t length; (length = nghttp2_session_mem_send(connection->session, &frame)) > 0;)
        write_all(connection->tls, frame, (size_t)length);
}

static void field(nghttp2_nv *target, const char *name, const char *value) {
    *target = (nghttp2_nv){(uint8_t *)name, (uint8_t *)value, strlen(name), strlen(value), NGHTTP2_NV_FLAG_NONE};
}

struct http2_connection *http2_open(SSL *tls) {
    struct http2_connection *connection = calloc(1, sizeof *connection);
    connection->tls = tls;
    nghttp2_session_callbacks *callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, data_received);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, header_received);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, stream_closed);
    if (nghttp2_session_client_new(&connection->session, callbacks, connection) != 0) die("nghttp2");
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, STREAM_WINDOW}};
    nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 1);
    nghttp2_session_set_local_window_size(connection->session, NGHTTP2_FLAG_NONE, 0, CONNECTION_WINDOW);
    return connection;
}

struct received http2_call(struct http2_connection *connection, const char *path, const uint8_t *request, size_t length) {
    struct call call = {.received.status = -1, .length = length + 5, .request = malloc(length + 5)};
    const uint8_t prefix[5] = {0, (uint8_t)(length >> 24), (uint8_t)(length >> 16), (uint8_t)(length >> 8), (uint8_t)length};
    memcpy(call.request, prefix, sizeof prefix);
    if (length > 0) memcpy(call.request + sizeof prefix, request, length);

    nghttp2_nv headers[6];
    field(&headers[0], ":method", "POST");
    field(&headers[1], ":scheme", "https");
    field(&headers[2], ":path", path);
    field(&headers[3], ":authority", "localhost");
    field(&headers[4], "content-type", "application/grpc");
    field(&headers[5], "te", "trailers");
    nghttp2_data_provider provider = {.source.ptr = &call, .read_callback = give_request};
    connection->call = &call;
    call.began = now_s();
    if (nghttp2_submit_request(connection->session, NULL, headers, 6, &provider, NULL) < 0) die("the request");
    send_pending(connection);
    static _Thread_local uint8_t bytes[16384];
    while (!call.closed) {
        int count = SSL_read(connection->tls, bytes, sizeof bytes);
        if (count <= 0) die("the server closed the connection");
        if (nghttp2_session_mem_recv(connection->session, bytes, (size_t)count) < 0) die("the server's frames");
        send_pending(connection);
    }
    call.received.seconds = now_s() - call.began;
    free(call.request);
    return call.received;
}

void http2_close(struct http2_connection *connection) {
    nghttp2_session_del(connection->session);
    close_connection(connection->tls);
    free(connection);
}
