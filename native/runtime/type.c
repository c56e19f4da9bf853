/* Type tests on class ids (JVMS 4.10.1.2, instanceof) that the compiler could not decide or inline. */
#include "runtime_internal.h"

static bool is_array(uint32_t class_id) { return (clog_classes[class_id].flags & CLO_CLASS_ARRAY) != 0; }

bool clo_is_subclass(uint32_t class_id, uint32_t of_class_id) {
    while (is_array(class_id) && is_array(of_class_id)) {
        const clo_class *from = &clog_classes[class_id];
        const clo_class *to = &clog_classes[of_class_id];
        if (class_id == of_class_id) return true;
        if (from->element_kind != CLO_REF || to->element_kind != CLO_REF) return false;
        class_id = from->component_id;
        of_class_id = to->component_id;
    }
    if (class_id == of_class_id) return true;
    const clo_class *to = &clog_classes[of_class_id];
    if ((to->flags & (CLO_CLASS_PRIMITIVE | CLO_CLASS_ARRAY)) != 0) return false;
    if ((clog_classes[class_id].flags & CLO_CLASS_PRIMITIVE) != 0) return false;
    if ((to->flags & CLO_CLASS_INTERFACE) != 0) {
        if (to->implementers == 0) return false;
        const uint8_t *bitmap = clo_at(to->implementers);
        return (bitmap[class_id >> 3] >> (class_id & 7)) & 1;
    }
    /* Arrays and interfaces lie outside of the class tree's ids; java.lang.Object takes them all. */
    if (to->super_id == of_class_id) return true;
    return class_id - of_class_id <= to->last_id - of_class_id;
}

bool clo_can_store_slow(clo_ref array, clo_ref value) {
    return clo_is_subclass(value->class_id, clog_classes[array->class_id].component_id);
}
