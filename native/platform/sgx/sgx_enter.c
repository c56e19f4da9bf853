/*
 * EENTER through the kernel's vDSO. Interrupts resume by themselves (ERESUME at the AEP); faults come back as results, not as signals. After a fault the
 * host enters the same TCS again: the enclave finds CSSA = 1, gives itself up and says what it is willing to say of the fault, so that both decisions are
 * the enclave's. A second fault, or memory that the processor has dropped, ends it without asking.
 */
#include "../../host/host_enclave.h"

#include "sgx_device.h"

enum { VECTOR_PAGE_FAULT = 14, PAGE_FAULT_SGX = 1 << 15 };

/* The contract of the vDSO: the registers of an EEXIT are seen by this handler only. */
static int32_t on_exit(uint64_t rdi, uint64_t rsi, uint64_t rdx, uint64_t rsp, uint64_t r8, uint64_t r9, sgx_run *run) {
    (void)rsp;
    cloi_slot *slot = (cloi_slot *)(uintptr_t)run->user_data;
    if (run->function == SGX_EEXIT) slot->registers = (cloi_registers){rdi, rsi, rdx, r8, r9};
    return 0;
}

/* The vDSO keeps rbx, rbp and rsp; the enclave leaves zeros in everything else, and its own MXCSR and x87 control. */
__attribute__((naked)) static int32_t call(sgx_enter function __attribute__((unused)), const cloi_registers *registers __attribute__((unused)),
                                           sgx_run *run __attribute__((unused))) {
    __asm__("pushq %%rbp\n"
            "movq %%rsp, %%rbp\n"
            "pushq %%rbx\n"
            "pushq %%r12\n"
            "pushq %%r13\n"
            "pushq %%r14\n"
            "pushq %%r15\n"
            "subq $24, %%rsp\n"
            "stmxcsr 16(%%rsp)\n"
            "fnstcw 20(%%rsp)\n"
            "movq %%rdx, (%%rsp)\n" /* the seventh argument */
            "movq %%rdi, %%rax\n"
            "movq %%rsi, %%r10\n"
            "movq %c[rdi](%%r10), %%rdi\n"
            "movq %c[rsi](%%r10), %%rsi\n"
            "movq %c[rdx](%%r10), %%rdx\n"
            "movq %c[r8](%%r10), %%r8\n"
            "movq %c[r9](%%r10), %%r9\n"
            "movl $%c[eenter], %%ecx\n"
            "callq *%%rax\n"
            "ldmxcsr 16(%%rsp)\n"
            "fldcw 20(%%rsp)\n"
            "cld\n"
            "addq $24, %%rsp\n"
            "popq %%r15\n"
            "popq %%r14\n"
            "popq %%r13\n"
            "popq %%r12\n"
            "popq %%rbx\n"
            "popq %%rbp\n"
            "retq\n"
            :
            : [rdi] "i"(offsetof(cloi_registers, rdi)), [rsi] "i"(offsetof(cloi_registers, rsi)), [rdx] "i"(offsetof(cloi_registers, rdx)),
              [r8] "i"(offsetof(cloi_registers, r8)), [r9] "i"(offsetof(cloi_registers, r9)), [eenter] "i"(SGX_EENTER));
}

static void lose(cloi_slot *slot, uint64_t reason) {
    slot->registers = (cloi_registers){.rdi = CLO_EXIT_DONE, .rsi = CLO_LOST | reason << 32};
}

/* The processor's word, and the enclave's. */
static void note(const cloi_slot *slot, clo_fault *fault) {
    uint64_t place = slot->registers.rdx, callers[2] = {slot->registers.r8, slot->registers.r9};
    if (slot->registers.rdi == CLO_EXIT_DONE && (place & CLO_FAULT_TOLD) != 0) {
        fault->offset = place & ~CLO_FAULT_TOLD;
        for (uint32_t i = 0; i < 4; i++) {
            uint64_t caller = callers[i / 2] >> (i % 2 * 32) & UINT32_MAX;
            if (caller != 0) fault->callers[fault->caller_count++] = caller;
        }
    }
    cloi_note_fault(slot->enclave, fault);
}

void cloi_sgx_enter(cloi_slot *slot) {
    sgx_enter function = cloi_sgx_device_in_use->entry();
    clo_fault first = {.offset = CLO_FAULT_UNKNOWN};
    for (uint32_t faults = 0; faults < 2; faults++) {
        sgx_run run = {.tcs = slot->tcs, .user_handler = (uint64_t)(uintptr_t)&on_exit, .user_data = (uint64_t)(uintptr_t)slot};
        __atomic_store_n(&slot->is_inside, 1, __ATOMIC_RELAXED);
        int32_t result = call(function, &slot->registers, &run);
        __atomic_store_n(&slot->is_inside, 0, __ATOMIC_RELAXED);
        if (result < 0) break; /* the vDSO refuses the arguments: nothing was run, nothing can be */
        if (run.function == SGX_EEXIT) {
            if (faults != 0) note(slot, &first);
            return;
        }
        if (faults == 0) first = (clo_fault){run.exception_vector, run.exception_error_code, run.exception_address, CLO_FAULT_UNKNOWN, 0, {0}};
        if (run.exception_vector == VECTOR_PAGE_FAULT && (run.exception_error_code & PAGE_FAULT_SGX) != 0) {
            lose(slot, CLO_LOSS_POWER);
            cloi_note_fault(slot->enclave, &first);
            return;
        }
    }
    cloi_note_fault(slot->enclave, &first);
    lose(slot, CLO_LOSS_FAULT_SIGNAL);
}
