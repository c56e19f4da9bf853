/* The compiled Java methods that native/enclave calls (abi/upcalls.def), and helpers on arrays it shares. */
#ifndef CLOI_ENCLAVE_UPCALLS_H
#define CLOI_ENCLAVE_UPCALLS_H

#include "cloister/runtime.h"

/* dev.cloister.vm.Calls.encodeException: byte[] with type, message and trace. May leave an exception pending. */
CLO_HIDDEN clo_ref cloj_encode_exception(clo_ref exception);
/* dev.cloister.vm.Calls.ocallFailed: throws what the trusted caller of a host service sees. encoded: the host's exception
 * (untrusted bytes), or NULL. Leaves an exception pending. */
CLO_HIDDEN void cloj_throw_ocall_failed(int32_t status, clo_ref encoded);

/* enclave_marshal.c: element sizes by CLO_BOOLEAN..CLO_DOUBLE, and the bytes of the elements of a primitive array. */
extern CLO_HIDDEN const uint8_t cloi_element_size_log2[CLO_DOUBLE + 1];
CLO_HIDDEN uint64_t cloi_array_size_bytes(clo_ref array);

#endif
