/*
 * A heap that becomes larger while the program runs, by pages that the platform adds (on SGX2: EAUG by the host, EACCEPT by us).
 *
 * The image reserves addresses for the largest heap. At first there is [tables | blocks] in its measured beginning, as in a heap that
 * never grows. When it grows, the blocks go on upwards, and the tables move to the end of the reserved addresses, where each has room for the largest
 * heap, of which only the pages in use exist:
 *
 *     | old tables | blocks -> ...                                   | starts | marks | lines | crossing | states | stack |
 *     memory       base        end                                     each: pages from its begin on
 *
 * Pages are asked for in ascending order from the `end` of a stretch, which only moves up: none is ever asked for twice. What the platform
 * does not give is no error, only a smaller heap. All of this happens while the world is stopped.
 */
#include "../runtime_internal.h"
#include "cloister/layout.h"
#include "cloister/platform.h"
#include "heap.h"

/* Every growth asks the host, and stops the world for it: not for less than 1 MiB. */
#define GROWTH_BLOCKS 32u

static size_t round_to_pages(size_t size_bytes) { return (size_bytes + CLO_PAGE_BYTES - 1) & ~(size_t)(CLO_PAGE_BYTES - 1); }

static uint32_t blocks_of_lines(uint64_t lines) {
    const uint64_t blocks = (lines + CLOI_LINES_PER_BLOCK - 1) / CLOI_LINES_PER_BLOCK;
    return blocks < UINT32_MAX - GROWTH_BLOCKS ? (uint32_t)blocks : UINT32_MAX - GROWTH_BLOCKS;
}

void cloi_heap_plan_growth(cloi_heap *heap, void *end_of_initial, void *end_of_all) {
    size_t per_block = CLOI_BLOCK_BYTES;
    size_t fixed = cloi_table_bytes(CLOI_STACK, 0) + CLOI_TABLES * CLO_PAGE_BYTES;
    for (cloi_table table = 0; table < CLOI_TABLES; table++) per_block += cloi_table_bytes(table, 1) - cloi_table_bytes(table, 0);
    const size_t room = (size_t)((char *)end_of_all - heap->base);
    size_t blocks = room < fixed ? 0 : (room - fixed) / per_block;
    if (blocks > UINT32_MAX / CLOI_LINES_PER_BLOCK) blocks = UINT32_MAX / CLOI_LINES_PER_BLOCK;
    /* The tables must begin behind what is there already. */
    if (blocks <= heap->block_count || heap->base + blocks * CLOI_BLOCK_BYTES < (char *)end_of_initial) return;
    heap->max_block_count = (uint32_t)blocks;
    heap->blocks = (cloi_stretch){heap->base, end_of_initial};
    char *end = end_of_all;
    for (cloi_table table = CLOI_TABLES; table-- > 0;) {
        end -= round_to_pages(cloi_table_bytes(table, blocks));
        heap->tables[table] = (cloi_stretch){end, end};
    }
}

/* Makes [begin, begin + size_bytes) be there; false when only a part of it is, or nothing. */
static bool extend(cloi_stretch *stretch, size_t size_bytes) {
    const size_t has_bytes = (size_t)(stretch->end - stretch->begin), wanted_bytes = round_to_pages(size_bytes);
    if (wanted_bytes <= has_bytes) return true;
    stretch->end += cloi_platform_add_pages(stretch->end, wanted_bytes - has_bytes);
    return stretch->end == stretch->begin + wanted_bytes;
}

/* From in front of the blocks to where they can grow. New pages are zero, as the entries of new blocks must be. */
static void move_tables(cloi_heap *heap) {
    const char *from[CLOI_TABLES] = {[CLOI_STARTS] = (const char *)heap->starts,         [CLOI_MARKS] = (const char *)heap->marks,
                                     [CLOI_LINES] = (const char *)heap->lines,           [CLOI_CROSSING] = (const char *)heap->crossing,
                                     [CLOI_STATES] = (const char *)heap->block_states};
    char *to[CLOI_TABLES];
    for (cloi_table table = 0; table < CLOI_TABLES; table++) {
        to[table] = heap->tables[table].begin;
        if (from[table] != NULL) memcpy(to[table], from[table], cloi_table_bytes(table, heap->block_count));
    }
    cloi_heap_use_tables(heap, to);
    heap->has_grown = true;
}

static void add_blocks(cloi_heap *heap, uint32_t block_count) {
    const uint32_t added = block_count - heap->block_count;
    if (!heap->has_grown) move_tables(heap);
    heap->block_count = block_count;
    heap->line_count = block_count * CLOI_LINES_PER_BLOCK;
    heap->end = heap->base + (size_t)block_count * CLOI_BLOCK_BYTES;
    heap->mark_capacity = cloi_table_bytes(CLOI_STACK, block_count) / sizeof(clo_ref);
    heap->free_lines += (uint64_t)added * CLOI_LINES_PER_BLOCK;
    cloi_heap_set_budget(heap);
}

/* To so many blocks, or to as many as the platform gives pages for. */
static void grow_to(cloi_heap *heap, uint32_t block_count) {
    block_count = (block_count + GROWTH_BLOCKS - 1) / GROWTH_BLOCKS * GROWTH_BLOCKS;
    if (block_count > heap->max_block_count) block_count = heap->max_block_count;
    if (block_count <= heap->block_count) return;
    bool is_given = true;
    for (cloi_table table = 0; table < CLOI_TABLES && is_given; table++) {
        is_given = extend(&heap->tables[table], cloi_table_bytes(table, block_count));
    }
    if (is_given && !extend(&heap->blocks, (size_t)block_count * CLOI_BLOCK_BYTES)) {
        is_given = false;
        block_count = (uint32_t)((size_t)(heap->blocks.end - heap->base) / CLOI_BLOCK_BYTES);
        if (block_count > heap->block_count) add_blocks(heap, block_count);
    } else if (is_given) {
        add_blocks(heap, block_count);
    }
    heap->is_held_back = !is_given;
}

/* Three times what is alive: then the next collection comes by the budget (sweep.c), not because the heap is full. */
void cloi_heap_grow_by_use(cloi_heap *heap, size_t size_bytes) {
    const uint64_t alive = heap->line_count - heap->free_lines + size_bytes / CLOI_LINE_BYTES + 1;
    if (2 * alive > heap->line_count) grow_to(heap, blocks_of_lines(3 * alive));
}

bool cloi_heap_grow_for_object(cloi_heap *heap, size_t size_bytes) {
    const uint32_t before = heap->block_count;
    grow_to(heap, before + 1 + blocks_of_lines(size_bytes / CLOI_LINE_BYTES + 1));
    return heap->block_count > before;
}
