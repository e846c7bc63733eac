// The plan's words, and messages from and to the daemon.
#include "plan.h"

#include <linux/errno.h>

#define MESSAGE_NOSIGNAL 0x4000  // MSG_NOSIGNAL, send(2)

char **words;
char **environment;
uint32_t step;

void *memset(void *to, int byte, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile unsigned char *)to)[i] = (unsigned char)byte;
    return to;
}

void *memcpy(void *to, const void *from, size_t count) {
    for (size_t i = 0; i < count; i++) ((volatile unsigned char *)to)[i] = ((const unsigned char *)from)[i];
    return to;
}

size_t length_of(const char *text) {
    size_t n = 0;
    while (text[n]) n++;
    return n;
}

void leave(int code) {
    for (;;) raw_call1(__NR_exit_group, code);
}

// Messages are far smaller than the socket's buffer, so sending one does not wait. If the daemon is gone nobody is left
// to tell; the read that follows finds out.
static void send(struct init_message message) {
    raw_call6(__NR_sendto, INIT_CHANNEL, (long)&message, sizeof message, MESSAGE_NOSIGNAL, 0, 0);
}

void tell(uint32_t kind, int value) { send((struct init_message){.kind = kind, .step = step, .value = value}); }

struct init_message hear(void) {
    struct init_message message;
    for (;;) {
        long count = raw_call6(__NR_recvfrom, INIT_CHANNEL, (long)&message, sizeof message, 0, 0, 0);
        if (count == (long)sizeof message) return message;
        if (count != -EINTR) leave(0);
    }
}

void fail(uint32_t part, uint32_t entry, long result) {
    send((struct init_message){.kind = INIT_FAILED, .step = step, .part = part, .entry = entry, .value = (int)-result});
    leave(1);
}

void check(long result) {
    if (result < 0) fail(0, 0, result);
}

char *word(void) {
    if (!*words) check(-EINVAL);
    return *words++;
}

unsigned long number(void) {
    unsigned long value = 0;
    const char *text = word();
    if (!*text) check(-EINVAL);
    for (; *text; text++) {
        if (*text < '0' || *text > '9') check(-EINVAL);
        value = value * 10 + (unsigned long)(*text - '0');
    }
    return value;
}
