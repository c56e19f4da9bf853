/* A stand-in for the VM: primitive arrays from a bump allocator, one exception object, no collector. */
#include "fake_vm.h"

static char *heap_start, *heap_cursor, *heap_end;
static clo_object the_exception;
int32_t fake_last_ocall_failure;
clo_ref fake_last_host_exception;
static const uint32_t *relocated_pointer = &clog_object_array_id; /* a relative relocation */

/* Classes 0..7 are the primitives, 8..15 their arrays. */
#define PRIMITIVE(kind) [kind] = {.element_kind = kind, .flags = CLO_CLASS_PRIMITIVE}
#define ARRAY(kind, size) [8 + kind] = {.element_kind = kind, .flags = CLO_CLASS_ARRAY, .component_id = kind, .size_bytes = size}
const uint32_t clog_class_count = 16;
const clo_class clog_classes[16] = {
    PRIMITIVE(CLO_BOOLEAN), PRIMITIVE(CLO_BYTE), PRIMITIVE(CLO_CHAR),  PRIMITIVE(CLO_SHORT), PRIMITIVE(CLO_INT),
    PRIMITIVE(CLO_LONG),    PRIMITIVE(CLO_FLOAT), PRIMITIVE(CLO_DOUBLE), ARRAY(CLO_BOOLEAN, 1), ARRAY(CLO_BYTE, 1),
    ARRAY(CLO_CHAR, 2),     ARRAY(CLO_SHORT, 2), ARRAY(CLO_INT, 4),    ARRAY(CLO_LONG, 8),   ARRAY(CLO_FLOAT, 4),
    ARRAY(CLO_DOUBLE, 8),
};
const uint32_t clog_primitive_array_ids[8] = {8, 9, 10, 11, 12, 13, 14, 15};
const uint32_t clog_object_array_id = 4711;

bool fake_is_relocated(void) { return *(const uint32_t *const volatile *)&relocated_pointer == &clog_object_array_id && *relocated_pointer == 4711; }

clo_ref fake_exception(void) { return &the_exception; }

clo_ref clo_new_array(uint32_t array_class_id, int32_t length, uint32_t element_size_log2) {
    uint64_t size_bytes = (CLO_ARRAY_DATA_OFFSET + ((uint64_t)(uint32_t)length << element_size_log2) + 15) & ~15ull;
    char *at = __atomic_load_n(&heap_cursor, __ATOMIC_RELAXED);
    if (size_bytes > (uint64_t)(heap_end - at)) {
        CLO_T->exception = &the_exception;
        return NULL;
    }
    at = __atomic_fetch_add(&heap_cursor, (int64_t)size_bytes, __ATOMIC_RELAXED);
    __builtin_memset(at, 0, size_bytes);
    clo_array *array = (clo_array *)(void *)at;
    array->header.class_id = array_class_id;
    array->length = length;
    return &array->header;
}

void fake_forget_arrays(void) { __atomic_store_n(&heap_cursor, heap_start, __ATOMIC_RELAXED); }

bool fake_may_grow;

bool clo_vm_init(void *heap, size_t heap_size_bytes, size_t max_heap_size_bytes, bool may_grow) {
    fake_may_grow = may_grow;
    heap_start = heap_cursor = heap;
    heap_end = heap_cursor + heap_size_bytes;
    return heap_size_bytes >= CLO_PAGE_BYTES && max_heap_size_bytes >= heap_size_bytes;
}

bool clo_vm_thread_init(cloi_thread *thread) {
    thread->java.stack_limit = thread->enclave.stack_low + 4096;
    return true;
}

void clo_vm_enter(cloi_thread *thread) { (void)thread; }

void clo_vm_leave(cloi_thread *thread, uintptr_t sp) {
    if (sp < thread->enclave.stack_low || sp > thread->enclave.stack_high) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
}

void clo_vm_end_call(cloi_thread *thread) { (void)thread; }

clo_status clo_vm_run_thread(uint64_t token) { return token == 77 ? CLO_OK : CLO_NOT_ALLOWED; }

clo_ref cloj_encode_exception(clo_ref exception) {
    if (exception != &the_exception) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    clo_ref text = clo_new_array(clog_primitive_array_ids[CLO_BYTE], (int32_t)the_exception.monitor, 0);
    if (text != NULL) __builtin_memset(clo_array_data(text), 'x', the_exception.monitor);
    return text;
}

void cloj_throw_ocall_failed(int32_t status, clo_ref encoded) {
    fake_last_ocall_failure = status;
    fake_last_host_exception = encoded;
    the_exception.monitor = (uint32_t)status; /* the encoded exception has as many bytes as the status says */
    CLO_T->exception = &the_exception;
}

void fake_throw(uint32_t encoded_size_bytes) {
    the_exception.monitor = encoded_size_bytes;
    CLO_T->exception = &the_exception;
}
