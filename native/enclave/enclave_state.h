/*
 * What the files of native/enclave share. Everything in this folder runs inside; whatever a uint64_t named host_* holds is an
 * address that the host gave and that only enclave_bounds.c may follow.
 */
#ifndef CLOI_ENCLAVE_STATE_H
#define CLOI_ENCLAVE_STATE_H

#include "cloister/boundary.h"
#include "cloister/layout.h"
#include "cloister/platform.h"
#include "cloister/runtime.h"

#include "../runtime/thread.h"

/* An ecall needs this much stack below the frames of an ocall it is nested in. */
#define CLOI_NESTED_STACK_BYTES (64u * 1024u)

enum { CLOI_PHASE_NEW = 0, CLOI_PHASE_STARTING = 1, CLOI_PHASE_READY = 2 };

/* enclave_globals.c */
typedef struct cloi_enclave_state {
    uint32_t phase;       /* CLOI_PHASE_*; only ever grows */
    uint32_t loss;        /* clo_loss, 0 = alive; set once, read by every entry */
    int64_t last_time_ns; /* largest answer of cloi_platform_time_ns so far */
} cloi_enclave_state;
extern CLO_HIDDEN cloi_enclave_state cloi_enclave;
/* Zero in the object file and patched by the image builder, hence volatile: the compiler must not know what is in it. */
extern CLO_HIDDEN const volatile clo_image_layout cloi_layout;

/* enclave_entry.c, enclave_exit.c: the only code that switches stacks and executes ENCLU. */
CLO_HIDDEN void clo_enclave_entry(void); /* OENTRY */
/* Leaves for an ocall; returns when the host enters with CLO_ORET on this TCS and the ecalls nested in between have ended. */
CLO_HIDDEN int64_t cloi_exit_ocall(uint64_t ocall_id, uint64_t a0, uint64_t a1, uint64_t a2);
/* Ends the current entry with this status word. */
_Noreturn CLO_HIDDEN void cloi_exit_done(uint64_t status_word);
/* Pushes all callee-saved registers, then calls function(argument, sp): what the callers keep in registers lies above sp. */
CLO_HIDDEN void cloi_with_registers_saved(void (*function)(void *argument, uintptr_t sp), void *argument);

/* enclave_dispatch.c: one ecall, on the enclave stack, in a sane processor state. Answers the status word of the exit. */
CLO_HIDDEN uint64_t cloi_ecall(uint64_t id, uint64_t host_frame, uint64_t host_frame_size_bytes, uint64_t host_arena,
                               uint64_t arena_size_bytes);
/* One call on a thread that was admitted and is outside for the VM, nested when it is out on an ocall. */
CLO_HIDDEN clo_status cloi_run_ecall(cloi_thread *thread, uint64_t id, uint64_t host_frame, uint64_t host_frame_size_bytes);

/* enclave_init.c: CLO_ECALL_INIT. may_grow: the host's word that it can add pages; a lie costs it the enclave, or the program memory. */
CLO_HIDDEN clo_status cloi_init(bool may_grow);
/* Applies the image's relative relocations; false when there is one of another kind or outside the image. */
CLO_HIDDEN bool cloi_relocate(void);

/* enclave_thread.c: fills in the thread area at its first entry. */
CLO_HIDDEN void cloi_thread_setup(void);

/* enclave_bounds.c: every check of a host address, besides clo_copy_in, clo_copy_out of boundary.h. */
/* True when [host_address, host_address + size_bytes) does not wrap, is not in the first page and touches no byte of the enclave. Says
 * nothing of whether the host mapped it. An empty range may have address 0. */
CLO_HIDDEN bool cloi_is_outside(uint64_t host_address, uint64_t size_bytes);
/* One aligned word of a range that has passed clo_check_outside: acquires, releases, and compares and sets (true: it was `expected`). */
CLO_HIDDEN uint64_t cloi_host_word(uint64_t host_address);
CLO_HIDDEN void cloi_set_host_word(uint64_t host_address, uint64_t value);
CLO_HIDDEN bool cloi_swap_host_word(uint64_t host_address, uint64_t expected, uint64_t value);

/* enclave_ocall.c */
/* Takes size_bytes, 16-aligned, of the thread's arena; 0 when it does not fit. Released by resetting arena_cursor. */
CLO_HIDDEN uint64_t cloi_arena_take(uint64_t size_bytes);
/* As cloi_exit_ocall, with clo_vm_leave and clo_vm_enter around it. */
CLO_HIDDEN int64_t cloi_ocall_transition(uint64_t ocall_id, uint64_t a0, uint64_t a1, uint64_t a2);

/* enclave_mailbox.c */
/* Calls the host through the thread's mailbox (0: it has none). False when nobody took the call: it has to be made by leaving. */
CLO_HIDDEN bool cloi_call_by_mailbox(uint64_t mailbox, uint64_t ocall_id, uint64_t frame, uint64_t frame_size_bytes, int64_t *answer);
/* CLO_ECALL_SERVE: runs the ecalls that the host posts there, until none has come for a while. */
CLO_HIDDEN clo_status cloi_serve_mailbox(cloi_thread *thread, uint64_t mailbox, uint64_t size_bytes);

#endif
