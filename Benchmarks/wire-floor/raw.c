#include "wire.h"
#include <stdlib.h>
#include <string.h>

enum { RECORD = 16384 };

void raw_serve(SSL *connection, uint64_t total) {
    static char bytes[RECORD];
    memset(bytes, 'x', sizeof bytes);
    while (total > 0) {
        size_t count = total < RECORD ? (size_t)total : RECORD;
        write_all(connection, bytes, count);
        total -= count;
    }
}

void raw_receive(SSL *connection, uint64_t total) {
    static char bytes[RECORD];
    while (total > 0) {
        int count = SSL_read(connection, bytes, sizeof bytes);
        if (count <= 0) die("SSL_read");
        total -= (uint64_t)count;
    }
}
