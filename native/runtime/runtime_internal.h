/*
 * What the files of the runtime owe each other: declarations grouped by the .c that owns them, and the compiled Java functions
 * that C calls (abi/upcalls.def).
 */
#ifndef CLOI_RUNTIME_INTERNAL_H
#define CLOI_RUNTIME_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cloister/runtime.h"

struct cloi_heap;
struct cloi_thread;

/* ---- enclave/enclave_memory.c: what a freestanding compiler expects, as in the C standard --------------------------- */

CLO_HIDDEN void *memset(void *destination, int value, size_t size_bytes);
CLO_HIDDEN void *memcpy(void *restrict destination, const void *restrict source, size_t size_bytes);
CLO_HIDDEN void *memmove(void *destination, const void *source, size_t size_bytes);
CLO_HIDDEN int memcmp(const void *a, const void *b, size_t size_bytes);

/* ---- compiled Java; each may leave an exception pending, and those named throw always do ------------------------- */

CLO_HIDDEN void cloj_throw_null_pointer(int64_t action, int64_t cause);
CLO_HIDDEN void cloj_throw_arithmetic(void);
CLO_HIDDEN void cloj_throw_array_index(int32_t index, int32_t length);
CLO_HIDDEN void cloj_throw_array_index_text(clo_ref message);
CLO_HIDDEN void cloj_throw_negative_array_size(int32_t length);
CLO_HIDDEN void cloj_throw_array_store(clo_ref value);
CLO_HIDDEN void cloj_throw_array_store_text(clo_ref message);
CLO_HIDDEN void cloj_throw_class_cast(clo_ref object, clo_ref class);
CLO_HIDDEN void cloj_throw_abstract_method(void);
CLO_HIDDEN void cloj_throw_link_error(clo_ref message);
CLO_HIDDEN void cloj_throw_illegal_monitor_state(void);
CLO_HIDDEN void cloj_throw_illegal_argument(clo_ref message);
CLO_HIDDEN void cloj_throw_clone_not_supported(clo_ref object);
CLO_HIDDEN void cloj_throw_interrupted(void);
CLO_HIDDEN void cloj_throw_stack_overflow(void);
CLO_HIDDEN clo_ref cloj_preallocated_out_of_memory(int32_t kind, int32_t limit);
CLO_HIDDEN void cloj_throw_initializer_failed(clo_ref class, clo_ref thrown);
CLO_HIDDEN void cloj_throw_class_not_initialized(clo_ref class);
CLO_HIDDEN clo_ref cloj_thread_attach(void);
CLO_HIDDEN void cloj_thread_detach(clo_ref thread);
CLO_HIDDEN void cloj_thread_run(clo_ref thread);

/* ---- park.c: sleeping and waking --------------------------------------------------------------------------------- */

/* Sleeps until *permit (of this thread; atomic) is not 0 or timeout_ns has passed (0 = no limit), then takes the permit. May come back early.
 * Returns the permit's value. */
CLO_HIDDEN uint32_t cloi_park(struct cloi_thread *thread, uint32_t *permit, uint64_t timeout_ns);
CLO_HIDDEN void cloi_unpark(struct cloi_thread *thread, uint32_t *permit);

/* ---- exception.c ----------------------------------------------------------------------------------------------------- */

/* Sets the stack limits of a thread; false when its stack is too small for any Java. */
CLO_HIDDEN bool cloi_stack_init(struct cloi_thread *thread);

/* ---- vm.c ------------------------------------------------------------------------------------------------------------ */

/* Refs that C globals hold. */
CLO_HIDDEN void cloi_vm_for_each_root(struct cloi_heap *heap, void (*visit)(struct cloi_heap *, clo_ref));

/* ---- object.c -------------------------------------------------------------------------------------------------------- */

/* What there is too little of; Errors.outOfMemory words it. */
typedef enum cloi_shortage {
    CLOI_SHORT_OF_HEAP = 0,
    CLOI_SHORT_OF_LENGTH = 1,
    CLOI_SHORT_OF_THREADS = 2,
    CLOI_SHORT_OF_PAGES = 3 /* the image allows a larger heap; the host does not give it */
} cloi_shortage;
/* Raises OutOfMemoryError. */
CLO_HIDDEN CLO_COLD void cloi_throw_out_of_memory(cloi_shortage shortage);

/* ---- string.c -------------------------------------------------------------------------------------------------------- */

/* A new byte[] with these bytes; NULL with an exception pending. */
CLO_HIDDEN clo_ref cloi_new_byte_array(const void *bytes, size_t size_bytes);
/* A new String from valid UTF-8; NULL with an exception pending. */
CLO_HIDDEN clo_ref cloi_new_string_of(const uint8_t *bytes, uint32_t size_bytes);
CLO_HIDDEN clo_ref cloi_new_string(const clo_bytes *utf8);
/* ---- intern.c -------------------------------------------------------------------------------------------------------- */

/* The canonical String equal to `string`; NULL with an exception pending. */
CLO_HIDDEN clo_ref cloi_intern(clo_ref string);
/* Forgets interned strings that are not marked. World stopped, after marking. */
CLO_HIDDEN void cloi_intern_clear_unmarked(struct cloi_heap *heap);

/* ---- message.c: texts of exceptions, in a fixed buffer ---------------------------------------------------------- */

typedef struct cloi_message {
    uint32_t size_bytes;
    char text[508]; /* what does not fit is cut off */
} cloi_message;
CLO_HIDDEN void cloi_message_text(cloi_message *message, const char *text);
CLO_HIDDEN void cloi_message_number(cloi_message *message, int32_t value);
/* The class's name as in Java source: "int[]", "java.lang.String". */
CLO_HIDDEN void cloi_message_class(cloi_message *message, uint32_t class_id);
/* Calls one of the cloj_throw_*(byte[]) with the text. */
CLO_HIDDEN void cloi_message_throw(const cloi_message *message, void (*thrower)(clo_ref));

/* ---- natives_reference.c -------------------------------------------------------------------------------------------- */

/* Some queue got references: threads in ReferenceQueue.remove look again. World stopped. */
CLO_HIDDEN void cloi_wake_reference_waiters(void);

/* ---- natives_class.c ------------------------------------------------------------------------------------------------ */

/* Class id of a java.lang.Class object. */
CLO_INLINE uint32_t cloi_class_id_of(clo_ref mirror) {
    return *(const uint32_t *)(const void *)((const char *)mirror + CLO_FIELDS_OFFSET);
}


#endif
