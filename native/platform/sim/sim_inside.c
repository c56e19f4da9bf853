/*
 * The simulator as the host of the simulated processor: which thread is inside, and what becomes of a fault. In hardware the processor leaves
 * the enclave and the host enters its exception handler (EENTER with CSSA = 1); here the context of the signal is turned into that EENTER.
 *
 * platform_memory: cloi_sim_enclave | copy of the page runs | the flags of pages that may be added.
 */
#include "sim.h"

static void note(const cloi_slot *slot, const uint64_t *registers) {
    clo_enclave *enclave = slot->enclave;
    clo_fault fault = {.vector = registers[VECTOR], .error_code = registers[ERROR_CODE], .offset = CLO_FAULT_UNKNOWN};
    if (registers[VECTOR] == VECTOR_PAGE_FAULT) fault.address = registers[CR2];
    if (registers[RIP] - enclave->base < enclave->size_bytes) fault.offset = registers[RIP] - enclave->base;
    uint64_t frame = registers[RBP], low = slot->stack_low;
    while (fault.caller_count < CLO_FAULT_CALLERS && frame >= low && frame % 8 == 0 && slot->stack_high - low >= 16 &&
           frame <= slot->stack_high - 16) {
        const uint64_t *words = (const uint64_t *)(uintptr_t)frame;
        if (words[1] - enclave->base >= enclave->size_bytes) break;
        fault.callers[fault.caller_count++] = words[1] - enclave->base;
        low = frame + 16; /* outwards only */
        frame = words[0];
    }
    cloi_note_fault(enclave, &fault);
}

static void *find_inside(void *owner, uint64_t thread) {
    clo_enclave *enclave = owner;
    cloi_slot *slot = enclave->slots == NULL ? NULL : cloi_slot_of(enclave, thread);
    return slot != NULL && __atomic_load_n(&slot->is_inside, __ATOMIC_RELAXED) ? slot : NULL;
}

static void enter_exception_handler(void *inside, cloi_signal_context *context) {
    cloi_slot *slot = inside;
    uint64_t *registers = context->registers;
    note(slot, registers);
    if (slot->faults++ == 0) {
        if (slot->saved_state != 0) {
            cloi_sim_save_state((clo_saved_state *)(uintptr_t)slot->saved_state, registers, (int64_t)registers[VECTOR],
                                cloi_sim_processor_of(slot->enclave)->secs.miscselect);
        }
        registers[RAX] = 1;
        registers[RBX] = slot->tcs;
        registers[RIP] = slot->entry;
    } else { /* the exception entry itself faults */
        registers[RDI] = CLO_EXIT_DONE;
        registers[RSI] = CLO_LOST | (uint64_t)CLO_LOSS_FAULT_SIGNAL << 32;
        registers[RIP] = (uint64_t)(uintptr_t)&cloi_sim_returned;
    }
    registers[RSP] = slot->host_rsp;
    registers[FLAGS] = 2;
    registers[RCX] = (uint64_t)(uintptr_t)&cloi_sim_returned;
}

static uint64_t aep(void *inside) {
    (void)inside;
    return (uint64_t)(uintptr_t)&cloi_sim_returned;
}

cloi_sim_enclave *cloi_sim_processor_of(const clo_enclave *enclave) { return (cloi_sim_enclave *)(uintptr_t)enclave->platform_memory; }

/* The kernel of the simulation has a page for everybody. */
static bool augment(void *owner, uint64_t offset) {
    const clo_enclave *enclave = owner;
    cloi_sim_processor_of(enclave)->epcm[(offset - enclave->later_offset) / CLO_PAGE_BYTES] = CLO_PAGE_READ | CLO_PAGE_WRITE | CLO_PAGE_REGULAR | PAGE_PENDING;
    return true;
}

static bool open_page(void *owner, uint64_t offset) {
    return cloi_protect(((const clo_enclave *)owner)->base + offset, CLO_PAGE_BYTES, MEMORY_READ | MEMORY_WRITE);
}

bool cloi_sim_make_processor(clo_enclave *enclave, const clo_load_request *request) {
    uint64_t runs_size_bytes = request->run_count * sizeof(clo_page_run);
    uint64_t later_page_count = enclave->later_size_bytes / CLO_PAGE_BYTES;
    uint64_t size_bytes = sizeof(cloi_sim_enclave) + runs_size_bytes + later_page_count * sizeof(uint16_t);
    enclave->platform_memory = cloi_map(size_bytes, MEMORY_READ | MEMORY_WRITE);
    if (enclave->platform_memory == 0) return false;
    enclave->platform_memory_size_bytes = size_bytes;
    cloi_sim_enclave *processor = cloi_sim_processor_of(enclave);
    __builtin_memcpy(processor + 1, (const void *)(uintptr_t)request->runs, runs_size_bytes);
    *processor = (cloi_sim_enclave){.pages = (const clo_page_run *)(const void *)(processor + 1), .page_run_count = request->run_count,
                                    .owner = enclave, .find_inside = find_inside, .leave_by_fault = enter_exception_handler, .aep = aep,
                                    .has_sgx2 = true, .augment = augment, .open = open_page,
                                    .epcm_offset = enclave->later_offset, .epcm_page_count = later_page_count,
                                    .epcm = (uint16_t *)(void *)((char *)(processor + 1) + runs_size_bytes)};
    cloi_sim_identify(processor, request, (const void *)(uintptr_t)request->sigstruct, (const void *)(uintptr_t)request->simulated_secret);
    processor->secs.base = enclave->base;
    return true;
}
