/*
 * Calls without a transition (cloister/mailbox.h), both ways. Whoever waits or polls in here is outside for the VM: a collection does not wait for it.
 *
 * Every wait is bounded. What is behind a bound is an ordinary exit, so a host that never answers stops this thread as it could by never entering again,
 * and no worse.
 */
#include "enclave_state.h"

#include <immintrin.h>
#include <stddef.h>

#include "cloister/mailbox.h"
#include "cloister/primitives.h"

/* In PAUSEs, of which one is some 40 to 140 cycles. A thread that polls takes a call at once, unless it is not running. */
#define TAKE_PAUSES 1000u
/* Longer than leaving and coming back; what the host does takes longer still. */
#define ANSWER_PAUSES 20000u
/* After about a millisecond without a call the thread is given back to the host. */
#define IDLE_PAUSES 20000u

#define WORD(mailbox, field) ((mailbox) + offsetof(clo_mailbox, field))

static bool is_alive(void) { return __atomic_load_n(&cloi_enclave.loss, __ATOMIC_RELAXED) == 0; }

/* Waits until the state is another than `state`; the last that was seen. */
static uint64_t wait_while(uint64_t mailbox, uint64_t state, uint32_t pauses) {
    uint64_t now = cloi_host_word(WORD(mailbox, state));
    while (now == state && pauses-- != 0) {
        _mm_pause();
        now = cloi_host_word(WORD(mailbox, state));
    }
    return now;
}

bool cloi_call_by_mailbox(uint64_t mailbox, uint64_t ocall_id, uint64_t frame, uint64_t frame_size_bytes, int64_t *answer) {
    if (mailbox == 0 || !is_alive() || clo_check_outside(mailbox, CLO_MAILBOX_BYTES) != CLO_OK) return false;
    if (cloi_host_word(WORD(mailbox, is_served)) == 0) return false;
    cloi_set_host_word(WORD(mailbox, id), ocall_id);
    cloi_set_host_word(WORD(mailbox, frame), frame);
    cloi_set_host_word(WORD(mailbox, frame_size_bytes), frame_size_bytes);
    cloi_set_host_word(WORD(mailbox, state), CLO_MAIL_POSTED);
    if (wait_while(mailbox, CLO_MAIL_POSTED, TAKE_PAUSES) == CLO_MAIL_POSTED &&
        cloi_swap_host_word(WORD(mailbox, state), CLO_MAIL_POSTED, CLO_MAIL_FREE)) {
        return false;
    }
    uint64_t state = wait_while(mailbox, CLO_MAIL_TAKEN, ANSWER_PAUSES);
    if (state != CLO_MAIL_DONE) {
        cloi_exit_ocall(CLO_OCALL_AWAIT, 0, 0, 0);
        state = cloi_host_word(WORD(mailbox, state));
    }
    *answer = state == CLO_MAIL_DONE ? (int64_t)cloi_host_word(WORD(mailbox, answer)) : CLO_OCALL_FAILED;
    cloi_set_host_word(WORD(mailbox, state), CLO_MAIL_FREE);
    return true;
}

static void serve_one(cloi_thread *thread, uint64_t mailbox) {
    uint64_t id = cloi_host_word(WORD(mailbox, id));
    uint64_t frame = cloi_host_word(WORD(mailbox, frame));
    uint64_t frame_size_bytes = cloi_host_word(WORD(mailbox, frame_size_bytes));
    clo_status status = id >= CLO_FIRST_ECALL || id == CLO_ECALL_FETCH_RESULT
                            ? cloi_run_ecall(thread, id, frame, frame_size_bytes)
                            : CLO_BAD_ECALL;
    cloi_set_host_word(WORD(mailbox, answer), status);
    if (cloi_swap_host_word(WORD(mailbox, state), CLO_MAIL_TAKEN, CLO_MAIL_DONE)) return;
    cloi_set_host_word(WORD(mailbox, state), CLO_MAIL_DONE);
    cloi_exit_ocall(CLO_OCALL_WAKE, mailbox, 0, 0);
}

clo_status cloi_serve_mailbox(cloi_thread *thread, uint64_t mailbox, uint64_t size_bytes) {
    if (size_bytes != CLO_MAILBOX_BYTES || mailbox % CLO_MAILBOX_BYTES != 0) return CLO_BAD_FRAME;
    clo_status status = clo_check_outside(mailbox, size_bytes);
    if (status != CLO_OK) return status;
    for (uint32_t idle = 0; idle < IDLE_PAUSES && is_alive(); idle++) {
        if (cloi_host_word(WORD(mailbox, state)) == CLO_MAIL_POSTED &&
            cloi_swap_host_word(WORD(mailbox, state), CLO_MAIL_POSTED, CLO_MAIL_TAKEN)) {
            serve_one(thread, mailbox);
            idle = 0;
        }
        _mm_pause();
    }
    /* A result that did not fit is this thread's, and is fetched by coming back on it. */
    return thread->enclave.pending_result == NULL ? CLO_OK : CLO_RESULT_PENDING;
}
