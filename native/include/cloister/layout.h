/*
 * What the image builder (Java, enclave-image) and the enclave's entry code agree on. The builder patches one
 * clo_image_layout into the ELF section ".clo_layout" and one clo_thread_layout at the start of every thread page.
 * All offsets are from the enclave base; all sizes are bytes and multiples of 4096.
 */
#ifndef CLOISTER_LAYOUT_H
#define CLOISTER_LAYOUT_H
#include <stdint.h>

#define CLO_PAGE_BYTES 4096u
#define CLO_MAX_NESTING_LIMIT 1024u
#define CLO_LAYOUT_MAGIC 0x3176756f79616c63ull

typedef struct clo_image_layout {
    uint64_t magic;
    uint64_t enclave_size;  /* power of two */
    uint64_t heap_offset;
    uint64_t heap_size;     /* what is there from the start */
    uint64_t thread_count;  /* number of TCSs */
    uint64_t first_thread_page_offset;
    uint64_t thread_stride; /* distance between the thread pages of TCS i and i+1 */
    uint64_t image_end;     /* end of the ELF's pages */
    uint64_t flags;
    uint8_t metadata_sha256[32]; /* of the image's metadata; being measured, it puts the metadata under the signature */
    uint64_t nesting_limit; /* ecalls that one thread may have under way at a time, 1..CLO_MAX_NESTING_LIMIT; 1 = none during an ocall */
    uint64_t heap_max_size; /* heap_size, or more: pages up to there may come after EINIT */
    uint64_t reserved;
} clo_image_layout;
_Static_assert(sizeof(clo_image_layout) == 128, "layout");

/*
 * Per thread, in ascending order: guard (unmapped) | stack | guard | thread page(s) | TCS | SSA frames | guard.
 * OGSBASGX of the TCS points to the thread page; OENTRY to the ELF entry point; NSSA = 2.
 * The thread area is CLO_THREAD_AREA_BYTES of RW memory: clo_thread (cloi_thread) begins at its first byte, zero in the
 * image; clo_thread_layout sits at CLO_THREAD_LAYOUT_OFFSET, measured.
 */
typedef struct clo_thread_layout {
    uint64_t self_offset;        /* of this page; becomes clo_thread.self */
    uint64_t stack_low_offset;   /* lowest byte of the stack */
    uint64_t stack_high_offset;  /* one past the highest byte */
    uint64_t index;
    uint64_t ssa_offset;
    uint64_t ssa_frame_size;
    uint64_t initialized;        /* 0 in the image; set by the first entry */
    uint64_t reserved;
} clo_thread_layout;
/*
 * Between the two lies the stack of the exception entry, which must not touch the thread's own.
 */
#define CLO_THREAD_AREA_BYTES 8192u
#define CLO_THREAD_LAYOUT_OFFSET (CLO_THREAD_AREA_BYTES - 64u)
_Static_assert(sizeof(clo_thread_layout) == 64, "thread layout");

/* The end of an SSA frame, as the processor leaves it (Intel SDM 3D, GPRSGX); with MISCSELECT.EXINFO, clo_exception_details lies right before it. */
typedef struct clo_saved_state {
    uint64_t rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15, rflags, rip, host_rsp, host_rbp;
    uint32_t exit_information; /* vector, type << 8, valid << 31 */
    uint32_t reserved;
    uint64_t fs_base, gs_base;
} clo_saved_state;
#define CLO_EXIT_INFORMATION_VALID (1u << 31)
_Static_assert(sizeof(clo_saved_state) == 184, "GPRSGX");
typedef struct clo_exception_details {
    uint64_t address;
    uint32_t error_code, reserved;
} clo_exception_details;
_Static_assert(sizeof(clo_exception_details) == 16, "EXINFO");
#endif
