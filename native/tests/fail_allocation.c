/*
 * Lets each allocation of a scenario fail once, in turn: the failure must arrive as a pending OutOfMemoryError and nothing else, and
 * the same scenario must then succeed in the same heap. Built with -DCLO_GC_FAIL_ALLOCATION.
 */
#include "world.h"

#define HEAP_BYTES ((size_t)2 << 20)
#define FEWEST_ALLOCATIONS 30

static bool pending(void) { return clo_self()->exception != NULL; }

/* True when it came to its end; else an exception is pending. */
static bool scenario(void) {
    static const struct { uint32_t size_bytes; uint8_t bytes[6]; } text = {6, {'n', 'a', 'm', 'e', 0xc3, 0xa9}};
    const int32_t lengths[2] = {4, 700};
    node *first = world_node(NULL, NULL, 1);
    if (first == NULL) return false;
    node *second = world_node(first, NULL, 2);
    if (second == NULL) return false;
    clo_ref rows = clo_new_multi_array(NODE_ARRAY_ARRAY, 2, lengths);
    if (rows == NULL) return false;
    clo_ref large = clo_new_array(DOUBLE_ARRAY, 5000, 3);
    if (large == NULL) return false;
    clo_ref copy = clo_clone(large);
    if (copy == NULL) return false;
    clo_ref string = cloi_new_string((const clo_bytes *)(const void *)&text);
    if (string == NULL) return false;
    if (clo_string_intern(string) == NULL) return false;
    if (clo_class_init_name(clo_mirror(NODE)) == NULL) return false;
    clo_ref trace = clo_stack_traces_capture();
    if (trace == NULL || clo_stack_traces_expand(trace, clo_mirror(THROWABLE)) == NULL) return false;
    if (clo_thread_current() == NULL) return false;
    clo_system_arraycopy(rows, 0, rows, 3, 9); /* throws, with a text */
    if (!world_caught("index")) return false;
    for (int i = 0; i < 20; i++)
        if (world_node(NULL, NULL, i) == NULL) return false;
    CHECK(second->left == first && first->value == 1 && clo_array_length(copy) == 5000);
    return true;
}

int posix_main(void) {
    world_make();
    CHECK(posix_vm_start(HEAP_BYTES));
    CHECK(scenario());
    CHECK(cloi_the_heap.allocations >= FEWEST_ALLOCATIONS);
    for (uint64_t n = 1;; n++) {
        CHECK(posix_vm_start(HEAP_BYTES));
        cloi_the_heap.allocations = 0;
        cloi_the_heap.fail_at = n;
        const bool is_complete = scenario();
        CHECK(is_complete == (cloi_the_heap.allocations < n));
        if (is_complete) break;
        /* The scenario's own end check has taken the exception already when it was not the expected one. */
        CHECK(!pending() || world_caught("memory"));
        cloi_heap_collect(cloi_self(), false);
        cloi_heap_verify(&cloi_the_heap);
        CHECK(scenario());
        CHECK(n < 10000);
    }
    return 0;
}
