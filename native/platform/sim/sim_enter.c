/*
 * EENTER without the processor's help: gs base = the thread area, rax = CSSA (0; 1 after a fault, see sim_fault.c), rbx = TCS,
 * rcx = the address to come back to. The stack stays the host's, as in hardware. fs is not touched: it is the host's thread-local
 * storage, which the host's signal handlers need even while the enclave runs.
 *
 * The enclave clobbers everything but rsp and rbp; what the C calling convention wants kept is kept here.
 */
#include "sim.h"

#define AT_HWCAP2 26
#define HWCAP2_FSGSBASE 2u
#define ARCH_SET_GS 0x1001

__attribute__((naked)) static void enter(cloi_slot *slot __attribute__((unused)), uint64_t by_instruction __attribute__((unused))) {
    __asm__("pushq %%rbp\n"
            "pushq %%rbx\n"
            "pushq %%r12\n"
            "pushq %%r13\n"
            "pushq %%r14\n"
            "pushq %%r15\n"
            "subq $24, %%rsp\n"
            "stmxcsr (%%rsp)\n"
            "fnstcw 4(%%rsp)\n"
            "movq %%rdi, 8(%%rsp)\n"
            "movq %%rsp, %c[host_rsp](%%rdi)\n"

            "testl %%esi, %%esi\n"
            "movq %c[thread_area](%%rdi), %%rsi\n"
            "jz 1f\n"
            "rdgsbase %%rax\n" /* writing costs 50 ns, and a thread mostly comes back to the same slot */
            "cmpq %%rax, %%rsi\n"
            "je 2f\n"
            "wrgsbase %%rsi\n"
            "jmp 2f\n"
            "1:\n"
            "movl $%c[set_gs], %%edi\n"
            "movl $%c[arch_prctl], %%eax\n"
            "syscall\n"
            "movq 8(%%rsp), %%rdi\n"
            "2:\n"
            "movq %%rdi, %%r10\n"
            "movq %c[rdi](%%r10), %%rdi\n"
            "movq %c[rsi](%%r10), %%rsi\n"
            "movq %c[rdx](%%r10), %%rdx\n"
            "movq %c[r8](%%r10), %%r8\n"
            "movq %c[r9](%%r10), %%r9\n"
            "movq %c[tcs](%%r10), %%rbx\n"
            "xorl %%eax, %%eax\n"
            "leaq cloi_sim_returned(%%rip), %%rcx\n"
            "jmpq *%c[entry](%%r10)\n"

            ".hidden cloi_sim_returned\n"
            ".globl cloi_sim_returned\n"
            "cloi_sim_returned:\n"
            "movq 8(%%rsp), %%r10\n"
            "movq %%rdi, %c[rdi](%%r10)\n"
            "movq %%rsi, %c[rsi](%%r10)\n"
            "movq %%rdx, %c[rdx](%%r10)\n"
            "movq %%r8, %c[r8](%%r10)\n"
            "movq %%r9, %c[r9](%%r10)\n"
            "ldmxcsr (%%rsp)\n"
            "fldcw 4(%%rsp)\n"
            "addq $24, %%rsp\n"
            "popq %%r15\n"
            "popq %%r14\n"
            "popq %%r13\n"
            "popq %%r12\n"
            "popq %%rbx\n"
            "popq %%rbp\n"
            "retq\n"
            :
            : [host_rsp] "i"(offsetof(cloi_slot, host_rsp)), [thread_area] "i"(offsetof(cloi_slot, thread_area)),
              [rdi] "i"(offsetof(cloi_slot, registers.rdi)), [rsi] "i"(offsetof(cloi_slot, registers.rsi)),
              [rdx] "i"(offsetof(cloi_slot, registers.rdx)), [r8] "i"(offsetof(cloi_slot, registers.r8)),
              [r9] "i"(offsetof(cloi_slot, registers.r9)), [tcs] "i"(offsetof(cloi_slot, tcs)),
              [entry] "i"(offsetof(cloi_slot, entry)), [set_gs] "i"(ARCH_SET_GS), [arch_prctl] "i"(SYS_ARCH_PRCTL));
}

/* The kernel says in the auxiliary vector whether WRGSBASE is enabled. 1 = no, 2 = yes, 0 = not yet looked. */
static uint32_t ask_kernel(void) {
    uint32_t answer = 1;
    int64_t file = cloi_syscall(SYS_OPEN, (uint64_t)(uintptr_t) "/proc/self/auxv", 0, 0, 0, 0, 0);
    if (file < 0) return answer;
    uint64_t entry[2];
    while (cloi_syscall(SYS_READ, (uint64_t)file, (uint64_t)(uintptr_t)entry, sizeof entry, 0, 0, 0) == sizeof entry) {
        if (entry[0] == AT_HWCAP2 && (entry[1] & HWCAP2_FSGSBASE) != 0) answer = 2;
    }
    cloi_syscall(SYS_CLOSE, (uint64_t)file, 0, 0, 0, 0, 0);
    return answer;
}

void cloi_sim_enter(cloi_slot *slot) {
    static uint32_t has_wrgsbase; /* a fact about the machine */
    uint32_t known = __atomic_load_n(&has_wrgsbase, __ATOMIC_RELAXED);
    if (known == 0) {
        known = ask_kernel();
        __atomic_store_n(&has_wrgsbase, known, __ATOMIC_RELAXED);
    }
    __atomic_store_n(&slot->is_inside, 1, __ATOMIC_RELAXED);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    enter(slot, known == 2);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    __atomic_store_n(&slot->is_inside, 0, __ATOMIC_RELAXED);
}
