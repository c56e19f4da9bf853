/*
 * What C behind native methods may use (docs/native-c.md). Include the generated natives.h, which includes this and declares the function
 * of each native method. Nothing here is the host's: arguments come from trusted Java.
 *
 *   refs       a clo_ref is a Java object or NULL. It stays where it is and alive while it, or an address inside it, is in a local
 *              variable, an argument or a register. Not in a global, not in memory of malloc, which does not exist here: the
 *              collector looks at stacks and at Java objects only.
 *   time       other threads collect only when this one allocates, returns or polls: a loop that runs for long says CLO_POLL();
 *   exceptions a function that fails here leaves an exception pending. Return then, with any value; do nothing else.
 *   stack      C has no check for its end: recursion without end, or an array that is too large, loses the enclave.
 *
 * There is no way from here to Java methods, nor to the host.
 */
#ifndef CLOISTER_JAVA_H
#define CLOISTER_JAVA_H

#include "cloister/runtime.h"

/* Whether an exception is pending. */
CLO_INLINE bool clo_is_throwing(void) { return CLO_T->exception != NULL; }
/* NULL → NullPointerException "Cannot <action>" (kept, not copied), and true. */
CLO_HIDDEN bool clo_is_missing(clo_ref object, const char *action);
/* IllegalArgumentException with this text (UTF-8, ends with 0, copied; cut off at some 500 bytes). */
CLO_HIDDEN void clo_throw_illegal_argument(const char *message);

/* Elements of an array; it is not NULL. */
CLO_INLINE int32_t clo_length(clo_ref array) { return clo_array_length(array); }
/* The first element of a primitive array, aligned to 8 or to its own size at least: int8_t, uint8_t (boolean: 0 or 1), uint16_t (char),
 * int16_t, int32_t, int64_t, float, double. It is the array itself: what is written is there at once. */
CLO_INLINE void *clo_elements(clo_ref array) { return clo_array_data(array); }
/* A zeroed array of `length` elements of CLO_BOOLEAN..CLO_DOUBLE; NULL with an exception pending: negative length, no memory. */
CLO_HIDDEN clo_ref clo_new_elements(uint32_t kind, int32_t length);
/* A byte[] with a copy; NULL with an exception pending. */
CLO_HIDDEN clo_ref clo_new_bytes(const void *bytes, uint64_t size_bytes);

/* A String of UTF-8, which need not end with 0. NULL with an exception pending: IllegalArgumentException when it is not UTF-8. */
CLO_HIDDEN clo_ref clo_new_text(const char *utf8, uint64_t size_bytes);
/* Bytes of a String (not NULL) in UTF-8, without an end; each half of a surrogate pair that is alone counts as '?'. */
CLO_HIDDEN uint64_t clo_text_size(clo_ref string);
/* Writes them; what does not fit is left out at the end of a character. Answers the bytes written. */
CLO_HIDDEN uint64_t clo_text_copy(clo_ref string, char *to, uint64_t capacity_bytes);

#endif
