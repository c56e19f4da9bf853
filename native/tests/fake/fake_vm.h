/* What the stand-in for the VM offers to the hand-written bridges. */
#ifndef FAKE_VM_H
#define FAKE_VM_H

#include "cloister/platform.h"
#include "enclave/enclave_state.h"
#include "enclave/enclave_upcalls.h"
#include "fake.h"

clo_ref fake_exception(void);
/* What INIT said. */
extern bool fake_may_grow;
void fake_throw(uint32_t encoded_size_bytes);
bool fake_is_relocated(void);
/* Frees the whole heap; so only one thread at a time may run ecalls that use arrays. */
void fake_forget_arrays(void);
extern int32_t fake_last_ocall_failure;
extern clo_ref fake_last_host_exception;
clo_status fake_run(uint32_t id, fake_frame *frame, uint64_t host_frame);

#endif
