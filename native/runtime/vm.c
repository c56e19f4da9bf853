/* Start of the VM and of its threads (runtime/thread.h), and the refs that its globals hold. */
#include "cloister/platform.h"
#include "heap/heap.h"
#include "runtime_globals.h"
#include "runtime_internal.h"
#include "thread.h"

bool clo_vm_init(void *heap, size_t heap_size_bytes, size_t max_heap_size_bytes, bool may_grow) {
    cloi_the_vm = (cloi_vm){0};
    cloi_platform_random(&cloi_the_vm.hash_key, sizeof cloi_the_vm.hash_key);
    return cloi_heap_init(heap, heap_size_bytes, max_heap_size_bytes, may_grow);
}

/* The first thread makes sure, while there is room, that an OutOfMemoryError can be had when there is none. */
static bool prepare_out_of_memory(cloi_thread *thread) {
    if (cloi_the_vm.is_prepared) return true;
    const clo_ref error = cloj_preallocated_out_of_memory(CLOI_SHORT_OF_HEAP, 0);
    cloi_the_vm.is_prepared = error != NULL && thread->java.exception == NULL;
    thread->java.exception = NULL;
    return cloi_the_vm.is_prepared;
}

bool clo_vm_thread_init(cloi_thread *thread) {
    if (!cloi_stack_init(thread)) return false;
    thread->vm.scan_low = thread->enclave.stack_high;
    __atomic_store_n(&thread->vm.is_initialized, 1, __ATOMIC_SEQ_CST);
    /* As of here collections wait for the thread, so the heap's tables do not change under it. */
    clo_vm_enter(thread);
    thread->java.alloc_starts = cloi_the_heap.starts - ((uintptr_t)cloi_the_heap.base >> 6);
    const bool is_ready = prepare_out_of_memory(thread);
    clo_vm_leave(thread, thread->enclave.stack_high);
    return is_ready;
}

void cloi_vm_for_each_root(cloi_heap *heap, void (*visit)(cloi_heap *, clo_ref)) {
    for (uint32_t i = 0; i < CLOI_STARTING_THREADS; i++) visit(heap, cloi_the_vm.starting[i].java_thread);
}
