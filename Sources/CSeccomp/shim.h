// The actions of libseccomp are macros with casts, and its attributes an enumeration; the importer wants constants.
#include <seccomp.h>

static const uint32_t joblet_seccomp_allow = SCMP_ACT_ALLOW;
static const uint32_t joblet_seccomp_kill = SCMP_ACT_KILL_PROCESS;
static const uint32_t joblet_seccomp_x86_64 = SCMP_ARCH_X86_64;
static const uint32_t joblet_seccomp_aarch64 = SCMP_ARCH_AARCH64;
static const uint32_t joblet_seccomp_native = SCMP_ARCH_NATIVE;

static inline uint32_t joblet_seccomp_errno(uint16_t code) { return SCMP_ACT_ERRNO(code); }
