/* Allocation of instances and arrays, cloning: the slow halves of what runtime.h inlines. */
#include "cloister/platform.h"
#include "heap/heap.h"
#include "runtime_internal.h"
#include "thread.h"

/* HotSpot's limit; what asks for more is told so, not that the heap is full. */
#define LONGEST_ARRAY (INT32_MAX - 2)
#define ARRAY_HEADER_AND_ROUNDING (CLO_ARRAY_DATA_OFFSET + 7)

void cloi_throw_out_of_memory(cloi_shortage shortage) {
    cloi_thread *thread = cloi_self();
    const uint32_t outer = thread->vm.is_making_error;
    thread->vm.is_making_error = 1;
    clo_ref error = cloj_preallocated_out_of_memory((int32_t)shortage, (int32_t)cloi_thread_count());
    thread->vm.is_making_error = outer;
    if (thread->java.exception == NULL) thread->java.exception = error;
    /* A null error would be a lost exception. */
    if (thread->java.exception == NULL) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
}

clo_ref clo_new_slow(uint32_t class_id, uint32_t size_bytes) {
    clo_ref object = cloi_heap_allocate_or_throw(cloi_self(), size_bytes);
    if (object != NULL) object->class_id = class_id;
    return object;
}

static clo_ref new_array(cloi_thread *thread, uint32_t array_class_id, int32_t length, uint32_t element_size_log2) {
    const size_t size_bytes = (((size_t)(uint32_t)length << element_size_log2) + ARRAY_HEADER_AND_ROUNDING) & ~(size_t)7;
    clo_array *array;
    char *next = thread->java.alloc_cursor;
    if (CLO_LIKELY((size_t)(thread->java.alloc_limit - next) >= size_bytes)) {
        thread->java.alloc_cursor = next + size_bytes;
        thread->java.alloc_starts[(uintptr_t)next >> 6] |= (uint8_t)(1u << (((uintptr_t)next >> 3) & 7));
        array = (clo_array *)(void *)next;
    } else {
        array = cloi_heap_allocate_or_throw(thread, size_bytes);
        if (array == NULL) return NULL;
    }
    array->header.class_id = array_class_id;
    array->length = length;
    return &array->header;
}

clo_ref clo_new_array(uint32_t array_class_id, int32_t length, uint32_t element_size_log2) {
    if (CLO_UNLIKELY(length < 0)) {
        cloj_throw_negative_array_size(length);
        return NULL;
    }
    if (CLO_UNLIKELY(length > LONGEST_ARRAY)) {
        cloi_throw_out_of_memory(CLOI_SHORT_OF_LENGTH);
        return NULL;
    }
    return new_array(cloi_self(), array_class_id, length, element_size_log2);
}

static uint32_t element_size_log2(uint32_t array_class_id) {
    return (uint32_t)__builtin_ctz(clog_classes[array_class_id].size_bytes);
}

static clo_ref new_dimensions(uint32_t array_class_id, uint32_t dimension_count, const int32_t *lengths) {
    clo_ref array = clo_new_array(array_class_id, lengths[0], element_size_log2(array_class_id));
    if (array == NULL || dimension_count == 1) return array;
    for (int32_t i = 0; i < lengths[0]; i++) {
        clo_ref row = new_dimensions(clog_classes[array_class_id].component_id, dimension_count - 1, lengths + 1);
        if (row == NULL) return NULL;
        ((clo_ref *)clo_array_data(array))[i] = row;
    }
    return array;
}

clo_ref clo_new_multi_array(uint32_t array_class_id, uint32_t dimension_count, const int32_t *lengths) {
    /* JVMS multianewarray: a negative length anywhere throws before anything is allocated, also behind a zero. */
    for (uint32_t i = 0; i < dimension_count; i++) {
        if (lengths[i] >= 0) continue;
        cloj_throw_negative_array_size(lengths[i]);
        return NULL;
    }
    return new_dimensions(array_class_id, dimension_count, lengths);
}

clo_ref clo_clone(clo_ref object) {
    const clo_class *class = &clog_classes[object->class_id];
    if ((class->flags & CLO_CLASS_ARRAY) != 0) {
        const int32_t length = clo_array_length(object);
        clo_ref copy = clo_new_array(object->class_id, length, element_size_log2(object->class_id));
        if (copy != NULL) memcpy(clo_array_data(copy), clo_array_data(object), (size_t)(uint32_t)length * class->size_bytes);
        return copy;
    }
    if ((class->flags & CLO_CLASS_CLONEABLE) == 0) {
        cloj_throw_clone_not_supported(object);
        return NULL;
    }
    clo_ref copy = clo_new(object->class_id, class->size_bytes);
    if (copy != NULL)
        memcpy((char *)copy + CLO_FIELDS_OFFSET, (const char *)object + CLO_FIELDS_OFFSET, class->size_bytes - CLO_FIELDS_OFFSET);
    return copy;
}
