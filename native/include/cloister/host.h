/*
 * The host's half: loads an image into an enclave and calls it. This is what the Java runtime binds to, in
 * libcloister_host.so, which needs no C library. Everything here is untrusted: it protects the host, not the enclave.
 *
 * The caller (sdk-runtime) has verified the image's measurement and signature before it calls clo_host_load. Addresses in the
 * structs are uint64_t and every field has eight bytes, so that a caller without a C compiler can lay them out.
 *
 * Threads: every function may be called from any thread at any time, except clo_host_close (below).
 */
#ifndef CLOISTER_HOST_H
#define CLOISTER_HOST_H

#include <stdint.h>

#include "cloister/boundary.h"
#include "cloister/mailbox.h"

#define CLO_API __attribute__((visibility("default")))

/* Changes whenever a struct or a function here changes its meaning; compare with clo_host_abi_version(). */
#define CLO_HOST_ABI_VERSION 4

typedef struct clo_enclave clo_enclave; /* opaque */

/* SIMULATION replaces the exit instructions by jumps; FAITHFUL is a simulation that runs the measured bytes unchanged, every ENCLU by a
 * trap. */
enum { CLO_MODE_SIMULATION = 1, CLO_MODE_HARDWARE = 2, CLO_MODE_FAITHFUL = 3 };

/* Permissions and kind of the pages of a run: SECINFO.FLAGS, and whether the contents are measured. */
enum {
    CLO_PAGE_READ = 1,
    CLO_PAGE_WRITE = 2,
    CLO_PAGE_EXECUTE = 4,
    CLO_PAGE_TCS = 1 << 8,       /* without permissions */
    CLO_PAGE_REGULAR = 2 << 8,
    CLO_PAGE_MEASURED = 1 << 16, /* EEXTENDed; the contents of other pages are undefined when the enclave starts */
    CLO_PAGE_LATER = 1 << 17     /* not there from the start: the enclave may ask for them, where processor and kernel can add pages. At most one run,
                                  * CLO_PAGE_REGULAR to read and write */
};
#define CLO_ZERO_CONTENT UINT64_MAX

/* A run of neighbouring pages that are alike, ascending, without overlap. Pages in no run never exist. */
typedef struct clo_page_run {
    uint64_t offset;     /* from the enclave base, multiple of 4096 */
    uint64_t size_bytes; /* multiple of 4096, > 0 */
    uint64_t content;    /* offset of the bytes in `contents`, or CLO_ZERO_CONTENT */
    uint64_t flags;      /* CLO_PAGE_* */
} clo_page_run;

/* A call from the enclave to a host service (id >= CLO_FIRST_SERVICE), on the thread that is in clo_host_ecall. `frame` begins with
 * clo_frame and lies in this thread's arena; the arrays it names do too. A reply of variable length is given by storing its
 * address and size in frame->result_data/result_size; it must stay valid until this thread's next ocall or until its ecall ends. A
 * reply with result_size 0 needs no address. Answers a clo_status: CLO_OK; CLO_EXCEPTION with the encoded exception as the reply; or another
 * status when the host has no such service. May call clo_host_ecall (nested). Must return: no longjmp, no thread exit. */
typedef int32_t (*clo_host_ocall)(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes);
/* The enclave wants a thread: run clo_host_run_thread(enclave, token) on a new one. 0, or non-zero when there can be none. */
typedef int32_t (*clo_host_start_thread)(uint64_t user, uint64_t token);
/* Console. stream 1 or 2: takes `size_bytes` of output, answers the bytes taken. stream 0: fills in at most size_bytes of input, answers the
 * bytes, 0 at the end. Negative = failed. */
typedef int64_t (*clo_host_console)(uint64_t user, uint32_t stream, void *bytes, uint64_t size_bytes);

typedef struct clo_load_request {
    uint64_t request_size_bytes; /* sizeof(clo_load_request) */
    uint64_t mode;               /* CLO_MODE_* */
    uint64_t enclave_size_bytes; /* SECS.SIZE: a power of two, >= 8192 */
    uint64_t ssa_frame_pages;    /* SECS.SSAFRAMESIZE */
    uint64_t attributes_flags;   /* SECS.ATTRIBUTES */
    uint64_t attributes_xfrm;
    uint64_t miscselect;
    uint64_t sigstruct;          /* address of 1808 bytes; 0 in a simulation: the enclave has no identity and gets no keys */
    uint64_t runs;               /* address of clo_page_run[run_count]; only read during the call */
    uint64_t run_count;
    uint64_t contents;           /* address of the bytes that the runs name; only read during the call */
    uint64_t contents_size_bytes;
    uint64_t arena_size_bytes;   /* host memory per thread slot for the frames of ocalls; 0 = 1 MiB; rounded up to pages */
    uint64_t busy_timeout_ms;    /* how long an ecall waits for a free thread slot; 0 = not at all */
    uint64_t user;               /* handed to the callbacks */
    uint64_t ocall;              /* clo_host_ocall, or 0: generated ocalls fail with CLO_OCALL_FAILED */
    uint64_t start_thread;       /* clo_host_start_thread, or 0: refused */
    uint64_t console;            /* clo_host_console, or 0: file descriptors 0, 1 and 2 */
    uint64_t error_text;         /* address of error_text_size_bytes bytes for the reason of a failure, NUL-terminated; or 0 */
    uint64_t error_text_size_bytes;
    uint64_t simulated_secret;   /* address of the 32 bytes that a simulation derives all keys from, only read during the call; 0: no keys */
    uint64_t config_id;          /* address of the 64 bytes of SECS.CONFIGID, only read during the call; 0: zeros. With attribute KSS only */
    uint64_t config_version;     /* SECS.CONFIGSVN, 16 bits. With attribute KSS only */
} clo_load_request;
_Static_assert(sizeof(clo_load_request) == 23 * 8, "twenty-three slots");

/* The fault that an enclave was lost by. Untrusted: it helps whoever looks for the mistake. */
#define CLO_FAULT_CALLERS 11
#define CLO_FAULT_UNKNOWN UINT64_MAX
typedef struct clo_fault {
    uint64_t vector;       /* of the processor: 0 #DE, 3 #BP, 6 #UD, 13 #GP, 14 #PF, 17 #AC */
    uint64_t error_code;
    uint64_t address;      /* what a #PF could not access; on hardware without its lower 12 bits */
    uint64_t offset;       /* of the instruction from the enclave base; CLO_FAULT_UNKNOWN outside the enclave, and when the enclave does not tell */
    uint64_t caller_count; /* return addresses that follow; on hardware those that the enclave tells */
    uint64_t callers[CLO_FAULT_CALLERS]; /* as offsets, innermost first */
} clo_fault;
_Static_assert(sizeof(clo_fault) == 16 * 8, "sixteen slots");

CLO_API uint32_t clo_host_abi_version(void);

/* Builds the enclave and runs CLO_ECALL_INIT in it. On CLO_OK *enclave is owned by the caller (clo_host_close). Else *enclave is NULL, nothing
 * is left behind, and error_text says what failed: CLO_LOAD_FAILED (bad request, no memory, mode not supported by this build),
 * or what INIT answered. */
CLO_API int32_t clo_host_load(const clo_load_request *request, clo_enclave **enclave);

/* Calls ecall `id` with a frame in host memory. Answers what the enclave answered, or CLO_BUSY, CLO_LOST, CLO_NOT_ALLOWED (closed).
 * When result_size is larger than result_capacity (CLO_RESULT_PENDING or CLO_EXCEPTION), the result waits in the enclave and the
 * thread slot stays with the calling thread, until its clo_host_fetch_result or its next ecall, which drops it. */
CLO_API int32_t clo_host_ecall(clo_enclave *enclave, uint32_t id, void *frame, uint64_t frame_size_bytes);

/* Copies the waiting result of this thread's last ecall to buffer and frees the slot. capacity_bytes must be at least
 * its result_size, else CLO_TOO_LARGE and it still waits. *size_bytes is the size in either case. CLO_NOT_ALLOWED when none waits. */
CLO_API int32_t clo_host_fetch_result(clo_enclave *enclave, void *buffer, uint64_t capacity_bytes, uint64_t *size_bytes);

/* Runs a thread that the enclave asked for; returns when it has ended. It waits for a free slot until the enclave is closed: a program that
 * starts more threads than there are slots has them run one after the other, as they end. */
CLO_API int32_t clo_host_run_thread(clo_enclave *enclave, uint64_t token);

/* The mailbox (cloister/mailbox.h) in which the enclave posts calls to the host on thread slot `index`; NULL for slots that are not there, and when the arenas are
 * too small to have one. Valid until clo_host_close. Whoever sets is_served polls it; one thread at a time serves a call, but any thread may. */
CLO_API clo_mailbox *clo_host_mailbox(const clo_enclave *enclave, uint32_t index);

/* Lends the calling thread to the enclave, which polls the mailbox and runs the ecalls that are posted in it, until none has come for a while:
 * CLO_OK. CLO_RESULT_PENDING when a result that did not fit still waits: the thread slot stays with the calling thread, which serves again. CLO_BUSY when no
 * thread slot is free now; otherwise as clo_host_ecall. With any other answer a call may be left as taken and is never answered. The
 * mailbox is aligned to CLO_MAILBOX_BYTES, and is the caller's. */
CLO_API int32_t clo_host_serve_mailbox(clo_enclave *enclave, clo_mailbox *mailbox);

/* Sleeps while the call in the mailbox is taken and not answered; wakes who sleeps so. */
CLO_API void clo_host_await_mailbox(clo_mailbox *mailbox);
CLO_API void clo_host_wake_mailbox(clo_mailbox *mailbox);

/* 0 while the enclave can be called; else why it was lost (CLO_LOSS_* of abi/loss.def; a program that
 * ended by itself: CLO_LOSS_HALTED + its exit status, 0..255). */
CLO_API uint32_t clo_host_loss(const clo_enclave *enclave);

/* The first fault that was met inside: CLO_OK, or CLO_NOT_ALLOWED when there was none. */
CLO_API int32_t clo_host_fault(const clo_enclave *enclave, clo_fault *fault);

/* Thread slots (TCSs) of the enclave. */
CLO_API uint32_t clo_host_thread_count(const clo_enclave *enclave);

/* Refuses new calls from now on (CLO_NOT_ALLOWED) and sends home the threads that sleep in the enclave; frees nothing. May be called
 * more than once. A caller that counts its own calls can so wait for them before it calls clo_host_close. */
CLO_API int32_t clo_host_shut(clo_enclave *enclave);

/* Does what clo_host_shut does, and, once no thread is inside, unmaps everything and frees the handle: CLO_OK. CLO_BUSY when
 * threads are still inside after timeout_ms; the handle stays valid (closed to new calls) and close may be called again. No other
 * function may be called with this handle during or after the call that answers CLO_OK. */
CLO_API int32_t clo_host_close(clo_enclave *enclave, uint64_t timeout_ms);

/* Address of enclave offset 0; for tests and debuggers. */
CLO_API uint64_t clo_host_base(const clo_enclave *enclave);

#endif
