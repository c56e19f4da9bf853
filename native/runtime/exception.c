/*
 * Traps of compiled code and the end of the stack. The exceptions themselves are made by compiled Java (dev.cloister.vm.Errors).
 *
 * The lowest part of each stack is kept back:
 *   stack_low | RED: only C | RESERVE: Java too, while a StackOverflowError is made | everything else
 * C functions of the runtime have no prologue check; RED is more than any of them needs.
 */
#include "cloister/platform.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

#define RED_BYTES 16384u
#define RESERVE_BYTES 24576u
#define MINIMUM_STACK_BYTES (RED_BYTES + RESERVE_BYTES + 16384u)

bool cloi_stack_init(cloi_thread *thread) {
    if (thread->enclave.stack_high - thread->enclave.stack_low < MINIMUM_STACK_BYTES) return false;
    thread->vm.stack_limit = thread->enclave.stack_low + RED_BYTES + RESERVE_BYTES;
    thread->java.stack_limit = thread->vm.stack_limit;
    return true;
}

static void set_stack_limit(cloi_thread *thread, uintptr_t limit) {
    thread->vm.stack_limit = limit;
    /* A safepoint asked for meanwhile still stands in java.poll; the next prologue's slow path is only later, not lost. */
    __atomic_store_n(&thread->java.stack_limit, limit, __ATOMIC_SEQ_CST);
}

bool clo_prologue_slow(void) {
    cloi_thread *thread = cloi_self();
    if (__atomic_load_n(&thread->java.stack_limit, __ATOMIC_RELAXED) == UINTPTR_MAX || thread->java.poll != 0) clo_poll_slow();
    if ((uintptr_t)__builtin_frame_address(0) >= thread->vm.stack_limit) return false;
    /* The reserve is enough to make the error; if not, Java cannot be told. */
    if (thread->vm.overflow_depth != 0) cloi_platform_abort(CLO_LOSS_STACK);
    const uintptr_t limit = thread->vm.stack_limit;
    thread->vm.overflow_depth = 1;
    set_stack_limit(thread, thread->enclave.stack_low + RED_BYTES);
    cloj_throw_stack_overflow();
    set_stack_limit(thread, limit);
    thread->vm.overflow_depth = 0;
    return true;
}

void clo_throw(clo_ref exception) { CLO_T->exception = exception; }

void clo_throw_null_pointer(const char *action, const char *cause) {
    cloj_throw_null_pointer((int64_t)(uintptr_t)action, (int64_t)(uintptr_t)cause);
}

void clo_throw_or_null_pointer(clo_ref exception, const char *action, const char *cause) {
    if (exception == NULL) clo_throw_null_pointer(action, cause);
    else clo_throw(exception);
}

void clo_throw_arithmetic(void) { cloj_throw_arithmetic(); }

void clo_throw_array_access(clo_ref array, int32_t index, const char *action, const char *cause) {
    if (array == NULL) clo_throw_null_pointer(action, cause);
    else cloj_throw_array_index(index, clo_array_length(array));
}

void clo_throw_array_store(clo_ref value) { cloj_throw_array_store(value); }

void clo_throw_class_cast(clo_ref object, uint32_t class_id) { cloj_throw_class_cast(object, clo_mirror(class_id)); }

void clo_throw_abstract_method(void) { cloj_throw_abstract_method(); }

void clo_throw_link_error(const clo_bytes *message) {
    clo_ref text = cloi_new_byte_array(message->bytes, message->size_bytes);
    if (text != NULL) cloj_throw_link_error(text);
}
