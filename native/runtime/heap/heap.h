/*
 * The Java heap: a mark-region collector after Immix (Blackburn and McKinley, PLDI 2008) that never moves an object, because
 * stacks and registers are scanned conservatively (Shahriyar et al., OOPSLA 2014): any word that points into an object keeps it.
 *
 * Words used here
 *   block   32 KiB, the unit that a thread takes for itself to allocate into
 *   line    256 bytes, the unit that is reused. A line is free when no object that survived the last collection touches it and
 *           nobody took it since.
 *   hole    a run of free lines in one block; bump allocation fills it. Zeroed when taken.
 *   large   an object of more than CLOI_LARGE_BYTES: gets a run of free lines that may span blocks.
 *   start   the first byte of an object. One bit per 8 bytes says where objects start.
 *
 * Invariants
 *   - lines[i] != 0 for every line that holds an object or belongs to a hole that a thread took.
 *   - A start bit is set exactly for objects allocated since the last collection and for those that it found alive.
 *   - Between collections every mark bit is 0.
 *   - Only large objects cross a block boundary; then crossing[b] of each later block is 1 + the index of the block it starts in, and
 *     it is the last object that starts there.
 *   - Blocks change their state only under the heap's lock or while the world is stopped.
 *   - Nothing at or after `end` is a block, and no table has entries for it. A heap that grows (grow.c) moves `end` up while the world is stopped,
 *     never down; the entries of blocks that come with it are zero.
 */
#ifndef CLOI_HEAP_H
#define CLOI_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cloister/runtime.h"

struct cloi_thread;

#define CLOI_BLOCK_BYTES 32768u
#define CLOI_LINE_BYTES 256u
#define CLOI_LINES_PER_BLOCK (CLOI_BLOCK_BYTES / CLOI_LINE_BYTES)
#define CLOI_LARGE_BYTES 8192u
/* Holes are handed out in pieces of at most this, so that what is zeroed is still in the first-level cache when it is used. */
#if defined(CLO_GC_STRESS) || defined(CLO_GC_FAIL_ALLOCATION)
#define CLOI_HOLE_BYTES CLOI_LINE_BYTES
#else
#define CLOI_HOLE_BYTES 8192u
#endif

enum { CLOI_BLOCK_FREE = 0, CLOI_BLOCK_PARTIAL = 1, CLOI_BLOCK_OWNED = 2, CLOI_BLOCK_FULL = 3 };

typedef struct cloi_heap_stats {
    uint64_t collections;
    uint64_t marked_objects;    /* in the last collection */
    uint64_t mark_overflows;    /* in the last collection */
    uint64_t cleared_references; /* since the start */
} cloi_heap_stats;

/* Memory that becomes ours page by page: [begin, end) is there. Only grow.c moves `end`, and only upwards. */
typedef struct cloi_stretch {
    char *begin, *end;
} cloi_stretch;

/* What there is an entry of for each block. */
typedef enum cloi_table { CLOI_STARTS, CLOI_MARKS, CLOI_LINES, CLOI_CROSSING, CLOI_STATES, CLOI_STACK, CLOI_TABLES } cloi_table;

typedef struct cloi_heap {
    char *base;             /* of block 0; block-aligned */
    char *end;
    uint32_t block_count;   /* now */
    uint32_t max_block_count; /* that there can be on this machine; block_count when it cannot grow */
    uint32_t line_count;
    uint32_t used_blocks;   /* no block at or after this one was taken since the last collection or has anything in it */
    uint8_t *starts;        /* the two bitmaps; bit n stands for base + 8 n */
    uint8_t *marks;
    uint8_t *lines;
    uint8_t *block_states;
    uint32_t *crossing;
    clo_ref *mark_stack;    /* grows up; found Reference objects grow down from its end */
    size_t mark_capacity;
    size_t mark_count;
    size_t reference_count;
    bool mark_overflow;
    bool reference_overflow;
    bool clear_soft;        /* this collection clears soft references */
    bool has_enqueued;      /* this collection put references into queues */
    uint32_t lock;          /* atomic: block states and cursors */
    uint32_t partial_cursor; /* no PARTIAL block lies before it */
    uint32_t free_cursor;    /* no FREE block lies before it */
    uint32_t large_cursor;   /* line where the next search for a large object begins */
    uint64_t free_lines;     /* free or in blocks not yet taken; an upper bound that threads share */
    uint64_t budget_lines;   /* lines that may still be taken before the next collection */
    cloi_stretch blocks;     /* page-aligned: the last part of a block may be there before the rest */
    cloi_stretch tables[CLOI_TABLES]; /* where the tables of a heap that has grown are, laid out for max_block_count */
    bool has_grown;          /* the tables are there, not in front of the blocks */
    bool is_held_back;       /* the image allows more memory than the host gives */
    cloi_heap_stats stats;
#if defined(CLO_GC_FAIL_ALLOCATION)
    uint64_t allocations; /* so far */
    uint64_t fail_at;     /* the one of that number throws OutOfMemoryError */
#endif
} cloi_heap;

/* heap_globals.c */
extern CLO_HIDDEN cloi_heap cloi_the_heap;

CLO_INLINE bool cloi_heap_contains(const cloi_heap *heap, uintptr_t address) {
    return address - (uintptr_t)heap->base < (uintptr_t)(heap->end - heap->base);
}
/* Of each bitmap, and of the line table, as far as it is in use. */
CLO_INLINE size_t cloi_used_bitmap_bytes(const cloi_heap *heap) { return (size_t)heap->used_blocks * (CLOI_BLOCK_BYTES / 64); }
CLO_INLINE size_t cloi_used_lines(const cloi_heap *heap) { return (size_t)heap->used_blocks * CLOI_LINES_PER_BLOCK; }
CLO_INLINE size_t cloi_heap_bit(const cloi_heap *heap, const void *object) {
    return ((uintptr_t)object - (uintptr_t)heap->base) >> 3;
}
CLO_INLINE bool cloi_bit_get(const uint8_t *bits, size_t index) { return (bits[index >> 3] >> (index & 7)) & 1; }
CLO_INLINE void cloi_bit_set(uint8_t *bits, size_t index) { bits[index >> 3] |= (uint8_t)(1u << (index & 7)); }
CLO_INLINE uint64_t cloi_heap_total_bytes(const cloi_heap *heap) { return (uint64_t)heap->block_count * CLOI_BLOCK_BYTES; }
CLO_INLINE uint64_t cloi_heap_max_bytes(const cloi_heap *heap) { return (uint64_t)heap->max_block_count * CLOI_BLOCK_BYTES; }
/* Whole size of an object in bytes, a multiple of 8. */
CLO_HIDDEN size_t cloi_object_size_bytes(const clo_object *object);

/* heap.c: lays the tables and blocks out in [memory, memory + size_bytes). False: too small. With may_grow it takes the pages up to memory +
 * max_size_bytes from the platform as it needs them. All page-aligned. */
CLO_HIDDEN bool cloi_heap_init(void *memory, size_t size_bytes, size_t max_size_bytes, bool may_grow);
/* Bytes of a table for that many blocks. */
CLO_HIDDEN size_t cloi_table_bytes(cloi_table table, size_t block_count);
/* The heap's tables are at these addresses from now on. */
CLO_HIDDEN void cloi_heap_use_tables(cloi_heap *heap, char *const addresses[CLOI_TABLES]);
CLO_HIDDEN void cloi_heap_lock(cloi_heap *heap);
CLO_HIDDEN void cloi_heap_unlock(cloi_heap *heap);

/* alloc.c: zeroed memory with its start bit set and no header, or NULL with nothing pending when there is none without a collection.
 * size_bytes is a multiple of 8. */
CLO_HIDDEN void *cloi_heap_allocate(struct cloi_thread *thread, size_t size_bytes);
/* The same, collecting when needed; NULL with an OutOfMemoryError pending. */
CLO_HIDDEN void *cloi_heap_allocate_or_throw(struct cloi_thread *thread, size_t size_bytes);
/* Gives up the thread's holes: before a collection (the collector does it for all threads). */
CLO_HIDDEN void cloi_heap_drop_holes(struct cloi_thread *thread);

/* collect.c: stops the other threads and collects; clear_soft: soft references are not kept for their own sake.
 * When another thread is collecting already, waits for it and returns without a second collection. */
CLO_HIDDEN void cloi_heap_collect(struct cloi_thread *thread, bool clear_soft);

/* mark.c */
CLO_HIDDEN void cloi_mark_ref(cloi_heap *heap, clo_ref object); /* NULL and refs outside of the heap are fine */
CLO_HIDDEN void cloi_mark_unscanned(cloi_heap *heap, clo_ref object); /* keeps the object, not what it refers to */
CLO_HIDDEN void cloi_mark_drain(cloi_heap *heap);
CLO_HIDDEN void cloi_mark_references(cloi_heap *heap); /* clears weak (soft, phantom) referents that are not marked */
/* roots.c */
CLO_HIDDEN clo_ref cloi_find_object(const cloi_heap *heap, uintptr_t address); /* the object around an address, or NULL */
CLO_HIDDEN void cloi_mark_roots(cloi_heap *heap);
/* grow.c. World stopped, after a sweep; afterwards every thread's alloc_starts must be set anew. */
CLO_HIDDEN void cloi_heap_plan_growth(cloi_heap *heap, void *end_of_initial, void *end_of_all);
/* Grows when more than half of the heap is alive, a new object of size_bytes included. */
CLO_HIDDEN void cloi_heap_grow_by_use(cloi_heap *heap, size_t size_bytes);
/* Grows by as many blocks as an object of that size can need. False: it has not grown. */
CLO_HIDDEN bool cloi_heap_grow_for_object(cloi_heap *heap, size_t size_bytes);
/* sweep.c */
CLO_HIDDEN void cloi_sweep(cloi_heap *heap);
/* Decides how much may be allocated before the next collection. */
CLO_HIDDEN void cloi_heap_set_budget(cloi_heap *heap);
/* verify.c: gives the enclave up when an invariant does not hold. World stopped, after a sweep. */
CLO_HIDDEN void cloi_heap_verify(const cloi_heap *heap);
/* stats.c */
CLO_HIDDEN uint64_t cloi_heap_free_bytes(cloi_heap *heap);

#endif
