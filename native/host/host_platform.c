/* Which platform an enclave runs on, and what all platforms need. */
#include "host_enclave.h"

bool cloi_platform_map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    enclave->device = -1;
    enclave->platform = request->mode == CLO_MODE_HARDWARE ? &cloi_hardware : &cloi_simulation;
    return enclave->platform->map(enclave, request, error);
}

void cloi_platform_unmap(clo_enclave *enclave) {
    if (enclave->platform != NULL) enclave->platform->unmap(enclave);
}

/* Reserves twice the size and gives back what is not aligned. */
uint64_t cloi_reserve_aligned(uint64_t size_bytes) {
    uint64_t reserved = cloi_map(2 * size_bytes, 0);
    if (reserved == 0) return 0;
    uint64_t base = (reserved + size_bytes - 1) & ~(size_bytes - 1);
    cloi_unmap(reserved, base - reserved);
    cloi_unmap(base + size_bytes, reserved + size_bytes - base);
    return base;
}

bool cloi_is_in_run(const clo_load_request *request, uint64_t offset, uint64_t size_bytes, uint64_t flags) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if (offset >= runs[i].offset && size_bytes <= runs[i].size_bytes && offset - runs[i].offset <= runs[i].size_bytes - size_bytes) {
            return (runs[i].flags & CLO_PAGE_LATER) == 0 && (runs[i].flags & flags) == flags;
        }
    }
    return false;
}

void cloi_note_fault(clo_enclave *enclave, const clo_fault *fault) {
    uint32_t none = 0;
    if (!__atomic_compare_exchange_n(&enclave->fault_state, &none, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) return;
    enclave->fault = *fault;
    __atomic_store_n(&enclave->fault_state, 2, __ATOMIC_RELEASE);
}

int32_t clo_host_fault(const clo_enclave *enclave, clo_fault *fault) {
    if (__atomic_load_n(&enclave->fault_state, __ATOMIC_ACQUIRE) != 2) return CLO_NOT_ALLOWED;
    *fault = enclave->fault;
    return CLO_OK;
}
