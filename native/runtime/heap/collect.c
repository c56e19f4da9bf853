/*
 * One collection: stop the world, mark, clear weak things, sweep, go on. Runs on the thread that needed memory.
 *
 * Build options: CLO_GC_STRESS collects at every slow path of allocation (and makes holes one line small, so that it is taken
 * often); CLO_GC_VERIFY checks the heap after every collection; CLO_GC_FAIL_ALLOCATION lets a test choose an allocation that fails.
 */
#include "../runtime_globals.h"
#include "../runtime_internal.h"
#include "../safepoint.h"
#include "../thread.h"
#include "cloister/platform.h"
#include "heap.h"

/* When less than 1/64 of the heap is free after a collection that cleared all it may, the program gets its OutOfMemoryError
 * now, not after a thousand ever longer collections. */
#define USELESS_FREE_FRACTION 64

static void for_each_thread(void (*visit)(cloi_thread *)) {
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *thread = cloi_thread_at(i);
        if (thread != NULL && thread->vm.is_initialized != 0) visit(thread);
    }
}

static void point_to_starts(cloi_thread *thread) {
    thread->java.alloc_starts = cloi_the_heap.starts - ((uintptr_t)cloi_the_heap.base >> 6);
}

static void mark_and_sweep(cloi_heap *heap, bool clear_soft) {
    heap->clear_soft = clear_soft;
    heap->mark_count = 0;
    heap->reference_count = 0;
    heap->mark_overflow = false;
    heap->reference_overflow = false;
    heap->has_enqueued = false;
    heap->stats.collections++;
    heap->stats.marked_objects = 0;
    heap->stats.mark_overflows = 0;
    for_each_thread(cloi_heap_drop_holes);
    memset(heap->lines, 0, cloi_used_lines(heap));
    cloi_mark_roots(heap);
    cloi_mark_drain(heap);
    cloi_mark_references(heap);
    cloi_intern_clear_unmarked(heap);
    cloi_sweep(heap);
}

/* The tables may have moved. */
static void go_on_with_tables(const cloi_heap *heap) {
    for_each_thread(point_to_starts);
#if defined(CLO_GC_VERIFY)
    cloi_heap_verify(heap);
#else
    (void)heap;
#endif
}

static bool is_exhausted(const cloi_heap *heap) { return heap->free_lines < heap->line_count / USELESS_FREE_FRACTION; }

static void *allocate(cloi_thread *thread, size_t size_bytes) {
    void *object = cloi_heap_allocate(thread, size_bytes);
#if defined(CLO_GC_STRESS) || defined(CLO_GC_FAIL_ALLOCATION)
    /* Leaves no room behind: the next allocation comes here too. */
    thread->java.alloc_limit = thread->java.alloc_cursor;
#endif
    return object;
}

/* With the world stopped, after a collection: in the heap as it is, or as large as it gets. */
static void *allocate_growing(cloi_heap *heap, cloi_thread *thread, size_t size_bytes) {
    cloi_heap_grow_by_use(heap, size_bytes);
    go_on_with_tables(heap);
    void *object = is_exhausted(heap) ? NULL : allocate(thread, size_bytes);
    if (object != NULL || !cloi_heap_grow_for_object(heap, size_bytes)) return object;
    for_each_thread(point_to_starts);
    return allocate(thread, size_bytes);
}

/* One collection by this thread, and its allocation before anybody else can take what was freed. False: another thread was
 * collecting; nothing was tried. */
static bool collect_and_allocate(cloi_thread *thread, bool clear_soft, size_t size_bytes, void **object) {
    if (!cloi_stop_world(thread)) return false;
    cloi_save_registers(thread);
    mark_and_sweep(&cloi_the_heap, clear_soft);
    if (cloi_the_heap.has_enqueued) cloi_wake_reference_waiters();
    if (size_bytes == 0) go_on_with_tables(&cloi_the_heap);
    *object = size_bytes == 0 ? NULL : allocate_growing(&cloi_the_heap, thread, size_bytes);
    cloi_start_world();
    return true;
}

void cloi_heap_collect(cloi_thread *thread, bool clear_soft) {
    void *nothing;
    collect_and_allocate(thread, clear_soft, 0, &nothing);
}

void *cloi_heap_allocate_or_throw(cloi_thread *thread, size_t size_bytes) {
    cloi_heap *heap = &cloi_the_heap;
#if defined(CLO_GC_STRESS)
    cloi_heap_collect(thread, false);
#endif
#if defined(CLO_GC_FAIL_ALLOCATION)
    heap->allocations++;
    if (heap->allocations == heap->fail_at) {
        cloi_throw_out_of_memory(CLOI_SHORT_OF_HEAP);
        return NULL;
    }
#endif
    void *object = allocate(thread, size_bytes);
    /* While an OutOfMemoryError is being made the heap is known to be full. */
    const bool can_help = thread->vm.is_making_error == 0 && size_bytes <= cloi_heap_max_bytes(heap);
    for (uint32_t collections = 0; object == NULL && can_help && collections < 2;) {
        if (collect_and_allocate(thread, collections == 1, size_bytes, &object)) collections++;
        else object = allocate(thread, size_bytes);
    }
    if (object == NULL) cloi_throw_out_of_memory(heap->is_held_back ? CLOI_SHORT_OF_PAGES : CLOI_SHORT_OF_HEAP);
    return object;
}
