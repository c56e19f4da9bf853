/* The heap on one thread: what survives, what is freed, what a full heap says. */
#include "world.h"

#define MIB ((size_t)1 << 20)
/* A build that collects at every allocation does less. */
#if defined(CLO_GC_STRESS)
#define SHARE 50
#else
#define SHARE 1
#endif

/* A list whose head is held by a static alone. */
static void reachable_objects_survive_and_keep_their_contents(void) {
    CHECK(posix_vm_start(4 * MIB));
    for (int64_t i = 0; i < 10000 / SHARE; i++) {
        node *head = world_node((node *)(void *)clog_static_refs[0], NULL, i);
        CHECK(head != NULL);
        clog_static_refs[0] = &head->header;
    }
    cloi_heap_collect(cloi_self(), false);
    int64_t expected = 10000 / SHARE - 1;
    for (const node *at = (const node *)(const void *)clog_static_refs[0]; at != NULL; at = at->left) {
        CHECK(at->value == expected--);
        CHECK(at->header.class_id == NODE && at->right == NULL);
    }
    CHECK(expected == -1);
    CHECK(cloi_the_heap.stats.marked_objects >= 10000 / SHARE);
    clog_static_refs[0] = NULL;
}

static void ten_times_the_heap_in_garbage_passes_through(void) {
    CHECK(posix_vm_start(2 * MIB));
    const uint64_t start = cloi_the_heap.stats.collections;
    for (size_t bytes = 0; bytes < 20 * MIB / SHARE; bytes += sizeof(node)) CHECK(world_node(NULL, NULL, 1) != NULL);
    CHECK(cloi_the_heap.stats.collections - start >= 10);
    for (size_t bytes = 0; bytes < 40 * MIB / SHARE; bytes += 100016) CHECK(clo_new_array(BYTE_ARRAY, 100000, 0) != NULL);
    for (size_t bytes = 0; bytes < 40 * MIB / SHARE; bytes += 1016) CHECK(clo_new_array(BYTE_ARRAY, 1000, 0) != NULL);
}

static void new_objects_are_zero_also_in_reused_memory(void) {
    CHECK(posix_vm_start(1 * MIB));
    static const int32_t lengths[] = {1, 30, 300, 3000, 30000};
    for (int round = 0; round < 400; round++) {
        const int32_t length = lengths[round % 5];
        clo_ref array = clo_new_array(BYTE_ARRAY, length, 0);
        uint8_t *bytes = clo_array_data(array);
        for (int32_t i = 0; i < length; i++) {
            CHECK(bytes[i] == 0);
            bytes[i] = 0xff;
        }
        CHECK(array->monitor == 0 && clo_array_length(array) == length);
    }
}

/* Short lists, since a stale word of a stack may keep one of them; and emptied, since one may keep the array. */
#define LIST_NODES 100
__attribute__((noinline)) static int64_t fill_the_heap(void) {
    clog_static_refs[0] = clo_new_array(OBJECT_ARRAY, 2 * MIB / sizeof(node) / LIST_NODES + 1, 3);
    CHECK(clog_static_refs[0] != NULL);
    for (int64_t made = 0;; made++) {
        clo_ref *list = (clo_ref *)clo_array_data(clog_static_refs[0]) + made / LIST_NODES;
        node *head = world_node((node *)(void *)*list, NULL, made);
        if (head == NULL) return made;
        *list = &head->header;
    }
}

static void a_full_heap_throws_and_is_usable_afterwards(void) {
    CHECK(posix_vm_start(2 * MIB));
    for (int round = 0; round < 3; round++) {
        const int64_t made = fill_the_heap();
        CHECK(world_caught("memory"));
        /* A stale word may keep the large array of the round before. */
        CHECK(SHARE != 1 || (size_t)made * sizeof(node) > (round == 0 ? MIB + MIB / 2 : MIB / 2));
        CHECK(clo_new_array(LONG_ARRAY, 100000000, 3) == NULL && world_caught("memory"));
        memset(clo_array_data(clog_static_refs[0]), 0, (size_t)clo_array_length(clog_static_refs[0]) * sizeof(clo_ref));
        clog_static_refs[0] = NULL;
        CHECK(clo_new_array(BYTE_ARRAY, (int32_t)MIB, 0) != NULL);
    }
}

/* A pointer into an array's elements, in a register or on the stack, must hold the array, also when it spans blocks. */
__attribute__((noinline)) static uint8_t *inside_of_new_array(int32_t length, int32_t at) {
    clo_ref array = clo_new_array(BYTE_ARRAY, length, 0);
    uint8_t *bytes = clo_array_data(array);
    for (int32_t i = 0; i < length; i++) bytes[i] = (uint8_t)(i * 7);
    return bytes + at;
}

static void a_pointer_into_an_array_keeps_it(void) {
    CHECK(posix_vm_start(2 * MIB));
    static const int32_t lengths[] = {16, 200, 5000, 20000, 300000};
    for (int i = 0; i < 5; i++) {
        const int32_t middle = lengths[i] / 2;
        const uint8_t *inside = inside_of_new_array(lengths[i], middle);
        for (size_t bytes = 0; bytes < 6 * MIB / SHARE; bytes += 1016) CHECK(clo_new_array(BYTE_ARRAY, 1000, 0) != NULL);
        for (int32_t j = -middle; j < middle; j++) CHECK(inside[j] == (uint8_t)((middle + j) * 7));
        __asm__ volatile("" : : "r"(inside));
    }
}

static void wide_arrays_overflow_the_mark_stack_and_are_marked_all_the_same(void) {
    CHECK(posix_vm_start(3 * MIB));
    const int32_t width = 30000 / SHARE;
    clo_ref array = clo_new_array(NODE_ARRAY, width, 3);
    clog_static_refs[1] = array;
    for (int32_t i = 0; i < width; i++) ((clo_ref *)clo_array_data(array))[i] = &world_node(world_node(NULL, NULL, -i), NULL, i)->header;
    cloi_heap_collect(cloi_self(), false);
    CHECK(SHARE != 1 || cloi_the_heap.stats.mark_overflows > 0);
    for (size_t bytes = 0; bytes < 6 * MIB / SHARE; bytes += sizeof(node)) CHECK(world_node(NULL, NULL, 77) != NULL);
    for (int32_t i = 0; i < width; i++) {
        const node *made = ((node **)clo_array_data(array))[i];
        CHECK(made->value == i && made->left->value == -i);
    }
    clog_static_refs[1] = NULL;
}

__attribute__((noinline)) static void make_references(void) {
    for (int i = 0; i < 100; i++) {
        reference *weak = (reference *)(void *)clo_new(i < 50 ? WEAK : SOFT, sizeof(reference));
        clog_static_refs[4 + i % 4] = &weak->header;
        weak->referent = &world_node(NULL, NULL, i)->header;
        weak->others = clog_static_refs[2];
        weak->queue = clog_static_refs[9];
        clog_static_refs[2] = &weak->header;
    }
    node *kept = world_node(NULL, NULL, 4711);
    clog_static_refs[3] = &kept->header;
    reference *weak = (reference *)(void *)clo_new(WEAK, sizeof(reference));
    weak->referent = &kept->header;
    clog_static_refs[8] = &weak->header;
}

static int referents_left(uint32_t class_id) {
    int left = 0;
    for (const reference *at = (const reference *)(const void *)clog_static_refs[2]; at != NULL; at = (const reference *)(const void *)at->others)
        left += at->header.class_id == class_id && at->referent != NULL;
    return left;
}

/* Words of dead frames may hold a few referents. */
static void weak_referents_go_and_soft_ones_stay_until_memory_is_short(void) {
    CHECK(posix_vm_start(2 * MIB));
    clog_static_refs[9] = &world_node(NULL, NULL, 0)->header; /* the queue */
    make_references();
    cloi_heap_collect(cloi_self(), false);
    CHECK(referents_left(WEAK) <= 2);
    CHECK(referents_left(SOFT) == 50);
    const reference *kept = (const reference *)(const void *)clog_static_refs[8];
    CHECK(kept->referent == clog_static_refs[3] && ((const node *)(const void *)kept->referent)->value == 4711);
    cloi_heap_collect(cloi_self(), true);
    CHECK(referents_left(SOFT) <= 2);
    CHECK(cloi_the_heap.stats.cleared_references >= 96);
    uint64_t polled = 0;
    for (clo_ref each; (each = clo_reference_queue_poll(clog_static_refs[9])) != NULL; polled++) {
        const reference *at = (const reference *)(const void *)each;
        CHECK(at->referent == NULL && at->queue == NULL && at->next == NULL);
        CHECK(clo_reference_enqueue(each) == NULL);
    }
    CHECK(polled == cloi_the_heap.stats.cleared_references);
    for (int i = 0; i < 10; i++) clog_static_refs[i] = NULL;
}

static void interned_strings_are_one_and_are_forgotten_when_unused(void) {
    CHECK(posix_vm_start(2 * MIB));
    static const struct { uint32_t size_bytes; uint8_t bytes[8]; } name = {8, {'c', 'o', 'n', 's', 't', 'a', 'n', 't'}};
    clo_ref made = cloi_new_string((const clo_bytes *)(const void *)&name);
    clo_ref canonical = clo_string_intern(made);
    CHECK(canonical != made && !cloi_heap_contains(&cloi_the_heap, (uintptr_t)canonical));
    for (uint32_t i = 0; i < 20000 / SHARE; i++) {
        struct { uint32_t size_bytes; uint8_t bytes[4]; } text = {4, {(uint8_t)('a' + i % 26), (uint8_t)('a' + i / 26 % 26), (uint8_t)('a' + i / 676 % 26), 'z'}};
        clo_ref string = clo_string_intern(cloi_new_string((const clo_bytes *)(const void *)&text));
        CHECK(string != NULL);
        if (i == 300) clog_static_refs[9] = string;
    }
    cloi_heap_collect(cloi_self(), false);
    static const struct { uint32_t size_bytes; uint8_t bytes[4]; } kept = {4, {'a' + 300 % 26, 'a' + 300 / 26 % 26, 'a', 'z'}};
    CHECK(clo_string_intern(cloi_new_string((const clo_bytes *)(const void *)&kept)) == clog_static_refs[9]);
    CHECK(cloi_the_heap.stats.marked_objects < 1000);
    clog_static_refs[9] = NULL;
}

static void a_heap_that_is_too_small_is_refused(void) { CHECK(!posix_vm_start(64 * 1024)); }

int posix_main(void) {
    world_make();
    reachable_objects_survive_and_keep_their_contents();
    ten_times_the_heap_in_garbage_passes_through();
    new_objects_are_zero_also_in_reused_memory();
    a_full_heap_throws_and_is_usable_afterwards();
    a_pointer_into_an_array_keeps_it();
    wide_arrays_overflow_the_mark_stack_and_are_marked_all_the_same();
    weak_referents_go_and_soft_ones_stay_until_memory_is_short();
    interned_strings_are_one_and_are_forgotten_when_unused();
    a_heap_that_is_too_small_is_refused();
    return 0;
}
