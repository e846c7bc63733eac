// Files, directories and memory files: calls that glibc 2.36 does not wrap or hides behind _GNU_SOURCE.
#define _GNU_SOURCE
#include "CLinux.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <linux/memfd.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

// Linux 6.3; older headers lack it.
#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U
#endif

_Static_assert(AT_FDCWD == -100, "AT_FDCWD");

int clinux_open_at(int directory, const char *path, int flags, uint32_t mode) {
    return openat(directory, path, flags | O_CLOEXEC, mode);
}

int clinux_open_beneath(int directory, const char *path, int flags, uint32_t mode, bool cross_mounts) {
    struct open_how how = {
        .flags = (uint64_t)(unsigned)(flags | O_CLOEXEC),
        // openat2(2) refuses a mode where nothing can be created.
        .mode = flags & O_CREAT ? mode : 0,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | (cross_mounts ? 0 : RESOLVE_NO_XDEV),
    };
    return (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
}

int clinux_memfd(const char *name, bool executable) {
    unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING;
    // A host with vm.memfd_noexec set needs to be told that this file is for executing; kernels before 6.3 do not know
    // the flag and allow it anyway. Source: memfd_create(2), MFD_EXEC.
    int fd = memfd_create(name, flags | (executable ? MFD_EXEC : 0));
    if (fd < 0 && errno == EINVAL && executable) fd = memfd_create(name, flags);
    return fd;
}

int clinux_seal(int fd) { return fcntl(fd, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE); }

bool clinux_is_cgroup2(int fd) {
    struct statfs status;
    return fstatfs(fd, &status) == 0 && status.f_type == CGROUP2_SUPER_MAGIC;
}

int clinux_random(void *bytes, size_t count) { return (int)getrandom(bytes, count, 0); }

int clinux_list(int directory, char *names, size_t capacity, size_t *length) {
    _Alignas(struct dirent64) char block[16384];
    *length = 0;
    long count = syscall(SYS_getdents64, directory, block, sizeof block);
    if (count <= 0) return (int)count;
    size_t used = 0;
    for (long offset = 0; offset < count;) {
        const struct dirent64 *entry = (const struct dirent64 *)(block + offset);
        offset += entry->d_reclen;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        size_t size = strlen(entry->d_name) + 1;
        // A name is shorter than its entry, so a block of the same size always has room.
        if (used + size > capacity) return errno = EOVERFLOW, -1;
        memcpy(names + used, entry->d_name, size);
        used += size;
    }
    *length = used;
    return 1;
}
