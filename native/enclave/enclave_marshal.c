/*
 * What generated trusted bridges use to bring arguments in and results out. Every count is compared with its limit and every
 * range is checked before anything is allocated, so a refused call leaves no trace on the heap.
 */
#include "enclave_state.h"

#include "enclave_upcalls.h"

const uint8_t cloi_element_size_log2[CLO_DOUBLE + 1] = {[CLO_BOOLEAN] = 0, [CLO_BYTE] = 0, [CLO_CHAR] = 1,  [CLO_SHORT] = 1,
                                                        [CLO_INT] = 2,     [CLO_LONG] = 3, [CLO_FLOAT] = 2, [CLO_DOUBLE] = 3};

uint64_t cloi_array_size_bytes(clo_ref array) {
    uint32_t kind = clog_classes[array->class_id].element_kind;
    /* References must never cross: they are addresses. Generated code only ever passes primitive arrays. */
    if (kind > CLO_DOUBLE) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    return (uint64_t)(uint32_t)clo_array_length(array) << cloi_element_size_log2[kind];
}

clo_status clo_array_room(uint32_t kind, uint64_t host_destination, uint64_t count, uint64_t max_count, clo_ref *array) {
    *array = NULL;
    if (kind > CLO_DOUBLE) return CLO_BAD_VALUE;
    if (count > max_count || count > INT32_MAX) return CLO_TOO_LARGE;
    uint32_t log2 = cloi_element_size_log2[kind];
    if (!cloi_is_outside(host_destination, count << log2)) return CLO_BAD_POINTER;
    *array = clo_new_array(clog_primitive_array_ids[kind], (int32_t)count, log2);
    if (*array == NULL) {
        CLO_T->exception = NULL; /* the caller is the host: it gets a status */
        return CLO_OUT_OF_MEMORY;
    }
    return CLO_OK;
}

/* Fills an array from the host. A byte that is neither 0 nor 1 is not a Java boolean. */
static clo_status fill_from_host(clo_ref array, uint64_t host_source) {
    clo_status status = clo_copy_in(clo_array_data(array), host_source, cloi_array_size_bytes(array));
    if (status == CLO_OK && clog_classes[array->class_id].element_kind == CLO_BOOLEAN) {
        uint8_t *flags = clo_array_data(array);
        for (int32_t i = 0; i < clo_array_length(array); i++) flags[i] = flags[i] != 0;
    }
    return status;
}

clo_status clo_array_in(uint32_t kind, uint64_t host_source, uint64_t count, uint64_t max_count, clo_ref *array) {
    clo_status status = clo_array_room(kind, host_source, count, max_count, array);
    if (status == CLO_OK) status = fill_from_host(*array, host_source);
    if (status != CLO_OK) *array = NULL;
    return status;
}

clo_status clo_array_back(clo_ref array, uint64_t host_destination) {
    return clo_copy_out(host_destination, clo_array_data(array), cloi_array_size_bytes(array));
}

bool clo_ocall_array_back(clo_ref array, uint64_t host_address) {
    if (fill_from_host(array, host_address) == CLO_OK) return true;
    cloj_throw_ocall_failed(CLO_BAD_POINTER, NULL);
    return false;
}

clo_status clo_result_scalar(clo_frame *frame, uint64_t host_frame, uint64_t value) {
    frame->result_scalar = value;
    return clo_copy_out(host_frame + offsetof(clo_frame, result_scalar), &frame->result_scalar, sizeof frame->result_scalar);
}

clo_status clo_result_array(clo_frame *frame, uint64_t host_frame, clo_ref array) {
    if (array == NULL) return CLO_NULL_RESULT;
    uint64_t size_bytes = cloi_array_size_bytes(array);
    frame->result_size = size_bytes;
    clo_status status = clo_copy_out(host_frame + offsetof(clo_frame, result_size), &frame->result_size, sizeof frame->result_size);
    if (status != CLO_OK) return status;
    if (size_bytes > frame->result_capacity) {
        cloi_self()->enclave.pending_result = array;
        return CLO_RESULT_PENDING;
    }
    return clo_copy_out(frame->result_data, clo_array_data(array), size_bytes);
}

clo_status clo_result_exception(clo_frame *frame, uint64_t host_frame) {
    clo_ref exception = CLO_T->exception;
    if (exception == NULL) return CLO_OK;
    CLO_T->exception = NULL;
    clo_ref encoded = cloj_encode_exception(exception);
    if (CLO_T->exception != NULL || encoded == NULL) {
        /* No memory for the text. The caller still learns that the method threw: an encoding of no bytes. */
        CLO_T->exception = NULL;
        frame->result_size = 0;
        clo_status status = clo_copy_out(host_frame + offsetof(clo_frame, result_size), &frame->result_size, sizeof frame->result_size);
        return status == CLO_OK ? CLO_EXCEPTION : status;
    }
    clo_status status = clo_result_array(frame, host_frame, encoded);
    return status == CLO_OK || status == CLO_RESULT_PENDING ? CLO_EXCEPTION : status;
}
