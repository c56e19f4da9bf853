/*
 * The simulator's ECREATE, EADD and mmap: the pages of an image at an address aligned to the enclave's size, with exactly the
 * permissions of their runs; what is in no run stays unmapped. The Java side has verified measurement and signature of the
 * same bytes. After loading, the only bytes that differ from the measured ones are the exits (sim_exits.c).
 */
#include "sim.h"

/* Pages that are not measured hold whatever the loader left there. Long runs get it at both ends only, to save time and memory. */
#define GARBAGE 0xcc
#define GARBAGE_BYTES (2ull << 20)

/* Two large pages: then at least one fits. */
#define LARGE_RUN_BYTES (4ull << 20)

static void fail(cloi_text *error, const char *what, uint64_t value, const char *remedy) {
    cloi_text_add(error, what);
    cloi_text_add(error, " (");
    cloi_text_hex(error, value);
    cloi_text_add(error, "); ");
    cloi_text_add(error, remedy);
}

static void fill(uint64_t base, const clo_page_run *run, uint64_t contents) {
    char *pages = (char *)(uintptr_t)(base + run->offset);
    if (run->content != CLO_ZERO_CONTENT) {
        __builtin_memcpy(pages, (const void *)(uintptr_t)(contents + run->content), run->size_bytes);
    } else if ((run->flags & CLO_PAGE_MEASURED) == 0) {
        uint64_t head = run->size_bytes < 2 * GARBAGE_BYTES ? run->size_bytes : GARBAGE_BYTES;
        uint64_t tail = run->size_bytes < 2 * GARBAGE_BYTES ? 0 : GARBAGE_BYTES;
        __builtin_memset(pages, GARBAGE, head);
        __builtin_memset(pages + run->size_bytes - tail, GARBAGE, tail);
    }
}

static bool for_each_run(clo_enclave *enclave, const clo_load_request *request, bool is_final) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if ((runs[i].flags & CLO_PAGE_LATER) != 0) {
            if (!is_final) cloi_prefer_large_pages(enclave->base + runs[i].offset, runs[i].size_bytes);
            continue;
        }
        uint64_t protection = is_final ? runs[i].flags & 7 : MEMORY_READ | MEMORY_WRITE;
        if (!cloi_protect(enclave->base + runs[i].offset, runs[i].size_bytes, protection)) return false;
        if (!is_final && runs[i].size_bytes >= LARGE_RUN_BYTES) cloi_prefer_large_pages(enclave->base + runs[i].offset, runs[i].size_bytes);
        if (!is_final) fill(enclave->base, &runs[i], request->contents);
    }
    return true;
}

/* OENTRY of the first TCS; the host has checked that there is one. */
static uint64_t entry_offset(const clo_load_request *request) {
    const clo_page_run *run = (const clo_page_run *)(uintptr_t)request->runs;
    while ((run->flags & CLO_PAGE_TCS) == 0) run++;
    cloi_tcs tcs;
    __builtin_memcpy(&tcs, (const void *)(uintptr_t)(request->contents + run->content), sizeof tcs);
    return tcs.oentry;
}

static void unmap(clo_enclave *enclave) {
    cloi_sim_unwatch(cloi_sim_processor_of(enclave));
    cloi_unmap(enclave->base, enclave->size_bytes);
    enclave->base = 0;
    enclave->size_bytes = 0;
    cloi_unmap(enclave->platform_memory, enclave->platform_memory_size_bytes);
    enclave->platform_memory = 0;
    enclave->platform_memory_size_bytes = 0;
}

static bool map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    if (!cloi_sim_is_able(cloi_sim_abilities(), error)) return false;
    enclave->size_bytes = request->enclave_size_bytes;
    enclave->base = cloi_reserve_aligned(request->enclave_size_bytes);
    if (enclave->base == 0) {
        enclave->size_bytes = 0;
        fail(error, "map: the operating system has no address range of twice the enclave's size", request->enclave_size_bytes,
             "raise the limit of the address space (ulimit -v)");
        return false;
    }
    if (!for_each_run(enclave, request, false)) {
        fail(error, "map: the operating system refused the enclave's memory", request->enclave_size_bytes, "make the heap smaller");
    } else if (!cloi_sim_make_processor(enclave, request)) {
        fail(error, "map: the operating system has no memory for the list of page runs", request->run_count,
             "raise the limit of the address space (ulimit -v)");
    } else if (request->mode == CLO_MODE_SIMULATION && !cloi_sim_replace_exits(enclave->base, request, entry_offset(request))) {
        fail(error, "map: the image has no sound table of exits at its entry point", entry_offset(request),
             "build it with the same version of the compiler as this runtime");
    } else if (!for_each_run(enclave, request, true)) {
        fail(error, "map: the operating system refused the permissions of the enclave's pages", request->run_count,
             "check the limit vm.max_map_count");
    } else if (!cloi_sim_watch(cloi_sim_processor_of(enclave))) {
        fail(error, "map: too many enclaves are loaded in this process", enclave->base, "close some");
    } else {
        return true;
    }
    unmap(enclave);
    return false;
}

/* There always are pages: the processor adds them one by one when they are accepted (sim_inside.c). */
static uint64_t add_pages(clo_enclave *enclave, uint64_t offset, uint64_t size_bytes) {
    (void)enclave;
    (void)offset;
    return size_bytes;
}

const cloi_platform cloi_simulation = {map, unmap, cloi_sim_take_signal_stack, cloi_sim_enter, add_pages};
