// The job's own first process, from clone3 to exec.
#ifndef JOB_H
#define JOB_H

#include <stdint.h>

// Steps of the plan, in this order; see init_plan.h.
void take_uploads(void);    // INIT_UPLOADS
void take_filter(void);     // INIT_FILTER
void take_scope(void);      // INIT_SCOPE
void clone_job(void);       // INIT_CLONE
void map_ids(void);         // INIT_MAP
void give_up_host(void);    // INIT_GIVE_UP
void __attribute__((noreturn)) run_job(void);  // INIT_EXEC

// In watch.c: waits for the end of the job or of the daemon, and passes signals on meanwhile.
void __attribute__((noreturn)) watch(long pid);

// In unpack.c. Called in the job's process, which has the job's ids and no capability, and works in joblet-init's memory.
// Reads an archive (upload_archive.h) to its end and leaves the process in the directory it is for. What it opened it
// closes, but for one at most when it fails; all are close-on-exec.
// Returns 0 or a negative errno, and in `entry` which entry of the archive it is about, counted from 0. EPIPE: the archive
// was cut short. EBADMSG: it is none.
long unpack_uploads(long source, volatile uint32_t *entry);

#endif
