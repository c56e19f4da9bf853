/*
 * The whole state of one thread: what generated code touches (clo_thread), what the enclave's entry code keeps
 * (cloi_enclave_thread), what the VM keeps (cloi_vm_thread). It lies at %gs:0, in the thread area that the image builder
 * reserves per TCS (CLO_THREAD_AREA_BYTES, zero in the image); it never moves and is never freed.
 *
 * Below: the calls that the enclave side makes into the VM (clo_vm_*). Their counterpart is cloister/platform.h.
 */
#ifndef CLOI_THREAD_H
#define CLOI_THREAD_H

#include <stdint.h>

#include "cloister/layout.h"
#include "cloister/runtime.h"
#include "cloister/status.h"
#include "vm_thread.h"

/* Owned by native/enclave; the VM reads what is marked "VM reads". The image has zeros here. */
typedef struct cloi_enclave_thread {
    uint64_t host_rsp;       /* of the entry that is current: the next exit restores them */
    uint64_t host_rbp;
    uint64_t host_return;    /* where that exit goes */
    uintptr_t saved_sp;      /* chain of the stacks that ocalls left, newest first, 0 = none: word 0 at saved_sp is the next */
    uintptr_t outside_sp;    /* what clo_vm_leave was last told; lets a nested ecall tell it again when it ends */
    uintptr_t stack_low;     /* VM reads */
    uintptr_t stack_high;    /* VM reads: scan conservatively up to here */
    uint64_t arena_cursor;   /* host memory [arena_cursor, arena_end) is free for ocalls; range-checked when it came in */
    uint64_t arena_end;
    uint64_t mailbox;        /* the arena's first CLO_MAILBOX_BYTES, or 0 */
    clo_ref pending_result;  /* primitive array kept for CLO_ECALL_FETCH_RESULT, or NULL. VM reads: a root */
    uint32_t nesting;        /* ecalls on this stack, 1 = not nested, 0 = nobody is inside. VM reads, of other threads too */
    uint32_t reentry_allowed; /* 1 while outside for a generated ocall: only then may another ecall come in */
    uint32_t is_initialized;
    uint32_t current_ocall; /* id of the generated ocall that this thread is out on or nested in; 0 = none */
} cloi_enclave_thread;

typedef struct cloi_thread {
    clo_thread java;
    cloi_enclave_thread enclave;
    cloi_vm_thread vm;
} cloi_thread;
#define CLOI_EXCEPTION_STACK_BYTES 2048u
_Static_assert(sizeof(cloi_thread) + CLOI_EXCEPTION_STACK_BYTES <= CLO_THREAD_LAYOUT_OFFSET, "the thread area is too small");

CLO_INLINE cloi_thread *cloi_self(void) { return (cloi_thread *)(void *)clo_self(); }

/* ---- what the enclave side asks of the VM -------------------------------------------------------------------- */

/* Once, on the first thread, after relocation and before anything else. [heap, heap + heap_size_bytes) is page-aligned memory with
 * UNDEFINED contents; what follows up to max_heap_size_bytes is addresses, for which cloi_platform_add_pages may be asked when may_grow.
 * False: the VM cannot start (the enclave is then given up). */
CLO_HIDDEN bool clo_vm_init(void *heap, size_t heap_size_bytes, size_t max_heap_size_bytes, bool may_grow);
/* Once per thread at its first entry, on the thread itself, with java.self, java.index, stack_low and stack_high set and all else
 * zero. Sets java.stack_limit. False → the call fails with CLO_OUT_OF_MEMORY and is tried again at the next entry. */
CLO_HIDDEN bool clo_vm_thread_init(cloi_thread *thread);
/* The thread comes in (new ecall, nested ecall, or back from an ocall): waits while a collection runs, then counts as running. */
CLO_HIDDEN void clo_vm_enter(cloi_thread *thread);
/* The thread goes out. `sp`: nothing below is live; callee-saved registers have been pushed above it. After the last ecall of the
 * thread sp is stack_high: nothing on its stack matters. The pending exception has been dealt with. */
CLO_HIDDEN void clo_vm_leave(cloi_thread *thread, uintptr_t sp);
/* The outermost ecall of the thread is over, nothing is pending: its java.lang.Thread ends with it, so that no thread local, interrupt
 * or permit of one caller is seen by the next one on this TCS. Before clo_vm_leave. */
CLO_HIDDEN void clo_vm_end_call(cloi_thread *thread);
/* CLO_ECALL_THREAD: runs the Java thread that was announced with this token. CLO_NOT_ALLOWED for a token that is not waiting. */
CLO_HIDDEN clo_status clo_vm_run_thread(uint64_t token);

#endif
