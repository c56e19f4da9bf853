/* EENTER by hand: any registers, any processor state, and everything that comes back. */
#ifndef KIT_RAW_H
#define KIT_RAW_H

#include "kit.h"

typedef struct kit_entry {
    uint64_t rax, rdi, rsi, rdx, r8, r9; /* rax = CSSA */
    uint64_t flags;
    uint32_t mxcsr;
    uint16_t x87_control;
} kit_entry;

/* As the exit left them. */
typedef struct kit_exit {
    uint64_t rax, rbx, rcx, rdx, rsi, rdi, rbp, rsp, r8, r9, r10, r11, r12, r13, r14, r15, flags;
    uint64_t expected_rsp, expected_rbp, expected_rbx;
    uint64_t vectors[16][4] __attribute__((aligned(32)));
} kit_exit;

void kit_enter_raw(const cloi_slot *slot, const kit_entry *entry, kit_exit *exit);

/* Maps the image and prepares its slots, but does not run INIT. */
void kit_map(const kit_image *image, clo_enclave *enclave, cloi_slot slots[KIT_THREADS]);

#endif
