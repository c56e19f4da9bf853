/*
 * Signal handlers in a process that belongs to somebody else. A Java virtual machine lives by SIGSEGV (null checks, safepoints), so:
 *
 *   flags, mask   are those of the handler that was there, so that it runs as it always did; added are SA_SIGINFO and SA_ONSTACK
 *   passing on    calls that handler with the same arguments; a default action happens as if nobody had looked
 *   others after  a handler that was installed over ours since, is put under ours again at the next load, and may itself
 *   us            pass on to us: the second time the same signal comes, it goes to the handler before
 *
 * Everything here is async-signal-safe: no locks, no allocation; the tables are only ever appended to.
 */
#include "sim.h"

enum { SIGNAL_ILLEGAL = 4, SIGNAL_TRAP = 5, SIGNAL_BUS = 7, SIGNAL_ARITHMETIC = 8, SIGNAL_SEGMENT = 11, SIGNAL_COUNT = 12 };
#define ACTION_SIGINFO 4u
#define ACTION_RESTORER 0x04000000u
#define ACTION_ONSTACK 0x08000000u
#define ACTION_RESETHAND 0x80000000u
#define SIGNAL_SET_BYTES 8
#define MAX_PREVIOUS 8
#define MAX_PASSED_ON 64

/* The kernel's struct sigaction (x86-64). */
typedef struct signal_action {
    uint64_t handler, flags, restorer, mask;
} signal_action;

/* Process-wide, because signal handlers are. previous[s][0] is the oldest. */
static signal_action previous[SIGNAL_COUNT][MAX_PREVIOUS];
static uint32_t previous_count[SIGNAL_COUNT];
static bool (*take_signal)(cloi_signal_context *context);
static uint32_t is_installing;

/* Signals that are with another handler now, by the address of their siginfo, which lies in the signal's own frame. */
static struct {
    uint64_t info;
    uint32_t level;
} passed_on[MAX_PASSED_ON];

static int64_t set_action(int32_t signal, const signal_action *action, signal_action *old) {
    return cloi_syscall(SYS_RT_SIGACTION, (uint64_t)signal, (uint64_t)(uintptr_t)action, (uint64_t)(uintptr_t)old, SIGNAL_SET_BYTES, 0, 0);
}

/* The signal is blocked while its handler runs: it takes its default action when the handler returns. */
static void do_default(int32_t signal, const signal_action *action, bool is_fault) {
    if (action->handler == 1 && !is_fault) return;
    signal_action none = {0, ACTION_RESTORER, action->restorer, 0};
    set_action(signal, &none, NULL);
    uint64_t process = (uint64_t)cloi_syscall(SYS_GETPID, 0, 0, 0, 0, 0, 0);
    cloi_syscall(SYS_TGKILL, process, (uint64_t)cloi_syscall(SYS_GETTID, 0, 0, 0, 0, 0, 0), (uint64_t)signal, 0, 0, 0);
}

static void call_previous(int32_t signal, uint32_t level, int32_t *info, void *context) {
    const signal_action *action = &previous[signal][level];
    if (action->handler <= 1) {
        do_default(signal, action, info[2] > 0); /* si_code > 0: raised by the processor */
    } else if (action->flags & ACTION_SIGINFO) {
        ((void (*)(int32_t, void *, void *))(uintptr_t)action->handler)(signal, info, context);
    } else {
        ((void (*)(int32_t))(uintptr_t)action->handler)(signal);
    }
}

/* With one handler before us there is nothing to find out. */
static void pass_on(int32_t signal, int32_t *info, void *context) {
    uint32_t level = __atomic_load_n(&previous_count[signal], __ATOMIC_ACQUIRE) - 1;
    if (level == 0) {
        call_previous(signal, 0, info, context);
        return;
    }
    uint64_t key = (uint64_t)(uintptr_t)info;
    uint32_t mine = MAX_PASSED_ON;
    for (uint32_t i = 0; i < MAX_PASSED_ON; i++) {
        if (__atomic_load_n(&passed_on[i].info, __ATOMIC_ACQUIRE) != key) continue;
        if (passed_on[i].level != 0) passed_on[i].level--;
        call_previous(signal, passed_on[i].level, info, context);
        return;
    }
    for (uint32_t i = 0; i < MAX_PASSED_ON && mine == MAX_PASSED_ON; i++) {
        uint64_t nobody = 0;
        if (!__atomic_compare_exchange_n(&passed_on[i].info, &nobody, key, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) continue;
        passed_on[i].level = level;
        mine = i;
    }
    call_previous(signal, mine == MAX_PASSED_ON ? 0 : level, info, context);
    if (mine != MAX_PASSED_ON) __atomic_store_n(&passed_on[mine].info, 0, __ATOMIC_RELEASE);
}

static void on_signal(int32_t signal, int32_t *info, cloi_signal_context *context) {
    if (!take_signal(context)) pass_on(signal, info, context);
}

__attribute__((naked)) static void restore_context(void) { __asm__("movl $15, %eax\nsyscall\n"); /* rt_sigreturn */ }

static void install(int32_t signal) {
    signal_action now = {0, 0, 0, 0};
    set_action(signal, NULL, &now);
    uint32_t count = previous_count[signal];
    if (now.handler == (uint64_t)(uintptr_t)&on_signal || count == MAX_PREVIOUS) return;
    previous[signal][count] = now;
    __atomic_store_n(&previous_count[signal], count + 1, __ATOMIC_RELEASE);
    signal_action ours = now.handler <= 1 ? (signal_action){0, 0, 0, 0} : now;
    ours.handler = (uint64_t)(uintptr_t)&on_signal;
    ours.flags = (ours.flags & ~(uint64_t)ACTION_RESETHAND) | ACTION_SIGINFO | ACTION_ONSTACK | ACTION_RESTORER;
    ours.restorer = (uint64_t)(uintptr_t)&restore_context;
    set_action(signal, &ours, NULL);
}

void cloi_sim_install_handlers(bool (*take)(cloi_signal_context *context)) {
    static const int32_t signals[] = {SIGNAL_ILLEGAL, SIGNAL_TRAP, SIGNAL_BUS, SIGNAL_ARITHMETIC, SIGNAL_SEGMENT};
    while (__atomic_exchange_n(&is_installing, 1, __ATOMIC_ACQUIRE) != 0) cloi_syscall(SYS_SCHED_YIELD, 0, 0, 0, 0, 0, 0);
    take_signal = take;
    for (uint32_t i = 0; i < sizeof signals / sizeof signals[0]; i++) install(signals[i]);
    __atomic_store_n(&is_installing, 0, __ATOMIC_RELEASE);
}
