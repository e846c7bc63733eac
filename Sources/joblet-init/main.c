// joblet-init: process 1 of every job. It walks a plan (init_plan.h) that the daemon made, starts the job's first
// process, waits for it, says how it ended, and ends; the kernel then kills whatever is left in the PID namespace
// (pid_namespaces(7)). There is no policy in here: what is mounted, dropped and limited is the plan's.
//
// It has no libc, so that exec costs next to nothing: the whole program is a few pages, mapped once for all jobs.
// It is started with all signals blocked and handlers at their defaults, and as root of its PID namespace it cannot be
// killed from inside (signal(7), pid_namespaces(7)); it is not dumpable, so the job can neither trace nor inspect it.
#include <linux/errno.h>
#include <linux/prctl.h>

#include "job.h"
#include "plan.h"
#include "steps.h"

static void walk(void) {
    for (; *words; step++) {
        switch (*word()) {
        case INIT_MOUNT: mount_one(); break;
        case INIT_BIND: bind_tree(); break;
        case INIT_ATTACH: attach(); break;
        case INIT_DIRECTORY: make_directory(); break;
        case INIT_FILE: make_file(); break;
        case INIT_NODE: make_node(); break;
        case INIT_OWNER: change_owner(); break;
        case INIT_LINK: make_link(); break;
        case INIT_ENTER: check(raw_call1(__NR_chdir, word())); break;
        case INIT_PIVOT: pivot(); break;
        case INIT_JOIN: join_namespace(); break;
        case INIT_UNSHARE: check(raw_call1(__NR_unshare, number())); break;
        case INIT_HOSTNAME: set_hostname(); break;
        case INIT_LOOPBACK: loopback_up(); break;
        case INIT_LIMIT: limit(); break;
        case INIT_SCORE: out_of_memory_score(); break;
        case INIT_REOPEN: let_outputs_reopen(); break;
        case INIT_KEYRING: own_keyring(); break;
        case INIT_UMASK: raw_call1(__NR_umask, number()); break;
        case INIT_HEED: heed_signals(); break;
        case INIT_UNBOUND: drop_bounding_set(); break;
        case INIT_NO_NEW_PRIVS: check(raw_call5(__NR_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)); break;
        case INIT_AWAIT_GO:
            while (hear().kind != INIT_GO) {}
            break;
        case INIT_HOLD:
            tell(INIT_READY, 0);
            for (;;) hear();
        case INIT_UPLOADS: take_uploads(); break;
        case INIT_FILTER: take_filter(); break;
        case INIT_SCOPE: take_scope(); break;
        case INIT_CLONE: clone_job(); break;
        case INIT_MAP: map_ids(); break;
        case INIT_GIVE_UP: give_up_host(); break;
        case INIT_EXEC: run_job();
        default: check(-ENOSYS);
        }
    }
    check(-EINVAL);  // a plan ends by INIT_HOLD or INIT_EXEC
}

// Entered with the stack as the kernel made it: argc, argv, NULL, envp, NULL.
__attribute__((used)) static void __attribute__((noreturn)) begin(long *stack) {
    long count = stack[0];
    char **arguments = (char **)(stack + 1);
    environment = arguments + count + 1;
    words = arguments + 2;
    raw_call5(__NR_prctl, PR_SET_DUMPABLE, 0, 0, 0, 0);
    raw_call5(__NR_prctl, PR_SET_NAME, "joblet-init", 0, 0, 0);
    const char *version = INIT_PLAN_VERSION;
    if (count < 3 || arguments[1][0] != version[0] || arguments[1][1]) check(-EPROTO);
    walk();
    leave(1);
}

__attribute__((naked, noreturn, used)) void _start(void) {
#if defined(__x86_64__)
    __asm__("xor %ebp, %ebp\n\tmov %rsp, %rdi\n\tand $-16, %rsp\n\tcall begin\n\tud2");
#else
    __asm__("mov x29, xzr\n\tmov x30, xzr\n\tmov x0, sp\n\tbl begin\n\tbrk #0");
#endif
}
