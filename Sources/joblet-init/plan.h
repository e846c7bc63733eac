// Reading the plan, and talking to the daemon: what all parts of joblet-init share.
#ifndef PLAN_H
#define PLAN_H

#include "init_plan.h"
#include "raw_call.h"

#define AT_HERE (-100)     // AT_FDCWD
#define EMPTY_PATH 0x1000  // AT_EMPTY_PATH
#define PATH_LIMIT 4096    // PATH_MAX

// Not left to the compiler's idea of a libc: its structure assignments may call these.
void *memset(void *to, int byte, size_t count);
void *memcpy(void *to, const void *from, size_t count);
size_t length_of(const char *text);

void __attribute__((noreturn)) leave(int code);

extern char **words;        // what is left of the plan, ended by NULL
extern char **environment;  // the job's, ended by NULL
extern uint32_t step;       // the current step's place in the plan

// The next word, and the next word as a decimal number. A plan that ends early or has no number there is EINVAL.
char *word(void);
unsigned long number(void);

// Ends joblet-init, and with it whatever it has started, after telling the daemon which step failed. `result` is a
// negative errno; `part` and `entry` as in struct init_message.
void __attribute__((noreturn)) fail(uint32_t part, uint32_t entry, long result);
void check(long result);

void tell(uint32_t kind, int value);
struct init_message hear(void);  // waits for a message; ends with the daemon

#endif
