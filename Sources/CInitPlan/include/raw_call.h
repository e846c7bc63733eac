// System calls without libc: for the child that shares its parent's memory, and for joblet-init, which has no libc.
// The result is the kernel's: a negative errno for a failure. Source: syscall(2), "Architecture calling conventions".
#ifndef RAW_CALL_H
#define RAW_CALL_H

#include <asm/unistd.h>
#include <stddef.h>
#include <stdint.h>

// clang's sanitizers must not put their own calls into code that runs on borrowed memory.
#define RAW_CODE __attribute__((no_sanitize("address", "thread", "undefined")))

#if defined(__x86_64__)

RAW_CODE static inline __attribute__((always_inline)) long raw_call6(
    long number, long a, long b, long c, long d, long e, long f) {
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

// Makes a process that starts in `child(argument)` on a stack of its own, and never returns from it.
RAW_CODE static inline __attribute__((always_inline)) long raw_clone3(
    const void *arguments, size_t size, void (*child)(void *), void *argument) {
    register void (*entry)(void *) __asm__("r12") = child;
    register void *given __asm__("r13") = argument;
    long result;
    __asm__ volatile(
        "syscall\n\t"
        "test %%rax, %%rax\n\t"
        "jnz 1f\n\t"
        "xor %%ebp, %%ebp\n\t"  // the outermost frame of the new stack
        "mov %%r13, %%rdi\n\t"
        "call *%%r12\n\t"
        "ud2\n"
        "1:"
        : "=a"(result)
        : "a"((long)__NR_clone3), "D"(arguments), "S"(size), "r"(entry), "r"(given)
        : "rcx", "r11", "memory");
    return result;
}

#elif defined(__aarch64__)

RAW_CODE static inline __attribute__((always_inline)) long raw_call6(
    long number, long a, long b, long c, long d, long e, long f) {
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc #0"
                     : "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory");
    return x0;
}

RAW_CODE static inline __attribute__((always_inline)) long raw_clone3(
    const void *arguments, size_t size, void (*child)(void *), void *argument) {
    register long x8 __asm__("x8") = __NR_clone3;
    register long x0 __asm__("x0") = (long)arguments;
    register long x1 __asm__("x1") = (long)size;
    register void (*entry)(void *) __asm__("x19") = child;
    register void *given __asm__("x20") = argument;
    __asm__ volatile(
        "svc #0\n\t"
        "cbnz x0, 1f\n\t"
        "mov x29, xzr\n\t"  // the outermost frame of the new stack
        "mov x30, xzr\n\t"
        "mov x0, x20\n\t"
        "blr x19\n\t"
        "brk #0\n"
        "1:"
        : "+r"(x0)
        : "r"(x8), "r"(x1), "r"(entry), "r"(given)
        : "x30", "memory");
    return x0;
}

#else
#error "joblet runs on x86-64 and arm64; another architecture needs its calling convention here"
#endif

#define raw_call5(n, a, b, c, d, e) raw_call6(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)
#define raw_call4(n, a, b, c, d) raw_call5(n, a, b, c, d, 0)
#define raw_call3(n, a, b, c) raw_call4(n, a, b, c, 0)
#define raw_call2(n, a, b) raw_call3(n, a, b, 0)
#define raw_call1(n, a) raw_call2(n, a, 0)
#define raw_call0(n) raw_call1(n, 0)

#endif
