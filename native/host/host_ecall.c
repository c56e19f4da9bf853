/*
 * Ecalls: find or take the thread's slot, go in, serve ocalls until the ecall is done.
 */
#include "host_enclave.h"

void cloi_lose(clo_enclave *enclave, uint32_t loss) {
    uint32_t alive = 0;
    if (__atomic_compare_exchange_n(&enclave->loss, &alive, loss, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
        cloi_slots_wake(enclave); /* they go back in, find the enclave lost, and come out for good */
    }
}

static int32_t end_of_ecall(clo_enclave *enclave, uint64_t status_word) {
    int32_t status = (int32_t)(status_word & UINT32_MAX);
    if (status == CLO_LOST) cloi_lose(enclave, (uint32_t)(status_word >> 32));
    return status;
}

int32_t cloi_enter(clo_enclave *enclave, cloi_slot *slot, uint64_t id, uint64_t frame, uint64_t frame_size_bytes) {
    const cloi_platform *platform = enclave->platform;
    if (slot->depth++ == 0 && platform->occupy != NULL) platform->occupy(slot);
    slot->registers = (cloi_registers){id, frame, frame_size_bytes, slot->arena, slot->arena_size_bytes};
    int32_t status = CLO_NOT_ALLOWED;
    for (;;) {
        platform->enter(slot);
        if (slot->registers.rdi != CLO_EXIT_OCALL) {
            status = end_of_ecall(enclave, slot->registers.rsi);
            break;
        }
        int64_t answer;
        if (!cloi_serve_ocall(enclave, slot, &answer)) {
            if (clo_host_loss(enclave) != 0) status = CLO_LOST;
            break;
        }
        if (clo_host_loss(enclave) != 0) {
            slot->is_abandoned = 1;
            status = CLO_LOST;
            break;
        }
        slot->registers = (cloi_registers){.rdi = CLO_ORET, .rsi = (uint64_t)answer};
    }
    slot->depth--;
    return status;
}

static int32_t why_refused(const clo_enclave *enclave) {
    if (__atomic_load_n(&enclave->loss, __ATOMIC_RELAXED) != 0) return CLO_LOST;
    if (__atomic_load_n(&enclave->is_closed, __ATOMIC_RELAXED) != 0) return CLO_NOT_ALLOWED;
    return CLO_OK;
}

/* The caller's slot: its own when it is nested or a result waits for it, else a free one. */
static int32_t enter_on_slot(clo_enclave *enclave, uint64_t id, uint64_t frame, uint64_t frame_size_bytes, uint64_t timeout_ms) {
    int32_t refused = why_refused(enclave);
    if (refused != CLO_OK) return refused;
    uint64_t thread = cloi_this_thread();
    cloi_slot *slot = cloi_slot_of(enclave, thread);
    if (slot == NULL) slot = cloi_slot_acquire(enclave, thread, timeout_ms);
    if (slot == NULL) return __atomic_load_n(&enclave->is_closed, __ATOMIC_SEQ_CST) ? CLO_NOT_ALLOWED : CLO_BUSY;

    if (id >= CLO_FIRST_ECALL) slot->has_pending = 0;
    int32_t status = cloi_enter(enclave, slot, id, frame, frame_size_bytes);
    if (id >= CLO_FIRST_ECALL && (status == CLO_RESULT_PENDING || status == CLO_EXCEPTION)) {
        const clo_frame *results = (const clo_frame *)(uintptr_t)frame;
        slot->has_pending = results->result_size > results->result_capacity;
    } else if (id == CLO_ECALL_FETCH_RESULT && status != CLO_TOO_LARGE) {
        slot->has_pending = 0;
    } else if (id == CLO_ECALL_SERVE) {
        slot->has_pending = status == CLO_RESULT_PENDING;
    }
    if (slot->depth == 0 && !slot->has_pending) {
        slot->is_abandoned = 0;
        cloi_slot_release(enclave, slot);
    }
    return status;
}

int32_t clo_host_ecall(clo_enclave *enclave, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    if (id < CLO_FIRST_ECALL) return CLO_BAD_ECALL;
    if (frame == NULL || frame_size_bytes < sizeof(clo_frame)) return CLO_BAD_FRAME;
    return enter_on_slot(enclave, id, (uint64_t)(uintptr_t)frame, frame_size_bytes, enclave->busy_timeout_ms);
}

int32_t clo_host_fetch_result(clo_enclave *enclave, void *buffer, uint64_t capacity_bytes, uint64_t *size_bytes) {
    *size_bytes = 0;
    const cloi_slot *slot = cloi_slot_of(enclave, cloi_this_thread());
    if (slot == NULL || !slot->has_pending) return CLO_NOT_ALLOWED;
    clo_frame frame = {sizeof frame, (uint64_t)(uintptr_t)buffer, capacity_bytes, 0, 0};
    int32_t status = enter_on_slot(enclave, CLO_ECALL_FETCH_RESULT, (uint64_t)(uintptr_t)&frame, sizeof frame, 0);
    *size_bytes = frame.result_size;
    return status;
}

int32_t clo_host_run_thread(clo_enclave *enclave, uint64_t token) {
    return enter_on_slot(enclave, CLO_ECALL_THREAD, token, 0, CLOI_NO_LIMIT_MS);
}

int32_t clo_host_serve_mailbox(clo_enclave *enclave, clo_mailbox *mailbox) {
    return enter_on_slot(enclave, CLO_ECALL_SERVE, (uint64_t)(uintptr_t)mailbox, CLO_MAILBOX_BYTES, 0);
}

uint32_t clo_host_loss(const clo_enclave *enclave) { return __atomic_load_n(&enclave->loss, __ATOMIC_SEQ_CST); }

uint32_t clo_host_thread_count(const clo_enclave *enclave) { return enclave->slot_count; }

uint64_t clo_host_base(const clo_enclave *enclave) { return enclave->base; }
