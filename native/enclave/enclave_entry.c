/*
 * OENTRY: the one instruction where the processor comes in. Everything the host could have left behind is replaced here before
 * compiled code runs: stack, flags (AC, DF), MXCSR, x87 control, vector registers, and all registers that are not arguments.
 *
 * On EENTER: rax = CSSA, rbx = TCS, rcx = address after the host's EENTER, gs base = thread area; the rest is the host's.
 *
 *   CSSA != 0    the host wants to handle a fault inside, or says so. The enclave is lost, and nothing of the interrupted entry is touched: not its
 *                stack, not its registers, not where it leaves to. What is told of the fault is decided in enclave_fault.c.
 *   lost         answers CLO_LOST at once; a thread that waits for an ocall's answer never resumes.
 *   CLO_ORET     resumes the newest ocall of this thread, if there is one.
 *   else         an ecall, on an empty stack or below the frames of the ocall it is nested in.
 */
#include "enclave_state.h"

#include "enclave_registers.h"

CLO_ASSEMBLY __attribute__((aligned(64))) void clo_enclave_entry(void) {
    __asm__(
        "leaq cloi_exits(%%rip), %%r10\n" /* must come first: names the table for the simulator, see cloister/exits.h */
        "testq %%rax, %%rax\n"
        "jnz .Lexception%=\n"
        "movq %%rsp, %%gs:%c[host_rsp]\n"
        "movq %%rbp, %%gs:%c[host_rbp]\n"
        "movq %%rcx, %%gs:%c[host_return]\n"

        /*
         * The stack: what an ocall left, or the empty one. The thread layout is measured, so it is right from the first entry on. rsp changes
         * once: in the simulator a signal of the host may put its frame wherever rsp points at any instruction.
         */
        "movq %%gs:%c[saved_sp], %%r11\n"
        "testq %%r11, %%r11\n"
        "jnz 2f\n"
        "leaq clo_image_base(%%rip), %%r11\n"
        "addq %%gs:%c[stack_high_offset], %%r11\n"
        "2:\n"
        "movq %%r11, %%rsp\n"
        /* POPFQ costs 20 ns, so it is for hosts that do set AC (alignment faults), NT or DF. */
        "pushfq\n"
        "testl $%c[bad_flags], (%%rsp)\n"
        "jz 3f\n"
        "pushq $2\n"
        "popfq\n"
        "3:\n"
        "addq $8, %%rsp\n"
        "cld\n"
        /* As good as FNINIT, which costs 77 ns: no register holds a value, control is the default. */
        "emms\n"
        "fldcw cloi_x87_control(%%rip)\n"
        "ldmxcsr cloi_mxcsr(%%rip)\n"
        "vzeroall\n"
        "xorl %%ebx, %%ebx\n"
        "xorl %%ebp, %%ebp\n" /* ends the chain of frames for stack walks */
        "xorl %%r10d, %%r10d\n"
        "xorl %%r11d, %%r11d\n"
        "xorl %%r12d, %%r12d\n"
        "xorl %%r13d, %%r13d\n"
        "xorl %%r14d, %%r14d\n"
        "xorl %%r15d, %%r15d\n"

        "movl cloi_enclave+%c[loss](%%rip), %%ecx\n"
        "testl %%ecx, %%ecx\n"
        "jnz .Llost%=\n"
        "movl $%c[oret], %%eax\n"
        "cmpq %%rax, %%rdi\n"
        "je .Loret%=\n"

        "andq $-16, %%rsp\n"
        "movq %%r8, %%rcx\n"
        "movq %%r9, %%r8\n"
        "xorl %%r9d, %%r9d\n"
        "xorl %%eax, %%eax\n"
        "callq cloi_ecall\n"
        "movq %%rax, %%rdi\n"
        "jmp cloi_exit_done\n"

        ".Loret%=:\n"
        "cmpq $0, %%gs:%c[saved_sp]\n"
        "je .Lno_ocall%=\n"
        "popq %%gs:%c[saved_sp]\n"
        "movq %%rsi, %%rax\n"
        "jmp cloi_resume_ocall\n"

        ".Lno_ocall%=:\n"
        "movl $%c[not_allowed], %%edi\n"
        "jmp cloi_exit_done\n"

        ".Llost%=:\n"
        "movq %%rcx, %%rdi\n"
        "shlq $32, %%rdi\n"
        "orq $%c[lost], %%rdi\n"
        "jmp cloi_exit_done\n"

        /* The host's registers of this entry are kept in those that C keeps; an interruption of this very code is nothing special. */
        ".Lexception%=:\n"
        "movq %%rsp, %%r12\n"
        "movq %%rbp, %%r13\n"
        "movq %%rcx, %%r14\n"
        "leaq clo_image_base(%%rip), %%r11\n"
        "addq %%gs:%c[self_offset], %%r11\n"
        "addq $%c[exception_stack], %%r11\n"
        "movq %%r11, %%rsp\n"
        "pushq $2\n"
        "popfq\n"
        "ldmxcsr cloi_mxcsr(%%rip)\n"
        "xorl %%ebp, %%ebp\n"
        "movl $%c[exception_entry], %%ecx\n"
        "xorl %%eax, %%eax\n"
        "lock cmpxchgl %%ecx, cloi_enclave+%c[loss](%%rip)\n"
        "subq $32, %%rsp\n"
        "movq %%rsp, %%rdi\n"
        "callq cloi_tell_fault\n"
        "popq %%rdx\n"
        "popq %%r8\n"
        "popq %%r9\n"
        "movl cloi_enclave+%c[loss](%%rip), %%esi\n"
        "shlq $32, %%rsi\n"
        "orq $%c[lost], %%rsi\n"
        "jmp cloi_exit_exception\n"
        :
        : [bad_flags] "i"(1 << 18 | 1 << 14 | 1 << 10), [host_rsp] "i"(CLOI_GS(host_rsp)), [host_rbp] "i"(CLOI_GS(host_rbp)),
          [host_return] "i"(CLOI_GS(host_return)), [saved_sp] "i"(CLOI_GS(saved_sp)),
          [stack_high_offset] "i"(CLO_THREAD_LAYOUT_OFFSET + offsetof(clo_thread_layout, stack_high_offset)),
          [self_offset] "i"(CLO_THREAD_LAYOUT_OFFSET + offsetof(clo_thread_layout, self_offset)), [exception_stack] "i"(CLO_THREAD_LAYOUT_OFFSET),
          [loss] "i"(offsetof(cloi_enclave_state, loss)), [oret] "i"(CLO_ORET), [not_allowed] "i"(CLO_NOT_ALLOWED),
          [lost] "i"(CLO_LOST), [exception_entry] "i"(CLO_LOSS_EXCEPTION_ENTRY));
}
