#define _GNU_SOURCE
#include "floor.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct sock_fprog program;

void filter_read(const char *path) {
    enum { MOST = BPF_MAXINSNS * sizeof(struct sock_filter) };
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) die(path);
    program.filter = malloc(MOST);
    ssize_t count = read(file, program.filter, MOST);
    if (count <= 0) die(path);
    program.len = (unsigned short)((size_t)count / sizeof(struct sock_filter));
    close(file);
}

// Without maps: whoever writes them would have to be another process, which this start does not have.
int identity_enter(void) {
    if (unshare(CLONE_NEWUSER) < 0) return errno;
    for (unsigned long capability = 0; prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0; capability++) {}
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) return errno;
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) < 0) return errno;
    return 0;
}
