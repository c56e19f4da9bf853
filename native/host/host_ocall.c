/* Ocalls: the VM's own (abi/primitives.def) are served here, those of host services go to the callback. */
#include "host_enclave.h"

#include "cloister/primitives.h"

static int64_t move_console(clo_enclave *enclave, uint32_t stream, uint64_t address, uint64_t size_bytes) {
    if (enclave->console != NULL) return enclave->console(enclave->user, stream, (void *)(uintptr_t)address, size_bytes);
    int64_t moved;
    do {
        moved = cloi_syscall(stream == 0 ? SYS_READ : SYS_WRITE, stream, address, size_bytes, 0, 0, 0);
    } while (moved == -ERROR_INTERRUPTED);
    return moved;
}

/* False when the enclave is being closed: what waits in it waits in vain. */
static bool park(clo_enclave *enclave, cloi_slot *slot, uint64_t timeout_ns) {
    if (__atomic_exchange_n(&slot->permit, 0, __ATOMIC_SEQ_CST) == 0) {
        cloi_futex_wait(&slot->permit, 0, timeout_ns == 0 || timeout_ns > INT64_MAX ? -1 : (int64_t)timeout_ns);
        __atomic_store_n(&slot->permit, 0, __ATOMIC_SEQ_CST);
    }
    return !__atomic_load_n(&enclave->is_closed, __ATOMIC_SEQ_CST);
}

static void unpark(clo_enclave *enclave, uint64_t index) {
    if (index >= enclave->slot_count) return;
    __atomic_store_n(&enclave->slots[index].permit, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&enclave->slots[index].permit, 1);
}

bool cloi_serve_ocall(clo_enclave *enclave, cloi_slot *slot, int64_t *answer) {
    uint64_t id = slot->registers.rsi, a0 = slot->registers.rdx, a1 = slot->registers.r8, a2 = slot->registers.r9;
    *answer = 0;
    switch (id) {
    case CLO_OCALL_WRITE:
        *answer = move_console(enclave, a0 == 1 ? 1 : 2, a1, a2);
        break;
    case CLO_OCALL_READ:
        *answer = move_console(enclave, 0, a1, a2);
        break;
    case CLO_OCALL_TIME_MS:
        *answer = cloi_clock_ns(0) / 1000000;
        break;
    case CLO_OCALL_TIME_NS:
        *answer = cloi_clock_ns(1);
        break;
    case CLO_OCALL_YIELD:
        cloi_syscall(SYS_SCHED_YIELD, 0, 0, 0, 0, 0, 0);
        slot->is_abandoned |= __atomic_load_n(&enclave->is_closed, __ATOMIC_SEQ_CST);
        break;
    case CLO_OCALL_PARK:
        slot->is_abandoned |= !park(enclave, slot, a1);
        break;
    case CLO_OCALL_UNPARK:
        unpark(enclave, a0);
        break;
    case CLO_OCALL_START_THREAD:
        *answer = enclave->start_thread == NULL ? -1 : enclave->start_thread(enclave->user, a0);
        break;
    case CLO_OCALL_GROW:
        *answer = a0 < enclave->later_offset || a1 > enclave->later_size_bytes || a0 - enclave->later_offset > enclave->later_size_bytes - a1
                      ? 0
                      : (int64_t)enclave->platform->add_pages(enclave, a0, a1);
        break;
    case CLO_OCALL_AWAIT:
        if (slot->arena_size_bytes >= CLO_MAILBOX_BYTES) clo_host_await_mailbox((clo_mailbox *)(uintptr_t)slot->arena);
        break;
    case CLO_OCALL_WAKE:
        clo_host_wake_mailbox((clo_mailbox *)(uintptr_t)a0); /* looks at no memory, so any address will do */
        break;
    case CLO_OCALL_HALT:
        cloi_lose(enclave, CLO_LOSS_HALTED | (a0 & 0xff));
        slot->is_abandoned = 1;
        break;
    default:
        *answer = CLO_OCALL_FAILED;
        if (id >= CLO_FIRST_SERVICE && id <= UINT32_MAX && enclave->ocall != NULL) {
            *answer = enclave->ocall(enclave->user, (uint32_t)id, (void *)(uintptr_t)a0, a1);
        }
    }
    /* A nested ecall that was abandoned leaves this one's stack under its own: it cannot be resumed either. */
    return !slot->is_abandoned;
}
