/*
 * Lays out the heap's tables and blocks, its lock, and the sizes of objects.
 *
 * The memory comes with undefined contents: unmeasured enclave pages are the host's choice. So every table is cleared here, and every
 * hole when it is taken.
 */
#include "heap.h"

#include "../runtime_globals.h"
#include "../runtime_internal.h"

/* Tables cost per block: two bitmaps, the lines, a state, a crossing entry, a share of the mark stack. */
#define BITMAP_BYTES_PER_BLOCK (CLOI_BLOCK_BYTES / 64)
#define MARK_STACK_BYTES_PER_BLOCK (CLOI_BLOCK_BYTES / 128)
#define MINIMUM_MARK_STACK_BYTES 16384u
#define MINIMUM_BLOCKS 8u

static char *take(char **cursor, size_t size_bytes) {
    char *table = *cursor;
    *cursor += (size_bytes + 63) & ~(size_t)63;
    return table;
}

bool cloi_heap_init(void *memory, size_t size_bytes) {
    cloi_heap *heap = &cloi_the_heap;
    const size_t per_block = CLOI_BLOCK_BYTES + 2 * BITMAP_BYTES_PER_BLOCK + CLOI_LINES_PER_BLOCK + 1 + sizeof(uint32_t) +
                             MARK_STACK_BYTES_PER_BLOCK;
    const size_t fixed = MINIMUM_MARK_STACK_BYTES + CLOI_BLOCK_BYTES + 6 * 64;
    if (size_bytes < fixed + MINIMUM_BLOCKS * per_block) return false;
    const size_t blocks = (size_bytes - fixed) / per_block;
    if (blocks > UINT32_MAX / CLOI_LINES_PER_BLOCK) return false;
    *heap = (cloi_heap){0};
    char *cursor = memory;
    heap->block_count = (uint32_t)blocks;
    heap->line_count = (uint32_t)blocks * CLOI_LINES_PER_BLOCK;
    heap->starts = (uint8_t *)take(&cursor, blocks * BITMAP_BYTES_PER_BLOCK);
    heap->marks = (uint8_t *)take(&cursor, blocks * BITMAP_BYTES_PER_BLOCK);
    heap->lines = (uint8_t *)take(&cursor, heap->line_count);
    heap->crossing = (uint32_t *)(void *)take(&cursor, blocks * sizeof(uint32_t));
    heap->block_states = (uint8_t *)take(&cursor, blocks);
    const char *stack = take(&cursor, 0);
    memset(memory, 0, (size_t)(stack - (const char *)memory));
    heap->mark_capacity = (MINIMUM_MARK_STACK_BYTES + blocks * MARK_STACK_BYTES_PER_BLOCK) / sizeof(clo_ref);
    heap->mark_stack = (clo_ref *)(void *)take(&cursor, heap->mark_capacity * sizeof(clo_ref));
    heap->base = (char *)(((uintptr_t)cursor + CLOI_BLOCK_BYTES - 1) & ~(uintptr_t)(CLOI_BLOCK_BYTES - 1));
    heap->end = heap->base + blocks * CLOI_BLOCK_BYTES;
    heap->free_lines = heap->line_count;
    cloi_heap_set_budget(heap);
    return heap->end <= (char *)memory + size_bytes;
}

void cloi_heap_lock(cloi_heap *heap) { cloi_spin_lock(&heap->lock); }

void cloi_heap_unlock(cloi_heap *heap) { cloi_spin_unlock(&heap->lock); }

size_t cloi_object_size_bytes(const clo_object *object) {
    const clo_class *class = &clog_classes[object->class_id];
    if ((class->flags & CLO_CLASS_ARRAY) == 0) return class->size_bytes;
    const size_t length = (size_t)(uint32_t)((const clo_array *)(const void *)object)->length;
    return (CLO_ARRAY_DATA_OFFSET + length * class->size_bytes + 7) & ~(size_t)7;
}
