/* The hand-made world (world.h). Its tables are filled at the start instead of by a linker, so they are not constant here. */
#include "world.h"

#define STATIC_REFS 64

typedef struct class_name {
    uint32_t size_bytes;
    char bytes[60];
} class_name;

/* The runtime knows these tables under their C names of runtime.h, as constants. */
clo_class world_classes[CLASS_COUNT] __asm__("clog_classes");
uint32_t world_class_count __asm__("clog_class_count") = CLASS_COUNT;
static class_name names[CLASS_COUNT];
static uint32_t node_implementers[2];
static struct { uint32_t count, offsets[2]; } node_map = {2, {8, 16}}, value_map = {1, {8, 0}}, queue_map = {1, {16, 0}};
static struct { uint32_t count, offsets[3]; } reference_map = {3, {16, 24, 32}};

typedef struct mirror {
    clo_object header;
    uint32_t id;
    uint32_t padding;
    clo_ref name;
} mirror;
mirror world_mirrors[CLASS_COUNT] __asm__("clog_mirrors");
const uint32_t clog_mirror_stride_bytes = sizeof(mirror);
clo_ref clog_static_refs[STATIC_REFS];
const uint32_t clog_static_ref_count = STATIC_REFS;
uint8_t clog_class_states[CLASS_COUNT];

#define EACH_PRIMITIVE(suffix) \
    { BOOLEAN##suffix, BYTE##suffix, CHAR##suffix, SHORT##suffix, INT##suffix, LONG##suffix, FLOAT##suffix, DOUBLE##suffix }
const uint32_t clog_primitive_ids[8] = EACH_PRIMITIVE();
const uint32_t clog_primitive_array_ids[8] = EACH_PRIMITIVE(_ARRAY);
const uint32_t clog_object_array_id = OBJECT_ARRAY;
const uint32_t clog_string_id = STRING;
const uint32_t clog_class_id_of_class = CLASS;
const uint32_t clog_string_value_offset = 8;
const uint32_t clog_string_coder_offset = 16;
const uint32_t clog_reference_referent_offset = 8;
const uint32_t clog_reference_queue_offset = 24;
const uint32_t clog_reference_next_offset = 32;
const uint32_t clog_reference_queue_head_offset = 8; /* a NODE is the queue */

/* One string constant: "constant", in the image. */
static struct { clo_array array; char bytes[8]; } constant_value = {{{BYTE_ARRAY, 0}, 8, 0}, {'c', 'o', 'n', 's', 't', 'a', 'n', 't'}};
struct { clo_object header; clo_ref value; uint64_t coder_and_hash; } world_constant = {{STRING, 0}, &constant_value.array.header, 0};
uint32_t world_constants[1] __asm__("clog_string_constants");
const uint32_t clog_string_constant_count = 1;

const char *world_thrown;
char world_text[512];
int world_initializer_runs;

static uint32_t offset_of(const void *address) { return (uint32_t)((uintptr_t)address - (uintptr_t)clo_image_base); }

static void name_class(uint32_t id, const char *name) {
    uint32_t i = 0;
    for (; name[i] != '\0'; i++) names[id].bytes[i] = name[i];
    names[id].size_bytes = i;
    world_classes[id].name = offset_of(&names[id]);
}

static void make_class(uint32_t id, const char *name, uint32_t super, uint32_t last, uint32_t size_bytes, const void *map, uint32_t flags) {
    world_classes[id] = (clo_class){.super_id = super, .last_id = last, .component_id = id, .element_kind = CLO_REF,
                                    .size_bytes = size_bytes, .flags = flags, .ref_map = map == NULL ? 0 : offset_of(map)};
    name_class(id, name);
    clog_class_states[id] = CLO_INIT_DONE;
}

static void make_array(uint32_t id, const char *name, uint32_t component, uint32_t kind, uint32_t element_bytes) {
    make_class(id, name, OBJECT, id, element_bytes, NULL, CLO_CLASS_ARRAY | CLO_CLASS_CLONEABLE);
    world_classes[id].component_id = component;
    world_classes[id].element_kind = kind;
    world_classes[component].array_id = id;
}

static void good_initializer(void) { world_initializer_runs++; }
static void bad_initializer(void) {
    world_initializer_runs++;
    clo_throw_arithmetic();
}

void world_make(void) {
    make_class(OBJECT, "java.lang.Object", OBJECT, CHILD_OF_BAD, 8, NULL, 0);
    make_class(THROWABLE, "java.lang.Throwable", OBJECT, THROWABLE, 16, NULL, 0);
    make_class(NODE, "test.Node", OBJECT, SUBNODE, 32, &node_map, 0);
    make_class(SUBNODE, "test.SubNode", NODE, SUBNODE, 32, &node_map, CLO_CLASS_CLONEABLE);
    make_class(STRING, "java.lang.String", OBJECT, STRING, 24, &value_map, CLO_CLASS_FINAL);
    make_class(CLASS, "java.lang.Class", OBJECT, CLASS, sizeof(mirror), &queue_map, CLO_CLASS_FINAL);
    make_class(WEAK, "java.lang.ref.WeakReference", OBJECT, WEAK, sizeof(reference), &reference_map, CLO_CLASS_REFERENCE_WEAK);
    make_class(SOFT, "java.lang.ref.SoftReference", OBJECT, SOFT, sizeof(reference), &reference_map, CLO_CLASS_REFERENCE_SOFT);
    make_class(GOOD_INIT, "test.Good", OBJECT, GOOD_INIT, 8, NULL, 0);
    make_class(BAD_INIT, "test.Bad", OBJECT, CHILD_OF_BAD, 8, NULL, 0);
    make_class(CHILD_OF_BAD, "test.ChildOfBad", BAD_INIT, CHILD_OF_BAD, 8, NULL, 0);
    make_class(INTERFACE, "test.Interface", OBJECT, INTERFACE, 8, NULL, CLO_CLASS_INTERFACE | CLO_CLASS_ABSTRACT);
    world_classes[GOOD_INIT].initializer = offset_of((const void *)(uintptr_t)good_initializer);
    world_classes[BAD_INIT].initializer = offset_of((const void *)(uintptr_t)bad_initializer);
    clog_class_states[GOOD_INIT] = clog_class_states[BAD_INIT] = clog_class_states[CHILD_OF_BAD] = CLO_INIT_NOT;
    node_implementers[0] = 1u << NODE | 1u << SUBNODE;
    world_classes[INTERFACE].implementers = offset_of(node_implementers);
    make_array(OBJECT_ARRAY, "[Ljava.lang.Object;", OBJECT, CLO_REF, 8);
    make_array(NODE_ARRAY, "[Ltest.Node;", NODE, CLO_REF, 8);
    make_array(SUBNODE_ARRAY, "[Ltest.SubNode;", SUBNODE, CLO_REF, 8);
    make_array(NODE_ARRAY_ARRAY, "[[Ltest.Node;", NODE_ARRAY, CLO_REF, 8);
    static const char *const primitives[8] = {"boolean", "byte", "char", "short", "int", "long", "float", "double"};
    static const char *const arrays[8] = {"[Z", "[B", "[C", "[S", "[I", "[J", "[F", "[D"};
    static const uint32_t sizes[8] = {1, 1, 2, 2, 4, 8, 4, 8};
    for (uint32_t kind = 0; kind < 8; kind++) {
        make_class(BOOLEAN + kind, primitives[kind], OBJECT, BOOLEAN + kind, 0, NULL, CLO_CLASS_PRIMITIVE);
        world_classes[BOOLEAN + kind].element_kind = kind;
        make_array(BOOLEAN_ARRAY + kind, arrays[kind], BOOLEAN + kind, kind, sizes[kind]);
    }
    for (uint32_t id = 0; id < CLASS_COUNT; id++) world_mirrors[id] = (mirror){{CLASS, 0}, id, 0, NULL};
    world_constants[0] = offset_of(&world_constant);
}

node *world_node(node *left, node *right, int64_t value) {
    node *made = (node *)(void *)clo_new(NODE, sizeof(node));
    if (made == NULL) return NULL;
    made->left = left;
    made->right = right;
    made->value = value;
    return made;
}

void world_failed(const char *file, int line, const char *condition) {
    posix_print(file);
    posix_print(":");
    posix_print_number(line);
    posix_print(": failed: ");
    posix_print(condition);
    posix_print("\n");
    posix_exit(1);
}

static bool is_same(const char *a, const char *b) {
    for (; *a == *b; a++, b++)
        if (*a == '\0') return true;
    return false;
}

bool world_caught(const char *thrown) {
    if (clo_self()->exception == NULL) return false;
    clo_self()->exception = NULL;
    return is_same(world_thrown, thrown);
}

/* ---- stand-ins for compiled Java ----------------------------------------------------------------------------------- */

static struct { clo_object header; int64_t field; } error_object = {{THROWABLE, 0}, 0};

static void thrown(const char *what) {
    world_thrown = what;
    clo_self()->exception = &error_object.header;
}

static void thrown_with_text(const char *what, clo_ref text) {
    const uint32_t size_bytes = (uint32_t)clo_array_length(text);
    memcpy(world_text, clo_array_data(text), size_bytes);
    world_text[size_bytes] = '\0';
    thrown(what);
}

void cloj_throw_null_pointer(int64_t action __attribute__((unused)), int64_t cause __attribute__((unused))) { thrown("null"); }
void cloj_throw_arithmetic(void) { thrown("arithmetic"); }
void cloj_throw_array_index(int32_t index __attribute__((unused)), int32_t length __attribute__((unused))) { thrown("index"); }
void cloj_throw_array_index_text(clo_ref text) { thrown_with_text("index", text); }
void cloj_throw_negative_array_size(int32_t length __attribute__((unused))) { thrown("negative size"); }
void cloj_throw_array_store(clo_ref value __attribute__((unused))) { thrown("store"); }
void cloj_throw_array_store_text(clo_ref text) { thrown_with_text("store", text); }
void cloj_throw_class_cast(clo_ref object __attribute__((unused)), clo_ref class __attribute__((unused))) { thrown("cast"); }
void cloj_throw_abstract_method(void) { thrown("abstract"); }
void cloj_throw_link_error(clo_ref text) { thrown_with_text("link", text); }
void cloj_throw_illegal_monitor_state(void) { thrown("monitor"); }
void cloj_throw_illegal_argument(clo_ref text) { thrown_with_text("argument", text); }
void cloj_throw_clone_not_supported(clo_ref object __attribute__((unused))) { thrown("clone"); }
void cloj_throw_interrupted(void) { thrown("interrupted"); }
void cloj_throw_stack_overflow(void) { thrown("stack overflow"); }
void cloj_throw_initializer_failed(clo_ref class __attribute__((unused)), clo_ref cause __attribute__((unused))) { thrown("initializer"); }
void cloj_throw_class_not_initialized(clo_ref class __attribute__((unused))) { thrown("no class"); }
clo_ref cloj_preallocated_out_of_memory(int32_t kind, int32_t limit __attribute__((unused))) {
    static const char *const shortages[] = {"memory", "length", "threads", "pages"};
    world_thrown = shortages[kind];
    return &error_object.header;
}
clo_ref cloj_thread_attach(void) { return clo_new(OBJECT, 8); }
void cloj_thread_detach(clo_ref thread __attribute__((unused))) {}
void cloj_thread_run(clo_ref thread __attribute__((unused))) {}
