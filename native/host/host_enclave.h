/*
 * The loaded enclave as the host sees it, and what a platform (native/platform/sim, native/platform/sgx) must offer.
 *
 * A slot is one TCS with the host memory that goes with it. owners[i] is the thread that has slot i, or 0; only the owner
 * touches the rest of a slot, except the park permit. A thread has at most one slot of an enclave.
 */
#ifndef CLOI_HOST_ENCLAVE_H
#define CLOI_HOST_ENCLAVE_H

#include "cloister/host.h"
#include "cloister/layout.h"

#include "host_system.h"
#include "host_text.h"

/* TCS fields that the host needs (Intel SDM 3D, "Thread Control Structure"). */
typedef struct cloi_tcs {
    uint64_t state, flags, ossa;
    uint32_t cssa, nssa;
    uint64_t oentry, aep, ofsbasgx, ogsbasgx;
} cloi_tcs;

/* What crosses in registers; the platform fills in the five with what the enclave answered. */
typedef struct cloi_registers {
    uint64_t rdi, rsi, rdx, r8, r9;
} cloi_registers;

typedef struct cloi_slot {
    clo_enclave *enclave;
    cloi_registers registers;
    uint64_t tcs;          /* addresses in the enclave's range */
    uint64_t entry;
    uint64_t thread_area;
    uint64_t host_rsp;     /* while inside: where the platform's frame is */
    uint32_t is_inside;    /* owned by the platform, as are host_rsp and faults */
    uint32_t faults;
    uint64_t saved_state;  /* GPRSGX of the first SSA frame; 0 when it is not where it should be */
    uint64_t stack_low, stack_high; /* of the enclave's thread; equal when not known */
    uint64_t signal_thread[2]; /* owned by the simulator: the last thread on this slot that has a stack for signals */
    uint64_t arena;
    uint64_t arena_size_bytes;
    uint32_t depth;        /* ecalls in progress */
    uint32_t has_pending;  /* a result waits; the owner may be outside with depth 0 */
    uint32_t is_abandoned; /* left in the middle of an ocall while closing: never to be resumed */
    uint32_t permit;       /* futex: 1 = the next park returns at once */
} cloi_slot;

typedef struct cloi_platform cloi_platform;

struct clo_enclave {
    uint64_t base, size_bytes;
    const cloi_platform *platform;
    uint64_t platform_memory, platform_memory_size_bytes; /* owned by the platform: one mapping */
    int64_t device;     /* owned by the platform: file descriptor, or -1 */
    uint64_t later_offset, later_size_bytes; /* the run of CLO_PAGE_LATER; size 0 when the image has none or the platform cannot add pages */
    uint32_t fault_state; /* 0 = none, 1 = being written, 2 = `fault` is valid */
    clo_fault fault;
    uint64_t *owners;
    cloi_slot *slots;
    uint32_t slot_count;
    uint32_t loss;      /* clo_loss, 0 = alive */
    uint32_t is_closed;
    uint32_t releases;  /* futex: grows whenever a slot becomes free */
    uint32_t waiters;   /* threads that wait for `releases` */
    uint64_t busy_timeout_ms;
    uint64_t user;
    clo_host_ocall ocall;
    clo_host_start_thread start_thread;
    clo_host_console console;
    uint64_t allocation, allocation_size_bytes; /* this struct, owners, slots, arenas: one mapping */
};

/* host_pool.c. The slot that the thread has, or NULL. */
cloi_slot *cloi_slot_of(clo_enclave *enclave, uint64_t thread);
/* A free slot for a thread that has none; NULL when none came free in timeout_ms or the enclave was closed. */
cloi_slot *cloi_slot_acquire(clo_enclave *enclave, uint64_t thread, uint64_t timeout_ms);
#define CLOI_NO_LIMIT_MS UINT64_MAX
void cloi_slot_release(clo_enclave *enclave, cloi_slot *slot);
/* Waits until no ecall is in progress; false after timeout_ms. */
bool cloi_slots_drain(clo_enclave *enclave, uint64_t timeout_ms);
/* Wakes every parked thread. */
void cloi_slots_wake(clo_enclave *enclave);

/* host_ecall.c. An ecall on a slot that the calling thread has. */
int32_t cloi_enter(clo_enclave *enclave, cloi_slot *slot, uint64_t id, uint64_t frame, uint64_t frame_size_bytes);

/* Notes why the enclave cannot be called any more (the first reason stays) and wakes who waits in it. */
void cloi_lose(clo_enclave *enclave, uint32_t loss);

/* host_ocall.c. Serves the ocall in slot->registers. False: the thread must not be resumed (the enclave is being closed, or has ended). */
bool cloi_serve_ocall(clo_enclave *enclave, cloi_slot *slot, int64_t *answer);

/* Notes a fault, if it is the first. Async-signal-safe. */
void cloi_note_fault(clo_enclave *enclave, const clo_fault *fault);

/* ---- the platform ----------------------------------------------------------------------------------------------- */

struct cloi_platform {
    /* Maps the pages of a request that host_load.c has validated, with exact permissions; sets base, size_bytes, and later_size_bytes to 0 when it
     * cannot add pages. False with the reason in
     * *error; then nothing is left mapped. */
    bool (*map)(clo_enclave *enclave, const clo_load_request *request, cloi_text *error);
    void (*unmap)(clo_enclave *enclave);
    /* Before the outermost ecall of a thread on a slot; or NULL. */
    void (*occupy)(cloi_slot *slot);
    /* EENTER on the slot's TCS with slot->registers; returns with the registers of the EEXIT. A fault inside comes back as
     * CLO_EXIT_DONE with CLO_LOST. */
    void (*enter)(cloi_slot *slot);
    /* Adds pages inside the run of CLO_PAGE_LATER, from the first on; answers how many bytes of them there are. */
    uint64_t (*add_pages)(clo_enclave *enclave, uint64_t offset, uint64_t size_bytes);
};
extern const cloi_platform cloi_simulation; /* native/platform/sim */
extern const cloi_platform cloi_hardware;   /* native/platform/sgx */

/* host_platform.c: chooses by request->mode and calls. */
bool cloi_platform_map(clo_enclave *enclave, const clo_load_request *request, cloi_text *error);
void cloi_platform_unmap(clo_enclave *enclave);
/* An address range without access, aligned to its size (a power of two); 0 when there is none. */
uint64_t cloi_reserve_aligned(uint64_t size_bytes);
/* True when [offset, offset + size_bytes) lies in one run of pages that are there from the start and have all these flags. */
bool cloi_is_in_run(const clo_load_request *request, uint64_t offset, uint64_t size_bytes, uint64_t flags);

#endif
