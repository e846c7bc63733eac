// What process 1 does while the job runs: reap, pass signals on, and end with the job or with the daemon.
#include <asm/fcntl.h>
#include <asm/poll.h>
#include <asm/signal.h>
#include <linux/errno.h>
#include <linux/wait.h>

#include "job.h"
#include "plan.h"

// Reaps whoever has ended, orphans of the job among them, and ends with the job's first process.
static void reap(long pid) {
    for (;;) {
        int status = 0;
        long ended = raw_call4(__NR_wait4, -1, &status, WNOHANG, NULL);
        if (ended <= 0) return;
        if (ended != pid) continue;
        int signal = status & 0x7f;  // WTERMSIG, WCOREDUMP, WEXITSTATUS: wait(2)
        if (signal) tell(status & 0x80 ? INIT_DUMPED : INIT_KILLED, signal);
        else tell(INIT_EXITED, status >> 8 & 0xff);
        leave(0);
    }
}

// SIGCHLD is blocked, so the descriptor tells of every child that ended since the last look: signalfd(2).
void watch(long pid) {
    uint64_t child_signal = 1ull << (SIGCHLD - 1);
    long children = raw_call4(__NR_signalfd4, -1, &child_signal, sizeof child_signal, O_CLOEXEC | O_NONBLOCK);
    check(children);
    for (;;) {
        struct pollfd waits[2] = {{.fd = (int)children, .events = POLLIN}, {.fd = INIT_CHANNEL, .events = POLLIN}};
        if (raw_call5(__NR_ppoll, waits, 2, NULL, NULL, 0) < 0) continue;
        if (waits[0].revents) {
            reap(pid);
            unsigned char taken[128];  // struct signalfd_siginfo; several ends may have become one
            raw_call3(__NR_read, children, taken, sizeof taken);
            reap(pid);
        }
        if (waits[1].revents) {
            struct init_message message = hear();
            // Its session's process group. It exists as long as the process was not waited for, which only we do.
            if (message.kind == INIT_SIGNAL) raw_call2(__NR_kill, -pid, message.value);
        }
    }
}
