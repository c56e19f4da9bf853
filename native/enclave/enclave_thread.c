/* Threads as the enclave side sees them: one per TCS, found through the measured layout; and the ocalls that put them to sleep. */
#include "enclave_state.h"

#include "cloister/primitives.h"

static clo_thread_layout *layout_of(cloi_thread *thread) {
    return (clo_thread_layout *)(void *)((char *)thread + CLO_THREAD_LAYOUT_OFFSET);
}

static cloi_thread *thread_area(uint64_t index) {
    uintptr_t offset = cloi_layout.first_thread_page_offset + index * cloi_layout.thread_stride;
    return (cloi_thread *)((uintptr_t)clo_image_base + offset);
}

void cloi_thread_setup(void) {
    if (CLO_T->self != NULL) return;
    uint64_t self_offset = *(uint64_t CLO_GS *)(CLO_THREAD_LAYOUT_OFFSET + offsetof(clo_thread_layout, self_offset));
    cloi_thread *thread = (cloi_thread *)((uintptr_t)clo_image_base + self_offset);
    clo_thread_layout *layout = layout_of(thread);
    thread->java.index = (uint32_t)layout->index;
    thread->enclave.stack_low = (uintptr_t)clo_image_base + layout->stack_low_offset;
    thread->enclave.stack_high = (uintptr_t)clo_image_base + layout->stack_high_offset;
    layout->initialized = 1;
    /* Last, and released: another thread's collection may look at any thread area whose self is set. */
    __atomic_store_n(&thread->java.self, &thread->java, __ATOMIC_RELEASE);
}

uint32_t cloi_thread_count(void) { return (uint32_t)cloi_layout.thread_count; }

struct cloi_thread *cloi_thread_at(uint32_t index) {
    if (index >= cloi_layout.thread_count) return NULL;
    cloi_thread *thread = thread_area(index);
    return __atomic_load_n(&thread->java.self, __ATOMIC_ACQUIRE) != NULL ? thread : NULL;
}

void cloi_platform_yield(void) { cloi_exit_ocall(CLO_OCALL_YIELD, 0, 0, 0); }

void cloi_platform_park(uint64_t timeout_ns) { cloi_exit_ocall(CLO_OCALL_PARK, CLO_T->index, timeout_ns, 0); }

void cloi_platform_unpark(uint32_t thread_index) { cloi_exit_ocall(CLO_OCALL_UNPARK, thread_index, 0, 0); }

int32_t cloi_platform_start_thread(uint64_t token) { return cloi_exit_ocall(CLO_OCALL_START_THREAD, token, 0, 0) == 0 ? 0 : -1; }
