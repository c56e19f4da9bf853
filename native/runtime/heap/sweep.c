/*
 * After marking: what is marked is what exists. The mark bits become the start bits, so that a word that points to a dead object is
 * no ref any more, and the lines that marking touched say which lines are free.
 */
#include "../runtime_internal.h"
#include "heap.h"

/* How much may be allocated before the next collection: at least this and at least twice what is alive, so that the cost of
 * marking stays in proportion while the memory in use stays small: what is reused is in the processor's caches, what was never used
 * costs an enclave no pages. Collections cost by the blocks in use, not by the size of the heap. */
#define MINIMUM_BUDGET_BYTES (8u << 20)

void cloi_heap_set_budget(cloi_heap *heap) {
    const uint64_t live_lines = heap->line_count - heap->free_lines;
    uint64_t budget = 2 * live_lines;
    if (budget < MINIMUM_BUDGET_BYTES / CLOI_LINE_BYTES) budget = MINIMUM_BUDGET_BYTES / CLOI_LINE_BYTES;
    heap->budget_lines = budget < heap->free_lines ? budget : heap->free_lines;
}

static void swap_bitmaps(cloi_heap *heap) {
    uint8_t *dead = heap->starts;
    heap->starts = heap->marks;
    heap->marks = dead;
    memset(dead, 0, cloi_used_bitmap_bytes(heap));
}

/* End of the last object that starts in a block, or NULL when none does. */
static const char *end_of_last(const cloi_heap *heap, uint32_t block) {
    const size_t bits_per_block = CLOI_BLOCK_BYTES / 8;
    for (size_t bit = (block + 1) * bits_per_block; bit-- > block * bits_per_block;) {
        if (!cloi_bit_get(heap->starts, bit)) continue;
        const clo_object *object = (const clo_object *)(const void *)(heap->base + bit * 8);
        return (const char *)object + cloi_object_size_bytes(object);
    }
    return NULL;
}

static void sweep_crossings(cloi_heap *heap) {
    uint32_t head = 0;
    const char *end = NULL;
    for (uint32_t block = 0; block < heap->used_blocks; block++) {
        if (heap->crossing[block] == 0) continue;
        if (heap->crossing[block] != head) {
            head = heap->crossing[block];
            end = end_of_last(heap, head - 1);
        }
        if (end == NULL || end <= heap->base + (size_t)block * CLOI_BLOCK_BYTES) heap->crossing[block] = 0;
    }
}

static void sweep_block(cloi_heap *heap, uint32_t block) {
    const uint8_t *lines = heap->lines + (size_t)block * CLOI_LINES_PER_BLOCK;
    uint32_t used = 0;
    for (uint32_t i = 0; i < CLOI_LINES_PER_BLOCK; i++) used += lines[i];
    heap->free_lines -= used;
    heap->block_states[block] =
        used == 0 ? CLOI_BLOCK_FREE : used == CLOI_LINES_PER_BLOCK ? CLOI_BLOCK_FULL : CLOI_BLOCK_PARTIAL;
}

void cloi_sweep(cloi_heap *heap) {
    swap_bitmaps(heap);
    sweep_crossings(heap);
    heap->free_lines = heap->line_count;
    for (uint32_t block = 0; block < heap->used_blocks; block++) sweep_block(heap, block);
    while (heap->used_blocks != 0 && heap->block_states[heap->used_blocks - 1] == CLOI_BLOCK_FREE) heap->used_blocks--;
    heap->partial_cursor = 0;
    heap->free_cursor = 0;
    heap->large_cursor = 0;
    cloi_heap_set_budget(heap);
}
