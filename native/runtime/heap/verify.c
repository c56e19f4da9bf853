/*
 * Checks the invariants of heap.h after a collection and gives the enclave up when one does not hold. Builds with CLO_GC_VERIFY
 * run it after every collection; it costs more than the collection.
 */
#include "../runtime_internal.h"
#include "cloister/platform.h"
#include "heap.h"

static void require(bool holds) {
    if (!holds) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
}

static void verify_ref(const cloi_heap *heap, clo_ref ref) {
    if (ref == NULL || !cloi_heap_contains(heap, (uintptr_t)ref)) return;
    require(((uintptr_t)ref & 7) == 0);
    require(cloi_bit_get(heap->starts, cloi_heap_bit(heap, ref)));
}

static void verify_refs_of(const cloi_heap *heap, clo_ref object, const clo_class *class) {
    if ((class->flags & CLO_CLASS_ARRAY) != 0) {
        if (class->element_kind != CLO_REF) return;
        const clo_ref *elements = clo_array_data(object);
        for (int32_t i = 0; i < clo_array_length(object); i++) verify_ref(heap, elements[i]);
        return;
    }
    if (class->ref_map != 0) {
        const clo_ref_map *map = clo_at(class->ref_map);
        for (uint32_t i = 0; i < map->count; i++)
            verify_ref(heap, *(const clo_ref *)(const void *)((const char *)object + map->offsets[i]));
    }
    const uint32_t reference = CLO_CLASS_REFERENCE_WEAK | CLO_CLASS_REFERENCE_SOFT | CLO_CLASS_REFERENCE_PHANTOM;
    if ((class->flags & reference) != 0)
        verify_ref(heap, *(const clo_ref *)(const void *)((const char *)object + clog_reference_referent_offset));
}

/* Returns the object's end. */
static const char *verify_object(const cloi_heap *heap, clo_ref object, const char *end_of_previous) {
    require((const char *)object >= end_of_previous);
    require(object->class_id < clog_class_count);
    const clo_class *class = &clog_classes[object->class_id];
    require((class->flags & (CLO_CLASS_INTERFACE | CLO_CLASS_PRIMITIVE)) == 0);
    if ((class->flags & CLO_CLASS_ARRAY) != 0) require(clo_array_length(object) >= 0);
    const char *end = (const char *)object + cloi_object_size_bytes(object);
    require(end <= heap->end);
    const size_t first = (size_t)((const char *)object - heap->base) / CLOI_LINE_BYTES;
    const size_t last = (size_t)(end - 1 - heap->base) / CLOI_LINE_BYTES;
    for (size_t line = first; line <= last; line++) require(heap->lines[line] != 0);
    for (size_t block = first / CLOI_LINES_PER_BLOCK + 1; block <= last / CLOI_LINES_PER_BLOCK; block++)
        require(heap->crossing[block] == first / CLOI_LINES_PER_BLOCK + 1);
    require(cloi_find_object(heap, (uintptr_t)end - 1) == object);
    verify_refs_of(heap, object, class);
    return end;
}

void cloi_heap_verify(const cloi_heap *heap) {
    const char *end = heap->base;
    for (size_t byte = 0; byte < (size_t)heap->block_count * (CLOI_BLOCK_BYTES / 64); byte++) {
        require(heap->marks[byte] == 0);
        for (uint32_t bits = heap->starts[byte]; bits != 0; bits &= bits - 1) {
            const size_t bit = byte * 8 + (size_t)__builtin_ctz(bits);
            end = verify_object(heap, (clo_ref)(void *)(heap->base + bit * 8), end);
        }
    }
    for (uint32_t i = 0; i < clog_static_ref_count; i++) verify_ref(heap, clog_static_refs[i]);
}
