/*
 * Signals that belong to the simulated processor. A signal is an enclave's when the thread is inside one and
 *   - the instruction lies in that enclave: an ENCLU is emulated, everything else is a fault; or
 *   - the instruction could not be fetched from outside it (a wild jump; the processor forbids to run anything else inside).
 * Everything else, for instance a fault in a profiler's handler that interrupted the enclave, is not ours: a Java virtual machine lives by these
 * signals.
 *
 * Cheap for the host's own faults: a few comparisons with the ranges of the loaded enclaves, unless the fault can be ours.
 */
#include "sim.h"

#define MAX_ENCLAVES 256
enum { FETCH = 1 << 4 };

/* Process-wide, because signal handlers are. A handler counts itself as a reader while it looks at an enclave that may go away. */
static cloi_sim_enclave *watched[MAX_ENCLAVES];
static uint32_t watched_end;
static uint32_t readers;

typedef struct visitor {
    cloi_sim_enclave *enclave;
    void *inside; /* NULL: the thread is in no enclave */
} visitor;

static visitor find(uint64_t rip, bool is_wild_jump) {
    uint64_t thread = cloi_this_thread();
    visitor found = {NULL, NULL};
    __atomic_fetch_add(&readers, 1, __ATOMIC_SEQ_CST);
    uint32_t end = __atomic_load_n(&watched_end, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; i < end && found.inside == NULL; i++) {
        cloi_sim_enclave *enclave = __atomic_load_n(&watched[i], __ATOMIC_SEQ_CST);
        if (enclave == NULL) continue;
        if (!is_wild_jump && rip - enclave->secs.base >= enclave->secs.size_bytes) continue;
        found = (visitor){enclave, enclave->find_inside(enclave->owner, thread)};
    }
    __atomic_fetch_sub(&readers, 1, __ATOMIC_SEQ_CST);
    return found; /* stays: a thread that is inside keeps its enclave from being freed */
}

/* #UD on a processor without SGX, #GP on one that has it. The bytes can be read: code is never without that permission. */
static bool is_enclu(const uint64_t *registers, const cloi_sim_enclave *enclave) {
    if (registers[VECTOR] != VECTOR_ILLEGAL && registers[VECTOR] != VECTOR_PROTECTION) return false;
    if (enclave->secs.size_bytes - (registers[RIP] - enclave->secs.base) < 3) return false;
    const volatile uint8_t *code = (const volatile uint8_t *)(uintptr_t)registers[RIP];
    return code[0] == 0x0f && code[1] == 0x01 && code[2] == 0xd7;
}

static bool take(cloi_signal_context *context) {
    uint64_t *registers = context->registers;
    bool is_wild_jump = registers[VECTOR] == VECTOR_PAGE_FAULT && (registers[ERROR_CODE] & FETCH) != 0;
    visitor visitor = find(registers[RIP], is_wild_jump);
    if (visitor.inside == NULL) return false;
    if (!is_wild_jump && is_enclu(registers, visitor.enclave) &&
        cloi_sim_enclu(visitor.enclave, registers, visitor.enclave->aep(visitor.inside))) {
        return true;
    }
    visitor.enclave->leave_by_fault(visitor.inside, context);
    return true;
}

void cloi_sim_save_state(clo_saved_state *state, const uint64_t *registers, int64_t vector, uint32_t miscselect) {
    static const uint8_t order[18] = {RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15, FLAGS, RIP};
    uint64_t *saved = &state->rax;
    for (uint32_t i = 0; i < 18; i++) saved[i] = registers[order[i]];
    bool needs_exinfo = vector == VECTOR_PROTECTION || vector == VECTOR_PAGE_FAULT;
    if (needs_exinfo && (miscselect & MISC_EXINFO) != 0) {
        clo_exception_details *details = (clo_exception_details *)(void *)state - 1;
        *details = (clo_exception_details){vector == VECTOR_PAGE_FAULT ? registers[CR2] & ~4095ull : 0, (uint32_t)registers[ERROR_CODE], 0};
        needs_exinfo = false;
    }
    state->exit_information = vector < 0 || needs_exinfo ? 0 : (uint32_t)vector | 3u << 8 | CLO_EXIT_INFORMATION_VALID;
}

bool cloi_sim_watch(cloi_sim_enclave *enclave) {
    cloi_sim_install_handlers(take);
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        cloi_sim_enclave *nobody = NULL;
        if (!__atomic_compare_exchange_n(&watched[i], &nobody, enclave, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)) continue;
        uint32_t end = __atomic_load_n(&watched_end, __ATOMIC_RELAXED);
        while (end <= i && !__atomic_compare_exchange_n(&watched_end, &end, i + 1, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED)) {}
        return true;
    }
    return false;
}

void cloi_sim_unwatch(cloi_sim_enclave *enclave) {
    if (enclave == NULL) return;
    for (uint32_t i = 0; i < MAX_ENCLAVES; i++) {
        cloi_sim_enclave *expected = enclave;
        __atomic_compare_exchange_n(&watched[i], &expected, NULL, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
    }
    while (__atomic_load_n(&readers, __ATOMIC_SEQ_CST) != 0) cloi_syscall(SYS_SCHED_YIELD, 0, 0, 0, 0, 0, 0);
}
