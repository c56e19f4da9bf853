/*
 * Threads that allocate, link, lock and forget at random, with every object's contents derivable from its neighbours, so that a
 * lost or overwritten object shows. Deterministic per thread; only the interleaving is not.
 *
 * The refs of a thread lie in an array on its stack and nowhere else. Builds with CLO_GC_STRESS or CLO_GC_VERIFY do fewer rounds.
 */
#include "world.h"

#include "../runtime/safepoint.h"

#if defined(CLO_GC_STRESS)
#define ROUNDS 3000
#elif defined(CLO_GC_VERIFY)
#define ROUNDS 60000
#else
#define ROUNDS 400000
#endif
#define SLOTS 48
#define WORKERS 4u
#define MAX_DEPTH 9
#define HEAP_BYTES (6u << 20)
#define HANDOVERS 2000

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* value = depth in the low byte, above it a mix of the neighbours' values and a salt that is in `value` of no one else. */
static int64_t expected_value(const node *left, const node *right) {
    uint64_t depth = 0;
    uint64_t mix = 0x9e3779b97f4a7c15ull;
    for (int side = 0; side < 2; side++) {
        const node *next = side == 0 ? left : right;
        if (next == NULL) continue;
        const uint64_t below = (uint64_t)next->value & 0xff;
        if (below + 1 > depth) depth = below + 1;
        mix = (mix ^ (uint64_t)next->value) * 0xff51afd7ed558ccdull;
    }
    return (int64_t)((mix & ~0xffull) | depth);
}

static void check_node(const node *at, int depth) {
    CHECK(at->header.class_id == NODE);
    CHECK(at->value == expected_value(at->left, at->right));
    if (depth == 0) return;
    if (at->left != NULL) check_node(at->left, depth - 1);
    if (at->right != NULL) check_node(at->right, depth - 1);
}

static void check_array(clo_ref array) {
    CHECK(array->class_id == BYTE_ARRAY);
    const uint8_t *bytes = clo_array_data(array);
    const int32_t length = clo_array_length(array);
    for (int32_t i = 0; i < length; i++) CHECK(bytes[i] == (uint8_t)(length + i));
}

static clo_ref make_array(uint64_t random) {
    static const int32_t limits[] = {40, 40, 40, 600, 600, 5000, 20000, 90000};
    const int32_t length = (int32_t)(random % (uint64_t)limits[random >> 32 & 7]);
    clo_ref array = clo_new_array(BYTE_ARRAY, length, 0);
    if (array == NULL) return NULL;
    uint8_t *bytes = clo_array_data(array);
    for (int32_t i = 0; i < length; i++) {
        CHECK(bytes[i] == 0);
        bytes[i] = (uint8_t)(length + i);
    }
    return array;
}

static clo_ref make_node(clo_ref *slots, uint64_t random) {
    node *left = (node *)(void *)slots[random % SLOTS];
    node *right = (node *)(void *)slots[random / SLOTS % SLOTS];
    if (left != NULL && (left->header.class_id != NODE || (left->value & 0xff) >= MAX_DEPTH)) left = NULL;
    if (right != NULL && (right->header.class_id != NODE || (right->value & 0xff) >= MAX_DEPTH)) right = NULL;
    const int64_t value = expected_value(left, right);
    node *made = world_node(left, right, value);
    if (made == NULL) return NULL;
    CHECK(made->header.monitor == 0);
    return &made->header;
}

static void add_under_lock(clo_ref shared) {
    clo_monitor_enter(shared);
    clo_monitor_enter(shared);
    node *counter = (node *)(void *)shared;
    const int64_t seen = counter->value;
    counter->value = seen + 1;
    clo_monitor_exit(shared);
    clo_monitor_exit(shared);
    CHECK(clo_self()->exception == NULL);
}

static void work(void *argument) {
    uint64_t random = 88172645463325252ull + (uint64_t)(uintptr_t)argument;
    clo_ref slots[SLOTS];
    memset(slots, 0, sizeof slots);
    for (int round = 0; round < ROUNDS; round++) {
        const uint64_t dice = next_random(&random);
        clo_ref *slot = &slots[dice >> 8 & 0xffff ? (dice >> 8) % SLOTS : 0];
        if (*slot != NULL) {
            if ((*slot)->class_id == NODE) check_node((const node *)(const void *)*slot, 3);
            else check_array(*slot);
        }
        switch (dice & 7) {
            case 0: *slot = NULL; break;
            case 1: *slot = make_array(next_random(&random)); break;
            case 2: add_under_lock(clog_static_refs[0]); break;
            default: *slot = make_node(slots, next_random(&random)); break;
        }
        /* Out of memory is allowed: four threads share a small heap. */
        if (clo_self()->exception != NULL) {
            CHECK(world_caught("memory"));
            memset(slots, 0, sizeof slots);
        }
        CLO_POLL();
    }
}

static int64_t locks_taken(uint64_t seed) {
    uint64_t random = 88172645463325252ull + seed;
    int64_t taken = 0;
    for (int round = 0; round < ROUNDS; round++) {
        const uint64_t dice = next_random(&random);
        taken += (dice & 7) == 2;
        if ((dice & 7) == 1 || (dice & 7) > 2) next_random(&random);
    }
    return taken;
}

/* A buffer of one: value 0 = empty. Producer and consumer wait for each other on one monitor. */
static void produce(void *argument __attribute__((unused))) {
    clo_ref buffer = clog_static_refs[1];
    for (int64_t i = 1; i <= HANDOVERS; i++) {
        clo_monitor_enter(buffer);
        while (((const volatile node *)(const void *)buffer)->value != 0) clo_object_wait(buffer, 0);
        ((node *)(void *)buffer)->value = i;
        clo_object_notify_all(buffer);
        clo_monitor_exit(buffer);
    }
}

static void consume(void *argument __attribute__((unused))) {
    clo_ref buffer = clog_static_refs[1];
    for (int64_t i = 1; i <= HANDOVERS; i++) {
        clo_monitor_enter(buffer);
        while (((const volatile node *)(const void *)buffer)->value == 0) clo_object_wait(buffer, 1000);
        CHECK(((const node *)(const void *)buffer)->value == i);
        ((node *)(void *)buffer)->value = 0;
        clo_object_notify(buffer);
        clo_monitor_exit(buffer);
        CHECK(world_node(NULL, NULL, i) != NULL || world_caught("memory"));
    }
}

static void run(size_t heap_bytes, size_t max_heap_bytes) {
    CHECK(posix_vm_start_growing(heap_bytes, max_heap_bytes, true));
    clog_static_refs[0] = &world_node(NULL, NULL, 0)->header;
    clog_static_refs[1] = &world_node(NULL, NULL, 0)->header;
    int64_t expected = 0;
    for (uint32_t i = 1; i <= WORKERS; i++) {
        posix_thread_start(i, work, (void *)(uintptr_t)i);
        expected += locks_taken(i);
    }
    posix_thread_start(WORKERS + 1, produce, NULL);
    posix_thread_start(WORKERS + 2, consume, NULL);
    for (uint32_t i = 1; i <= WORKERS + 2; i++) posix_thread_join(i);
    CHECK(((const node *)(const void *)clog_static_refs[0])->value == expected);
    CHECK(clog_static_refs[0]->monitor == 0 && clog_static_refs[1]->monitor == 0);
    CHECK(cloi_the_heap.stats.collections > 5);
    CHECK(cloi_the_heap.has_grown == (max_heap_bytes > heap_bytes));
    cloi_heap_collect(cloi_self(), false);
}

/* In a heap that is large enough, and in one that grows under the threads. */
int posix_main(void) {
    world_make();
    run(HEAP_BYTES, HEAP_BYTES);
    run(HEAP_BYTES / 8, 3 * HEAP_BYTES);
    return 0;
}
