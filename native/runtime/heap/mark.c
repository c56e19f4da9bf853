/*
 * Marking: everything reachable from what roots.c hands in, without recursion, in a bounded stack.
 *
 * When the stack is full an object stays marked but unscanned, and mark_overflow is set; after the stack has drained, all marked
 * objects are scanned once more. Each such round marks at least one new object, so it ends.
 *
 * Reference.referent is in no reference map. Weak and phantom references, and soft ones when memory is short, are collected in the
 * upper end of the same stack; at the end, referents that nothing else marked are cleared and their references put into their queues.
 */
#include "../natives.h"
#include "../runtime_internal.h"
#include "cloister/platform.h"
#include "heap.h"

#define REFERENCE_FLAGS (CLO_CLASS_REFERENCE_WEAK | CLO_CLASS_REFERENCE_SOFT | CLO_CLASS_REFERENCE_PHANTOM)

static bool has_refs(const clo_class *class) {
    if ((class->flags & CLO_CLASS_ARRAY) != 0) return class->element_kind == CLO_REF;
    return class->ref_map != 0 || (class->flags & REFERENCE_FLAGS) != 0;
}

static size_t stack_room(const cloi_heap *heap) { return heap->mark_capacity - heap->mark_count - heap->reference_count; }

/* Marks the object and its lines; false when it was marked before. */
static bool mark_only(cloi_heap *heap, clo_ref object) {
    const size_t bit = cloi_heap_bit(heap, object);
    if (cloi_bit_get(heap->marks, bit)) return false;
    cloi_bit_set(heap->marks, bit);
    heap->stats.marked_objects++;
    const size_t first = bit / (CLOI_LINE_BYTES / 8);
    const size_t last = (bit * 8 + cloi_object_size_bytes(object) - 1) / CLOI_LINE_BYTES;
    heap->lines[first] = 1;
    if (last != first) memset(heap->lines + first + 1, 1, last - first);
    return true;
}

static void mark_in_heap(cloi_heap *heap, clo_ref object) {
    if (!mark_only(heap, object)) return;
    if (!has_refs(&clog_classes[object->class_id])) return;
    if (stack_room(heap) == 0) {
        heap->mark_overflow = true;
        heap->stats.mark_overflows++;
        return;
    }
    heap->mark_stack[heap->mark_count++] = object;
}

void cloi_mark_ref(cloi_heap *heap, clo_ref object) {
    if (cloi_heap_contains(heap, (uintptr_t)object)) mark_in_heap(heap, object);
}

void cloi_mark_unscanned(cloi_heap *heap, clo_ref object) {
    if (cloi_heap_contains(heap, (uintptr_t)object)) mark_only(heap, object);
}

static clo_ref *referent_of(clo_ref reference) {
    return (clo_ref *)(void *)((char *)reference + clog_reference_referent_offset);
}

static void found_reference(cloi_heap *heap, clo_ref reference, uint32_t flags) {
    if ((flags & CLO_CLASS_REFERENCE_SOFT) != 0 && !heap->clear_soft) {
        cloi_mark_ref(heap, *referent_of(reference));
        return;
    }
    if (stack_room(heap) == 0) {
        heap->reference_overflow = true;
        return;
    }
    heap->reference_count++;
    heap->mark_stack[heap->mark_capacity - heap->reference_count] = reference;
}

static void scan(cloi_heap *heap, clo_ref object) {
    const clo_class *class = &clog_classes[object->class_id];
    if ((class->flags & CLO_CLASS_ARRAY) != 0) {
        if (class->element_kind != CLO_REF) return;
        const clo_ref *elements = clo_array_data(object);
        const int32_t length = clo_array_length(object);
        for (int32_t i = 0; i < length; i++) cloi_mark_ref(heap, elements[i]);
        return;
    }
    if (class->ref_map != 0) {
        const clo_ref_map *map = clo_at(class->ref_map);
        for (uint32_t i = 0; i < map->count; i++)
            cloi_mark_ref(heap, *(const clo_ref *)(const void *)((const char *)object + map->offsets[i]));
    }
    if ((class->flags & REFERENCE_FLAGS) != 0) found_reference(heap, object, class->flags);
}

static void drain_stack(cloi_heap *heap) {
    while (heap->mark_count != 0) scan(heap, heap->mark_stack[--heap->mark_count]);
}

/* Calls visit for every marked object, in address order. */
static void for_each_marked(cloi_heap *heap, void (*visit)(cloi_heap *, clo_ref)) {
    for (size_t byte = 0; byte < cloi_used_bitmap_bytes(heap); byte++) {
        for (uint32_t bits = heap->marks[byte]; bits != 0; bits &= bits - 1) {
            const size_t bit = byte * 8 + (size_t)__builtin_ctz(bits);
            visit(heap, (clo_ref)(void *)(heap->base + bit * 8));
        }
    }
}

static void scan_and_drain(cloi_heap *heap, clo_ref object) {
    if (!has_refs(&clog_classes[object->class_id])) return;
    scan(heap, object);
    drain_stack(heap);
}

void cloi_mark_drain(cloi_heap *heap) {
    drain_stack(heap);
    while (heap->mark_overflow) {
        heap->mark_overflow = false;
        for_each_marked(heap, scan_and_drain);
    }
}

static void clear_if_unmarked(cloi_heap *heap, clo_ref reference) {
    clo_ref *referent = referent_of(reference);
    if (!cloi_heap_contains(heap, (uintptr_t)*referent)) return;
    if (cloi_bit_get(heap->marks, cloi_heap_bit(heap, *referent))) return;
    *referent = NULL;
    heap->stats.cleared_references++;
    /* The reference, and so its queue and what is in it, is marked: nothing new is kept. */
    if (clog_reference_queue_offset != 0 && clo_reference_enqueue(reference) != NULL) heap->has_enqueued = true;
}

static void clear_if_reference(cloi_heap *heap, clo_ref object) {
    if ((clog_classes[object->class_id].flags & REFERENCE_FLAGS) != 0) clear_if_unmarked(heap, object);
}

void cloi_mark_references(cloi_heap *heap) {
    if (heap->reference_overflow) {
        for_each_marked(heap, clear_if_reference);
        return;
    }
    for (size_t i = 1; i <= heap->reference_count; i++) clear_if_unmarked(heap, heap->mark_stack[heap->mark_capacity - i]);
}
