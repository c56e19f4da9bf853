/*
 * Requests to load an image, as damaged files or wrong callers would make them: host/host_load.c and platform/sim/sim_exits.c, compiled in
 * with coverage, against a platform that maps plain memory and runs nothing. An input is a list of changes of a sound request. A request is
 * refused with a reason, or its handle is sound.
 */
#include "../../host/host_load.c"
#include "../../platform/sim/sim_exits.c"

#include "fuzz_loop.h"

enum { MAX_RUNS = 64 };
static fuzz_coverage coverage = {.magic = {FUZZ_MAGIC, ~FUZZ_MAGIC}};
static kit_image image;
static char *pristine; /* of image.contents */
static uint64_t mapped; /* the memory of the plain platform */
static uint32_t maps, unmaps;

void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void) { coverage.hits[fuzz_edge((uint64_t)(uintptr_t)__builtin_return_address(0))]++; }

/* In place of host_platform.c, host_pool.c and host_ecall.c. */
bool cloi_is_in_run(const clo_load_request *request, uint64_t offset, uint64_t size_bytes, uint64_t flags) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs;
    for (uint64_t i = 0; i < request->run_count; i++) {
        if (offset >= runs[i].offset && size_bytes <= runs[i].size_bytes && offset - runs[i].offset <= runs[i].size_bytes - size_bytes) {
            return (runs[i].flags & CLO_PAGE_LATER) == 0 && (runs[i].flags & flags) == flags;
        }
    }
    return false;
}

/* As sim_map.c does, as far as the checks go: contents are where the runs say, then the exits are looked for. */
bool cloi_platform_map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error) {
    const clo_page_run *runs = (const clo_page_run *)(uintptr_t)request->runs, *first = runs;
    if (request->enclave_size_bytes > image.enclave_size_bytes) return refuse(error, "too large for this", request->enclave_size_bytes, "");
    for (uint64_t i = 0; i < request->run_count; i++) {
        if (runs[i].content == CLO_ZERO_CONTENT) continue;
        __builtin_memcpy((char *)(uintptr_t)(mapped + runs[i].offset), (const char *)(uintptr_t)request->contents + runs[i].content, runs[i].size_bytes);
    }
    while ((first->flags & CLO_PAGE_TCS) == 0) first++;
    uint64_t entry;
    __builtin_memcpy(&entry, (const char *)(uintptr_t)request->contents + first->content + offsetof(cloi_tcs, oentry), sizeof entry);
    if (!cloi_sim_replace_exits(mapped, request, entry)) return refuse(error, "no sound table of exits", entry, "");
    enclave->base = mapped;
    enclave->size_bytes = request->enclave_size_bytes;
    maps++;
    return true;
}
void cloi_platform_unmap(clo_enclave *enclave) {
    unmaps += enclave->base != 0;
    enclave->base = 0;
}
int32_t cloi_enter(clo_enclave *enclave, cloi_slot *slot, uint64_t id, uint64_t frame, uint64_t frame_size_bytes) {
    (void)enclave, (void)frame, (void)frame_size_bytes;
    return id == CLO_ECALL_INIT && slot != NULL ? CLO_OK : CLO_NOT_ALLOWED;
}
cloi_slot *cloi_slot_acquire(clo_enclave *enclave, uint64_t thread, uint64_t timeout_ms) {
    (void)thread, (void)timeout_ms;
    return &enclave->slots[0];
}
void cloi_slot_release(clo_enclave *enclave, cloi_slot *slot) { (void)enclave, (void)slot; }
bool cloi_slots_drain(clo_enclave *enclave, uint64_t timeout_ms) { (void)enclave, (void)timeout_ms; return true; }
void cloi_slots_wake(clo_enclave *enclave) { (void)enclave; }

/* In place of kit_hardware.c: nothing here asks for hardware. */
bool kit_is_hardware;
clo_load_request kit_hardware_request(const kit_image *of) {
    (void)of;
    kit_stop("there is no hardware path here");
}

static bool is_inside(const clo_enclave *enclave, uint64_t address) { return address >= enclave->base && address < enclave->base + enclave->size_bytes; }

static const char *check_handle(const clo_enclave *enclave) {
    if (enclave->slot_count == 0 || enclave->slot_count > MAX_SLOTS) return "there is a sensible number of slots";
    for (uint32_t i = 0; i < enclave->slot_count; i++) {
        const cloi_slot *slot = &enclave->slots[i];
        if (!is_inside(enclave, slot->tcs) || !is_inside(enclave, slot->entry) || !is_inside(enclave, slot->thread_area)) return "slots lie inside";
        bool has_stack = slot->stack_low != slot->stack_high; /* else it is not known, or empty wherever it is */
        if (has_stack && (slot->stack_low > slot->stack_high || !is_inside(enclave, slot->stack_low) || !is_inside(enclave, slot->stack_high - 1))) {
            return "stacks lie inside";
        }
        if (slot->arena_size_bytes == 0 || slot->arena < enclave->allocation ||
            slot->arena + slot->arena_size_bytes > enclave->allocation + enclave->allocation_size_bytes) {
            return "arenas lie in the handle's memory";
        }
    }
    return NULL;
}

/* A word of 0..8 bytes, often just beside the one that is there. */
static uint64_t changed_word(fuzz_reader *in, uint64_t word) {
    uint8_t kind = fuzz_byte(in);
    if (kind < 0x40) return word + kind - 0x20;
    if (kind < 0x80) return word + (uint64_t)(int64_t)((int8_t)fuzz_byte(in)) * CLO_PAGE_BYTES;
    if (kind < 0xc0) return 1ull << (kind & 63);
    return kind < 0xe0 ? word ^ 1ull << fuzz_byte(in) % 64 : fuzz_word(in, 8);
}

const char *fuzz_one(const uint8_t *bytes, uint32_t size_bytes) {
    fuzz_reader in = {bytes, bytes + size_bytes};
    static clo_page_run runs[MAX_RUNS];
    __builtin_memset(coverage.hits, 0, sizeof coverage.hits);
    __builtin_memcpy(image.contents, pristine, image.contents_size_bytes);
    for (uint64_t i = 0; i < image.run_count; i++) runs[i] = image.runs[i];
    clo_load_request request = kit_request(&image);
    request.runs = (uint64_t)(uintptr_t)runs;
    const clo_load_request sound = request;
    request.arena_size_bytes = CLO_PAGE_BYTES;
    while (!fuzz_is_over(&in)) {
        uint8_t what = fuzz_byte(&in);
        uint64_t at = fuzz_byte(&in), *word;
        if (what < 0x60) word = &((uint64_t *)(void *)runs)[(what * 4u + at % 4) % (image.run_count * 4)];
        else if (what < 0x80) word = &((uint64_t *)(void *)&request)[at % (sizeof request / 8)];
        else word = (uint64_t *)(void *)(image.contents + (((what & 0x7fu) << 8 | at) * 8 + fuzz_byte(&in) * 2048ull * 8) % (image.contents_size_bytes - 8));
        *word = changed_word(&in, *word);
    }
    /* Where the caller's own memory is, and that its callbacks are functions, it must know itself. */
    request.runs = sound.runs;
    request.contents = sound.contents;
    request.error_text = sound.error_text;
    request.error_text_size_bytes = sound.error_text_size_bytes;
    if (request.contents_size_bytes > sound.contents_size_bytes) request.contents_size_bytes = sound.contents_size_bytes;
    if (request.run_count > MAX_RUNS) request.run_count = MAX_RUNS;
    if (request.arena_size_bytes > 1u << 20 && request.arena_size_bytes <= MAX_ARENA_BYTES) request.arena_size_bytes = 1u << 20;

    clo_enclave *enclave = (clo_enclave *)&request;
    kit_error[0] = 0;
    maps = unmaps = 0;
    int32_t status = clo_host_load(&request, &enclave);
    if (status != CLO_OK) {
        if (enclave != NULL || maps != unmaps) return "a refused request leaves nothing behind";
        return kit_error[0] != 0 || request.request_size_bytes != sizeof request ? NULL : "a refusal has a reason";
    }
    const char *broken = check_handle(enclave);
    clo_host_close(enclave, 0);
    return broken == NULL && maps != unmaps ? "closing leaves nothing behind" : broken;
}

void fuzz_set_up(void) {
    kit_make_image(&image);
    pristine = (char *)(uintptr_t)cloi_map(image.contents_size_bytes, MEMORY_READ | MEMORY_WRITE);
    mapped = cloi_map(image.enclave_size_bytes, MEMORY_READ | MEMORY_WRITE);
    if (pristine == NULL || mapped == 0 || image.run_count > MAX_RUNS) kit_stop("no memory");
    __builtin_memcpy(pristine, image.contents, image.contents_size_bytes);
    fuzz_current_coverage = &coverage;
}
