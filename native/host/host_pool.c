/* The pool of thread slots: who has which TCS, waiting for one, waiting for all. */
#include "host_enclave.h"

static bool take(clo_enclave *enclave, uint32_t index, uint64_t thread) {
    uint64_t nobody = 0;
    return __atomic_load_n(&enclave->owners[index], __ATOMIC_RELAXED) == 0 &&
           __atomic_compare_exchange_n(&enclave->owners[index], &nobody, thread, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

cloi_slot *cloi_slot_of(clo_enclave *enclave, uint64_t thread) {
    for (uint32_t i = 0; i < enclave->slot_count; i++) {
        if (__atomic_load_n(&enclave->owners[i], __ATOMIC_RELAXED) == thread) return &enclave->slots[i];
    }
    return NULL;
}

static cloi_slot *take_any(clo_enclave *enclave, uint64_t thread) {
    for (uint32_t i = 0; i < enclave->slot_count; i++) {
        if (take(enclave, i, thread)) return &enclave->slots[i];
    }
    return NULL;
}

/* Longer waits than a year are for ever. */
static int64_t deadline_after(uint64_t timeout_ms) {
    const uint64_t year_ms = 365ull * 24 * 3600 * 1000;
    return timeout_ms > year_ms ? INT64_MAX : cloi_clock_ns(1) + (int64_t)timeout_ms * 1000000;
}

static cloi_slot *wait_for_any(clo_enclave *enclave, uint64_t thread, uint64_t timeout_ms) {
    int64_t deadline_ns = deadline_after(timeout_ms);
    cloi_slot *slot = NULL;
    __atomic_fetch_add(&enclave->waiters, 1, __ATOMIC_SEQ_CST);
    for (;;) {
        uint32_t releases = __atomic_load_n(&enclave->releases, __ATOMIC_SEQ_CST);
        slot = take_any(enclave, thread);
        if (slot != NULL || __atomic_load_n(&enclave->is_closed, __ATOMIC_SEQ_CST)) break;
        int64_t left_ns = deadline_ns - cloi_clock_ns(1);
        if (left_ns <= 0) break;
        cloi_futex_wait(&enclave->releases, releases, left_ns);
    }
    __atomic_fetch_sub(&enclave->waiters, 1, __ATOMIC_SEQ_CST);
    return slot;
}

cloi_slot *cloi_slot_acquire(clo_enclave *enclave, uint64_t thread, uint64_t timeout_ms) {
    cloi_slot *slot = take_any(enclave, thread);
    if (slot == NULL && timeout_ms != 0) slot = wait_for_any(enclave, thread, timeout_ms);
    /* After the slot is taken: close first sets is_closed and then looks for taken slots. */
    if (slot != NULL && __atomic_load_n(&enclave->is_closed, __ATOMIC_SEQ_CST)) {
        cloi_slot_release(enclave, slot);
        return NULL;
    }
    return slot;
}

void cloi_slot_release(clo_enclave *enclave, cloi_slot *slot) {
    __atomic_store_n(&enclave->owners[slot - enclave->slots], 0, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&enclave->waiters, __ATOMIC_SEQ_CST) == 0) return;
    __atomic_fetch_add(&enclave->releases, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&enclave->releases, INT32_MAX);
}

static bool is_any_inside(clo_enclave *enclave) {
    for (uint32_t i = 0; i < enclave->slot_count; i++) {
        /* A slot that only keeps a result for its owner is not in use. */
        if (__atomic_load_n(&enclave->owners[i], __ATOMIC_SEQ_CST) != 0 &&
            !(enclave->slots[i].has_pending && __atomic_load_n(&enclave->slots[i].depth, __ATOMIC_SEQ_CST) == 0)) {
            return true;
        }
    }
    return false;
}

bool cloi_slots_drain(clo_enclave *enclave, uint64_t timeout_ms) {
    int64_t deadline_ns = deadline_after(timeout_ms);
    bool is_drained = false;
    __atomic_fetch_add(&enclave->waiters, 1, __ATOMIC_SEQ_CST);
    for (;;) {
        uint32_t releases = __atomic_load_n(&enclave->releases, __ATOMIC_SEQ_CST);
        is_drained = !is_any_inside(enclave);
        int64_t left_ns = deadline_ns - cloi_clock_ns(1);
        if (is_drained || left_ns <= 0) break;
        cloi_futex_wait(&enclave->releases, releases, left_ns);
    }
    __atomic_fetch_sub(&enclave->waiters, 1, __ATOMIC_SEQ_CST);
    return is_drained;
}

void cloi_slots_wake(clo_enclave *enclave) {
    for (uint32_t i = 0; i < enclave->slot_count; i++) {
        __atomic_store_n(&enclave->slots[i].permit, 1, __ATOMIC_SEQ_CST);
        cloi_futex_wake(&enclave->slots[i].permit, INT32_MAX);
    }
}
