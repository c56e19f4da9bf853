/* Types, arrays, class initialisation, monitors, the end of the stack and stack traces, on one thread. */
#include "world.h"

#include "../runtime/trace.h"

#define MIB ((size_t)1 << 20)

static void subclasses_are_known_for_classes_interfaces_and_arrays(void) {
    static const struct { uint32_t id, of; bool expected; } rows[] = {
        {NODE, OBJECT, true}, {OBJECT, NODE, false}, {SUBNODE, NODE, true}, {NODE, SUBNODE, false}, {NODE, NODE, true},
        {STRING, NODE, false}, {SUBNODE, INTERFACE, true}, {STRING, INTERFACE, false}, {INTERFACE, OBJECT, true},
        {NODE_ARRAY, OBJECT, true}, {NODE_ARRAY, OBJECT_ARRAY, true}, {OBJECT_ARRAY, NODE_ARRAY, false},
        {SUBNODE_ARRAY, NODE_ARRAY, true}, {NODE_ARRAY, SUBNODE_ARRAY, false}, {NODE_ARRAY_ARRAY, OBJECT_ARRAY, true},
        {NODE_ARRAY_ARRAY, NODE_ARRAY, false}, {INT_ARRAY, OBJECT, true}, {INT_ARRAY, OBJECT_ARRAY, false},
        {INT_ARRAY, INT_ARRAY, true}, {INT_ARRAY, LONG_ARRAY, false}, {NODE, NODE_ARRAY, false}, {INT, OBJECT, false},
        {INT, INT, true}, {INT, LONG, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) CHECK(clo_is_subclass(rows[i].id, rows[i].of) == rows[i].expected);
    clo_ref array = clo_new_array(SUBNODE_ARRAY, 1, 3);
    CHECK(!clo_can_store(array, &world_node(NULL, NULL, 0)->header));
    CHECK(clo_can_store(array, clo_new(SUBNODE, sizeof(node))) && clo_can_store(array, NULL));
}

static void array_lengths_are_checked(void) {
    CHECK(clo_new_array(INT_ARRAY, -1, 2) == NULL && world_caught("negative size"));
    const int32_t lengths[2] = {3, 4}, bad[2] = {0, -4};
    CHECK(clo_new_multi_array(NODE_ARRAY_ARRAY, 2, bad) == NULL && world_caught("negative size"));
    clo_ref rows = clo_new_multi_array(NODE_ARRAY_ARRAY, 2, lengths);
    CHECK(clo_array_length(rows) == 3);
    for (int i = 0; i < 3; i++) {
        clo_ref row = ((clo_ref *)clo_array_data(rows))[i];
        CHECK(row->class_id == NODE_ARRAY && clo_array_length(row) == 4);
    }
    clo_throw_array_access(NULL, 0, NULL, NULL);
    CHECK(world_caught("null"));
    clo_throw_array_access(rows, 3, NULL, NULL);
    CHECK(world_caught("index"));
}

static bool is_text(const char *expected) {
    size_t i = 0;
    while (expected[i] != '\0' && expected[i] == world_text[i]) i++;
    return expected[i] == world_text[i];
}

static void arraycopy_moves_overlaps_and_says_what_is_wrong(void) {
    clo_ref ints = clo_new_array(INT_ARRAY, 10, 2);
    int32_t *at = clo_array_data(ints);
    for (int32_t i = 0; i < 10; i++) at[i] = i;
    clo_system_arraycopy(ints, 0, ints, 1, 9);
    for (int32_t i = 0; i < 10; i++) CHECK(at[i] == (i == 0 ? 0 : i - 1));
    clo_system_arraycopy(ints, 1, ints, 0, 9);
    for (int32_t i = 0; i < 9; i++) CHECK(at[i] == i);
    clo_system_arraycopy(NULL, 0, ints, 0, 0);
    CHECK(world_caught("null"));
    clo_system_arraycopy(ints, 5, ints, 0, 7);
    CHECK(world_caught("index") && is_text("arraycopy: last source index 12 out of bounds for int[10]"));
    clo_system_arraycopy(ints, 0, ints, 2147483647, 2147483647);
    CHECK(world_caught("index") && is_text("arraycopy: last source index 2147483647 out of bounds for int[10]"));
    clo_system_arraycopy(ints, -1, ints, 0, 1);
    CHECK(world_caught("index") && is_text("arraycopy: source index -1 out of bounds for int[10]"));
    clo_system_arraycopy(ints, 0, ints, 0, -3);
    CHECK(world_caught("index") && is_text("arraycopy: length -3 is negative"));
    clo_system_arraycopy(ints, 0, clo_new_array(LONG_ARRAY, 10, 3), 0, 1);
    CHECK(world_caught("store") && is_text("arraycopy: type mismatch: can not copy int[] into long[]"));
    clo_ref from = clo_new_array(NODE_ARRAY, 3, 3), to = clo_new_array(SUBNODE_ARRAY, 3, 3);
    clo_ref *elements = clo_array_data(from);
    elements[0] = clo_new(SUBNODE, sizeof(node));
    elements[1] = &world_node(NULL, NULL, 0)->header;
    clo_system_arraycopy(from, 0, to, 0, 3);
    CHECK(world_caught("store"));
    CHECK(is_text("arraycopy: element type mismatch: can not cast one of the elements of test.Node[] to the type of the destination array, test.SubNode"));
    CHECK(((clo_ref *)clo_array_data(to))[0] == elements[0] && ((clo_ref *)clo_array_data(to))[1] == NULL);
}

static void clone_copies_cloneable_objects_and_arrays_only(void) {
    node *original = (node *)(void *)clo_new(SUBNODE, sizeof(node));
    original->value = 42;
    clo_monitor_enter(&original->header);
    const node *copy = (const node *)(const void *)clo_clone(&original->header);
    CHECK(copy != original && copy->value == 42 && copy->header.monitor == 0);
    clo_monitor_exit(&original->header);
    CHECK(clo_clone(&world_node(NULL, NULL, 0)->header) == NULL && world_caught("clone"));
}

static void a_failed_initializer_stays_failed_and_a_good_one_runs_once(void) {
    clo_class_initialize(GOOD_INIT);
    clo_class_initialize(GOOD_INIT);
    CHECK(world_initializer_runs == 1 && clo_self()->exception == NULL && CLO_CLASS_READY(GOOD_INIT));
    clo_class_initialize(CHILD_OF_BAD);
    CHECK(world_caught("initializer") && world_initializer_runs == 2);
    clo_class_initialize(BAD_INIT);
    CHECK(world_caught("no class"));
    clo_class_initialize(CHILD_OF_BAD);
    CHECK(world_caught("no class") && world_initializer_runs == 2);
}

static void monitors_belong_to_their_owner(void) {
    clo_ref object = clo_new(OBJECT, 8);
    clo_monitor_exit(object);
    CHECK(world_caught("monitor"));
    clo_object_notify(object);
    CHECK(world_caught("monitor"));
    clo_object_wait(object, 1);
    CHECK(world_caught("monitor"));
    for (int i = 0; i < 1000; i++) clo_monitor_enter(object);
    CHECK(clo_thread_holds_lock(object) == 1);
    clo_object_wait(object, 1);
    CHECK(clo_self()->exception == NULL);
    for (int i = 0; i < 1000; i++) clo_monitor_exit(object);
    CHECK(object->monitor == 0 && clo_thread_holds_lock(object) == 0 && clo_self()->exception == NULL);
    clo_object_wait(object, -1);
    CHECK(world_caught("argument") && is_text("timeout value is negative"));
}

static void identity_hash_codes_are_stable_positive_and_differ(void) {
    int32_t last = 0;
    for (int i = 0; i < 1000; i++) {
        clo_ref object = clo_new(OBJECT, 8);
        const int32_t code = clo_system_identity_hash_code(object);
        CHECK(code > 0 && code == clo_object_hash_code(object) && code != last);
        last = code;
    }
    CHECK(clo_system_identity_hash_code(NULL) == 0);
}

static int deepest;
__attribute__((noinline)) static int64_t recurse(int depth) {
    if (CLO_PROLOGUE()) return 0;
    volatile char frame[512];
    frame[depth & 511] = 1;
    deepest = depth;
    const int64_t below = recurse(depth + 1);
    return below + frame[depth & 511];
}

static void the_end_of_the_stack_is_an_exception_each_time(void) {
    for (int i = 0; i < 3; i++) {
        deepest = 0;
        recurse(0);
        CHECK(world_caught("stack overflow"));
        CHECK(deepest > 1000);
    }
}

/* What the toolchain makes from debug information: here three frames for the addresses that this test returns to. */
struct {
    clo_trace_table head;
    uint32_t addresses[2], innermost[2];
    clo_trace_frame frames[3];
    struct { uint32_t size_bytes; char bytes[20]; } names[4];
} __attribute__((visibility("hidden"))) table __asm__("clog_trace_table");

__attribute__((noinline)) static clo_ref capture_inner(void) {
    clo_ref (*volatile capture)(void) = clo_stack_traces_capture;
    clo_ref result = capture();
    __asm__ volatile("" : "+r"(result));
    return result;
}
__attribute__((noinline)) static clo_ref capture_outer(void) {
    clo_ref (*volatile inner)(void) = capture_inner;
    clo_ref result = inner();
    __asm__ volatile("" : "+r"(result));
    return result;
}

static uint32_t in_table(const void *part) { return (uint32_t)((const char *)part - (const char *)&table); }

static void name(uint32_t index, const char *text) {
    for (; text[table.names[index].size_bytes] != '\0'; table.names[index].size_bytes++)
        table.names[index].bytes[table.names[index].size_bytes] = text[table.names[index].size_bytes];
}

static void a_captured_trace_becomes_frames_with_inlined_ones(void) {
    clo_ref captured = capture_outer();
    CHECK(clo_array_length(captured) >= 3);
    const uint32_t *addresses = clo_array_data(captured);
    CHECK(clo_array_length(clo_stack_traces_expand(captured, clo_mirror(THROWABLE))) == 0);
    name(0, "java.lang.Throwable");
    name(1, "<init>");
    name(2, "test.Main");
    name(3, "run");
    /* The first return address lies in the constructor, which is inlined into run; the second in run alone. */
    table.frames[0] = (clo_trace_frame){in_table(&table.names[2]), in_table(&table.names[3]), 0, 7, 0};
    table.frames[1] = (clo_trace_frame){in_table(&table.names[0]), in_table(&table.names[1]), 0, 300, 1};
    table.frames[2] = (clo_trace_frame){in_table(&table.names[2]), in_table(&table.names[3]), 0, 9, 0};
    const uint32_t low = addresses[0] < addresses[1] ? 0 : 1;
    table.addresses[0] = addresses[low];
    table.addresses[1] = addresses[1 - low];
    table.innermost[low] = 1;
    table.innermost[1 - low] = 2;
    table.head = (clo_trace_table){CLO_TRACE_MAGIC, 2, 3, in_table(table.addresses), in_table(table.innermost), in_table(table.frames), sizeof table, 0};
    clo_ref frames = clo_stack_traces_expand(captured, clo_mirror(THROWABLE));
    CHECK(clo_array_length(frames) == 2);
    const int32_t *records = clo_array_data(frames);
    CHECK(records[0] == 0 && records[1] == 2);
    CHECK(clo_stack_traces_line(records[0]) == 7 && clo_stack_traces_file_name(records[0]) == NULL);
    const clo_ref text = *(clo_ref *)(void *)((char *)clo_stack_traces_class_name(records[1]) + clog_string_value_offset);
    CHECK(clo_array_length(text) == 9 && memcmp(clo_array_data(text), "test.Main", 9) == 0);
}

int posix_main(void) {
    world_make();
    CHECK(posix_vm_start(4 * MIB));
    subclasses_are_known_for_classes_interfaces_and_arrays();
    array_lengths_are_checked();
    arraycopy_moves_overlaps_and_says_what_is_wrong();
    clone_copies_cloneable_objects_and_arrays_only();
    a_failed_initializer_stays_failed_and_a_good_one_runs_once();
    monitors_belong_to_their_owner();
    identity_hash_codes_are_stable_positive_and_differ();
    the_end_of_the_stack_is_an_exception_each_time();
    a_captured_trace_becomes_frames_with_inlined_ones();
    return 0;
}
