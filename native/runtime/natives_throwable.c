/*
 * Stack traces. capture keeps return addresses only, which is cheap; expand and the rest look them up in the trace table when
 * somebody asks.
 */
#include "cloister/platform.h"
#include "natives.h"
#include "runtime_internal.h"
#include "thread.h"
#include "trace.h"

/* HotSpot's -XX:MaxJavaStackTraceDepth, which StackTraces.elements keeps to, and room for the VM's own frames, which it drops. */
#define MAX_FRAMES (1024 + 32)

static const clo_bytes *table_name(uint32_t offset) { return (const void *)((const char *)&clog_trace_table + offset); }
static bool has_table(void) { return &clog_trace_table != NULL && clog_trace_table.magic == CLO_TRACE_MAGIC; }
static const clo_trace_frame *frame_at(uint32_t index) {
    return (const clo_trace_frame *)(const void *)((const char *)&clog_trace_table + clog_trace_table.frames_offset) + index;
}

/* Frames keep %rbp: [rbp] is the caller's %rbp, [rbp + 8] the return address. The chain ends at 0 or outside of the stack, and only
 * goes up. Calls visit for each return address; stops when it says false. */
static void walk(const cloi_thread *thread, uintptr_t frame, bool (*visit)(void *, uint32_t), void *context) {
    while (frame >= thread->enclave.stack_low && frame <= thread->enclave.stack_high - 16 && (frame & 7) == 0) {
        const uintptr_t *words = (const uintptr_t *)frame;
        if (!visit(context, (uint32_t)(words[1] - (uintptr_t)clo_image_base))) return;
        if (words[0] <= frame) return;
        frame = words[0];
    }
}

static bool count_one(void *count, uint32_t address __attribute__((unused))) { return ++*(int32_t *)count < MAX_FRAMES; }

typedef struct address_list {
    int32_t *at;
    int32_t left;
} address_list;

static bool store_one(void *context, uint32_t address) {
    address_list *list = context;
    *list->at++ = (int32_t)address;
    return --list->left > 0;
}

clo_ref clo_stack_traces_capture(void) {
    const cloi_thread *thread = cloi_self();
    const uintptr_t frame = (uintptr_t)__builtin_frame_address(0);
    int32_t count = 0;
    walk(thread, frame, count_one, &count);
    clo_ref array = clo_new_array(clog_primitive_array_ids[CLO_INT], count, 2);
    if (array == NULL || count == 0) return array;
    address_list list = {clo_array_data(array), count};
    walk(thread, frame, store_one, &list);
    return array;
}

/* Index of the innermost frame record for a return address + 1, or 0. */
static uint32_t innermost(uint32_t address) {
    if (!has_table()) return 0;
    const char *table = (const char *)&clog_trace_table;
    const uint32_t *addresses = (const uint32_t *)(const void *)(table + clog_trace_table.addresses_offset);
    uint32_t low = 0;
    uint32_t high = clog_trace_table.address_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (addresses[middle] < address) low = middle + 1;
        else high = middle;
    }
    if (low == clog_trace_table.address_count || addresses[low] != address) return 0;
    return ((const uint32_t *)(const void *)(table + clog_trace_table.innermost_offset))[low] + 1;
}

static bool is_text(const clo_bytes *name, const char *text) {
    uint32_t i = 0;
    for (; i < name->size_bytes && text[i] != '\0'; i++)
        if (name->bytes[i] != (uint8_t)text[i]) return false;
    return i == name->size_bytes && text[i] == '\0';
}

static bool is_class_or_super(const clo_bytes *name, uint32_t class_id) {
    for (;;) {
        const clo_bytes *own = clo_at(clog_classes[class_id].name);
        if (own->size_bytes == name->size_bytes && memcmp(own->bytes, name->bytes, own->size_bytes) == 0) return true;
        if (clog_classes[class_id].super_id == class_id) return false;
        class_id = clog_classes[class_id].super_id;
    }
}

/* The frames that made the exception, at the inner end of a trace: HotSpot leaves them out too. */
static bool is_making(const clo_trace_frame *frame, uint32_t class_id) {
    const clo_bytes *class_name = table_name(frame->class_name);
    const clo_bytes *method = table_name(frame->method_name);
    if (is_text(class_name, "dev.cloister.vm.Errors") || is_text(class_name, "dev.cloister.vm.StackTraces")) return true;
    return (is_text(method, "fillInStackTrace") || is_text(method, "<init>")) && is_class_or_super(class_name, class_id);
}

static bool begins_with(const clo_bytes *name, const char *text) {
    uint32_t i = 0;
    while (i < name->size_bytes && text[i] != '\0' && name->bytes[i] == (uint8_t)text[i]) i++;
    return text[i] == '\0';
}

/* The frames that called a program's main are no part of it; those of a call from the host are its history and stay. */
static bool is_launcher(const clo_trace_frame *frame) {
    const clo_bytes *class_name = table_name(frame->class_name);
    return is_text(class_name, "dev.cloister.vm.MainProgram") || begins_with(class_name, "dev.cloister.program.");
}

/* Writes frame record indices to `to` (counts only when NULL); returns how many. */
static int32_t expand(clo_ref captured, uint32_t class_id, int32_t *to) {
    const int32_t *addresses = clo_array_data(captured);
    int32_t count = 0;
    bool is_inner_end = true;
    for (int32_t i = 0; i < clo_array_length(captured); i++) {
        for (uint32_t record = innermost((uint32_t)addresses[i]); record != 0; record = frame_at(record - 1)->inlined_into) {
            is_inner_end = is_inner_end && is_making(frame_at(record - 1), class_id);
            if (is_launcher(frame_at(record - 1)) && count != 0) return count;
            if (is_inner_end || count == MAX_FRAMES) continue;
            if (to != NULL) to[count] = (int32_t)record - 1;
            count++;
        }
    }
    return count;
}

clo_ref clo_stack_traces_expand(clo_ref captured, clo_ref thrown) {
    if (captured == NULL || thrown == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return NULL;
    }
    const uint32_t class_id = cloi_class_id_of(thrown);
    clo_ref frames = clo_new_array(clog_primitive_array_ids[CLO_INT], expand(captured, class_id, NULL), 2);
    if (frames != NULL) expand(captured, class_id, clo_array_data(frames));
    return frames;
}

/* A record index comes from expand, through Java; anything else is a broken VM. */
static const clo_trace_frame *checked_frame(int32_t index) {
    if (!has_table() || (uint32_t)index >= clog_trace_table.frame_count) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    return frame_at((uint32_t)index);
}

clo_ref clo_stack_traces_class_name(int32_t index) { return cloi_new_string(table_name(checked_frame(index)->class_name)); }
clo_ref clo_stack_traces_method_name(int32_t index) { return cloi_new_string(table_name(checked_frame(index)->method_name)); }
clo_ref clo_stack_traces_file_name(int32_t index) {
    const uint32_t file = checked_frame(index)->file;
    return file == 0 ? NULL : cloi_new_string(table_name(file));
}
int32_t clo_stack_traces_line(int32_t index) { return checked_frame(index)->line; }

/* The address of a C string that compiled code gave to clo_throw_null_pointer. */
clo_ref clo_stack_traces_text(int64_t address) {
    const char *text = (const char *)(uintptr_t)address;
    uint32_t size_bytes = 0;
    while (text[size_bytes] != '\0') size_bytes++;
    return cloi_new_byte_array((const uint8_t *)text, size_bytes);
}
