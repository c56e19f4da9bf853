/*
 * One ecall: admission, the VM's bracket, and the built-in ecalls. Registers and stack have been made safe by enclave_entry.c;
 * everything in the arguments is the host's word.
 *
 * Admission, in this order: only INIT before the enclave is ready, and INIT only once; nested only while the thread is out on a
 * generated ocall, to the depth in the measured layout and with stack to spare; an arena, if given, wholly outside. The depth is the
 * enclave's own count; the host says nothing about it.
 */
#include "enclave_state.h"

#include "cloister/mailbox.h"

static clo_status fetch_result(cloi_thread *thread, uint64_t host_frame, uint64_t host_frame_size_bytes) {
    if (host_frame_size_bytes != sizeof(clo_frame)) return CLO_BAD_FRAME;
    clo_frame frame;
    clo_status status = clo_copy_in(&frame, host_frame, sizeof frame);
    if (status != CLO_OK) return status;
    clo_ref pending = thread->enclave.pending_result;
    if (pending == NULL) return CLO_NOT_ALLOWED;
    status = clo_result_array(&frame, host_frame, pending); /* keeps it when it still does not fit */
    if (status == CLO_RESULT_PENDING) return CLO_TOO_LARGE;
    if (status == CLO_OK) thread->enclave.pending_result = NULL;
    return status;
}

static clo_status run(cloi_thread *thread, uint64_t id, uint64_t host_frame, uint64_t host_frame_size_bytes) {
    if (id >= CLO_FIRST_ECALL && id <= UINT32_MAX) {
        thread->enclave.pending_result = NULL;
        return clog_dispatch_ecall((uint32_t)id, host_frame, host_frame_size_bytes);
    }
    if (id == CLO_ECALL_FETCH_RESULT) return fetch_result(thread, host_frame, host_frame_size_bytes);
    if (id == CLO_ECALL_THREAD) {
        if (thread->enclave.nesting != 1) return CLO_NOT_ALLOWED;
        return clo_vm_run_thread(host_frame);
    }
    return CLO_BAD_ECALL;
}

static clo_status admit_nested(const cloi_enclave_thread *enclave) {
    if (!enclave->reentry_allowed) return CLO_NOT_ALLOWED;
    if (enclave->nesting >= cloi_layout.nesting_limit) return CLO_TOO_DEEP;
    if (enclave->saved_sp - enclave->stack_low < CLOI_NESTED_STACK_BYTES) return CLO_STACK_USED;
    return CLO_OK;
}

static clo_status admit_outermost(cloi_enclave_thread *enclave, uint64_t host_arena, uint64_t arena_size_bytes) {
    if (!cloi_is_outside(host_arena, arena_size_bytes)) return CLO_BAD_POINTER;
    if ((host_arena & 15) != 0) return CLO_BAD_POINTER;
    bool has_mailbox = arena_size_bytes >= CLO_MAILBOX_BYTES;
    enclave->mailbox = has_mailbox ? host_arena : 0;
    enclave->arena_cursor = host_arena + (has_mailbox ? CLO_MAILBOX_BYTES : 0);
    enclave->arena_end = host_arena + arena_size_bytes;
    return CLO_OK;
}

clo_status cloi_run_ecall(cloi_thread *thread, uint64_t id, uint64_t host_frame, uint64_t host_frame_size_bytes) {
    cloi_enclave_thread *enclave = &thread->enclave;
    bool is_nested = enclave->saved_sp != 0;
    uint64_t arena_cursor = enclave->arena_cursor;
    enclave->reentry_allowed = 0;
    enclave->nesting++;
    clo_vm_enter(thread);
    clo_status status = run(thread, id, host_frame, host_frame_size_bytes);
    if (!is_nested && thread->java.exception == NULL) clo_vm_end_call(thread);
    /* A bridge that leaves an exception pending, or an arena that is not where it was, is a bug of ours: nothing after it can be
     * relied on. */
    if (thread->java.exception != NULL || enclave->arena_cursor != arena_cursor) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    clo_vm_leave(thread, is_nested ? enclave->outside_sp : enclave->stack_high);
    enclave->nesting--;
    enclave->reentry_allowed = is_nested;
    return status;
}

uint64_t cloi_ecall(uint64_t id, uint64_t host_frame, uint64_t host_frame_size_bytes, uint64_t host_arena,
                    uint64_t arena_size_bytes) {
    cloi_thread_setup();
    if (id == CLO_ECALL_INIT) return cloi_init(host_frame == CLO_INIT_MAY_GROW);
    if (__atomic_load_n(&cloi_enclave.phase, __ATOMIC_ACQUIRE) != CLOI_PHASE_READY) return CLO_NOT_ALLOWED;

    cloi_thread *thread = cloi_self();
    cloi_enclave_thread *enclave = &thread->enclave;
    bool is_nested = enclave->saved_sp != 0;
    clo_status status = is_nested ? admit_nested(enclave) : admit_outermost(enclave, host_arena, arena_size_bytes);
    if (status != CLO_OK) return status;
    if (!enclave->is_initialized) {
        if (!clo_vm_thread_init(thread)) return CLO_OUT_OF_MEMORY;
        __atomic_store_n(&enclave->is_initialized, 1, __ATOMIC_RELEASE);
    }
    if (id == CLO_ECALL_SERVE) return is_nested ? CLO_NOT_ALLOWED : cloi_serve_mailbox(thread, host_frame, host_frame_size_bytes);
    return cloi_run_ecall(thread, id, host_frame, host_frame_size_bytes);
}
