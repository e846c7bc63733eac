// Takes over what Swift's runtime would hand to its default executor.
//
// The hook is the runtime's own, made for replacing that executor (stdlib, GlobalExecutor.h); it and swift_job_run have
// Swift's calling convention.
#include "CLinux.h"

typedef __attribute__((swiftcall)) void original_function(void *job);
typedef __attribute__((swiftcall)) void hook_function(void *job, original_function *original);

extern hook_function *swift_task_enqueueGlobal_hook;
extern __attribute__((swiftcall)) void swift_job_run(void *job, void *executor, uintptr_t implementation);

static void (*receiver)(void *job);

static __attribute__((swiftcall)) void hook(void *job, original_function *original) {
    (void)original;
    receiver(job);
}

void clinux_take_global_jobs(void (*take)(void *job)) {
    receiver = take;
    swift_task_enqueueGlobal_hook = hook;
}

void clinux_run_global_job(void *job) {
    swift_job_run(job, NULL, 0);  // the generic executor
}
