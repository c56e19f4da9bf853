/*
 * The exits. Nothing of the enclave may be left in a register: all but the five result registers, rsp, rbp (the host's own)
 * and what EEXIT itself needs are cleared, the vector registers too. (Compiled code uses no x87, no MMX, no AVX-512 and no AMX state, so
 * vzeroall clears all vector state there is.)
 *
 * Every `enclu` here is listed in .clo_exits and is EEXIT: rax = 4, rbx = where to go.
 */
#include "enclave_state.h"

#include "enclave_registers.h"

__attribute__((used)) CLO_HIDDEN const uint32_t cloi_mxcsr = CLOI_MXCSR;
__attribute__((used)) CLO_HIDDEN const uint16_t cloi_x87_control = 0x37f;

#define TEXT_OF_EXPANDED(macro) #macro
#define TEXT_OF(macro) TEXT_OF_EXPANDED(macro)
__asm__(".pushsection .rodata.cloi_exits,\"a\",@progbits\n"
        ".balign 16\n"
        ".hidden cloi_exits\n"
        ".globl cloi_exits\n"
        "cloi_exits:\n"
        ".quad " TEXT_OF(CLOI_EXITS_MAGIC) "\n"
        ".long __clo_exits_start - .\n"
        ".long __clo_exits_end - .\n"
        ".popsection\n");

#define EEXIT                            \
    "movl $4, %%eax\n"                   \
    "771:\n"                             \
    ".byte 0x0f, 0x01, 0xd7\n" /* enclu */ \
    "ud2\n"                              \
    ".pushsection .clo_exits,\"a\",@progbits\n" \
    ".balign 4\n"                        \
    ".long 771b - .\n"                   \
    ".popsection\n"

/* The result registers are set; clears the others and goes. The last flag-setting instruction is xor: flags are constant too. */
#define SCRUB_AND_EXIT                     \
    "movq %%gs:%c[host_return], %%rbx\n"   \
    "movq %%gs:%c[host_rsp], %%rsp\n"      \
    "movq %%gs:%c[host_rbp], %%rbp\n" CLEAR_AND_EXIT

/* The same when rbx, rsp and rbp are the host's already. */
#define CLEAR_AND_EXIT                     \
    "vzeroall\n"                           \
    "cld\n"                                \
    "xorl %%ecx, %%ecx\n"                  \
    "xorl %%r10d, %%r10d\n"                \
    "xorl %%r11d, %%r11d\n"                \
    "xorl %%r12d, %%r12d\n"                \
    "xorl %%r13d, %%r13d\n"                \
    "xorl %%r14d, %%r14d\n"                \
    "xorl %%r15d, %%r15d\n" EEXIT

#define HOST_OPERANDS \
    [host_rsp] "i"(CLOI_GS(host_rsp)), [host_rbp] "i"(CLOI_GS(host_rbp)), [host_return] "i"(CLOI_GS(host_return))

CLO_ASSEMBLY void cloi_exit_done(uint64_t status_word __attribute__((unused))) {
    __asm__("movq %%rdi, %%rsi\n"
            "movl $%c[done], %%edi\n"
            "xorl %%edx, %%edx\n"
            "xorl %%r8d, %%r8d\n"
            "xorl %%r9d, %%r9d\n" SCRUB_AND_EXIT
            :
            : HOST_OPERANDS, [done] "i"(CLO_EXIT_DONE));
}

/* From the exception entry: rsi = status word, rdx, r8, r9 = what is told; r12, r13, r14 = the host's rsp, rbp and return address. */
CLO_ASSEMBLY void cloi_exit_exception(void) {
    __asm__("movl %0, %%edi\n"
            "movq %%r14, %%rbx\n"
            "movq %%r12, %%rsp\n"
            "movq %%r13, %%rbp\n" CLEAR_AND_EXIT
            :
            : "i"(CLO_EXIT_DONE));
}

/* rdi = ocall id, rsi/rdx/rcx = a0/a1/a2. The callee-saved registers and the older chain stay on the stack. */
CLO_ASSEMBLY int64_t cloi_exit_ocall(uint64_t ocall_id __attribute__((unused)), uint64_t a0 __attribute__((unused)),
                                               uint64_t a1 __attribute__((unused)), uint64_t a2 __attribute__((unused))) {
    __asm__("pushq %%rbp\n"
            "pushq %%rbx\n"
            "pushq %%r12\n"
            "pushq %%r13\n"
            "pushq %%r14\n"
            "pushq %%r15\n"
            "pushq %%gs:%c[saved_sp]\n"
            "movq %%rsp, %%gs:%c[saved_sp]\n"
            "movq %%rcx, %%r9\n"
            "movq %%rdx, %%r8\n"
            "movq %%rsi, %%rdx\n"
            "movq %%rdi, %%rsi\n"
            "movl $%c[ocall], %%edi\n" SCRUB_AND_EXIT
            :
            : HOST_OPERANDS, [saved_sp] "i"(CLOI_GS(saved_sp)), [ocall] "i"(CLO_EXIT_OCALL));
}

CLO_ASSEMBLY void cloi_resume_ocall(void) {
    __asm__("popq %r15\n"
            "popq %r14\n"
            "popq %r13\n"
            "popq %r12\n"
            "popq %rbx\n"
            "popq %rbp\n"
            "xorl %ecx, %ecx\n"
            "xorl %edx, %edx\n"
            "xorl %esi, %esi\n"
            "xorl %edi, %edi\n"
            "xorl %r8d, %r8d\n"
            "xorl %r9d, %r9d\n"
            "retq\n");
}

/* The indirect call is the compiler's, which knows how this image branches indirectly. */
void cloi_call_saved(void (*function)(void *, uintptr_t), void *argument, uintptr_t sp) { function(argument, sp); }

CLO_ASSEMBLY void cloi_with_registers_saved(void (*function)(void *, uintptr_t) __attribute__((unused)),
                                                      void *argument __attribute__((unused))) {
    __asm__("pushq %rbp\n"
            "movq %rsp, %rbp\n"
            "pushq %rbx\n"
            "pushq %r12\n"
            "pushq %r13\n"
            "pushq %r14\n"
            "pushq %r15\n"
            "subq $8, %rsp\n"
            "movq %rsp, %rdx\n"
            "callq cloi_call_saved\n"
            "addq $8, %rsp\n"
            "popq %r15\n"
            "popq %r14\n"
            "popq %r13\n"
            "popq %r12\n"
            "popq %rbx\n"
            "popq %rbp\n"
            "retq\n");
}
