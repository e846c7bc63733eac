// Uploaded files, written by the job's own process before its command starts.
#include <linux/errno.h>

#include "job.h"
#include "plan.h"

// An archive without bytes is one without entries.
long unpack_uploads(long descriptor, volatile uint32_t *entry) {
    char first;
    *entry = 0;
    long count = raw_call3(__NR_read, descriptor, &first, 1);
    return count > 0 ? -ENOSYS : count;
}
