/*
 * The VM's own part of a thread (cloi_thread.vm). Every field is written by the thread itself unless its comment says otherwise.
 * All are zero before clo_vm_thread_init.
 */
#ifndef CLOI_VM_THREAD_H
#define CLOI_VM_THREAD_H

#include <stdbool.h>
#include <stdint.h>

#include "cloister/runtime.h"

/*
 * Whether a collection must wait for the thread. OUTSIDE: at a poll, in an ocall, or without an ecall; it touches no object and
 * its refs lie in saved_registers and at or above scan_low. The order matters: zero memory is a thread that never entered.
 */
enum { CLOI_THREAD_OUTSIDE = 0, CLOI_THREAD_RUNNING = 1 };

/* What a thread sleeps for, as Thread.getState tells it; the numbers are known to Target_java_lang_Thread. */
enum { CLOI_AWAKE = 0, CLOI_BLOCKED = 1, CLOI_WAITING = 2, CLOI_WAITING_FOR_A_TIME = 3 };

/* One class initialiser that this thread is running (JVMS 5.5); lies in the stack frame of clo_class_initialize. */
typedef struct cloi_class_init {
    struct cloi_class_init *outer;
    uint32_t class_id;
} cloi_class_init;

enum { CLOI_SAVED_REGISTERS = 6 };

typedef struct cloi_vm_thread {
    uint64_t saved_registers[CLOI_SAVED_REGISTERS]; /* rbx rbp r12-r15 as of the last cloi_save_registers */
    uintptr_t scan_low;                             /* lowest live word of the stack while OUTSIDE; stack_high = nothing live */
    uintptr_t stack_limit;                          /* what java.stack_limit goes back to after a safepoint */
    uint32_t state;                                 /* atomic; CLOI_THREAD_* */
    uint32_t is_initialized;

    /* heap/alloc.c: the hole being filled is java.alloc_cursor..alloc_limit */
    uint32_t block;           /* block being filled + 1, 0 = none */
    uint32_t next_line;       /* first line of that block not yet looked at */
    char *overflow_cursor;    /* a second hole, for objects that span lines and do not fit the first */
    char *overflow_limit;
    uint64_t allocated_bytes; /* holes taken since the thread came */

    /* monitor.c, park.c */
    clo_ref entering;          /* atomic, others read: the object this thread sleeps for in monitor enter */
    clo_ref waiting;           /* atomic, others read: the object of Object.wait */
    uint64_t wait_order;       /* others read: smaller waited longer */
    uint32_t notified;         /* atomic, others set */
    uint32_t awaits_references; /* in ReferenceQueue.remove; others read while the world stands still */
    uint32_t wake;             /* atomic, others set: the VM's own permit */
    uint32_t park_permit;      /* atomic, others set: LockSupport's permit */
    uint32_t sleep;            /* atomic, others read: CLOI_AWAKE, CLOI_BLOCKED, … */
    uint32_t interrupted;      /* atomic, others set: mirrors Thread.interrupted */

    /* class_init.c */
    cloi_class_init *initializing;
    uint32_t awaited_class;    /* atomic, others read: class id + 1 whose initialisation this thread waits for */

    uint32_t is_making_error;  /* an OutOfMemoryError is being made: do not make another */
    uint32_t overflow_depth;   /* the stack's reserve zone is open */
} cloi_vm_thread;

#endif
