/*
 * See emulator.h: __vdso_sgx_enter_enclave and the processor under it. The enclave's own bytes run; its ENCLU traps and is emulated; a fault saves the
 * registers in the SSA, counts CSSA up and comes back as a result.
 */
#include "emulator.h"

enum { MAX_VISITS = 64 };
#define SIGNAL_STACK_BYTES (64ull << 10)

typedef struct emulated_visit {
    uint64_t thread; /* 0 = free */
    uint64_t entry, tcs, gs_base, cssa, rsp;
    cloi_registers registers;
    emulated_enclave *enclave;
    uint64_t has_faulted, vector, error_code, address;
    uint64_t signal_stack;
} emulated_visit;
static emulated_visit visits[MAX_VISITS];

void emulated_aep(void);

/* EENTER; comes back at emulated_aep, by EEXIT or after a fault, with rsp as it was. */
__attribute__((naked)) static void eenter(emulated_visit *visit __attribute__((unused))) {
    __asm__("pushq %%rbp\n pushq %%rbx\n pushq %%r12\n pushq %%r13\n pushq %%r14\n pushq %%r15\n pushq %%rdi\n"
            "movq %%rsp, %c[rsp](%%rdi)\n"
            "movq %%rdi, %%r10\n"
            "movq %c[gs_base](%%r10), %%rax\n"
            "wrgsbase %%rax\n"
            "movq %c[in_rdi](%%r10), %%rdi\n movq %c[in_rsi](%%r10), %%rsi\n movq %c[in_rdx](%%r10), %%rdx\n"
            "movq %c[in_r8](%%r10), %%r8\n movq %c[in_r9](%%r10), %%r9\n"
            "movq %c[tcs](%%r10), %%rbx\n"
            "movq %c[cssa](%%r10), %%rax\n"
            "leaq emulated_aep(%%rip), %%rcx\n"
            "jmpq *%c[entry](%%r10)\n"
            ".globl emulated_aep\n .hidden emulated_aep\n"
            "emulated_aep:\n"
            "movq (%%rsp), %%r10\n"
            "movq %%rdi, %c[in_rdi](%%r10)\n movq %%rsi, %c[in_rsi](%%r10)\n movq %%rdx, %c[in_rdx](%%r10)\n"
            "movq %%r8, %c[in_r8](%%r10)\n movq %%r9, %c[in_r9](%%r10)\n"
            "popq %%rdi\n popq %%r15\n popq %%r14\n popq %%r13\n popq %%r12\n popq %%rbx\n popq %%rbp\n"
            "retq\n"
            :
            : [rsp] "i"(offsetof(emulated_visit, rsp)), [gs_base] "i"(offsetof(emulated_visit, gs_base)), [tcs] "i"(offsetof(emulated_visit, tcs)),
              [cssa] "i"(offsetof(emulated_visit, cssa)), [entry] "i"(offsetof(emulated_visit, entry)), [in_rdi] "i"(offsetof(emulated_visit, registers.rdi)),
              [in_rsi] "i"(offsetof(emulated_visit, registers.rsi)), [in_rdx] "i"(offsetof(emulated_visit, registers.rdx)),
              [in_r8] "i"(offsetof(emulated_visit, registers.r8)), [in_r9] "i"(offsetof(emulated_visit, registers.r9)));
}

static void *find_inside(void *owner, uint64_t thread) {
    for (uint32_t i = 0; i < MAX_VISITS; i++) {
        if (__atomic_load_n(&visits[i].thread, __ATOMIC_RELAXED) == thread && visits[i].enclave == owner) return &visits[i];
    }
    return NULL;
}

/* GPRSGX lies at the end of the frame of the SSA. */
static void save_state(const emulated_visit *visit, const uint64_t *registers) {
    const cloi_tcs *tcs = (const cloi_tcs *)(uintptr_t)visit->tcs;
    const sgx_secs *secs = &visit->enclave->secs;
    uint64_t frame_bytes = (uint64_t)secs->ssa_frame_pages * CLO_PAGE_BYTES;
    uint64_t end = secs->base + tcs->ossa + (visit->cssa + 1) * frame_bytes;
    cloi_sim_save_state((clo_saved_state *)(uintptr_t)end - 1, registers, (int64_t)visit->vector, secs->miscselect);
}

static void leave_by_fault(void *inside, cloi_signal_context *context) {
    emulated_visit *visit = inside;
    uint64_t *registers = context->registers;
    visit->has_faulted = 1;
    visit->vector = registers[VECTOR];
    visit->error_code = registers[ERROR_CODE];
    visit->address = registers[VECTOR] == VECTOR_PAGE_FAULT ? registers[CR2] & ~4095ull : 0;
    uint64_t page = (visit->address - visit->enclave->secs.base) / CLO_PAGE_BYTES;
    bool is_pending = page < visit->enclave->page_count && (visit->enclave->page_flags[page] & PAGE_PENDING) != 0;
    if (registers[VECTOR] == VECTOR_PAGE_FAULT && is_pending) visit->error_code |= 1 << 15; /* the EPCM forbids it, not the page table */
    save_state(visit, registers);
    ((cloi_tcs *)(uintptr_t)visit->tcs)->cssa++;
    registers[RSP] = visit->rsp;
    registers[FLAGS] = 2;
    registers[RIP] = (uint64_t)(uintptr_t)&emulated_aep;
}

static uint64_t aep(void *inside) {
    (void)inside;
    return (uint64_t)(uintptr_t)&emulated_aep;
}

static bool augment(void *owner, uint64_t offset) { return emulated_augment(owner, offset) == 0; }

static bool open_page(void *owner, uint64_t offset) { return emulated_open(owner, offset); }

void emulated_make_processor(emulated_enclave *enclave, const uint8_t sigstruct[1808]) {
    static const uint8_t secret[32] = {1, 2, 3};
    clo_load_request like = {.enclave_size_bytes = enclave->secs.size, .attributes_flags = enclave->secs.attributes,
                             .attributes_xfrm = enclave->secs.xfrm, .miscselect = enclave->secs.miscselect,
                             .config_id = (uint64_t)(uintptr_t)enclave->secs.config_id, .config_version = enclave->secs.config_version};
    enclave->processor = (cloi_sim_enclave){.epcm = enclave->page_flags, .epcm_page_count = enclave->page_count, .has_sgx2 = !emulator.only_sgx1,
                                            .augment = augment, .open = open_page, .owner = enclave, .find_inside = find_inside,
                                            .leave_by_fault = leave_by_fault, .aep = aep};
    cloi_sim_identify(&enclave->processor, &like, sigstruct, secret);
    enclave->processor.secs.base = enclave->secs.base;
}

/* A TCS that is no TCS, busy, or without a free SSA frame: the processor faults on EENTER itself. */
static emulated_visit *claim(emulated_enclave *enclave, uint64_t tcs_address) {
    uint64_t offset = tcs_address - enclave->secs.base;
    const cloi_tcs *tcs = (const cloi_tcs *)(uintptr_t)tcs_address;
    if (offset % CLO_PAGE_BYTES != 0 || (enclave->page_flags[offset / CLO_PAGE_BYTES] & CLO_PAGE_TCS) == 0 || tcs->cssa >= tcs->nssa) return NULL;
    for (uint32_t i = 0; i < MAX_VISITS; i++) {
        if (__atomic_load_n(&visits[i].thread, __ATOMIC_ACQUIRE) != 0 && visits[i].tcs == tcs_address) return NULL;
    }
    for (uint32_t i = 0; i < MAX_VISITS; i++) {
        uint64_t nobody = 0;
        if (!__atomic_compare_exchange_n(&visits[i].thread, &nobody, 1, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) continue;
        if (visits[i].signal_stack == 0) visits[i].signal_stack = cloi_map(SIGNAL_STACK_BYTES, MEMORY_READ | MEMORY_WRITE);
        visits[i].enclave = enclave;
        visits[i].tcs = tcs_address;
        visits[i].entry = enclave->secs.base + tcs->oentry;
        visits[i].gs_base = enclave->secs.base + tcs->ogsbasgx;
        visits[i].cssa = tcs->cssa;
        visits[i].has_faulted = 0;
        return &visits[i];
    }
    return NULL;
}

/* The signals that play the processor's faults come on a stack that is not the enclave's. */
static void enter(emulated_visit *visit) {
    uint64_t ours[3] = {visit->signal_stack, 0, SIGNAL_STACK_BYTES}, before[3];
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)ours, (uint64_t)(uintptr_t)before, 0, 0, 0, 0);
    __atomic_store_n(&visit->thread, cloi_this_thread(), __ATOMIC_RELAXED);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    eenter(visit);
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)before, 0, 0, 0, 0, 0);
}

static int32_t fault(sgx_run *run, uint32_t function, uint64_t vector, uint64_t error_code, uint64_t address) {
    run->function = function;
    run->exception_vector = (uint16_t)vector;
    run->exception_error_code = (uint16_t)error_code;
    run->exception_address = address;
    return ((sgx_user_handler)(uintptr_t)run->user_handler)(0, 0, 0, 0, 0, 0, run);
}

__attribute__((used)) static int32_t emulated_call(uint64_t rdi, uint64_t rsi, uint64_t rdx, uint32_t function, uint64_t r8, uint64_t r9, sgx_run *run) {
    for (uint32_t i = 0; i < sizeof run->reserved; i++) {
        if (run->reserved[i] != 0) return -ERROR_INVALID;
    }
    if ((function != SGX_EENTER && function != SGX_ERESUME) || run->user_handler == 0) return -ERROR_INVALID;
    if (emulator.lost_power) return fault(run, function, VECTOR_PAGE_FAULT, 1 << 15, run->tcs);
    emulated_enclave *enclave = emulated_at(run->tcs);
    emulated_visit *visit = enclave == NULL || function == SGX_ERESUME ? NULL : claim(enclave, run->tcs);
    if (visit == NULL) return fault(run, function, VECTOR_PROTECTION, 0, 0);
    visit->registers = (cloi_registers){rdi, rsi, rdx, r8, r9};
    enter(visit);
    emulated_visit left = *visit;
    visit->tcs = 0;
    __atomic_store_n(&visit->thread, 0, __ATOMIC_RELEASE);
    if (left.has_faulted) return fault(run, SGX_ERESUME, left.vector, left.error_code, left.address);
    run->function = SGX_EEXIT;
    cloi_registers out = left.registers;
    return ((sgx_user_handler)(uintptr_t)run->user_handler)(out.rdi, out.rsi, out.rdx, left.rsp, out.r8, out.r9, run);
}

/* Only rbx, rbp and rsp are promised to survive: the others do not. */
__attribute__((naked)) static int32_t emulated_vdso(uint64_t rdi __attribute__((unused)), uint64_t rsi __attribute__((unused)),
                                                    uint64_t rdx __attribute__((unused)), uint32_t function __attribute__((unused)),
                                                    uint64_t r8 __attribute__((unused)), uint64_t r9 __attribute__((unused)),
                                                    sgx_run *run __attribute__((unused))) {
    __asm__("pushq %rbp\n"
            "movq %rsp, %rbp\n"
            "movq 16(%rbp), %rax\n"
            "subq $8, %rsp\n"
            "pushq %rax\n"
            "callq emulated_call\n"
            "leaveq\n"
            "movq $-1, %r12\n"
            "movq $-1, %r13\n"
            "movq $-1, %r14\n"
            "movq $-1, %r15\n"
            "retq\n");
}

sgx_enter emulated_entry(void) { return emulator.no_entry ? NULL : emulated_vdso; }
