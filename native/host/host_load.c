/* Loading and closing: validates the request, makes the handle, lets the platform map the pages, runs INIT. */
#include "host_enclave.h"

#define DEFAULT_ARENA_BYTES (1ull << 20)
#define MAX_SLOTS 4096u
#define MAX_ENCLAVE_BYTES (64ull << 30)
#define MAX_ARENA_BYTES (1ull << 30)
#define ATTRIBUTE_KEY_SEPARATION 0x80u

uint32_t clo_host_abi_version(void) { return CLO_HOST_ABI_VERSION; }

static uint64_t round_to_pages(uint64_t size_bytes) { return (size_bytes + CLO_PAGE_BYTES - 1) & ~(uint64_t)(CLO_PAGE_BYTES - 1); }

static bool refuse_run(cloi_text *error, uint64_t index, const char *reason, uint64_t value) {
    cloi_text_add(error, "load: page run ");
    cloi_text_number(error, index);
    cloi_text_add(error, reason);
    cloi_text_add(error, " (");
    cloi_text_hex(error, value);
    cloi_text_add(error, "); the image file is damaged or was made by another version");
    return false;
}

static bool check_run(const clo_load_request *request, const clo_page_run *run, uint64_t index, uint64_t *end, cloi_text *error) {
    if (run->offset % CLO_PAGE_BYTES != 0) return refuse_run(error, index, " has an offset inside a page", run->offset);
    if (run->size_bytes == 0 || run->size_bytes % CLO_PAGE_BYTES != 0) return refuse_run(error, index, " has no whole number of pages", run->size_bytes);
    if (run->offset < *end) return refuse_run(error, index, " overlaps or precedes the one before", run->offset);
    if (run->size_bytes > request->enclave_size_bytes || run->offset > request->enclave_size_bytes - run->size_bytes) {
        return refuse_run(error, index, " ends outside the enclave", run->offset);
    }
    uint64_t kind = run->flags & (CLO_PAGE_TCS | CLO_PAGE_REGULAR), permissions = run->flags & 7;
    bool is_tcs = kind == CLO_PAGE_TCS && permissions == 0 && (run->flags & CLO_PAGE_MEASURED) != 0;
    bool is_regular = kind == CLO_PAGE_REGULAR && (permissions & CLO_PAGE_READ) != 0 &&
                      (permissions & (CLO_PAGE_WRITE | CLO_PAGE_EXECUTE)) != (CLO_PAGE_WRITE | CLO_PAGE_EXECUTE);
    bool is_later = run->flags == (CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | CLO_PAGE_LATER) && run->content == CLO_ZERO_CONTENT;
    uint64_t known = 7 | CLO_PAGE_TCS | CLO_PAGE_REGULAR | CLO_PAGE_MEASURED;
    if (!is_later && ((!is_tcs && !is_regular) || (run->flags & ~known) != 0)) return refuse_run(error, index, " has impossible permissions", run->flags);
    if (is_tcs && run->content == CLO_ZERO_CONTENT) return refuse_run(error, index, " is a TCS without contents", run->flags);
    if (run->content != CLO_ZERO_CONTENT &&
        (run->size_bytes > request->contents_size_bytes || run->content > request->contents_size_bytes - run->size_bytes)) {
        return refuse_run(error, index, " names contents that are not there", run->content);
    }
    *end = run->offset + run->size_bytes;
    return true;
}

static bool refuse(cloi_text *error, const char *what, uint64_t value, const char *remedy) {
    cloi_text_add(error, what);
    cloi_text_add(error, " (");
    cloi_text_number(error, value);
    cloi_text_add(error, "); ");
    cloi_text_add(error, remedy);
    return false;
}

static bool check_request(const clo_load_request *request, uint64_t *slot_count, cloi_text *error) {
    if (request->mode < CLO_MODE_SIMULATION || request->mode > CLO_MODE_FAITHFUL) {
        return refuse(error, "load: unknown mode", request->mode, "use 1 for simulation, 2 for hardware, 3 for faithful simulation");
    }
    if (request->mode == CLO_MODE_HARDWARE && request->sigstruct == 0) {
        return refuse(error, "load: hardware mode without a SIGSTRUCT", request->sigstruct, "sign the image");
    }
    bool has_key_separation = (request->attributes_flags & ATTRIBUTE_KEY_SEPARATION) != 0;
    if (request->config_version > UINT16_MAX || (!has_key_separation && (request->config_id != 0 || request->config_version != 0))) {
        return refuse(error, "load: CONFIGID or CONFIGSVN without KSS, or a CONFIGSVN of more than 16 bits", request->config_version,
                      "sign the image with KSS, or load it without a configuration");
    }
    uint64_t size = request->enclave_size_bytes;
    if (size < 2 * CLO_PAGE_BYTES || size > MAX_ENCLAVE_BYTES || (size & (size - 1)) != 0) {
        return refuse(error, "load: the enclave size is not a power of two from 8 KiB to 64 GiB", size, "the image file is damaged");
    }
    if (request->arena_size_bytes > MAX_ARENA_BYTES) {
        return refuse(error, "load: the ocall arena is larger than 1 GiB", request->arena_size_bytes, "make it smaller");
    }
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    uint64_t end = 0, later_count = 0;
    *slot_count = 0;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if (!check_run(request, &runs[i], i, &end, error)) return false;
        if (runs[i].flags & CLO_PAGE_TCS) *slot_count += runs[i].size_bytes / CLO_PAGE_BYTES;
        if (runs[i].flags & CLO_PAGE_LATER && ++later_count > 1) return refuse_run(error, i, " is a second one of pages for later", runs[i].flags);
    }
    if (*slot_count == 0 || *slot_count > MAX_SLOTS) {
        return refuse(error, "load: the number of thread slots is not from 1 to 4096", *slot_count, "the image file is damaged");
    }
    return true;
}

/* Where the thread's stack is, as the measured thread area says; only the simulator uses it, to look for callers after a fault. */
static void find_stack(const clo_enclave *enclave, const clo_load_request *request, cloi_slot *slot, uint64_t area_offset) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    uint64_t at = area_offset + CLO_THREAD_LAYOUT_OFFSET;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if (at < runs[i].offset || at - runs[i].offset >= runs[i].size_bytes || runs[i].content == CLO_ZERO_CONTENT) continue;
        clo_thread_layout layout;
        if (sizeof layout > runs[i].size_bytes - (at - runs[i].offset)) return;
        __builtin_memcpy(&layout, (const void *)(uintptr_t)(request->contents + runs[i].content + (at - runs[i].offset)), sizeof layout);
        uint64_t size_bytes = layout.stack_high_offset - layout.stack_low_offset;
        if (layout.stack_high_offset < layout.stack_low_offset ||
            !cloi_is_in_run(request, layout.stack_low_offset, size_bytes, CLO_PAGE_READ | CLO_PAGE_WRITE)) {
            return;
        }
        slot->stack_low = enclave->base + layout.stack_low_offset;
        slot->stack_high = enclave->base + layout.stack_high_offset;
    }
}

static bool set_up_slots(clo_enclave *enclave, const clo_load_request *request, uint64_t arena_bytes, uint64_t arenas, cloi_text *error) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    uint32_t index = 0;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if ((runs[i].flags & CLO_PAGE_TCS) == 0) continue;
        for (uint64_t page = 0; page < runs[i].size_bytes; page += CLO_PAGE_BYTES) {
            cloi_tcs tcs; /* a copy: the contents of a damaged file may lie anywhere */
            __builtin_memcpy(&tcs, (const void *)(uintptr_t)(request->contents + runs[i].content + page), sizeof tcs);
            if (tcs.oentry >= enclave->size_bytes || tcs.ogsbasgx >= enclave->size_bytes) {
                return refuse_run(error, i, " has a TCS that points outside the enclave", tcs.oentry);
            }
            cloi_slot *slot = &enclave->slots[index];
            slot->enclave = enclave;
            find_stack(enclave, request, slot, tcs.ogsbasgx);
            slot->tcs = enclave->base + runs[i].offset + page;
            slot->entry = enclave->base + tcs.oentry;
            slot->thread_area = enclave->base + tcs.ogsbasgx;
            uint64_t frame_bytes = request->ssa_frame_pages * CLO_PAGE_BYTES;
            if (cloi_is_in_run(request, tcs.ossa, frame_bytes, CLO_PAGE_READ | CLO_PAGE_WRITE)) {
                slot->saved_state = enclave->base + tcs.ossa + frame_bytes - sizeof(clo_saved_state);
            }
            slot->arena = arenas + index * arena_bytes;
            slot->arena_size_bytes = arena_bytes;
            index++;
        }
    }
    return true;
}

static clo_enclave *make_handle(const clo_load_request *request, uint64_t slot_count, uint64_t arena_bytes, uint64_t *arenas) {
    uint64_t owners_at = round_to_pages(sizeof(clo_enclave));
    uint64_t slots_at = round_to_pages(owners_at + slot_count * sizeof(uint64_t));
    uint64_t arenas_at = round_to_pages(slots_at + slot_count * sizeof(cloi_slot));
    uint64_t size_bytes = arenas_at + slot_count * arena_bytes;
    uint64_t memory = cloi_map(size_bytes, MEMORY_READ | MEMORY_WRITE);
    if (memory == 0) return NULL;
    clo_enclave *enclave = (clo_enclave *)(uintptr_t)memory;
    enclave->allocation = memory;
    enclave->allocation_size_bytes = size_bytes;
    enclave->owners = (uint64_t *)(uintptr_t)(memory + owners_at);
    enclave->slots = (cloi_slot *)(uintptr_t)(memory + slots_at);
    enclave->slot_count = (uint32_t)slot_count;
    enclave->busy_timeout_ms = request->busy_timeout_ms;
    enclave->user = request->user;
    enclave->ocall = (clo_host_ocall)(uintptr_t)request->ocall;
    enclave->start_thread = (clo_host_start_thread)(uintptr_t)request->start_thread;
    enclave->console = (clo_host_console)(uintptr_t)request->console;
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if ((runs[i].flags & CLO_PAGE_LATER) == 0) continue;
        enclave->later_offset = runs[i].offset;
        enclave->later_size_bytes = runs[i].size_bytes;
    }
    *arenas = memory + arenas_at;
    return enclave;
}

static void dispose(clo_enclave *enclave) {
    cloi_platform_unmap(enclave);
    cloi_unmap(enclave->allocation, enclave->allocation_size_bytes);
}

static int32_t run_init(clo_enclave *enclave, cloi_text *error) {
    cloi_slot *slot = cloi_slot_acquire(enclave, cloi_this_thread(), 0);
    int32_t status = cloi_enter(enclave, slot, CLO_ECALL_INIT, enclave->later_size_bytes != 0 ? CLO_INIT_MAY_GROW : 0, 0);
    cloi_slot_release(enclave, slot);
    if (status != CLO_OK) {
        cloi_text_add(error, "init: the enclave refused to start (status ");
        cloi_text_number(error, (uint32_t)status);
        cloi_text_add(error, ", loss ");
        cloi_text_number(error, enclave->loss);
        cloi_text_add(error, "); abi/loss.def names the loss");
    }
    return status;
}

int32_t clo_host_load(const clo_load_request *request, clo_enclave **result) {
    *result = NULL;
    if (request->request_size_bytes != sizeof *request) return CLO_LOAD_FAILED;
    cloi_text error = cloi_text_at(request->error_text, request->error_text_size_bytes);
    uint64_t slot_count;
    if (!check_request(request, &slot_count, &error)) return CLO_LOAD_FAILED;

    uint64_t arena_bytes = round_to_pages(request->arena_size_bytes == 0 ? DEFAULT_ARENA_BYTES : request->arena_size_bytes);
    uint64_t arenas;
    clo_enclave *enclave = make_handle(request, slot_count, arena_bytes, &arenas);
    if (enclave == NULL) {
        refuse(&error, "load: no host memory for the ocall arenas, bytes each", arena_bytes, "make them smaller");
        return CLO_LOAD_FAILED;
    }
    int32_t status = CLO_LOAD_FAILED;
    if (cloi_platform_map(enclave, request, &error) && set_up_slots(enclave, request, arena_bytes, arenas, &error)) {
        status = run_init(enclave, &error);
    }
    if (status != CLO_OK) {
        dispose(enclave);
        return status;
    }
    *result = enclave;
    return CLO_OK;
}

int32_t clo_host_shut(clo_enclave *enclave) {
    __atomic_store_n(&enclave->is_closed, 1, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&enclave->releases, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&enclave->releases, INT32_MAX);
    cloi_slots_wake(enclave);
    return CLO_OK;
}

int32_t clo_host_close(clo_enclave *enclave, uint64_t timeout_ms) {
    clo_host_shut(enclave);
    if (!cloi_slots_drain(enclave, timeout_ms)) return CLO_BUSY;
    dispose(enclave);
    return CLO_OK;
}
