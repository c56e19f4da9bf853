/* java.lang.Class and java.lang.reflect.Array, answered from the class table of the image. */
#include "natives.h"
#include "runtime_internal.h"

static const clo_class *class_of(clo_ref mirror) { return &clog_classes[cloi_class_id_of(mirror)]; }
static int32_t has_flag(clo_ref mirror, uint32_t flag) { return (class_of(mirror)->flags & flag) != 0; }

int32_t clo_class_is_instance(clo_ref mirror, clo_ref object) {
    return object != NULL && clo_is_subclass(object->class_id, cloi_class_id_of(mirror));
}

int32_t clo_class_is_assignable_from(clo_ref mirror, clo_ref other) {
    if (other == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return 0;
    }
    return clo_is_subclass(cloi_class_id_of(other), cloi_class_id_of(mirror));
}

int32_t clo_class_is_interface(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_INTERFACE); }
int32_t clo_class_is_array(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_ARRAY); }
int32_t clo_class_is_primitive(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_PRIMITIVE); }
int32_t clo_class_is_hidden(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_HIDDEN_FRAME); }
int32_t clo_class_is_enum(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_ENUM); }
int32_t clo_class_is_record(clo_ref mirror) { return has_flag(mirror, CLO_CLASS_RECORD); }
int32_t clo_class_get_modifiers(clo_ref mirror) { return (int32_t)class_of(mirror)->access_flags; }

/* Interned, as java.lang.Class keeps it: names of one class are one String. */
clo_ref clo_class_init_name(clo_ref mirror) {
    clo_ref name = cloi_new_string(clo_at(class_of(mirror)->name));
    return name == NULL ? NULL : cloi_intern(name);
}

clo_ref clo_class_get_superclass(clo_ref mirror) {
    const uint32_t id = cloi_class_id_of(mirror);
    const clo_class *class = &clog_classes[id];
    if (class->super_id == id || (class->flags & (CLO_CLASS_INTERFACE | CLO_CLASS_PRIMITIVE)) != 0) return NULL;
    return clo_mirror(class->super_id);
}

static bool is_name(const clo_bytes *name, clo_ref latin1_string) {
    const clo_ref value = *(const clo_ref *)(const void *)((const char *)latin1_string + clog_string_value_offset);
    return *((const char *)latin1_string + clog_string_coder_offset) == 0 && (uint32_t)clo_array_length(value) == name->size_bytes &&
           memcmp(clo_array_data(value), name->bytes, name->size_bytes) == 0;
}

static clo_ref find_class(clo_ref name, bool primitives) {
    if (name == NULL) return NULL;
    for (uint32_t id = 0; id < clog_class_count; id++) {
        const bool is_primitive = (clog_classes[id].flags & CLO_CLASS_PRIMITIVE) != 0;
        if (is_primitive == primitives && is_name(clo_at(clog_classes[id].name), name)) return clo_mirror(id);
    }
    return NULL;
}

clo_ref clo_class_get_primitive_class(clo_ref name) { return find_class(name, true); }
clo_ref clo_class_for_name(clo_ref name) { return find_class(name, false); }

clo_ref clo_class_component_type(clo_ref mirror) {
    return has_flag(mirror, CLO_CLASS_ARRAY) ? clo_mirror(class_of(mirror)->component_id) : NULL;
}

clo_ref clo_class_array_class(clo_ref mirror) {
    return class_of(mirror)->array_id == 0 ? NULL : clo_mirror(class_of(mirror)->array_id);
}

int32_t clo_class_interface_count(clo_ref mirror) {
    const uint32_t list = class_of(mirror)->interfaces;
    return list == 0 ? 0 : (int32_t)((const clo_ref_map *)clo_at(list))->count;
}

clo_ref clo_class_interface(clo_ref mirror, int32_t index) {
    if ((uint32_t)index >= (uint32_t)clo_class_interface_count(mirror)) return NULL;
    return clo_mirror(((const clo_ref_map *)clo_at(class_of(mirror)->interfaces))->offsets[index]);
}

clo_ref clo_class_enum_constants(clo_ref mirror) {
    const uint32_t function = class_of(mirror)->enum_values;
    if (function == 0) return NULL;
    return ((clo_ref(*)(void))(uintptr_t)clo_at(function))();
}

void clo_class_ensure_initialized(clo_ref mirror) {
    const uint32_t id = cloi_class_id_of(mirror);
    if (!CLO_CLASS_READY(id)) clo_class_initialize(id);
}

/* ---- java.lang.reflect.Array -------------------------------------------------------------------------------------- */

static void throw_illegal_argument(const char *text) {
    cloi_message message = {0};
    if (text != NULL) cloi_message_text(&message, text);
    cloi_message_throw(&message, cloj_throw_illegal_argument);
}

/* Class id of the array with this many dimensions over a component, or 0 with an exception pending. An array class that is
 * not in the closed world can be the class of no object. */
static uint32_t array_class(clo_ref component, int32_t dimensions) {
    if (component == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return 0;
    }
    uint32_t id = cloi_class_id_of(component);
    for (; dimensions > 0; dimensions--) {
        id = clog_classes[id].array_id;
        if (id != 0) continue;
        cloi_message message = {0};
        cloi_message_text(&message, "reflect.Array.newInstance: no arrays of ");
        cloi_message_class(&message, cloi_class_id_of(component));
        cloi_message_text(&message, " are in this enclave; mention the array type in trusted code");
        cloi_message_throw(&message, cloj_throw_illegal_argument);
        return 0;
    }
    return id;
}

clo_ref clo_reflect_array_new(clo_ref component, int32_t length) {
    const uint32_t id = array_class(component, 1);
    if (id == 0) return NULL;
    return clo_new_array(id, length, (uint32_t)__builtin_ctz(clog_classes[id].size_bytes));
}

clo_ref clo_reflect_array_new_multi(clo_ref component, clo_ref lengths) {
    if (lengths == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return NULL;
    }
    const int32_t count = clo_array_length(lengths);
    if (count == 0 || count > 255) {
        throw_illegal_argument(count == 0 ? "Empty dimensions array" : "array with more than 255 dimensions");
        return NULL;
    }
    const uint32_t id = array_class(component, count);
    /* Copied: another thread may write to the array of lengths between check and use. */
    int32_t copy[255];
    memcpy(copy, clo_array_data(lengths), (size_t)count * sizeof(int32_t));
    return id == 0 ? NULL : clo_new_multi_array(id, (uint32_t)count, copy);
}

int32_t clo_reflect_array_length(clo_ref array) {
    if (array == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return 0;
    }
    if ((clog_classes[array->class_id].flags & CLO_CLASS_ARRAY) != 0) return clo_array_length(array);
    throw_illegal_argument("Argument is not an array");
    return 0;
}
