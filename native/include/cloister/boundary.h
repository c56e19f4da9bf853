/*
 * The boundary between host and enclave: the frame that one call travels in, the status codes, and what generated trusted
 * bridges may use. Shared by both sides; the trusted half is under CLO_ENCLAVE.
 *
 * A call frame is a C struct in host memory that begins with clo_frame. Generated structs add the parameters of one
 * method, in the order of its marshalling plan: scalars by value in 8-byte slots, buffers as (uint64_t address,
 * uint64_t count). Trust: the enclave copies the whole struct in once and looks only at the copy.
 *
 * Results of unknown length: the host offers result_data/result_capacity. When a result is larger, the enclave keeps it,
 * sets result_size and returns CLO_RESULT_PENDING; the host fetches it with the built-in ecall CLO_ECALL_FETCH_RESULT and a larger
 * buffer. The method never runs twice and the enclave never uses host memory it was not given.
 */
#ifndef CLOISTER_BOUNDARY_H
#define CLOISTER_BOUNDARY_H

#include <stddef.h>
#include <stdint.h>

#include "cloister/status.h"

typedef struct clo_frame {
    uint64_t size_bytes;      /* of the whole generated struct */
    uint64_t result_data;     /* host address for a result of variable length, or 0 */
    uint64_t result_capacity; /* bytes */
    uint64_t result_size;     /* out: bytes of the result (also of an encoded exception) */
    uint64_t result_scalar;   /* out: scalar result, zero- or sign-extended; floats by their bits */
} clo_frame;

/* Ecall ids 0..63 are the VM's own; generated ecalls start here, in EDL order. Likewise for ocalls (abi/primitives.def); those from
 * CLO_FIRST_SERVICE are served by the host's Java runtime for every enclave (dev.cloister.inside.HostCalls), with frames like generated ones. */
#define CLO_FIRST_ECALL 64
#define CLO_FIRST_OCALL 64
#define CLO_FIRST_SERVICE 32
/* Operand of CLO_ECALL_INIT: this host can add pages to the enclave (CLO_OCALL_GROW). */
#define CLO_INIT_MAY_GROW 1u
enum { CLO_ECALL_INIT = 0, CLO_ECALL_FETCH_RESULT = 1, CLO_ECALL_THREAD = 2, CLO_ECALL_SERVE = 3 };

/*
 * Registers at the transitions (the five that the kernel's vDSO passes unchanged):
 *   EENTER  rdi = ecall id, rsi = host frame, rdx = its size, r8 = host arena for this thread's ocalls, r9 = arena size
 *   EENTER  rdi = CLO_ORET, rsi = answer of the ocall the thread left for (int64_t, or clo_status for generated ocalls)
 *           CLO_ECALL_THREAD: rsi = token, rdx = 0. CLO_ECALL_INIT: rsi = CLO_INIT_MAY_GROW or 0, rdx = 0
 *           CLO_ECALL_SERVE: rsi = address of a clo_mailbox, rdx = CLO_MAILBOX_BYTES
 *   EEXIT   rdi = CLO_EXIT_DONE, rsi = clo_status | clo_loss << 32 (the loss is 0 unless the status is CLO_LOST)
 *   EENTER  with CSSA = 1 (after a fault): no argument is looked at. It leaves as CLO_EXIT_DONE with CLO_LOST, and with what the enclave is willing to
 *           tell of the fault: rdx = CLO_FAULT_TOLD | offset of the instruction from the enclave base, or 0 = nothing;
 *           r8 and r9 = up to four return addresses above it, as 32-bit offsets, innermost in the lower half of r8, 0 = no more
 *   EEXIT   rdi = CLO_EXIT_OCALL, rsi = ocall id, rdx/r8/r9 = a0/a1/a2 (generated ocalls: a0 = host frame in the arena, a1 = size)
 * All other registers are cleared at every exit. During an ocall the host may enter again with another ecall (nested, to the
 * depth in clo_image_layout.nesting_limit) before it answers. For a generated ocall the host stores the address and size of a variable-length reply in
 * the frame's result_data/result_size; that memory stays valid until the same thread's next ocall.
 */
#define CLO_ORET 0xffffffffu
enum { CLO_EXIT_DONE = 0, CLO_EXIT_OCALL = 1 };
#define CLO_FAULT_TOLD (1ull << 63)

#ifdef CLO_ENCLAVE
#include "cloister/runtime.h"

/* Generated: runs ecall `id` (>= CLO_FIRST_ECALL) on a host frame. Trust: id and address are the host's. */
CLO_HIDDEN clo_status clog_dispatch_ecall(uint32_t id, uint64_t host_frame, uint64_t host_frame_size_bytes);

/* Copies size_bytes from the host. Refuses a range that touches the enclave or wraps (CLO_BAD_POINTER). Fences
 * speculation between check and use. */
CLO_HIDDEN clo_status clo_copy_in(void *enclave_destination, uint64_t host_source, uint64_t size_bytes);
/* Copies out to a host range, checked likewise, in whole aligned words. */
CLO_HIDDEN clo_status clo_copy_out(uint64_t host_destination, const void *enclave_source, uint64_t size_bytes);
/* The same check and fence without a copy, for memory that is written later. An empty range may have address 0. */
CLO_HIDDEN clo_status clo_check_outside(uint64_t host_address, uint64_t size_bytes);
/* A new primitive array of `count` elements copied from the host. count > max_count → CLO_TOO_LARGE. kind: CLO_BOOLEAN.. CLO_DOUBLE;
 * booleans are normalised to 0/1. On failure *array is NULL. */
CLO_HIDDEN clo_status clo_array_in(uint32_t kind, uint64_t host_source, uint64_t count, uint64_t max_count, clo_ref *array);
/* A new zeroed primitive array of `count` elements whose contents will go to the host range [host_destination, ...) when the method
 * has returned. The range and the count are checked now, as by clo_array_in; nothing is read. On failure *array is NULL. */
CLO_HIDDEN clo_status clo_array_room(uint32_t kind, uint64_t host_destination, uint64_t count, uint64_t max_count, clo_ref *array);
/* Contents of a primitive array that clo_array_in or clo_array_room made, to the host address it was made for. Call it only after the
 * result went out: a call that fails copies nothing back. */
CLO_HIDDEN clo_status clo_array_back(clo_ref array, uint64_t host_destination);
/* Contents of a primitive array (or NULL with CLO_NULL_RESULT) as the variable-length result of a frame: copies to
 * result_data or keeps it pending for this thread. `frame` is the enclave's copy; `host_frame` the original. */
CLO_HIDDEN clo_status clo_result_array(clo_frame *frame, uint64_t host_frame, clo_ref array);
CLO_HIDDEN clo_status clo_result_scalar(clo_frame *frame, uint64_t host_frame, uint64_t value);
/* If an exception is pending: clears it, sends it encoded as the result, returns CLO_EXCEPTION (also when it does not fit: then
 * result_size > result_capacity and it is kept pending like any result). Else CLO_OK. */
CLO_HIDDEN clo_status clo_result_exception(clo_frame *frame, uint64_t host_frame);

/* Ocalls. begin: takes `size_bytes` (whole frame) from this thread's host arena and returns a zeroed ENCLAVE-side frame to fill in,
 * NULL with an exception pending when it does not fit. array_out copies a primitive array into the arena and yields its host address
 * and count; array_room only takes and zeroes the room for it; array_back fills the array from that room after a call that succeeded.
 * call: copies the frame out, leaves the enclave, and on return copies frame's result fields in; a failed
 * ocall leaves an exception pending. reply_array: a new array from the validated reply. end: releases the arena. */
typedef struct clo_ocall {
    clo_frame *frame;       /* enclave copy */
    uint64_t host_frame;
    uint64_t arena_mark;
    uint64_t frame_size_bytes;
} clo_ocall;
CLO_HIDDEN bool clo_ocall_begin(clo_ocall *call, void *enclave_frame, uint64_t frame_size_bytes);
CLO_HIDDEN bool clo_ocall_array_out(clo_ocall *call, clo_ref array, uint64_t *host_address, uint64_t *count);
/* Room in the arena, gone after clo_ocall_end; false with an exception pending when there is none. Contents are whatever the host left. */
CLO_HIDDEN bool clo_ocall_room(clo_ocall *call, uint64_t size_bytes, uint64_t *host_address);
CLO_HIDDEN bool clo_ocall_array_room(clo_ocall *call, clo_ref array, uint64_t *host_address, uint64_t *count);
CLO_HIDDEN bool clo_ocall_array_back(clo_ref array, uint64_t host_address);
CLO_HIDDEN bool clo_ocall_call(clo_ocall *call, uint32_t ocall_id);
/* The same without leaving, when a thread of the host takes the call from this thread's mailbox (cloister/mailbox.h), else by leaving. Either way
 * the host cannot make ecalls on this thread meanwhile. */
CLO_HIDDEN bool clo_ocall_call_switchless(clo_ocall *call, uint32_t ocall_id);
/* Id of the generated ocall that this thread left for and is nested in, 0 for none: what an ecall may be entered from. */
CLO_HIDDEN uint32_t clo_current_ocall(void);
CLO_HIDDEN clo_ref clo_ocall_reply_array(clo_ocall *call, uint32_t kind, uint64_t max_count);
CLO_HIDDEN void clo_ocall_end(clo_ocall *call);
#endif
#endif
