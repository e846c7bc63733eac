// Unpacks a job's uploads (upload_archive.h). This runs in the job's own process: with the job's ids, without any
// capability and in the job's cgroup, before anything of the job runs. So nothing here can do what the job itself could
// not, what it takes is the job's, and nobody else is there to move things about. Still no name is resolved through a
// link or out of the directory (openat2(2)), and nothing is replaced.
#include "job.h"

#include <asm/fcntl.h>
#include <linux/errno.h>
#include <linux/mman.h>
#include <linux/openat2.h>

#include "plan.h"
#include "upload_archive.h"

// In memory of its own, as the stack is small and whatever else is touched here stays joblet-init's: mmap(2).
struct unpacking {
    long source;
    size_t taken, filled;  // what of `bytes` was used up, and how far it is filled
    char path[PATH_LIMIT];
    unsigned char bytes[65536 - PATH_LIMIT - 24];
};
_Static_assert(sizeof(struct unpacking) == 65536, "whole pages");

// Makes `count` bytes, up to PATH_LIMIT, available at `taken`: read(2), of a file or a pipe.
static long have(struct unpacking *u, size_t count) {
    if (u->filled - u->taken >= count) return 0;
    for (size_t i = 0; i < u->filled - u->taken; i++) u->bytes[i] = u->bytes[u->taken + i];
    u->filled -= u->taken;
    u->taken = 0;
    while (u->filled < count) {
        long result = raw_call3(__NR_read, u->source, u->bytes + u->filled, sizeof u->bytes - u->filled);
        if (result == -EINTR) continue;
        if (result < 0) return result;
        if (result == 0) return -EPIPE;
        u->filled += (size_t)result;
    }
    return 0;
}

static void take(struct unpacking *u, void *to, size_t count) {
    memcpy(to, u->bytes + u->taken, count);
    u->taken += count;
}

static long take_path(struct unpacking *u, uint64_t length) {
    if (length == 0 || length >= sizeof u->path) return -EBADMSG;
    long result = have(u, length);
    if (result < 0) return result;
    take(u, u->path, length);
    u->path[length] = 0;
    return 0;
}

// openat2(2): EXDEV for what leaves the directory or its file system, ELOOP for a symbolic link anywhere in the path.
static long open_beneath(const char *path, uint64_t flags, uint64_t mode) {
    struct open_how how = {
        .flags = flags | O_NOFOLLOW | O_CLOEXEC,
        .mode = mode,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
    };
    return raw_call4(__NR_openat2, AT_HERE, path, &how, sizeof how);
}

// mkdirat(2) has no such flags: the directory above is opened with them, and the last name, which mkdirat does not
// follow, is made in it.
static long make_directory(char *path, uint32_t mode) {
    char *name = path;
    for (char *c = path; *c; c++)
        if (*c == '/') name = c + 1;
    if (name == path) return raw_call3(__NR_mkdirat, AT_HERE, path, mode);
    name[-1] = 0;
    long above = open_beneath(path, O_PATH | O_DIRECTORY, 0);
    if (above < 0) return above;
    long result = raw_call3(__NR_mkdirat, above, name, mode);
    raw_call1(__NR_close, above);
    return result;
}

static long change_mode(const char *path, uint32_t mode) {
    long directory = open_beneath(path, O_RDONLY | O_DIRECTORY, 0);
    if (directory < 0) return directory;
    long result = raw_call2(__NR_fchmod, directory, mode);
    raw_call1(__NR_close, directory);
    return result;
}

static long copy(struct unpacking *u, long file, uint64_t length) {
    while (length) {
        long result = have(u, 1);
        if (result < 0) return result;
        size_t count = u->filled - u->taken < length ? u->filled - u->taken : length;
        result = raw_call3(__NR_write, file, u->bytes + u->taken, count);
        if (result == -EINTR) continue;
        if (result < 0) return result;
        u->taken += (size_t)result;
        length -= (uint64_t)result;
    }
    return 0;
}

static long make(struct unpacking *u, const struct upload_record *record, long *file) {
    if (record->mode & ~0777u) return -EBADMSG;
    long result = take_path(u, record->length);
    if (result < 0) return result;
    switch (record->kind) {
    case UPLOAD_DIRECTORY: return make_directory(u->path, record->mode);
    case UPLOAD_MODE: return change_mode(u->path, record->mode);
    case UPLOAD_FILE: return *file = open_beneath(u->path, O_WRONLY | O_CREAT | O_EXCL, record->mode);
    default: return -EBADMSG;
    }
}

static long unpack_all(struct unpacking *u, volatile uint32_t *entry) {
    uint32_t next = 0;
    for (long file = -1, result;;) {
        struct upload_record record;
        if ((result = have(u, sizeof record)) < 0) return result;
        take(u, &record, sizeof record);
        if (record.kind == UPLOAD_BYTES) {
            if (file < 0) return -EBADMSG;
            if ((result = copy(u, file, record.length)) < 0) return result;
            continue;
        }
        // A disk may tell only now that there was no room: close(2).
        if (file >= 0 && (result = raw_call1(__NR_close, file)) < 0) return result;
        file = -1;
        if (record.kind == UPLOAD_END) return 0;
        if (record.kind == UPLOAD_PLACE) {
            if ((result = take_path(u, record.length)) < 0) return result;
            if ((result = raw_call1(__NR_chdir, u->path)) < 0) return result;
            continue;
        }
        *entry = next++;
        if ((result = make(u, &record, &file)) < 0) return result;
    }
}

long unpack_uploads(long source, volatile uint32_t *entry) {
    long place = raw_call6(
        __NR_mmap, 0, sizeof(struct unpacking), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (place < 0) return place;
    struct unpacking *u = (struct unpacking *)place;
    u->source = source;
    // Modes are what the records say: umask(2).
    long mask = raw_call1(__NR_umask, 0);
    long result = unpack_all(u, entry);
    raw_call1(__NR_umask, mask);
    raw_call2(__NR_munmap, place, sizeof(struct unpacking));
    return result;
}
