/*
 * dev.cloister.inside.LentBuffer: copies between arrays of the heap and memory that the host lent to a call. Offsets come from our own
 * Java, which has checked them, and are checked once more; addresses are the host's, and every copy checks its own range.
 */
#include "enclave_state.h"

#include "../runtime/natives.h"

static char *bytes_of(clo_ref array, int32_t offset, int32_t count) {
    if (array == NULL || offset < 0 || count < 0 || count > clo_array_length(array) || offset > clo_array_length(array) - count) {
        cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    }
    return (char *)clo_array_data(array) + offset;
}

int32_t clo_lent_buffer_is_outside(int64_t address, int64_t size_bytes) {
    return clo_check_outside((uint64_t)address, (uint64_t)size_bytes) == CLO_OK;
}

int32_t clo_lent_buffer_copy_in(int64_t address, clo_ref to, int32_t offset, int32_t count) {
    return clo_copy_in(bytes_of(to, offset, count), (uint64_t)address, (uint64_t)count) == CLO_OK;
}

int32_t clo_lent_buffer_copy_out(int64_t address, clo_ref from, int32_t offset, int32_t count) {
    return clo_copy_out((uint64_t)address, bytes_of(from, offset, count), (uint64_t)count) == CLO_OK;
}

/* What cannot be read counts as a request to end. */
int64_t clo_lent_buffer_word(int64_t address) {
    int64_t value;
    return clo_copy_in(&value, (uint64_t)address, sizeof value) == CLO_OK ? value : 1;
}

int32_t clo_lent_buffer_put_word(int64_t address, int64_t value) {
    return clo_copy_out((uint64_t)address, &value, sizeof value) == CLO_OK;
}
