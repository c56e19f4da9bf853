/* What enclave_entry.c and enclave_exit.c share: offsets for assembly come from the C structs, never typed twice. */
#ifndef CLOI_ENCLAVE_REGISTERS_H
#define CLOI_ENCLAVE_REGISTERS_H

#include "enclave_state.h"

#include "cloister/exits.h"

#define CLOI_GS(field) (offsetof(cloi_thread, enclave) + offsetof(cloi_enclave_thread, field))

/* Round to nearest, no traps, denormals kept: what Java arithmetic needs. The sticky flags are set beforehand, so that which operations raised them is
 * neither visible to the host nor costs time that depends on data. */
#define CLOI_MXCSR 0x1fbfu

/* enclave_exit.c: the second half of cloi_exit_ocall; rsp just above the link of the chain, rax = the host's answer. */
CLO_HIDDEN void cloi_resume_ocall(void);

/* enclave_exit.c: what cloi_with_registers_saved calls. */
CLO_HIDDEN void cloi_call_saved(void (*function)(void *argument, uintptr_t sp), void *argument, uintptr_t sp);

/* The exit of an exception entry. */
CLO_HIDDEN void cloi_exit_exception(void);

/* enclave_fault.c: what the host is told of the fault that the thread's first SSA frame describes; in the order of the registers rdx, r8, r9. */
typedef struct cloi_fault_words {
    uint64_t place, callers[2];
} cloi_fault_words;
CLO_HIDDEN void cloi_tell_fault(cloi_fault_words *words);

#endif
