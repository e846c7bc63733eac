// What the daemon asks of joblet-init and what it hears back. Format version 2.
//
// The plan is joblet-init's argument list: argv[1] is the version, after it come steps, each a word of one letter and
// its operands as further words, numbers in decimal. An empty word is "none" where a step says so. The last step is
// INIT_EXEC or INIT_HOLD. The job's environment is joblet-init's own. Arguments were chosen over a message because the
// kernel copies them during exec anyway: no buffer, no further call, and what would be too long for the job's exec is
// found out at once.
#ifndef INIT_PLAN_H
#define INIT_PLAN_H

#include <stdint.h>

#define INIT_PLAN_VERSION "2"

// Descriptors joblet-init starts with: 0, 1 and 2 are the job's, then
enum {
    INIT_CHANNEL = 3,   // a connected SOCK_SEQPACKET socket to the daemon
    INIT_EXTRA = 4,     // from here on, in the order in which the daemon gave them
};

enum {
    INIT_MOUNT = 'm',      // source|none, target, type|none, flags, data|none     mount(2)
    INIT_BIND = 'b',       // source, target, attributes: with all below it        open_tree(2), mount_setattr(2), move_mount(2)
    INIT_ATTACH = 'a',     // descriptor of a detached mount, target               move_mount(2)
    INIT_DIRECTORY = 'd',  // path, mode                                           mkdir(2)
    INIT_FILE = 'f',       // path, mode: an empty file to mount on                open(2)
    INIT_OWNER = 'O',      // path, uid, gid                                       chown(2)
    INIT_NODE = 'n',       // path, mode with type, device                         mknod(2)
    INIT_LINK = 'l',       // target, path                                         symlink(2)
    INIT_ENTER = 'c',      // path                                                 chdir(2)
    INIT_PIVOT = 'p',      // the current directory becomes the root, the old root goes   pivot_root(2)
    INIT_JOIN = 's',       // descriptor of a namespace, its type                  setns(2)
    INIT_UNSHARE = 'u',    // flags                                                unshare(2)
    INIT_HOSTNAME = 'h',   // name                                                 sethostname(2)
    INIT_LOOPBACK = 'o',   // brings "lo" up                                       netdevice(7)
    INIT_LIMIT = 'r',      // resource, soft, hard                                 prlimit(2)
    INIT_SCORE = 'q',      // of 1000, how readily the kernel ends the job out of memory   oom_score_adj, proc(5)
    INIT_REOPEN = 't',     // output pipes may be opened again for writing, as /dev/stdout   fchmod(2)
    INIT_KEYRING = 'y',    // a session keyring of the job's own                   keyctl(2)
    INIT_UMASK = 'k',      // mask                                                 umask(2)
    INIT_HEED = 'g',       // signals as bits, 1 is signal 1: no longer ignored    sigaction(2)
    INIT_UNBOUND = 'B',    // drops every capability from the bounding set         capabilities(7)
    INIT_NO_NEW_PRIVS = 'P',  //                                                   PR_SET_NO_NEW_PRIVS
    INIT_AWAIT_GO = 'w',   // waits for a message INIT_GO
    INIT_HOLD = 'R',       // last: reports INIT_READY and waits until the daemon closes the channel
    // The job's own process. What it is to do is said first, then it is made and waits, then it is let go.
    INIT_UPLOADS = 'z',    // descriptor of what INIT_EXEC unpacks first: upload_archive.h
    INIT_FILTER = 'F',     // descriptor of a BPF program, its count of instructions   seccomp(2)
    INIT_SCOPE = 'S',      // no abstract Unix sockets and no signals across       landlock(7)
    INIT_CLONE = 'j',      // owner of a user namespace of its own, 0 for none     clone3(2)
    INIT_MAP = 'i',        // first id outside, count: the range that is 0… inside user_namespaces(7)
    INIT_GIVE_UP = 'G',    // joblet-init keeps CAP_KILL alone, in the job's user namespace   setns(2)
    INIT_EXEC = 'x',       // last: uid and gid as inside, directory, search path, command, further arguments …
};

// One message each way is one of these.
struct init_message {
    uint32_t kind;
    uint32_t step;   // INIT_FAILED: which step of the plan, counted from 0
    uint32_t part;   // INIT_FAILED in INIT_EXEC: which part of it, see below
    uint32_t entry;  // INIT_FAILED in INIT_PART_UPLOADS: which entry of the archive, counted from 0
    int32_t value;   // an errno, an exit code or a signal
};

// From joblet-init.
enum {
    INIT_FAILED = 1,   // value: errno. Nothing of the job runs; joblet-init ends.
    INIT_STARTED = 2,  // the job's command has been exec'd
    INIT_EXITED = 3,   // value: exit code. joblet-init ends, and with it whatever the job left running.
    INIT_KILLED = 4,   // value: signal; the same
    INIT_DUMPED = 5,   // value: signal, and a core was written; the same
    INIT_READY = 6,
};

// From the daemon. The end of the channel means that it is gone: joblet-init ends, and with it the job.
enum {
    INIT_GO = 101,
    INIT_SIGNAL = 102,  // value: signal for the process group of the job's first process
};

// Parts of INIT_EXEC.
enum {
    INIT_PART_SESSION = 1,
    INIT_PART_BOUNDING_SET,
    INIT_PART_GROUPS,
    INIT_PART_IDS,
    INIT_PART_CAPABILITIES,
    INIT_PART_UPLOADS,
    INIT_PART_DIRECTORY,
    INIT_PART_SCOPE,
    INIT_PART_DESCRIPTORS,
    INIT_PART_SIGNALS,
    INIT_PART_FILTER,
    INIT_PART_EXEC,
};

#endif
