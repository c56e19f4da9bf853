/*
 * Lays out the heap's tables and blocks, its lock, and the sizes of objects.
 *
 * The memory comes with undefined contents: unmeasured enclave pages are the host's choice. So every table is cleared here, and every
 * hole when it is taken.
 */
#include "heap.h"

#include "../runtime_globals.h"
#include "../runtime_internal.h"

#define MINIMUM_MARK_STACK_BYTES 16384u
#define MINIMUM_BLOCKS 8u

static const uint32_t table_bytes_per_block[CLOI_TABLES] = {
    [CLOI_STARTS] = CLOI_BLOCK_BYTES / 64,  [CLOI_MARKS] = CLOI_BLOCK_BYTES / 64, [CLOI_LINES] = CLOI_LINES_PER_BLOCK,
    [CLOI_CROSSING] = sizeof(uint32_t),     [CLOI_STATES] = 1,                    [CLOI_STACK] = CLOI_BLOCK_BYTES / 128,
};

size_t cloi_table_bytes(cloi_table table, size_t block_count) {
    return block_count * table_bytes_per_block[table] + (table == CLOI_STACK ? MINIMUM_MARK_STACK_BYTES : 0);
}

void cloi_heap_use_tables(cloi_heap *heap, char *const addresses[CLOI_TABLES]) {
    heap->starts = (uint8_t *)addresses[CLOI_STARTS];
    heap->marks = (uint8_t *)addresses[CLOI_MARKS];
    heap->lines = (uint8_t *)addresses[CLOI_LINES];
    heap->crossing = (uint32_t *)(void *)addresses[CLOI_CROSSING];
    heap->block_states = (uint8_t *)addresses[CLOI_STATES];
    heap->mark_stack = (clo_ref *)(void *)addresses[CLOI_STACK];
    heap->mark_capacity = cloi_table_bytes(CLOI_STACK, heap->block_count) / sizeof(clo_ref);
}

bool cloi_heap_init(void *memory, size_t size_bytes, size_t max_size_bytes, bool may_grow) {
    cloi_heap *heap = &cloi_the_heap;
    size_t per_block = CLOI_BLOCK_BYTES;
    for (cloi_table table = 0; table < CLOI_TABLES; table++) per_block += table_bytes_per_block[table];
    const size_t fixed = MINIMUM_MARK_STACK_BYTES + CLOI_BLOCK_BYTES + CLOI_TABLES * 64;
    if (max_size_bytes < size_bytes || size_bytes < fixed + MINIMUM_BLOCKS * per_block) return false;
    const size_t blocks = (size_bytes - fixed) / per_block;
    if (blocks > UINT32_MAX / CLOI_LINES_PER_BLOCK) return false;
    *heap = (cloi_heap){0};
    heap->block_count = heap->max_block_count = (uint32_t)blocks;
    heap->line_count = (uint32_t)blocks * CLOI_LINES_PER_BLOCK;
    char *cursor = memory, *tables[CLOI_TABLES];
    for (cloi_table table = 0; table < CLOI_TABLES; table++) {
        tables[table] = cursor;
        cursor += (cloi_table_bytes(table, blocks) + 63) & ~(size_t)63;
    }
    memset(memory, 0, (size_t)(tables[CLOI_STACK] - (char *)memory));
    cloi_heap_use_tables(heap, tables);
    heap->base = (char *)(((uintptr_t)cursor + CLOI_BLOCK_BYTES - 1) & ~(uintptr_t)(CLOI_BLOCK_BYTES - 1));
    heap->end = heap->base + blocks * CLOI_BLOCK_BYTES;
    if (heap->end > (char *)memory + size_bytes) return false;
    if (may_grow) cloi_heap_plan_growth(heap, (char *)memory + size_bytes, (char *)memory + max_size_bytes);
    heap->is_held_back = !may_grow && max_size_bytes > size_bytes;
    heap->free_lines = heap->line_count;
    cloi_heap_set_budget(heap);
    return true;
}

void cloi_heap_lock(cloi_heap *heap) { cloi_spin_lock(&heap->lock); }

void cloi_heap_unlock(cloi_heap *heap) { cloi_spin_unlock(&heap->lock); }

size_t cloi_object_size_bytes(const clo_object *object) {
    const clo_class *class = &clog_classes[object->class_id];
    if ((class->flags & CLO_CLASS_ARRAY) == 0) return class->size_bytes;
    const size_t length = (size_t)(uint32_t)((const clo_array *)(const void *)object)->length;
    return (CLO_ARRAY_DATA_OFFSET + length * class->size_bytes + 7) & ~(size_t)7;
}
