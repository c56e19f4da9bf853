/*
 * A host that interrupts code inside at an instruction of its choice (as SGX-Step does) and enters the exception handler of the same thread there (SmashEx). Here
 * the trap flag plays the interrupt: after every instruction inside a signal comes, and at the chosen one its handler is the hostile AEP: it enters
 * with CSSA = 1 and then resumes what it interrupted.
 */
#include "kit/kit.h"
#include "kit/kit_raw.h"

#include "../platform/sim/sim_processor.h"

enum { SIGNAL_TRAP = 5, SIGINFO = 4, ON_STACK = 0x08000000, RESTORER = 0x04000000, TRAP_FLAG = 0x100, VALUES = 3 };
enum { EDGE = 80, MOMENTS_BETWEEN = 150, MAX_INSTRUCTIONS = 20000, SENTINEL = 0x11 };
typedef struct action {
    uint64_t handler, flags, restorer, mask;
} action;

static kit_image image;
static clo_enclave enclave;
static cloi_slot slots[KIT_THREADS];
static uint8_t arena[65536] __attribute__((aligned(4096)));
static kit_exit out, told;
static uint64_t instructions, chosen;
static int64_t vector_of_interrupt = -1; /* -1, or that of a fault, as the processor would have it */

__attribute__((naked)) static void restorer(void) { __asm__("movl $15, %eax\nsyscall\n"); }

static kit_entry entry_of(uint64_t rdi, uint64_t rsi, uint64_t rdx) {
    return (kit_entry){0, rdi, rsi, rdx, (uint64_t)(uintptr_t)arena, sizeof arena, 2, 0x1f80, 0x37f};
}

static uint64_t enter(kit_entry entry) {
    kit_enter_raw(&slots[0], &entry, &out);
    return out.rdi == CLO_EXIT_DONE ? out.rsi : 0xeeee0000 + out.rdi;
}

static void on_step(int32_t signal, void *info, cloi_signal_context *context) {
    (void)signal;
    (void)info;
    uint64_t *registers = context->registers;
    bool is_inside = registers[RIP] - enclave.base < enclave.size_bytes;
    if (!is_inside && instructions != 0) registers[FLAGS] &= ~(uint64_t)TRAP_FLAG; /* it is over */
    if (!is_inside || instructions++ != chosen) return;
    cloi_sim_save_state((clo_saved_state *)(uintptr_t)slots[0].saved_state, registers, vector_of_interrupt, 0);
    kit_entry exception = entry_of(FAKE_REVERSE, 0x1234, 0x5678); /* arguments that nobody may look at */
    exception.rax = 1;
    exception.flags = 0x40402;
    kit_enter_raw(&slots[0], &exception, &told);
    registers[FLAGS] &= ~(uint64_t)TRAP_FLAG;
}

static void install(void) {
    action now = {(uint64_t)(uintptr_t)on_step, SIGINFO | ON_STACK | RESTORER, (uint64_t)(uintptr_t)restorer, 0};
    cloi_syscall(SYS_RT_SIGACTION, SIGNAL_TRAP, (uint64_t)(uintptr_t)&now, 0, 8, 0, 0);
    uint64_t stack[3] = {cloi_map(1 << 16, MEMORY_READ | MEMORY_WRITE), 0, 1 << 16};
    cloi_syscall(SYS_SIGALTSTACK, (uint64_t)(uintptr_t)stack, 0, 0, 0, 0, 0);
}

static bool is_scrubbed(const kit_exit *exit) {
    bool is_zero = exit->rcx == 0 && exit->r10 == 0 && exit->r11 == 0 && exit->r12 == 0 && exit->r13 == 0 && exit->r14 == 0 && exit->r15 == 0;
    for (uint32_t i = 0; i < 16; i++) {
        for (uint32_t j = 0; j < 4; j++) is_zero &= exit->vectors[i][j] == 0;
    }
    return is_zero && exit->rbx == exit->expected_rbx && exit->rsp == exit->expected_rsp && exit->rbp == exit->expected_rbp &&
           (exit->flags & 0x40cd5) == 0x44;
}

/* Reverses an array with every step trapped; answers the status and leaves the number of instructions in `instructions`. */
static uint64_t step_through(uint64_t at, int32_t result[VALUES]) {
    kit_map(&image, &enclave, slots);
    if (enter(entry_of(CLO_ECALL_INIT, 0, 0)) != CLO_OK) kit_stop("the enclave does not start");
    static int32_t values[VALUES] = {1, 2, 3};
    for (uint32_t i = 0; i < VALUES; i++) result[i] = SENTINEL;
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, VALUES * sizeof(int32_t), 0, 0},
                        .values = (uint64_t)(uintptr_t)values, .count = VALUES};
    told = (kit_exit){0};
    instructions = 0;
    chosen = at;
    kit_entry entry = entry_of(FAKE_REVERSE, (uint64_t)(uintptr_t)&frame, sizeof frame);
    entry.flags |= TRAP_FLAG;
    uint64_t status = enter(entry);
    cloi_platform_unmap(&enclave);
    return status;
}

static bool is_reversed(const int32_t result[VALUES]) { return result[0] == 3 && result[1] == 2 && result[2] == 1; }
static bool is_untouched(const int32_t result[VALUES]) { return result[0] == SENTINEL && result[1] == SENTINEL && result[2] == SENTINEL; }

static void at_every_moment(void) {
    int32_t result[VALUES];
    uint64_t lost = CLO_LOST | (uint64_t)CLO_LOSS_EXCEPTION_ENTRY << 32;
    CHECK_EQUAL("without an interrupt the call ends well", step_through(UINT64_MAX, result), CLO_OK);
    CHECK("with its result", is_reversed(result));
    uint64_t last = instructions;
    CHECK("the steps are those of a call", last > 100 && last < MAX_INSTRUCTIONS);
    uint32_t not_lost = 0, talkative = 0, dirty = 0, unsound = 0;
    /* Every instruction of entry and exit, and some of what lies between. */
    for (uint64_t at = 0; at < last; at += at < EDGE || at >= last - EDGE ? 1 : 1 + last / MOMENTS_BETWEEN) {
        uint64_t status = step_through(at, result);
        not_lost += told.rdi != CLO_EXIT_DONE || told.rsi != lost;
        talkative += told.rdx != 0 || told.r8 != 0 || told.r9 != 0;
        dirty += !is_scrubbed(&told);
        /* What was interrupted either finds the enclave lost, or goes on as if nothing had been, and leaves to where it came from. */
        unsound += !(status == CLO_OK && is_reversed(result)) && !(status == lost && is_untouched(result));
        unsound += out.rsp != out.expected_rsp || out.rbp != out.expected_rbp || out.rbx != out.expected_rbx;
    }
    CHECK_EQUAL("whatever the moment, the entry loses the enclave", not_lost, 0);
    CHECK_EQUAL("the host learns nothing of where the code was", talkative, 0);
    CHECK_EQUAL("no register, flag or vector of the code is left behind", dirty, 0);
    CHECK_EQUAL("and what was interrupted is as sound as before", unsound, 0);
}

/* The other side of it: what the code did wrong by itself is told. */
static void own_faults(void) {
    int32_t result[VALUES];
    vector_of_interrupt = 6;
    step_through(200, result);
    CHECK("an illegal instruction is told", (told.rdx & CLO_FAULT_TOLD) != 0 && (told.rdx & ~CLO_FAULT_TOLD) < image.enclave_size_bytes);
    vector_of_interrupt = 14;
    step_through(200, result);
    CHECK("a page fault without EXINFO is not", told.rdx == 0 && told.r8 == 0 && told.r9 == 0);
    vector_of_interrupt = -1;
}

void test_main(void) {
    kit_make_image(&image);
    install();
    at_every_moment();
    own_faults();
}
