/*
 * Faults inside a simulated enclave. The processor would leave the enclave and the host would then enter its exception handler
 * (EENTER with CSSA = 1). Here the fault is a signal, in a process whose Java virtual machine would take it for its own: when the
 * faulting thread is inside one of our enclaves, its context is turned into that EENTER. Every other signal goes to the handler
 * that was there before, unchanged.
 *
 * The handler runs on the enclave's stack (in hardware that would be the SSA), so it cannot report a stack that is used up to its guard page:
 * compiled code checks its stack itself.
 */
#include "sim.h"

#define MAX_ENCLAVES 256

enum { SIGNAL_ILLEGAL = 4, SIGNAL_BUS = 7, SIGNAL_ARITHMETIC = 8, SIGNAL_SEGMENT = 11, SIGNAL_COUNT = 12 };
enum { ACTION_SIGINFO = 4, ACTION_RESTORER = 0x04000000, SIGNAL_SET_BYTES = 8 };

/* The kernel's struct sigaction, and the part of ucontext_t that is used (x86-64). */
typedef struct signal_action {
    uint64_t handler, flags, restorer, mask;
} signal_action;
enum { R8, R9, R10, R11, R12, R13, R14, R15, RDI, RSI, RBP, RBX, RDX, RAX, RCX, RSP, RIP, FLAGS };
typedef struct signal_context {
    uint64_t head[5];
    uint64_t registers[18];
} signal_context;

/* Process-wide, because signal handlers are. */
static clo_enclave *watched[MAX_ENCLAVES];
static signal_action previous[SIGNAL_COUNT];
static uint32_t is_installed;

static cloi_slot *slot_inside(uint64_t thread) {
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        clo_enclave *enclave = __atomic_load_n(&watched[i], __ATOMIC_ACQUIRE);
        if (enclave == NULL || enclave->slots == NULL) continue;
        cloi_slot *slot = cloi_slot_of(enclave, thread);
        if (slot != NULL && __atomic_load_n(&slot->is_inside, __ATOMIC_RELAXED)) return slot;
    }
    return NULL;
}

static void enter_exception_handler(cloi_slot *slot, uint64_t *registers) {
    registers[RSP] = slot->host_rsp;
    registers[FLAGS] = 2;
    registers[RCX] = (uint64_t)(uintptr_t)&cloi_sim_returned;
    if (slot->faults++ == 0) {
        registers[RAX] = 1;
        registers[RBX] = slot->tcs;
        registers[RIP] = slot->entry;
    } else { /* the exception entry itself faults */
        registers[RDI] = CLO_EXIT_DONE;
        registers[RSI] = CLO_LOST | (uint64_t)CLO_LOSS_FAULT_SIGNAL << 32;
        registers[RIP] = registers[RCX];
    }
}

static void pass_on(int32_t signal, void *info, void *context) {
    const signal_action *action = &previous[signal];
    if (action->handler <= 1) { /* default or ignored: let it happen again, without us */
        signal_action none = {0, ACTION_RESTORER, action->restorer, 0};
        cloi_syscall(SYS_RT_SIGACTION, (uint64_t)signal, (uint64_t)(uintptr_t)&none, 0, SIGNAL_SET_BYTES, 0, 0);
    } else if (action->flags & ACTION_SIGINFO) {
        ((void (*)(int32_t, void *, void *))(uintptr_t)action->handler)(signal, info, context);
    } else {
        ((void (*)(int32_t))(uintptr_t)action->handler)(signal);
    }
}

static void on_fault(int32_t signal, void *info, void *context) {
    cloi_slot *slot = slot_inside(cloi_this_thread());
    if (slot == NULL) {
        pass_on(signal, info, context);
    } else {
        enter_exception_handler(slot, ((signal_context *)context)->registers);
    }
}

__attribute__((naked)) static void restore_context(void) { __asm__("movl $15, %eax\nsyscall\n"); /* rt_sigreturn */ }

static void install(int32_t signal) {
    cloi_syscall(SYS_RT_SIGACTION, (uint64_t)signal, 0, (uint64_t)(uintptr_t)&previous[signal], SIGNAL_SET_BYTES, 0, 0);
    signal_action action = previous[signal];
    if (action.handler <= 1) action = (signal_action){0};
    action.handler = (uint64_t)(uintptr_t)&on_fault;
    action.flags |= ACTION_SIGINFO | ACTION_RESTORER;
    action.restorer = (uint64_t)(uintptr_t)&restore_context;
    cloi_syscall(SYS_RT_SIGACTION, (uint64_t)signal, (uint64_t)(uintptr_t)&action, 0, SIGNAL_SET_BYTES, 0, 0);
}

bool cloi_sim_watch(clo_enclave *enclave) {
    if (__atomic_exchange_n(&is_installed, 1, __ATOMIC_SEQ_CST) == 0) {
        install(SIGNAL_ILLEGAL);
        install(SIGNAL_BUS);
        install(SIGNAL_ARITHMETIC);
        install(SIGNAL_SEGMENT);
    }
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        clo_enclave *nobody = NULL;
        if (__atomic_compare_exchange_n(&watched[i], &nobody, enclave, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) return true;
    }
    return false;
}

void cloi_sim_unwatch(clo_enclave *enclave) {
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        clo_enclave *expected = enclave;
        __atomic_compare_exchange_n(&watched[i], &expected, NULL, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
    }
}
