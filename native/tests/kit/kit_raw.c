/* See kit_raw.h. */
#include "kit_raw.h"

/* 0(%rsp) = exit, 8(%rsp) = the return address for checks; rbp holds a value that the enclave must give back. */
__attribute__((naked)) void kit_enter_raw(const cloi_slot *slot __attribute__((unused)), const kit_entry *entry __attribute__((unused)),
                                          kit_exit *exit __attribute__((unused))) {
    __asm__("pushq %%rbp\n pushq %%rbx\n pushq %%r12\n pushq %%r13\n pushq %%r14\n pushq %%r15\n"
            "subq $24, %%rsp\n"
            "stmxcsr 8(%%rsp)\n"
            "fnstcw 12(%%rsp)\n"
            "movq %%rdx, (%%rsp)\n"
            "movq %%rsp, %c[expected_rsp](%%rdx)\n"
            "movq $0x12345678, %c[expected_rbp](%%rdx)\n"
            "leaq kit_returned(%%rip), %%rax\n"
            "movq %%rax, %c[expected_rbx](%%rdx)\n"

            "movq %c[thread_area](%%rdi), %%rax\n"
            "wrgsbase %%rax\n"
            "movq %c[slot_entry](%%rdi), %%r10\n"
            "movq %c[tcs](%%rdi), %%rbx\n"
            "movq %%rsi, %%r11\n"
            "movq %c[in_rdi](%%r11), %%rdi\n"
            "movq %c[in_rsi](%%r11), %%rsi\n"
            "movq %c[in_rdx](%%r11), %%rdx\n"
            "movq %c[in_r8](%%r11), %%r8\n"
            "movq %c[in_r9](%%r11), %%r9\n"
            "movl $0x12345678, %%ebp\n"
            "leaq kit_returned(%%rip), %%rcx\n"
            "movq %c[in_rax](%%r11), %%rax\n"
            "fldcw %c[in_x87](%%r11)\n"
            "ldmxcsr %c[in_mxcsr](%%r11)\n"
            "pushq %c[in_flags](%%r11)\n"
            "popfq\n"
            "jmpq *%%r10\n"

            "kit_returned:\n"
            "pushfq\n"
            "pushq %%rax\n"
            "movq 16(%%rsp), %%rax\n"
            "popq %c[rax](%%rax)\n"
            "popq %c[flags](%%rax)\n"
            "movq %%rbx, %c[rbx](%%rax)\n movq %%rcx, %c[rcx](%%rax)\n movq %%rdx, %c[rdx](%%rax)\n"
            "movq %%rsi, %c[rsi](%%rax)\n movq %%rdi, %c[rdi](%%rax)\n movq %%rbp, %c[rbp](%%rax)\n"
            "movq %%rsp, %c[rsp](%%rax)\n movq %%r8, %c[r8](%%rax)\n movq %%r9, %c[r9](%%rax)\n"
            "movq %%r10, %c[r10](%%rax)\n movq %%r11, %c[r11](%%rax)\n movq %%r12, %c[r12](%%rax)\n"
            "movq %%r13, %c[r13](%%rax)\n movq %%r14, %c[r14](%%rax)\n movq %%r15, %c[r15](%%rax)\n"
            "leaq %c[vectors](%%rax), %%rax\n"
            "vmovdqu %%ymm0, (%%rax)\n vmovdqu %%ymm1, 32(%%rax)\n vmovdqu %%ymm2, 64(%%rax)\n vmovdqu %%ymm3, 96(%%rax)\n"
            "vmovdqu %%ymm4, 128(%%rax)\n vmovdqu %%ymm5, 160(%%rax)\n vmovdqu %%ymm6, 192(%%rax)\n vmovdqu %%ymm7, 224(%%rax)\n"
            "vmovdqu %%ymm8, 256(%%rax)\n vmovdqu %%ymm9, 288(%%rax)\n vmovdqu %%ymm10, 320(%%rax)\n vmovdqu %%ymm11, 352(%%rax)\n"
            "vmovdqu %%ymm12, 384(%%rax)\n vmovdqu %%ymm13, 416(%%rax)\n vmovdqu %%ymm14, 448(%%rax)\n vmovdqu %%ymm15, 480(%%rax)\n"
            "vzeroupper\n"
            "ldmxcsr 8(%%rsp)\n"
            "fldcw 12(%%rsp)\n"
            "addq $24, %%rsp\n"
            "popq %%r15\n popq %%r14\n popq %%r13\n popq %%r12\n popq %%rbx\n popq %%rbp\n"
            "retq\n"
            :
            : [expected_rsp] "i"(offsetof(kit_exit, expected_rsp)), [expected_rbp] "i"(offsetof(kit_exit, expected_rbp)),
              [expected_rbx] "i"(offsetof(kit_exit, expected_rbx)), [thread_area] "i"(offsetof(cloi_slot, thread_area)),
              [slot_entry] "i"(offsetof(cloi_slot, entry)), [tcs] "i"(offsetof(cloi_slot, tcs)),
              [in_rax] "i"(offsetof(kit_entry, rax)), [in_rdi] "i"(offsetof(kit_entry, rdi)), [in_rsi] "i"(offsetof(kit_entry, rsi)),
              [in_rdx] "i"(offsetof(kit_entry, rdx)), [in_r8] "i"(offsetof(kit_entry, r8)), [in_r9] "i"(offsetof(kit_entry, r9)),
              [in_flags] "i"(offsetof(kit_entry, flags)), [in_mxcsr] "i"(offsetof(kit_entry, mxcsr)),
              [in_x87] "i"(offsetof(kit_entry, x87_control)), [rax] "i"(offsetof(kit_exit, rax)), [rbx] "i"(offsetof(kit_exit, rbx)),
              [rcx] "i"(offsetof(kit_exit, rcx)), [rdx] "i"(offsetof(kit_exit, rdx)), [rsi] "i"(offsetof(kit_exit, rsi)),
              [rdi] "i"(offsetof(kit_exit, rdi)), [rbp] "i"(offsetof(kit_exit, rbp)), [rsp] "i"(offsetof(kit_exit, rsp)),
              [r8] "i"(offsetof(kit_exit, r8)), [r9] "i"(offsetof(kit_exit, r9)), [r10] "i"(offsetof(kit_exit, r10)),
              [r11] "i"(offsetof(kit_exit, r11)), [r12] "i"(offsetof(kit_exit, r12)), [r13] "i"(offsetof(kit_exit, r13)),
              [r14] "i"(offsetof(kit_exit, r14)), [r15] "i"(offsetof(kit_exit, r15)), [flags] "i"(offsetof(kit_exit, flags)),
              [vectors] "i"(offsetof(kit_exit, vectors)));
}

void kit_map(const kit_image *image, clo_enclave *enclave, cloi_slot slots[KIT_THREADS]) {
    clo_load_request request = kit_request(image);
    cloi_text error = cloi_text_at(request.error_text, request.error_text_size_bytes);
    *enclave = (clo_enclave){0};
    if (!cloi_platform_map(enclave, &request, &error)) kit_stop(kit_error);
    for (uint32_t i = 0; i < KIT_THREADS; i++) {
        uint64_t area = enclave->base + image->first_thread_offset + i * image->thread_stride;
        slots[i] = (cloi_slot){.thread_area = area, .tcs = area + CLO_THREAD_AREA_BYTES, .entry = enclave->base + image->entry_offset,
                                .saved_state = area + CLO_THREAD_AREA_BYTES + 2 * CLO_PAGE_BYTES - sizeof(clo_saved_state)};
    }
}
