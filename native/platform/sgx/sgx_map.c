/*
 * Building an enclave with the kernel's driver: reserve an aligned range, ECREATE, EADD and EEXTEND in the order of the image, EINIT, and only then map, each run
 * with exactly its permissions. A failure at any step leaves nothing behind.
 */
#include "../../host/host_enclave.h"

#include "sgx_device.h"

/* Pages are handed to the driver from an aligned buffer, this much at a time. */
#define STAGING_BYTES (256ull << 10)
/* A driver that is interrupted again and again without adding a page is broken. */
#define MAX_INTERRUPTIONS 10000

static int64_t create(const clo_enclave *enclave, const clo_load_request *request) {
    uint64_t page = cloi_map(sizeof(sgx_secs), MEMORY_READ | MEMORY_WRITE);
    if (page == 0) return -ERROR_NO_MEMORY;
    sgx_secs *secs = (sgx_secs *)(uintptr_t)page;
    secs->size = enclave->size_bytes;
    secs->base = enclave->base;
    secs->ssa_frame_pages = (uint32_t)request->ssa_frame_pages;
    secs->miscselect = (uint32_t)request->miscselect;
    secs->attributes = request->attributes_flags;
    secs->xfrm = request->attributes_xfrm;
    if (request->config_id != 0) __builtin_memcpy(secs->config_id, (const void *)(uintptr_t)request->config_id, sizeof secs->config_id);
    secs->config_version = (uint16_t)request->config_version;
    sgx_create argument = {page};
    int64_t result = cloi_sgx_device_in_use->control(enclave->device, SGX_IOC_ENCLAVE_CREATE, &argument);
    cloi_unmap(page, sizeof(sgx_secs));
    return result;
}

/* The driver may take fewer pages than it was given, or none, when a signal comes. */
static int64_t add(int64_t device, uint64_t staging, uint64_t offset, uint64_t size_bytes, uint64_t flags) {
    sgx_secinfo secinfo = {.flags = flags & (7 | CLO_PAGE_TCS | CLO_PAGE_REGULAR)};
    uint64_t done = 0, interruptions = 0;
    while (done < size_bytes) {
        sgx_add_pages argument = {staging + done, offset + done, size_bytes - done, (uint64_t)(uintptr_t)&secinfo,
                                  flags & CLO_PAGE_MEASURED ? SGX_PAGE_MEASURE : 0, 0};
        int64_t result = cloi_sgx_device_in_use->control(device, SGX_IOC_ENCLAVE_ADD_PAGES, &argument);
        if (argument.count > size_bytes - done || argument.count % CLO_PAGE_BYTES != 0) return -ERROR_IO;
        done += argument.count;
        if (argument.count == 0 && ++interruptions > MAX_INTERRUPTIONS) return -ERROR_IO;
        if (result < 0 && result != -ERROR_INTERRUPTED) return result;
    }
    return 0;
}

static int64_t add_run(const clo_enclave *enclave, const clo_load_request *request, const clo_page_run *run, uint64_t staging) {
    if (run->content == CLO_ZERO_CONTENT) __builtin_memset((void *)(uintptr_t)staging, 0, STAGING_BYTES);
    for (uint64_t at = 0; at < run->size_bytes; at += STAGING_BYTES) {
        uint64_t count = run->size_bytes - at < STAGING_BYTES ? run->size_bytes - at : STAGING_BYTES;
        if (run->content != CLO_ZERO_CONTENT) {
            __builtin_memcpy((void *)(uintptr_t)staging, (const void *)(uintptr_t)(request->contents + run->content + at), count);
        }
        int64_t result = add(enclave->device, staging, run->offset + at, count, run->flags);
        if (result < 0) return result;
    }
    return 0;
}

static bool add_all(const clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    uint64_t staging = cloi_map(STAGING_BYTES, MEMORY_READ | MEMORY_WRITE);
    int64_t result = staging == 0 ? -ERROR_NO_MEMORY : 0;
    uint64_t i = 0;
    for (; i < request->run_count && result >= 0; i++) {
        if ((runs[i].flags & CLO_PAGE_LATER) == 0) result = add_run(enclave, request, &runs[i], staging);
    }
    cloi_unmap(staging, staging == 0 ? 0 : STAGING_BYTES);
    if (result < 0) cloi_sgx_explain(error, STEP_ADD, result, runs[i - 1].offset);
    return result >= 0;
}

/* An initialised enclave whose pages may be changed: EINVAL for no pages, after ENODEV (no SGX2) and ENOTTY (a kernel before 6.0). */
static bool can_add_pages(const clo_enclave *enclave) {
    sgx_restrict_permissions nothing = {0, 0, MEMORY_READ, 0, 0};
    return cloi_sgx_device_in_use->control(enclave->device, SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS, &nothing) == -ERROR_INVALID;
}

static bool map_all(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    if (enclave->later_size_bytes != 0 && !can_add_pages(enclave)) enclave->later_size_bytes = 0;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if ((runs[i].flags & CLO_PAGE_LATER) != 0 && enclave->later_size_bytes == 0) continue;
        uint64_t protection = runs[i].flags & CLO_PAGE_TCS ? MEMORY_READ | MEMORY_WRITE : runs[i].flags & 7;
        int64_t result = cloi_sgx_device_in_use->map(enclave->device, enclave->base + runs[i].offset, runs[i].size_bytes, protection);
        if (result < 0) {
            cloi_sgx_explain(error, STEP_MAP, result, runs[i].offset);
            return false;
        }
    }
    return true;
}

static bool build(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    enclave->device = cloi_sgx_device_in_use->open();
    if (enclave->device < 0) {
        cloi_sgx_explain(error, STEP_OPEN, enclave->device, 0);
        return false;
    }
    if (cloi_sgx_device_in_use->entry() == NULL) {
        cloi_text_add(error, "hardware: the kernel's vDSO has no __vdso_sgx_enter_enclave; use a kernel from 5.11 on with CONFIG_X86_SGX");
        return false;
    }
    enclave->base = cloi_reserve_aligned(request->enclave_size_bytes);
    if (enclave->base == 0) {
        cloi_text_add(error, "hardware: no address range of twice the enclave's size; raise the limit of the address space (ulimit -v)");
        return false;
    }
    enclave->size_bytes = request->enclave_size_bytes;
    int64_t result = create(enclave, request);
    if (result < 0) {
        cloi_sgx_explain(error, STEP_CREATE, result, 0);
        return false;
    }
    if (!add_all(enclave, request, error)) return false;
    sgx_init argument = {request->sigstruct};
    do {
        result = cloi_sgx_device_in_use->control(enclave->device, SGX_IOC_ENCLAVE_INIT, &argument);
    } while (result == -ERROR_INTERRUPTED);
    if (result != 0) {
        cloi_sgx_explain(error, STEP_INIT, result < 0 ? result : -result, 0);
        return false;
    }
    return map_all(enclave, request, error);
}

static uint64_t add_pages(clo_enclave *enclave, uint64_t offset, uint64_t size_bytes) {
    uint64_t done = 0;
    while (done < size_bytes && cloi_sgx_device_in_use->augment(enclave->device, enclave->base + offset + done) == 0) done += CLO_PAGE_BYTES;
    return done < size_bytes ? done : size_bytes;
}

/* The mappings first: they keep the enclave alive. */
static void unmap(clo_enclave *enclave) {
    cloi_unmap(enclave->base, enclave->size_bytes);
    if (enclave->device >= 0) cloi_sgx_device_in_use->close(enclave->device);
    enclave->device = -1;
    enclave->base = 0;
    enclave->size_bytes = 0;
}

static bool map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    if (build(enclave, request, error)) return true;
    unmap(enclave);
    return false;
}

const cloi_platform cloi_hardware = {map, unmap, NULL, cloi_sgx_enter, add_pages};
