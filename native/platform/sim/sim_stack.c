/*
 * A stack for signals per thread slot. A thread inside runs on the enclave's stack; when that is used up to its guard page, a fault could not
 * even be reported on it. So the thread has another stack for signals while it has an ecall in progress (sigaltstack), with a guard
 * page of its own, large enough for the handlers of a Java virtual machine. What the thread had before comes back at the end.
 */
#include "sim.h"

/* The kernel's stack_t. */
typedef struct signal_stack {
    uint64_t address, flags, size_bytes;
} signal_stack;
_Static_assert(sizeof(signal_stack) == sizeof(((cloi_slot *)0)->outer_signal_stack), "kept in the slot");

bool cloi_sim_guard_signal_stacks(uint64_t memory, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        if (!cloi_protect(memory + i * CLOI_SIGNAL_STACK_BYTES, CLO_PAGE_BYTES, 0)) return false;
    }
    return true;
}

void cloi_sim_take_signal_stack(cloi_slot *slot) {
    const clo_enclave *enclave = slot->enclave;
    uint64_t from_end = enclave->slot_count - (uint64_t)(slot - enclave->slots);
    uint64_t low = enclave->platform_memory + enclave->platform_memory_size_bytes - from_end * CLOI_SIGNAL_STACK_BYTES;
    signal_stack ours = {low + CLO_PAGE_BYTES, 0, CLOI_SIGNAL_STACK_BYTES - CLO_PAGE_BYTES};
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)&ours, (uint64_t)(uintptr_t)slot->outer_signal_stack, 0, 0, 0, 0);
}

void cloi_sim_return_signal_stack(cloi_slot *slot) {
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)slot->outer_signal_stack, 0, 0, 0, 0, 0);
}
