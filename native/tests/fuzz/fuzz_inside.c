/*
 * The enclave's part of fuzz_boundary: coverage, and what goes around the generated dispatch (compiled with the name
 * fuzz_generated_dispatch). The VM is that of fake/fake_vm.c.
 */
#include "../fake/fake_vm.h"
#include "fuzz_boundary.h"

static fuzz_coverage coverage = {.magic = {FUZZ_MAGIC, ~FUZZ_MAGIC}};

CLO_HIDDEN void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void) {
    uint64_t offset = (uint64_t)(uintptr_t)__builtin_return_address(0) - (uint64_t)(uintptr_t)clo_image_base;
    coverage.hits[fuzz_edge(offset)]++;
}

CLO_HIDDEN clo_status fuzz_generated_dispatch(uint32_t id, uint64_t host_frame, uint64_t host_frame_size_bytes);

void fuzz_touch(void *memory, uint64_t size_bytes) {
    if (memory == NULL) return;
    if (cloi_is_outside((uint64_t)(uintptr_t)memory, size_bytes)) __builtin_trap();
    volatile char *bytes = memory;
    for (uint64_t i = 0; i < size_bytes; i++) bytes[i] = bytes[i];
}

void fuzz_touch_array(clo_ref array) {
    if (array != NULL) fuzz_touch(clo_array_data(array), cloi_array_size_bytes(array));
}

clo_status clog_dispatch_ecall(uint32_t id, uint64_t host_frame, uint64_t host_frame_size_bytes) {
    if (cloi_self()->enclave.nesting == 1) fake_forget_arrays();
    if (id != FUZZ_PROBE) return fuzz_generated_dispatch(id, host_frame, host_frame_size_bytes);
    fuzz_probe_frame frame;
    clo_status status = clo_copy_in(&frame, host_frame, sizeof frame);
    return status == CLO_OK ? clo_result_scalar(&frame.frame, host_frame, frame.value + 1) : status;
}
