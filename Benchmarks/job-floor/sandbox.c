#define _GNU_SOURCE
#include "floor.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/if.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

// The mount point lies in a tmpfs of the run's own mount namespace, so nothing of it is left on the machine.
static const char stage[] = "/tmp";
static const char *const trees[] = {"bin", "sbin", "lib", "lib64", "usr", "etc"};
static const struct { const char *path; unsigned minor; } nodes[] = {
    {"dev/null", 3}, {"dev/zero", 5}, {"dev/full", 7}, {"dev/random", 8}, {"dev/urandom", 9},
};

static void make_directory(const char *path) {
    if (mkdir(path, 0755) < 0 && errno != EEXIST) die(path);
}

// A symbolic link stays one (merged /usr); a directory becomes a recursive read-only bind.
static void show_tree(const char *name) {
    char host[64], target[64];
    snprintf(host, sizeof host, "/%s", name);
    ssize_t length = readlink(host, target, sizeof target - 1);
    if (length > 0) {
        target[length] = 0;
        if (symlink(target, name) < 0) die(name);
        return;
    }
    if (access(host, F_OK) < 0) return;
    make_directory(name);
    if (mount(host, name, NULL, MS_BIND | MS_REC, NULL) < 0) die(name);
    if (mount(NULL, name, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID, NULL) < 0) die(name);
}

void template_make(void) {
    if (unshare(CLONE_NEWNS) < 0) die("unshare");
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0) die("making mounts private");
    if (mount("tmpfs", stage, "tmpfs", MS_NOSUID, "mode=755,size=1m") < 0) die("tmpfs for the root");
    if (chdir(stage) < 0) die(stage);
    make_directory("source");
    make_directory("root");
    if (chdir("root") < 0 || mount(".", ".", NULL, MS_BIND, NULL) < 0 || chdir("../root") < 0) die("root");
    for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) show_tree(trees[i]);
    const char *const places[] = {"proc", "tmp", "work", "dev", "dev/shm", "dev/pts"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) make_directory(places[i]);
    for (size_t i = 0; i < sizeof nodes / sizeof *nodes; i++)
        if (mknod(nodes[i].path, S_IFCHR | 0666, makedev(1, nodes[i].minor)) < 0) die(nodes[i].path);
}

static int loopback_up(void) {
    int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control < 0) return errno;
    struct ifreq request = {.ifr_flags = IFF_UP | IFF_RUNNING};
    strcpy(request.ifr_name, "lo");
    int failure = ioctl(control, SIOCSIFFLAGS, &request) < 0 ? errno : 0;
    close(control);
    return failure;
}

int sandbox_enter(int network) {
    const unsigned long quiet = MS_NOSUID | MS_NODEV;
    int failure = network ? loopback_up() : 0;
    if (failure) return failure;
    if (mount("proc", "proc", "proc", quiet | MS_NOEXEC, NULL) < 0
        || mount("tmpfs", "tmp", "tmpfs", quiet, "mode=1777,size=64m") < 0
        || mount("tmpfs", "dev/shm", "tmpfs", quiet, "mode=1777,size=64m") < 0
        || mount("devpts", "dev/pts", "devpts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=620") < 0
        || mount("../source", "work", NULL, MS_BIND, NULL) < 0
        || mount(NULL, ".", NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL) < 0
        || syscall(SYS_pivot_root, ".", ".") < 0
        || umount2(".", MNT_DETACH) < 0
        || chdir("/work") < 0) return errno;
    return 0;
}
