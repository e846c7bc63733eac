#define _GNU_SOURCE
#include "floor.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char base[192];
static int limits;

// The limits of a job that asks for none.
static const struct { const char *controller, *file, *value; } settings[] = {
    {"+cpu", "cpu.max", "100000 100000"}, {"+memory", "memory.max", "536870912"}, {"+pids", "pids.max", "512"},
};
enum { SETTINGS = sizeof settings / sizeof *settings };

static int write_file(int directory, const char *name, const char *value) {
    int file = openat(directory, name, O_WRONLY | O_CLOEXEC);
    if (file < 0) return -1;
    ssize_t written = write(file, value, strlen(value));
    close(file);
    return written < 0 ? -1 : 0;
}

void groups_open(const char *parent) {
    snprintf(base, sizeof base, "%s/joblet-bench-%d", parent, (int)getpid());
    if (mkdir(base, 0755) < 0) { base[0] = 0; die(parent); }
    int directory = open(base, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) die(base);
    limits = 0;
    for (int i = 0; i < SETTINGS; i++)      // one write each: an absent name fails a whole write
        if (write_file(directory, "cgroup.subtree_control", settings[i].controller) == 0) limits++;
    close(directory);
}

void groups_close(void) {
    for (int tries = 0; base[0] && rmdir(base) < 0 && errno == EBUSY && tries < 100; tries++) usleep(10000);
    base[0] = 0;
}

int groups_limits(void) { return limits; }

struct group group_make(int worker, int number) {
    struct group group;
    snprintf(group.path, sizeof group.path, "%s/%d-%d", base, worker, number);
    if (mkdir(group.path, 0755) < 0) die(group.path);
    group.descriptor = open(group.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (group.descriptor < 0) die(group.path);
    return group;
}

void group_limit(const struct group *group) {
    if (limits < SETTINGS) return;
    for (int i = 0; i < SETTINGS; i++)
        if (write_file(group->descriptor, settings[i].file, settings[i].value) < 0) die(settings[i].file);
}

void group_remove(struct group *group) {
    close(group->descriptor);
    if (rmdir(group->path) < 0) die(group->path);
}
