/*
 * Faults of every kind inside, in a process that uses the same signals for itself, as a Java virtual machine does: the enclave is lost,
 * the fault is described, and the host's own faults go on reaching the host's handlers, whenever those were installed.
 */
#include "kit/kit.h"

enum { SIGNAL_SEGMENT = 11, SIGNAL_PROFILE = 27, SIGINFO = 4, RESTORER = 0x04000000, ON_STACK = 0x08000000, RESTART = 0x10000000, RESUME_RIP = 16,
       WORKERS = 3, ROUNDS = 80, SYS_SETITIMER = 38, PROFILING_TIMER = 2, PROFILE_INTERVAL_US = 200 };
typedef struct action {
    uint64_t handler, flags, restorer, mask;
} action;

static kit_image image;
static uint32_t host_faults, late_faults, profiled;
static action under_late;

__attribute__((naked)) static void restorer(void) { __asm__("movl $15, %eax\nsyscall\n"); }

/* The host's faults are at `own_fault`, and are mended by going on behind it. */
static void on_own_fault(int32_t signal, void *info, uint64_t *context) {
    (void)signal;
    (void)info;
    __atomic_fetch_add(&host_faults, 1, __ATOMIC_SEQ_CST);
    context[5 + RESUME_RIP] += 2;
}

/* As a library would that comes later and passes everything on. */
static void on_late(int32_t signal, void *info, uint64_t *context) {
    __atomic_fetch_add(&late_faults, 1, __ATOMIC_SEQ_CST);
    ((void (*)(int32_t, void *, void *))(uintptr_t)under_late.handler)(signal, info, context);
}

static void own_fault(void) {
    uint64_t value = 1;
    __asm__ volatile("xorl %%ecx, %%ecx\n .byte 0x8b, 0x01\n" : "+a"(value) : : "rcx", "memory"); /* movl (%rcx), %eax */
}

/* As a Java virtual machine does: nothing interrupts its handler, a profiler that may itself fault least of all. */
static void install(uint64_t handler, action *old) {
    action now = {handler, SIGINFO | RESTORER, (uint64_t)(uintptr_t)restorer, ~0ull};
    cloi_syscall(SYS_RT_SIGACTION, SIGNAL_SEGMENT, (uint64_t)(uintptr_t)&now, (uint64_t)(uintptr_t)old, 8, 0, 0);
}

static int32_t crash(clo_enclave *enclave, uint64_t kind, uint64_t operand) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = kind, .b = operand};
    return clo_host_ecall(enclave, FAKE_CRASH, &frame, sizeof frame);
}

static void is_contained(const char *sentence, uint64_t kind, uint64_t operand, uint64_t vector, bool is_address_known) {
    clo_load_request request = kit_request(&image);
    request.miscselect = 1; /* EXINFO: on hardware the enclave is told of page faults only so */
    clo_enclave *enclave = kit_load(&request);
    clo_fault fault;
    CHECK_EQUAL("before, there is no fault", clo_host_fault(enclave, &fault), CLO_NOT_ALLOWED);
    CHECK_EQUAL(sentence, crash(enclave, kind, operand), CLO_LOST);
    CHECK_EQUAL("as a fault inside", clo_host_loss(enclave), CLO_LOSS_EXCEPTION_ENTRY);
    CHECK_EQUAL("that is described", clo_host_fault(enclave, &fault), CLO_OK);
    CHECK_EQUAL("with its vector", fault.vector, vector);
    if (is_address_known) CHECK_EQUAL("its address", fault.address, kit_is_hardware ? operand & ~4095ull : operand);
    CHECK("its place in the code", kind == FAKE_CRASH_JUMP || cloi_is_in_run(&request, fault.offset, 1, CLO_PAGE_EXECUTE));
    CHECK("and its callers", kind == FAKE_CRASH_JUMP || (fault.caller_count >= 1 && cloi_is_in_run(&request, fault.callers[0], 1, CLO_PAGE_EXECUTE)));
    CHECK_EQUAL("and the enclave closes", clo_host_close(enclave, 1000), CLO_OK);
}

static void crash_again_and_again(void *bad) {
    static const uint64_t kinds[] = {FAKE_CRASH_STORE, FAKE_CRASH_STACK, FAKE_CRASH_ILLEGAL, FAKE_CRASH_JUMP};
    clo_load_request request = kit_request(&image);
    char error[128];
    request.error_text = (uint64_t)(uintptr_t)error;
    request.error_text_size_bytes = sizeof error;
    for (uint32_t i = 0; i < ROUNDS; i++) {
        clo_enclave *enclave;
        if (clo_host_load(&request, &enclave) != CLO_OK || crash(enclave, kinds[i % 4], 16) != CLO_LOST ||
            clo_host_close(enclave, 1000) != CLO_OK) {
            __atomic_fetch_add((uint32_t *)bad, 1, __ATOMIC_SEQ_CST);
        }
    }
}

/* A profiler's: it looks at the stack of whoever runs, which may fault in turn. */
static void on_profile(int32_t signal, void *info, uint64_t *context) {
    (void)signal;
    (void)info;
    (void)context;
    if (__atomic_add_fetch(&profiled, 1, __ATOMIC_SEQ_CST) % 16 == 0) {
        own_fault();
        __atomic_fetch_sub(&host_faults, 1, __ATOMIC_SEQ_CST);
    }
}

static void set_profiling_us(int64_t interval_us) {
    action now = {(uint64_t)(uintptr_t)on_profile, SIGINFO | RESTORER | ON_STACK | RESTART, (uint64_t)(uintptr_t)restorer, 0};
    if (interval_us != 0) cloi_syscall(SYS_RT_SIGACTION, SIGNAL_PROFILE, (uint64_t)(uintptr_t)&now, 0, 8, 0, 0);
    int64_t timer[4] = {0, interval_us, 0, interval_us};
    cloi_syscall(SYS_SETITIMER, PROFILING_TIMER, (uint64_t)(uintptr_t)timer, 0, 0, 0, 0);
}

static void both_at_once(void) {
    kit_thread threads[WORKERS];
    uint32_t bad = 0, own = 0, before = __atomic_load_n(&host_faults, __ATOMIC_SEQ_CST);
    for (uint32_t i = 0; i < WORKERS; i++) kit_start(&threads[i], crash_again_and_again, &bad);
    while (!__atomic_load_n(&threads[WORKERS - 1].is_done, __ATOMIC_SEQ_CST) || own < 1000) {
        own_fault();
        own++;
    }
    for (uint32_t i = 0; i < WORKERS; i++) kit_join(&threads[i]);
    CHECK_EQUAL("threads that crash enclaves all the time lose exactly those", bad, 0);
    CHECK_EQUAL("while every fault of the host reaches the host", __atomic_load_n(&host_faults, __ATOMIC_SEQ_CST) - before, own);
}

static void later_handler(void) {
    install((uint64_t)(uintptr_t)on_late, &under_late);
    is_contained("a handler that came later passes the enclave's faults on", FAKE_CRASH_STORE, 8, 14, true);
    uint32_t before = host_faults, late_before = late_faults;
    own_fault();
    CHECK_EQUAL("and the host's go through it", late_faults - late_before, 1);
    CHECK_EQUAL("to the first one, once", host_faults - before, 1);
}

void test_main(void) {
    kit_make_image(&image);
    install((uint64_t)(uintptr_t)on_own_fault, NULL);
    is_contained("a store to the first page loses the enclave", FAKE_CRASH_STORE, 8, 14, true);
    is_contained("a store to no address at all loses it", FAKE_CRASH_STORE, 1ull << 63, 13, false);
    is_contained("a stack that runs into its guard page loses it", FAKE_CRASH_STACK, 0, 14, false);
    is_contained("an illegal instruction loses it", FAKE_CRASH_ILLEGAL, 0, 6, false);
    is_contained("a breakpoint loses it", FAKE_CRASH_TRAP, 0, 3, false);
    is_contained("a division by zero loses it", FAKE_CRASH_DIVIDE, 0, 0, false);
    is_contained("a jump to an address that is not mapped loses it", FAKE_CRASH_JUMP, 16, 14, true);
    own_fault();
    CHECK_EQUAL("a fault of the host is the host's", host_faults, 1);
    both_at_once();
    set_profiling_us(PROFILE_INTERVAL_US);
    both_at_once();
    set_profiling_us(0);
    CHECK("a profiler interrupted all this", profiled > 10);
    later_handler();
}
