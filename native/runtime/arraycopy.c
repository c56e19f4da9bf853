/* System.arraycopy with HotSpot's checks, in its order and with its texts. Refs are moved whole (JLS 17.6). */
#include "natives.h"
#include "runtime_internal.h"

static void throw_store_text(const char *before, uint32_t class_id, const char *after) {
    cloi_message message = {0};
    cloi_message_text(&message, before);
    cloi_message_class(&message, class_id);
    cloi_message_text(&message, after);
    cloi_message_throw(&message, cloj_throw_array_store_text);
}

static bool is_array(clo_ref object) { return (clog_classes[object->class_id].flags & CLO_CLASS_ARRAY) != 0; }
static bool is_ref_array(clo_ref array) { return clog_classes[array->class_id].element_kind == CLO_REF; }

/* "int[10]" or "object array[10]", as HotSpot says it. */
static void describe(cloi_message *message, clo_ref array) {
    if (is_ref_array(array)) cloi_message_text(message, "object array");
    else cloi_message_class(message, clog_classes[array->class_id].component_id);
    cloi_message_text(message, "[");
    cloi_message_number(message, clo_array_length(array));
    cloi_message_text(message, "]");
}

static void throw_index(const char *what, uint32_t index, bool is_signed, clo_ref array) {
    cloi_message message = {0};
    cloi_message_text(&message, "arraycopy: ");
    cloi_message_text(&message, what);
    cloi_message_text(&message, " ");
    if (is_signed || index <= INT32_MAX) {
        cloi_message_number(&message, (int32_t)index);
    } else {
        cloi_message_number(&message, (int32_t)(index / 10));
        cloi_message_number(&message, (int32_t)(index % 10));
    }
    cloi_message_text(&message, " out of bounds for ");
    describe(&message, array);
    cloi_message_throw(&message, cloj_throw_array_index_text);
}

static bool are_kinds_right(clo_ref source, clo_ref destination) {
    if (!is_array(source)) throw_store_text("arraycopy: source type ", source->class_id, " is not an array");
    else if (!is_array(destination)) throw_store_text("arraycopy: destination type ", destination->class_id, " is not an array");
    else if (source->class_id == destination->class_id) return true;
    else if (is_ref_array(source) && is_ref_array(destination)) return true;
    else {
        const bool is_object = is_ref_array(source);
        cloi_message message = {0};
        cloi_message_text(&message, "arraycopy: type mismatch: can not copy ");
        if (is_object) cloi_message_text(&message, "object array[]");
        else cloi_message_class(&message, source->class_id);
        cloi_message_text(&message, " into ");
        if (is_ref_array(destination)) cloi_message_text(&message, "object array[]");
        else cloi_message_class(&message, destination->class_id);
        cloi_message_throw(&message, cloj_throw_array_store_text);
    }
    return false;
}

static bool is_range_right(clo_ref source, int32_t from, clo_ref destination, int32_t to, int32_t length) {
    if (from < 0) throw_index("source index", (uint32_t)from, true, source);
    else if (to < 0) throw_index("destination index", (uint32_t)to, true, destination);
    else if (length < 0) {
        cloi_message message = {0};
        cloi_message_text(&message, "arraycopy: length ");
        cloi_message_number(&message, length);
        cloi_message_text(&message, " is negative");
        cloi_message_throw(&message, cloj_throw_array_index_text);
    } else if ((uint32_t)from + (uint32_t)length > (uint32_t)clo_array_length(source))
        throw_index("last source index", (uint32_t)from + (uint32_t)length, false, source);
    else if ((uint32_t)to + (uint32_t)length > (uint32_t)clo_array_length(destination))
        throw_index("last destination index", (uint32_t)to + (uint32_t)length, false, destination);
    else return true;
    return false;
}

/* Element by element: those before the first that does not fit have been copied when ArrayStoreException is thrown. */
static void copy_checked(clo_ref source, const clo_ref *from, clo_ref destination, clo_ref *to, int32_t length) {
    for (int32_t i = 0; i < length; i++) {
        if (!clo_can_store(destination, from[i])) {
            cloi_message message = {0};
            cloi_message_text(&message, "arraycopy: element type mismatch: can not cast one of the elements of ");
            cloi_message_class(&message, source->class_id);
            cloi_message_text(&message, " to the type of the destination array, ");
            cloi_message_class(&message, clog_classes[destination->class_id].component_id);
            cloi_message_throw(&message, cloj_throw_array_store_text);
            return;
        }
        to[i] = from[i];
    }
}

void clo_system_arraycopy(clo_ref source, int32_t from, clo_ref destination, int32_t to, int32_t length) {
    if (source == NULL || destination == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return;
    }
    if (!are_kinds_right(source, destination) || !is_range_right(source, from, destination, to, length)) return;
    const clo_class *class = &clog_classes[source->class_id];
    const size_t element_bytes = class->size_bytes;
    char *target = (char *)clo_array_data(destination) + (size_t)to * element_bytes;
    const char *origin = (const char *)clo_array_data(source) + (size_t)from * element_bytes;
    const uint32_t target_component = clog_classes[destination->class_id].component_id;
    if (class->element_kind == CLO_REF && source->class_id != destination->class_id &&
        !clo_is_subclass(class->component_id, target_component)) {
        copy_checked(source, (const clo_ref *)(const void *)origin, destination, (clo_ref *)(void *)target, length);
        return;
    }
    memmove(target, origin, (size_t)length * element_bytes);
}
