/* See kit.h: start, checks, threads. */
#include "kit.h"

enum { SYS_CLONE = 56, SYS_EXIT = 60, SYS_EXIT_GROUP = 231, ARCH_SET_FS = 0x1002 };
/* VM | FS | FILES | SIGHAND | THREAD | SYSVSEM | SETTLS */
enum { CLONE_THREAD_FLAGS = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x80000 };

/* In a thread control block: its own address first, and somewhere the number of the thread, as every C library has them. */
enum { NUMBER_AT = 20 };

static uint32_t failures;
static uint64_t main_thread_block[16];
const char *kit_image_path;

void kit_print(const char *text) {
    uint64_t size_bytes = 0;
    while (text[size_bytes] != 0) size_bytes++;
    cloi_syscall(SYS_WRITE, 1, (uint64_t)(uintptr_t)text, size_bytes, 0, 0, 0);
}

static void print_hex(uint64_t value) {
    char digits[32];
    cloi_text text = cloi_text_at((uint64_t)(uintptr_t)digits, sizeof digits);
    cloi_text_hex(&text, value);
    kit_print(digits);
}

void kit_check(const char *sentence, uint64_t actual, uint64_t expected) {
    bool holds = actual == expected;
    kit_print(holds ? "ok      " : "FAILED  ");
    kit_print(sentence);
    if (!holds) {
        kit_print(" (actual ");
        print_hex(actual);
        kit_print(", expected ");
        print_hex(expected);
        kit_print(")");
        __atomic_fetch_add(&failures, 1, __ATOMIC_SEQ_CST);
    }
    kit_print("\n");
}

static _Noreturn void leave(uint64_t code) {
    for (;;) cloi_syscall(SYS_EXIT_GROUP, code, 0, 0, 0, 0, 0);
}

_Noreturn void kit_stop(const char *why) {
    kit_print("cannot run: ");
    kit_print(why);
    kit_print("\n");
    leave(2);
}

__attribute__((used)) static void start(uint64_t *stack) {
    main_thread_block[0] = (uint64_t)(uintptr_t)main_thread_block; /* as every C library has it at %fs:0 */
    cloi_syscall(SYS_ARCH_PRCTL, ARCH_SET_FS, (uint64_t)(uintptr_t)main_thread_block, 0, 0, 0, 0);
    ((uint32_t *)main_thread_block)[NUMBER_AT] = (uint32_t)cloi_syscall(SYS_GETTID, 0, 0, 0, 0, 0, 0);
    if (stack[0] < 2) kit_stop("usage: PROGRAM IMAGE_ELF");
    kit_image_path = (const char *)(uintptr_t)stack[2];
    kit_is_hardware = stack[0] > 2;
    test_main();
    leave(failures == 0 ? 0 : 1);
}

void _start(void);
__attribute__((naked)) void _start(void) {
    __asm__("movq %rsp, %rdi\n"
            "andq $-16, %rsp\n"
            "callq start\n");
}

#define THREAD_STACK_BYTES (256u * 1024u)

__attribute__((used)) static _Noreturn void thread_body(kit_thread *thread) {
    ((uint32_t *)(uintptr_t)cloi_this_thread())[NUMBER_AT] = (uint32_t)cloi_syscall(SYS_GETTID, 0, 0, 0, 0, 0, 0);
    thread->run(thread->argument);
    __atomic_store_n(&thread->is_done, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&thread->is_done, INT32_MAX);
    for (;;) cloi_syscall(SYS_EXIT, 0, 0, 0, 0, 0, 0);
}

/* clone(flags, stack, _, _, tls): the child starts on the new stack with the thread on top of it. */
__attribute__((naked)) static int64_t clone_thread(uint64_t flags __attribute__((unused)), uint64_t stack __attribute__((unused)),
                                                   uint64_t block __attribute__((unused))) {
    __asm__("movq %rdx, %r8\n"
            "xorl %edx, %edx\n"
            "xorl %r10d, %r10d\n"
            "movl $56, %eax\n"
            "syscall\n"
            "testq %rax, %rax\n"
            "jz 1f\n"
            "retq\n"
            "1:\n"
            "movq (%rsp), %rdi\n"
            "andq $-16, %rsp\n"
            "callq thread_body\n");
}

void kit_start(kit_thread *thread, void (*run)(void *argument), void *argument) {
    *thread = (kit_thread){run, argument, 0};
    uint64_t stack = cloi_map(THREAD_STACK_BYTES, MEMORY_READ | MEMORY_WRITE);
    if (stack == 0) kit_stop("no memory for a thread");
    uint64_t *block = (uint64_t *)(uintptr_t)stack;
    block[0] = stack;
    uint64_t *top = (uint64_t *)(uintptr_t)(stack + THREAD_STACK_BYTES - 64);
    top[0] = (uint64_t)(uintptr_t)thread;
    if (clone_thread(CLONE_THREAD_FLAGS, (uint64_t)(uintptr_t)top, stack) < 0) kit_stop("the kernel refused a thread");
}

void kit_join(kit_thread *thread) {
    while (!__atomic_load_n(&thread->is_done, __ATOMIC_SEQ_CST)) cloi_futex_wait(&thread->is_done, 0, -1);
}

void kit_pause_ms(uint32_t milliseconds) {
    static uint32_t never;
    cloi_futex_wait(&never, 0, (int64_t)milliseconds * 1000000);
}

void kit_await_outside(const clo_enclave *enclave, uint32_t count, uint32_t ocall_id) {
    for (uint32_t tries = 0; tries < 10000; tries++) {
        uint32_t outside = 0;
        for (uint32_t i = 0; i < enclave->slot_count; i++) {
            const volatile cloi_slot *slot = &enclave->slots[i];
            outside += slot->depth == 1 && !slot->is_inside && slot->registers.rdi == CLO_EXIT_OCALL && slot->registers.rsi == ocall_id;
        }
        if (outside == count) return;
        kit_pause_ms(1);
    }
    kit_stop("the threads did not leave for the ocall");
}
