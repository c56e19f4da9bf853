/*
 * What the host is told when code inside has faulted: where, so that somebody can mend it. Runs at the exception entry, on the exception stack, in an enclave
 * that is lost already, and only reads.
 *
 * Where code is, is a secret as long as the host can choose the moment. So nothing is told of an interrupt, nor of a fault that the host can bring about (a page of
 * ours that it took away, its own memory that it unmapped): only of what the code did by itself, which happens at most once in the life of an enclave. The processor says
 * which it was in EXITINFO; of page and protection faults only with MISCSELECT.EXINFO.
 */
#include "enclave_registers.h"

enum { DIVISION = 0, BREAKPOINT = 3, BOUND = 5, ILLEGAL = 6, PROTECTION = 13, PAGE = 14, FLOATING_POINT = 16, ALIGNMENT = 17, VECTOR_FLOATING_POINT = 19 };
enum { CALLERS = 4 };

/* Pages that the image has or the heap may grow to; the host can take any of them away for a while. */
static bool is_page_of_ours(uint64_t offset) {
    if (offset < cloi_layout.image_end) return true;
    if (offset - cloi_layout.heap_offset < cloi_layout.heap_max_size) return true;
    for (uint64_t i = 0; i < cloi_layout.thread_count; i++) {
        uint64_t area = cloi_layout.first_thread_page_offset + i * cloi_layout.thread_stride;
        const clo_thread_layout *layout = (const clo_thread_layout *)((uintptr_t)clo_image_base + area + CLO_THREAD_LAYOUT_OFFSET);
        if (offset >= layout->stack_low_offset && offset < layout->stack_high_offset) return true;
        if (offset >= area && offset < layout->ssa_offset + 2 * layout->ssa_frame_size) return true;
    }
    return false;
}

/* The code's own doing: an address inside that no page was ever at, which is what guards are for, or none that the host could give. */
static bool is_own_page_fault(const clo_exception_details *details) {
    uint64_t offset = details->address - (uint64_t)(uintptr_t)clo_image_base;
    if (offset < cloi_layout.enclave_size) return !is_page_of_ours(offset);
    return !cloi_is_outside(details->address, 1);
}

static bool is_told(const clo_saved_state *state) {
    if ((state->exit_information & CLO_EXIT_INFORMATION_VALID) == 0) return false;
    switch (state->exit_information & 0xff) {
    case DIVISION:
    case BREAKPOINT:
    case BOUND:
    case ILLEGAL:
    case PROTECTION:
    case FLOATING_POINT:
    case ALIGNMENT:
    case VECTOR_FLOATING_POINT: return true;
    case PAGE: return is_own_page_fault((const clo_exception_details *)(const void *)state - 1);
    default: return false;
    }
}

void cloi_tell_fault(cloi_fault_words *words) {
    *words = (cloi_fault_words){0, {0, 0}};
    uint64_t base = (uint64_t)(uintptr_t)clo_image_base, size = cloi_layout.enclave_size;
    uint64_t self = *(uint64_t CLO_GS *)(CLO_THREAD_LAYOUT_OFFSET + offsetof(clo_thread_layout, self_offset));
    const clo_thread_layout *layout = (const clo_thread_layout *)(base + self + CLO_THREAD_LAYOUT_OFFSET);
    const clo_saved_state *state = (const clo_saved_state *)(base + layout->ssa_offset + layout->ssa_frame_size) - 1;
    if (!is_told(state) || state->rip - base >= size) return;
    words->place = CLO_FAULT_TOLD | (state->rip - base);

    uint64_t frame = state->rbp, low = base + layout->stack_low_offset, high = base + layout->stack_high_offset;
    for (uint32_t i = 0; i < CALLERS && frame >= low && frame <= high - 16 && frame % 8 == 0; i++) {
        const uint64_t *link = (const uint64_t *)frame;
        uint64_t caller = link[1] - base;
        if (caller >= size || caller > UINT32_MAX) return;
        words->callers[i / 2] |= caller << (i % 2 * 32);
        low = frame + 16; /* outwards only */
        frame = link[0];
    }
}
