/* Mailboxes as the host sees them: where they are, and how to sleep for an answer. */
#include "host_enclave.h"

clo_mailbox *clo_host_mailbox(const clo_enclave *enclave, uint32_t index) {
    if (index >= enclave->slot_count || enclave->slots[index].arena_size_bytes < CLO_MAILBOX_BYTES) return NULL;
    return (clo_mailbox *)(uintptr_t)enclave->slots[index].arena;
}

/* The lower half of the state is the futex: x86-64 is little-endian and states are small. */
static uint32_t *futex_of(clo_mailbox *mailbox) { return (uint32_t *)(void *)&mailbox->state; }

void clo_host_await_mailbox(clo_mailbox *mailbox) {
    for (;;) {
        uint64_t state = CLO_MAIL_TAKEN;
        if (!__atomic_compare_exchange_n(&mailbox->state, &state, CLO_MAIL_AWAITED, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST) &&
            state != CLO_MAIL_AWAITED) {
            return;
        }
        cloi_futex_wait(futex_of(mailbox), CLO_MAIL_AWAITED, -1);
    }
}

void clo_host_wake_mailbox(clo_mailbox *mailbox) { cloi_futex_wake(futex_of(mailbox), INT32_MAX); }
