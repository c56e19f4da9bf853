/*
 * Finding room. A thread fills the holes of one block after the other; objects that span lines and do not fit the current hole go
 * to a second one, as in Immix, so that one awkward object does not throw a hole away. Large objects get their own run of lines,
 * searched next-fit over the line table.
 *
 * Rows of a matrix do not collide in the cache: a run begins where the last one ended, and one that is a multiple of a page is
 * followed by a spare line, so consecutive rows begin at different cache sets.
 */
#include "../runtime_internal.h"
#include "../thread.h"
#include "cloister/platform.h"
#include "heap.h"

static char *line_address(const cloi_heap *heap, uint32_t line) { return heap->base + (size_t)line * CLOI_LINE_BYTES; }

static uint32_t take_block_of_state(cloi_heap *heap, uint32_t *cursor, uint8_t state) {
    while (*cursor < heap->block_count) {
        const uint32_t block = (*cursor)++;
        if (heap->block_states[block] != state) continue;
        const uint8_t *lines = heap->lines + (size_t)block * CLOI_LINES_PER_BLOCK;
        uint64_t free_lines = 0;
        for (uint32_t i = 0; i < CLOI_LINES_PER_BLOCK; i++) free_lines += lines[i] == 0;
        heap->block_states[block] = CLOI_BLOCK_OWNED;
        if (block >= heap->used_blocks) heap->used_blocks = block + 1;
        heap->free_lines -= free_lines;
        heap->budget_lines -= free_lines < heap->budget_lines ? free_lines : heap->budget_lines;
        return block + 1;
    }
    return 0;
}

/* A block with free lines for this thread alone, index + 1; 0 when there is none or when it is time to collect. */
static uint32_t take_block(cloi_heap *heap, bool whole) {
    cloi_heap_lock(heap);
    uint32_t block = 0;
    if (heap->budget_lines != 0) {
        if (!whole) block = take_block_of_state(heap, &heap->partial_cursor, CLOI_BLOCK_PARTIAL);
        if (block == 0) block = take_block_of_state(heap, &heap->free_cursor, CLOI_BLOCK_FREE);
    }
    cloi_heap_unlock(heap);
    return block;
}

/* The next hole of the thread's block, zeroed; false at the end of the block. */
static bool next_hole(cloi_heap *heap, cloi_thread *thread) {
    const uint32_t block = thread->vm.block - 1;
    uint8_t *lines = heap->lines + (size_t)block * CLOI_LINES_PER_BLOCK;
    uint32_t first = thread->vm.next_line;
    while (first < CLOI_LINES_PER_BLOCK && lines[first] != 0) first++;
    if (first == CLOI_LINES_PER_BLOCK) return false;
    uint32_t end = first;
    while (end < CLOI_LINES_PER_BLOCK && lines[end] == 0 && end - first < CLOI_HOLE_BYTES / CLOI_LINE_BYTES) lines[end++] = 1;
    thread->vm.next_line = end;
    char *start = line_address(heap, block * CLOI_LINES_PER_BLOCK + first);
    const size_t size_bytes = (size_t)(end - first) * CLOI_LINE_BYTES;
    /* Directly after the current hole: grow it, so that its rest is not lost. Never over the end of a block. */
    if (start != thread->java.alloc_limit || first == 0) thread->java.alloc_cursor = start;
    thread->java.alloc_limit = start + size_bytes;
    thread->vm.allocated_bytes += size_bytes;
    memset(start, 0, size_bytes);
    return true;
}

static void *bump(cloi_heap *heap, char **cursor, size_t size_bytes) {
    char *object = *cursor;
    *cursor += size_bytes;
    cloi_bit_set(heap->starts, cloi_heap_bit(heap, object));
    return object;
}

static void *allocate_small(cloi_heap *heap, cloi_thread *thread, size_t size_bytes) {
    for (;;) {
        if ((size_t)(thread->java.alloc_limit - thread->java.alloc_cursor) >= size_bytes)
            return bump(heap, &thread->java.alloc_cursor, size_bytes);
        if (thread->vm.block == 0 || !next_hole(heap, thread)) {
            thread->vm.block = take_block(heap, false);
            thread->vm.next_line = 0;
            if (thread->vm.block == 0) return NULL;
        }
    }
}

/* Marks [first, first + count) as taken and settles the states of the blocks that it touches. Heap locked. */
static void take_lines(cloi_heap *heap, uint32_t first, uint32_t count) {
    memset(heap->lines + first, 1, count);
    heap->free_lines -= count;
    heap->budget_lines -= count < heap->budget_lines ? count : heap->budget_lines;
    const uint32_t first_block = first / CLOI_LINES_PER_BLOCK;
    const uint32_t last_block = (first + count - 1) / CLOI_LINES_PER_BLOCK;
    if (last_block >= heap->used_blocks) heap->used_blocks = last_block + 1;
    for (uint32_t block = first_block; block <= last_block; block++) {
        const uint32_t block_start = block * CLOI_LINES_PER_BLOCK;
        const bool is_filled = first <= block_start && first + count >= block_start + CLOI_LINES_PER_BLOCK;
        heap->block_states[block] = is_filled ? CLOI_BLOCK_FULL : CLOI_BLOCK_PARTIAL;
        if (!is_filled && block < heap->partial_cursor) heap->partial_cursor = block;
        heap->crossing[block] = block == first_block ? heap->crossing[block] : first_block + 1;
    }
}

/* First line of a run of `count` free lines in [from, to), or UINT32_MAX. Heap locked: blocks of other threads are skipped. */
static uint32_t find_run(const cloi_heap *heap, uint32_t from, uint32_t to, uint32_t count) {
    uint32_t run = 0;
    uint32_t line = from;
    while (line < to) {
        const uint32_t block = line / CLOI_LINES_PER_BLOCK;
        const uint32_t block_end = (block + 1) * CLOI_LINES_PER_BLOCK;
        const uint8_t state = heap->block_states[block];
        if (state == CLOI_BLOCK_OWNED || state == CLOI_BLOCK_FULL) {
            run = 0;
            line = block_end;
            continue;
        }
        if (state == CLOI_BLOCK_FREE && run + (block_end - line) < count) {
            run += block_end - line;
            line = block_end;
            continue;
        }
        run = heap->lines[line] == 0 ? run + 1 : 0;
        line++;
        if (run == count) return line - count;
    }
    return UINT32_MAX;
}

static void *allocate_large(cloi_heap *heap, cloi_thread *thread, size_t size_bytes) {
    if (size_bytes > cloi_heap_total_bytes(heap)) return NULL;
    const uint32_t count = (uint32_t)((size_bytes + CLOI_LINE_BYTES - 1) / CLOI_LINE_BYTES);
    const uint32_t spare = count % (CLO_PAGE_BYTES / CLOI_LINE_BYTES) == 0 ? 1 : 0;
    cloi_heap_lock(heap);
    uint32_t first = UINT32_MAX;
    if (heap->budget_lines != 0) {
        if (heap->large_cursor >= heap->line_count) heap->large_cursor = 0;
        first = find_run(heap, heap->large_cursor, heap->line_count, count);
        if (first == UINT32_MAX) first = find_run(heap, 0, heap->line_count, count);
    }
    if (first != UINT32_MAX) {
        take_lines(heap, first, count);
        heap->large_cursor = first + count + spare;
    }
    cloi_heap_unlock(heap);
    if (first == UINT32_MAX) return NULL;
    char *object = line_address(heap, first);
    thread->vm.allocated_bytes += (size_t)count * CLOI_LINE_BYTES;
    memset(object, 0, (size_t)count * CLOI_LINE_BYTES);
    /* The bits of one line are four whole bytes: nobody else writes them. */
    cloi_bit_set(heap->starts, cloi_heap_bit(heap, object));
    return object;
}

/* True while the line after the current hole is free too, in the same block. */
static bool can_grow_hole(const cloi_heap *heap, const cloi_thread *thread) {
    const uint32_t line = thread->vm.next_line;
    if (thread->vm.block == 0 || line == 0 || line == CLOI_LINES_PER_BLOCK) return false;
    const uint32_t index = (thread->vm.block - 1) * CLOI_LINES_PER_BLOCK + line;
    return heap->lines[index] == 0 && line_address(heap, index) == thread->java.alloc_limit;
}

/* Objects that span lines and do not fit the current hole: a block of their own, else any run of lines. */
static void *allocate_medium(cloi_heap *heap, cloi_thread *thread, size_t size_bytes) {
    do {
        if ((size_t)(thread->java.alloc_limit - thread->java.alloc_cursor) >= size_bytes)
            return bump(heap, &thread->java.alloc_cursor, size_bytes);
    } while (can_grow_hole(heap, thread) && next_hole(heap, thread));
    if ((size_t)(thread->vm.overflow_limit - thread->vm.overflow_cursor) < size_bytes) {
        const uint32_t block = take_block(heap, true);
        if (block == 0) return allocate_large(heap, thread, size_bytes);
        thread->vm.overflow_cursor = line_address(heap, (block - 1) * CLOI_LINES_PER_BLOCK);
        thread->vm.overflow_limit = thread->vm.overflow_cursor + CLOI_BLOCK_BYTES;
        memset(heap->lines + (size_t)(block - 1) * CLOI_LINES_PER_BLOCK, 1, CLOI_LINES_PER_BLOCK);
        memset(thread->vm.overflow_cursor, 0, CLOI_BLOCK_BYTES);
        thread->vm.allocated_bytes += CLOI_BLOCK_BYTES;
    }
    return bump(heap, &thread->vm.overflow_cursor, size_bytes);
}

void *cloi_heap_allocate(cloi_thread *thread, size_t size_bytes) {
    cloi_heap *heap = &cloi_the_heap;
    if (size_bytes <= CLOI_LINE_BYTES) return allocate_small(heap, thread, size_bytes);
    if (size_bytes <= CLOI_LARGE_BYTES) return allocate_medium(heap, thread, size_bytes);
    return allocate_large(heap, thread, size_bytes);
}

void cloi_heap_drop_holes(cloi_thread *thread) {
    thread->java.alloc_cursor = NULL;
    thread->java.alloc_limit = NULL;
    thread->vm.block = 0;
    thread->vm.overflow_cursor = NULL;
    thread->vm.overflow_limit = NULL;
}
