/*
 * Calls from the enclave to the host. Frames and arrays go through the thread's arena, host memory that was range-checked when the
 * thread came in; it is a stack: whoever takes puts arena_cursor back. The frame is built in the enclave and copied out whole.
 *
 * Trust: everything that comes back. The status, the result fields (copied in once) and the reply (checked like any host range,
 * copied in once, capped by the parameter's limit).
 */
#include "enclave_state.h"

#include "enclave_upcalls.h"

/* An encoded exception of the host that is longer than this is dropped; the trusted caller then sees the status only. */
#define MAX_HOST_EXCEPTION_BYTES 65536u

uint64_t cloi_arena_take(uint64_t size_bytes) {
    cloi_enclave_thread *enclave = &cloi_self()->enclave;
    uint64_t rounded;
    if (__builtin_add_overflow(size_bytes, 15u, &rounded)) return 0;
    rounded &= ~15ull;
    if (rounded > enclave->arena_end - enclave->arena_cursor) return 0;
    uint64_t taken = enclave->arena_cursor;
    enclave->arena_cursor += rounded;
    return taken;
}

typedef struct transition {
    uint64_t id, a0, a1, a2;
    bool by_mailbox;
    int64_t answer;
} transition;

static void leave_and_return(void *argument, uintptr_t sp) {
    transition *exit = argument;
    cloi_thread *thread = cloi_self();
    uintptr_t outer_sp = thread->enclave.outside_sp;
    thread->enclave.outside_sp = sp;
    clo_vm_leave(thread, sp);
    if (!exit->by_mailbox || !cloi_call_by_mailbox(thread->enclave.mailbox, exit->id, exit->a0, exit->a1, &exit->answer)) {
        exit->answer = cloi_exit_ocall(exit->id, exit->a0, exit->a1, exit->a2);
    }
    clo_vm_enter(thread);
    thread->enclave.outside_sp = outer_sp;
}

static int64_t make(transition exit) {
    cloi_with_registers_saved(leave_and_return, &exit);
    return exit.answer;
}

int64_t cloi_ocall_transition(uint64_t ocall_id, uint64_t a0, uint64_t a1, uint64_t a2) {
    return make((transition){ocall_id, a0, a1, a2, false, 0});
}

bool clo_ocall_begin(clo_ocall *call, void *enclave_frame, uint64_t frame_size_bytes) {
    call->arena_mark = cloi_self()->enclave.arena_cursor;
    call->frame = enclave_frame;
    call->frame_size_bytes = frame_size_bytes;
    call->host_frame = cloi_arena_take(frame_size_bytes);
    if (call->host_frame == 0 || frame_size_bytes < sizeof(clo_frame)) {
        clo_ocall_end(call);
        cloj_throw_ocall_failed(CLO_TOO_LARGE, NULL);
        return false;
    }
    __builtin_memset(enclave_frame, 0, frame_size_bytes);
    call->frame->size_bytes = frame_size_bytes;
    return true;
}

/* Room in the arena for an array; 0 with an exception pending when it does not fit. */
static uint64_t take_room(clo_ocall *call, clo_ref array, uint64_t *host_address, uint64_t *count) {
    uint64_t room = cloi_arena_take(cloi_array_size_bytes(array));
    if (room == 0) {
        clo_ocall_end(call);
        cloj_throw_ocall_failed(CLO_TOO_LARGE, NULL);
        return 0;
    }
    *host_address = room;
    *count = (uint64_t)clo_array_length(array);
    return room;
}

bool clo_ocall_array_out(clo_ocall *call, clo_ref array, uint64_t *host_address, uint64_t *count) {
    *host_address = 0;
    *count = 0;
    if (array == NULL) return true;
    uint64_t room = take_room(call, array, host_address, count);
    if (room == 0) return false;
    if (clo_copy_out(room, clo_array_data(array), cloi_array_size_bytes(array)) == CLO_OK) return true;
    clo_ocall_end(call);
    cloj_throw_ocall_failed(CLO_BAD_POINTER, NULL);
    return false;
}

bool clo_ocall_array_room(clo_ocall *call, clo_ref array, uint64_t *host_address, uint64_t *count) {
    static const uint8_t zeros[256];
    uint64_t room = take_room(call, array, host_address, count);
    if (room == 0) return false;
    uint64_t size_bytes = cloi_array_size_bytes(array);
    /* The arena holds what earlier calls sent; the host service must see zeros, as the annotation says. */
    for (uint64_t done = 0; done < size_bytes; done += sizeof zeros) {
        uint64_t piece = size_bytes - done < sizeof zeros ? size_bytes - done : sizeof zeros;
        if (clo_copy_out(room + done, zeros, piece) != CLO_OK) {
            clo_ocall_end(call);
            cloj_throw_ocall_failed(CLO_BAD_POINTER, NULL);
            return false;
        }
    }
    return true;
}

bool clo_ocall_room(clo_ocall *call, uint64_t size_bytes, uint64_t *host_address) {
    *host_address = cloi_arena_take(size_bytes);
    if (*host_address != 0) return true;
    clo_ocall_end(call);
    cloj_throw_ocall_failed(CLO_TOO_LARGE, NULL);
    return false;
}

uint32_t clo_current_ocall(void) { return cloi_self()->enclave.current_ocall; }

static void throw_host_answer(clo_ocall *call, clo_status status) {
    clo_ref encoded = NULL;
    if (status == CLO_EXCEPTION && clo_array_in(CLO_BYTE, call->frame->result_data, call->frame->result_size,
                                                MAX_HOST_EXCEPTION_BYTES, &encoded) != CLO_OK) {
        encoded = NULL;
    }
    cloj_throw_ocall_failed((int32_t)status, encoded);
}

/* Makes the call and takes its results in. */
static bool call_host(clo_ocall *call, uint32_t ocall_id, bool by_mailbox) {
    clo_frame *frame = call->frame;
    if (clo_copy_out(call->host_frame, frame, call->frame_size_bytes) != CLO_OK) {
        cloj_throw_ocall_failed(CLO_BAD_POINTER, NULL);
        return false;
    }
    cloi_enclave_thread *enclave = &cloi_self()->enclave;
    uint32_t outer_ocall = enclave->current_ocall;
    enclave->current_ocall = ocall_id;
    /* The runtime's own services have no reason to call back, and who serves a mailbox is another thread than the one that is out. */
    enclave->reentry_allowed = ocall_id >= CLO_FIRST_OCALL && !by_mailbox;
    int64_t answer = make((transition){ocall_id, call->host_frame, call->frame_size_bytes, 0, by_mailbox, 0});
    enclave->reentry_allowed = 0;
    enclave->current_ocall = outer_ocall;

    clo_frame reply;
    clo_status status = clo_copy_in(&reply, call->host_frame, sizeof reply);
    frame->result_data = reply.result_data;
    frame->result_size = reply.result_size;
    frame->result_scalar = reply.result_scalar;
    if (answer == CLO_OK && status == CLO_OK) return true;
    throw_host_answer(call, answer == CLO_EXCEPTION && status == CLO_OK ? CLO_EXCEPTION : CLO_OCALL_FAILED);
    return false;
}

bool clo_ocall_call(clo_ocall *call, uint32_t ocall_id) { return call_host(call, ocall_id, false); }

bool clo_ocall_call_switchless(clo_ocall *call, uint32_t ocall_id) { return call_host(call, ocall_id, true); }

clo_ref clo_ocall_reply_array(clo_ocall *call, uint32_t kind, uint64_t max_count) {
    uint64_t size_bytes = call->frame->result_size;
    clo_ref array = NULL;
    clo_status status = CLO_BAD_VALUE;
    if (kind <= CLO_DOUBLE && (size_bytes & ((1ull << cloi_element_size_log2[kind]) - 1)) == 0) {
        status = clo_array_in(kind, call->frame->result_data, size_bytes >> cloi_element_size_log2[kind], max_count, &array);
    }
    if (status != CLO_OK) cloj_throw_ocall_failed((int32_t)status, NULL);
    return array;
}

void clo_ocall_end(clo_ocall *call) { cloi_self()->enclave.arena_cursor = call->arena_mark; }
