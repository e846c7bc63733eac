#define _GNU_SOURCE
#include "wire.h"
#include <errno.h>
#include <fcntl.h>
#include <nghttp2/nghttp2.h>
#include <openssl/err.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#define FIELD(name, value) {(uint8_t *)(name), (uint8_t *)(value), sizeof(name) - 1, sizeof(value) - 1, \
    NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

// One message with its five bytes, sent over and over; small ones share frames.
struct answer { uint8_t *message; size_t length, offset; uint64_t left; int finished; };

static ssize_t produce(nghttp2_session *session, int32_t stream, uint8_t *buffer, size_t room, uint32_t *flags,
                       nghttp2_data_source *source, void *unused) {
    (void)unused;
    struct answer *answer = source->ptr;
    size_t filled = 0;
    while (filled < room && answer->left > 0) {
        size_t count = answer->length - answer->offset;
        if (count > room - filled) count = room - filled;
        memcpy(buffer + filled, answer->message + answer->offset, count);
        filled += count;
        answer->offset += count;
        if (answer->offset == answer->length) { answer->offset = 0; answer->left--; }
    }
    if (answer->left == 0) {
        static const nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};
        *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
        nghttp2_submit_trailer(session, stream, trailers, 1);
    }
    return (ssize_t)filled;
}

static int frame_received(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
    if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
    if (frame->hd.type != NGHTTP2_DATA && frame->hd.type != NGHTTP2_HEADERS) return 0;
    static const nghttp2_nv headers[] = {FIELD(":status", "200"), FIELD("content-type", "application/grpc")};
    nghttp2_data_provider provider = {.source.ptr = user, .read_callback = produce};
    return nghttp2_submit_response(session, frame->hd.stream_id, headers, 2, &provider);
}

static int stream_closed(nghttp2_session *session, int32_t stream, uint32_t error, void *user) {
    (void)session, (void)stream, (void)error;
    ((struct answer *)user)->finished = 1;
    return 0;
}

// Frames are gathered, then written in full records: one system call moves several.
struct output { uint8_t bytes[96 * 1024]; size_t count, written; };

static void gather(nghttp2_session *session, struct output *output) {
    if (output->written < output->count) return;
    output->count = output->written = 0;
    while (output->count < 64 * 1024) {
        const uint8_t *frame;
        ssize_t length = nghttp2_session_mem_send(session, &frame);
        if (length < 0) die(nghttp2_strerror((int)length));
        if (length == 0) break;
        memcpy(output->bytes + output->count, frame, (size_t)length);
        output->count += (size_t)length;
    }
}

// Whether the connection takes more.
static int flush(SSL *connection, struct output *output) {
    while (output->written < output->count) {
        size_t count = output->count - output->written;
        ERR_clear_error();
        int written = SSL_write(connection, output->bytes + output->written, count > 16384 ? 16384 : (int)count);
        if (written <= 0) {
            if (SSL_get_error(connection, written) == SSL_ERROR_WANT_WRITE) return 0;
            die("SSL_write");
        }
        output->written += (size_t)written;
    }
    return 1;
}

// Whether the peer is still there.
static int take(SSL *connection, nghttp2_session *session) {
    uint8_t bytes[16384];
    for (;;) {
        ERR_clear_error();
        int count = SSL_read(connection, bytes, sizeof bytes);
        if (count <= 0) return SSL_get_error(connection, count) == SSL_ERROR_WANT_READ;
        if (nghttp2_session_mem_recv(session, bytes, (size_t)count) < 0) die("the client's frames");
    }
}

void http2_serve(SSL *connection, size_t size, uint64_t total) {
    struct answer answer = {.length = size + 5, .left = total / size};
    answer.message = malloc(answer.length);
    memset(answer.message, 'x', answer.length);
    uint8_t prefix[5] = {0, (uint8_t)(size >> 24), (uint8_t)(size >> 16), (uint8_t)(size >> 8), (uint8_t)size};
    memcpy(answer.message, prefix, sizeof prefix);

    nghttp2_session_callbacks *callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frame_received);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, stream_closed);
    nghttp2_session *session;
    if (nghttp2_session_server_new(&session, callbacks, &answer) != 0) die("nghttp2");
    nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, NULL, 0);

    int descriptor = SSL_get_fd(connection), more = 1;
    fcntl(descriptor, F_SETFL, O_NONBLOCK);
    static struct output output;
    while (!answer.finished || output.written < output.count) {
        gather(session, &output);
        more = flush(connection, &output);
        if (more && nghttp2_session_want_write(session)) {
            struct pollfd now = {.fd = descriptor, .events = POLLIN};
            if (poll(&now, 1, 0) == 0) continue;        // nothing to read: go on writing
        } else {
            struct pollfd ready = {.fd = descriptor, .events = (short)(POLLIN | (more ? 0 : POLLOUT))};
            poll(&ready, 1, -1);
        }
        if (!take(connection, session)) break;
    }
    nghttp2_session_del(session);
    nghttp2_session_callbacks_del(callbacks);
    free(answer.message);
}
