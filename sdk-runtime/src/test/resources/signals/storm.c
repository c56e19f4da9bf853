/*
 * A profiler as a Java virtual machine meets it: SIGPROF from the process's profiling timer, and to single threads, with a handler on whatever stack the thread
 * has, that looks at the interrupted registers. Needs no C library.
 */
#include <stdint.h>

enum { SYS_RT_SIGACTION = 13, SYS_SETITIMER = 38, SYS_GETPID = 39, SYS_TGKILL = 234, SIGNAL_PROF = 27, TIMER_PROF = 2, RIP_WORD = 5 + 16 };
#define ACTION_SIGINFO 4u
#define ACTION_RESTORER 0x04000000u
#define ACTION_RESTART 0x10000000u

typedef struct signal_action {
    uint64_t handler, flags, restorer, mask;
} signal_action;

static uint64_t samples, inside, code_low, code_high;

static int64_t call(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    int64_t result;
    register uint64_t fourth __asm__("r10") = d;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
    return result;
}

static void on_sample(int32_t signal, const void *info, const uint64_t *context) {
    (void)signal;
    (void)info;
    __atomic_fetch_add(&samples, 1, __ATOMIC_RELAXED);
    uint64_t low = __atomic_load_n(&code_low, __ATOMIC_RELAXED), high = __atomic_load_n(&code_high, __ATOMIC_RELAXED);
    if (context[RIP_WORD] >= low && context[RIP_WORD] < high) __atomic_fetch_add(&inside, 1, __ATOMIC_RELAXED);
}

__attribute__((naked)) static void restore_context(void) { __asm__("movl $15, %eax\nsyscall\n"); /* rt_sigreturn */ }

__attribute__((visibility("default"))) int64_t storm_start(int64_t interval_us) {
    signal_action action = {(uint64_t)(uintptr_t)&on_sample, ACTION_SIGINFO | ACTION_RESTORER | ACTION_RESTART, (uint64_t)(uintptr_t)&restore_context, 0};
    if (call(SYS_RT_SIGACTION, SIGNAL_PROF, (uint64_t)(uintptr_t)&action, 0, 8) != 0) return -1;
    int64_t timer[4] = {0, interval_us, 0, interval_us};
    return call(SYS_SETITIMER, TIMER_PROF, (uint64_t)(uintptr_t)timer, 0, 0);
}

/* The handler stays: a last signal may be under way. */
__attribute__((visibility("default"))) int64_t storm_stop(void) {
    int64_t timer[4] = {0, 0, 0, 0};
    return call(SYS_SETITIMER, TIMER_PROF, (uint64_t)(uintptr_t)timer, 0, 0);
}

__attribute__((visibility("default"))) int64_t storm_hit(int64_t thread) {
    return call(SYS_TGKILL, (uint64_t)call(SYS_GETPID, 0, 0, 0, 0), (uint64_t)thread, SIGNAL_PROF, 0);
}

/* Samples in [low, high) count as inside. */
__attribute__((visibility("default"))) void storm_watch(int64_t low, int64_t high) {
    __atomic_store_n(&inside, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&code_high, (uint64_t)high, __ATOMIC_RELAXED);
    __atomic_store_n(&code_low, (uint64_t)low, __ATOMIC_RELAXED);
}

__attribute__((visibility("default"))) int64_t storm_samples(void) { return (int64_t)__atomic_load_n(&samples, __ATOMIC_RELAXED); }

__attribute__((visibility("default"))) int64_t storm_inside(void) { return (int64_t)__atomic_load_n(&inside, __ATOMIC_RELAXED); }
