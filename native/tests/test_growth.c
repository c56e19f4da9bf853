/* A heap that grows: when it does, how far, what the program sees of it, and what becomes of it when the machine gives no more pages. */
#include "world.h"

#define MIB ((size_t)1 << 20)
/* A build that collects at every allocation does less. */
#if defined(CLO_GC_STRESS)
#define SHARE 40
#else
#define SHARE 1
#endif

static int64_t total(void) { return clo_runtime_total_memory(NULL); }
static int64_t max(void) { return clo_runtime_max_memory(NULL); }

/* Chunks of memory that a static array holds, each with marks of its own; answers how many there was room for. */
#define CHUNK_BYTES 65536
__attribute__((noinline)) static int32_t keep_chunks(int32_t count) {
    clog_static_refs[0] = clo_new_array(OBJECT_ARRAY, count, 3);
    CHECK(clog_static_refs[0] != NULL);
    for (int32_t i = 0; i < count; i++) {
        clo_ref chunk = clo_new_array(BYTE_ARRAY, CHUNK_BYTES, 0);
        if (chunk == NULL) return i;
        uint8_t *bytes = clo_array_data(chunk);
        for (size_t at = 0; at < CHUNK_BYTES; at += 512) {
            CHECK(bytes[at] == 0);
            bytes[at] = (uint8_t)(i + (int32_t)(at / 512));
        }
        ((clo_ref *)clo_array_data(clog_static_refs[0]))[i] = chunk;
    }
    return count;
}

static void check_chunks(int32_t count) {
    for (int32_t i = 0; i < count; i++) {
        const uint8_t *bytes = clo_array_data(((clo_ref *)clo_array_data(clog_static_refs[0]))[i]);
        for (size_t at = 0; at < CHUNK_BYTES; at += 512) CHECK(bytes[at] == (uint8_t)(i + (int32_t)(at / 512)));
    }
}

static void garbage_alone_does_not_grow_a_heap(void) {
    CHECK(posix_vm_start_growing(2 * MIB, 32 * MIB, true));
    const int64_t before = total();
    for (size_t bytes = 0; bytes < 20 * MIB / SHARE; bytes += sizeof(node)) CHECK(world_node(NULL, NULL, 1) != NULL);
    for (size_t bytes = 0; bytes < 20 * MIB / SHARE; bytes += 100016) CHECK(clo_new_array(BYTE_ARRAY, 100000, 0) != NULL);
    CHECK(total() == before && posix_pages_added == 0);
    CHECK(max() > (int64_t)(30 * MIB) && max() < (int64_t)(32 * MIB));
}

static void what_is_alive_grows_it_and_everything_survives(void) {
    CHECK(posix_vm_start_growing(2 * MIB, 64 * MIB, true));
    const int64_t before = total();
    node *head = NULL;
    for (int64_t i = 0; i < 400000 / SHARE; i++) {
        head = world_node(head, NULL, i);
        CHECK(head != NULL);
        clog_static_refs[1] = &head->header;
    }
    CHECK(SHARE != 1 || total() > (int64_t)(400000 * sizeof(node)));
    CHECK(SHARE != 1 || total() > 4 * before);
    const int32_t chunks = 256 / SHARE;
    CHECK(keep_chunks(chunks) == chunks);
    cloi_heap_collect(cloi_self(), false);
    check_chunks(chunks);
    int64_t expected = 400000 / SHARE;
    for (const node *at = head; at != NULL; at = at->left) CHECK(at->value == --expected);
    CHECK(expected == 0);
    CHECK(total() <= max() && clo_runtime_free_memory(NULL) < total());
    CHECK((uint64_t)total() / 4096 <= posix_pages_added + 2 * MIB / 4096);
    clog_static_refs[0] = clog_static_refs[1] = NULL;
}

static void a_large_object_gets_the_room_that_it_needs(void) {
    CHECK(posix_vm_start_growing(1 * MIB, 32 * MIB, true));
    clo_ref array = clo_new_array(BYTE_ARRAY, (int32_t)(20 * MIB), 0);
    CHECK(array != NULL);
    clog_static_refs[0] = array;
    uint8_t *bytes = clo_array_data(array);
    for (size_t at = 0; at < 20 * MIB; at += 4096) CHECK(bytes[at] == 0);
    memset(bytes, 7, 20 * MIB);
    CHECK(clo_new_array(BYTE_ARRAY, (int32_t)(20 * MIB), 0) == NULL && world_caught("memory"));
    cloi_heap_collect(cloi_self(), false);
    for (size_t at = 0; at < 20 * MIB; at += 4096) CHECK(bytes[at] == 7);
    clog_static_refs[0] = NULL;
    __asm__ volatile("" : : "r"(bytes));
}

static void the_maximum_is_the_end_and_the_heap_is_usable_afterwards(void) {
    CHECK(posix_vm_start_growing(1 * MIB, 8 * MIB, true));
    for (int round = 0; round < 3; round++) {
        const int32_t made = keep_chunks(200);
        CHECK(world_caught("memory"));
        /* Words of dead frames may keep a chunk or two. */
        CHECK((size_t)made * CHUNK_BYTES > 6 * MIB);
        CHECK(total() == max());
        check_chunks(made);
        memset(clo_array_data(clog_static_refs[0]), 0, 200 * sizeof(clo_ref));
        clog_static_refs[0] = NULL;
    }
    CHECK(clo_new_array(BYTE_ARRAY, (int32_t)(2 * MIB), 0) != NULL);
}

/* With every number of pages that the machine may have left, from none to enough: some end within the tables, some within a block. */
static void a_machine_that_gives_less_is_a_smaller_heap(void) {
    for (uint64_t pages = 0; pages < 3000 / SHARE; pages = pages * 2 + 1) {
        posix_pages_left = pages;
        CHECK(posix_vm_start_growing(1 * MIB, 16 * MIB, true));
        const int64_t before = total();
        const int32_t made = keep_chunks(250);
        CHECK(made < 250 && world_caught("pages"));
        CHECK(posix_pages_added == pages && posix_pages_left == 0);
        CHECK(pages != 0 || total() == before);
        CHECK(pages < 1000 || total() > before);
        check_chunks(made);
        /* It has pages again, for instance because another enclave was closed. */
        posix_pages_left = UINT64_MAX;
        CHECK(keep_chunks(100 / SHARE) == 100 / SHARE);
        check_chunks(100 / SHARE);
        CHECK(SHARE != 1 || total() > before);
        clog_static_refs[0] = NULL;
    }
}

static void without_growth_it_is_the_heap_of_the_image_and_the_error_says_so(void) {
    CHECK(posix_vm_start_growing(2 * MIB, 64 * MIB, false));
    const int64_t before = total();
    CHECK(max() == before && before < (int64_t)(2 * MIB));
    CHECK(keep_chunks(100) < 30 && world_caught("pages"));
    CHECK(total() == before && posix_pages_added == 0);
    clog_static_refs[0] = NULL;
    CHECK(posix_vm_start(2 * MIB));
    CHECK(keep_chunks(100) < 30 && world_caught("memory"));
    clog_static_refs[0] = NULL;
}

/* Too little beyond the beginning for tables and a block: then it is fixed. */
static void a_maximum_that_is_hardly_more_is_no_growth(void) {
    CHECK(posix_vm_start_growing(2 * MIB, 2 * MIB + 4096, true));
    CHECK(max() == total());
    CHECK(keep_chunks(100) < 30 && world_caught("memory"));
    CHECK(posix_pages_added == 0);
    clog_static_refs[0] = NULL;
    CHECK(!posix_vm_start_growing(64 * 1024, 64 * MIB, true));
}

int posix_main(void) {
    world_make();
    garbage_alone_does_not_grow_a_heap();
    what_is_alive_grows_it_and_everything_survives();
    a_large_object_gets_the_room_that_it_needs();
    the_maximum_is_the_end_and_the_heap_is_usable_afterwards();
    a_machine_that_gives_less_is_a_smaller_heap();
    without_growth_it_is_the_heap_of_the_image_and_the_error_says_so();
    a_maximum_that_is_hardly_more_is_no_growth();
    return 0;
}
