/* Thread areas, stacks and %gs for the VM as a process; starting and joining threads. */
#include "posix.h"

#include "../../runtime/runtime_internal.h"
#include "../../runtime/safepoint.h"
#include "cloister/platform.h"

/* CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM */
#define THREAD_FLAGS 0x50f00
#define DONE 2u
#define UNINITIALIZED_BYTE 0xa5

typedef struct posix_thread {
    cloi_thread *thread;
    void (*function)(void *);
    void *argument;
    uint32_t state; /* atomic: DONE once the function has returned */
} posix_thread;

static posix_thread threads[POSIX_THREADS];
static uint64_t thread_areas[POSIX_THREADS][CLO_THREAD_AREA_BYTES / sizeof(uint64_t)];

uint32_t cloi_thread_count(void) { return POSIX_THREADS; }
cloi_thread *cloi_thread_at(uint32_t index) { return __atomic_load_n(&threads[index].thread, __ATOMIC_ACQUIRE); }

static cloi_thread *adopt(uint32_t index, uintptr_t stack_low, uintptr_t stack_high) {
    cloi_thread *thread = (cloi_thread *)(void *)thread_areas[index];
    *thread = (cloi_thread){0};
    thread->java.self = &thread->java;
    thread->java.index = index;
    thread->enclave.stack_low = stack_low;
    thread->enclave.stack_high = stack_high;
    posix_set_gs(thread);
    __atomic_store_n(&threads[index].thread, thread, __ATOMIC_RELEASE);
    return thread;
}

bool posix_vm_start(size_t heap_size_bytes) { return posix_vm_start_growing(heap_size_bytes, heap_size_bytes, false); }

bool posix_vm_start_growing(size_t heap_size_bytes, size_t max_heap_size_bytes, bool may_grow) {
    for (uint32_t i = 1; i < POSIX_THREADS; i++) threads[i].thread = NULL;
    /* The caller's frames, up to its caller's: what lies above belongs to the start code. */
    const uintptr_t high = ((uintptr_t)__builtin_frame_address(0) + 8192) & ~(uintptr_t)15;
    cloi_thread *thread = adopt(0, high - POSIX_STACK_BYTES, high);
    void *heap = posix_map(max_heap_size_bytes);
    memset(heap, UNINITIALIZED_BYTE, heap_size_bytes);
    posix_reserve((char *)heap + heap_size_bytes, max_heap_size_bytes - heap_size_bytes);
    if (!clo_vm_init(heap, heap_size_bytes, max_heap_size_bytes, may_grow) || !clo_vm_thread_init(thread)) return false;
    clo_vm_enter(thread);
    return true;
}

static void run_thread(posix_thread *self) {
    const uint32_t index = (uint32_t)(self - threads);
    const uintptr_t high = ((uintptr_t)__builtin_frame_address(0) + 64) & ~(uintptr_t)15;
    cloi_thread *thread = adopt(index, high - POSIX_STACK_BYTES + 4096, high);
    if (!clo_vm_thread_init(thread)) cloi_platform_abort(CLO_LOSS_VM_START);
    clo_vm_enter(thread);
    self->function(self->argument);
    clo_vm_leave(thread, high);
    __atomic_store_n(&self->state, DONE, __ATOMIC_SEQ_CST);
    /* exit of this thread only */
    for (;;) posix_system_call(60, 0, 0, 0, 0, 0);
}

/* The child begins on an empty stack, where nothing can be returned to. */
__attribute__((naked, noinline)) static void start_on(char *stack_top __attribute__((unused)),
                                                     posix_thread *self __attribute__((unused)),
                                                     void (*run)(posix_thread *) __attribute__((unused))) {
    __asm__ volatile(
        "movq %%rsi, %%r8\n\t"
        "movq %%rdx, %%r9\n\t"
        "movq %%rdi, %%rsi\n\t"
        "movl $%c0, %%edi\n\t"
        "movl $56, %%eax\n\t"
        "syscall\n\t"
        "testq %%rax, %%rax\n\t"
        "jz 1f\n\t"
        "ret\n"
        "1:\n\t"
        "xorl %%ebp, %%ebp\n\t"
        "movq %%r8, %%rdi\n\t"
        "callq *%%r9\n\t"
        "ud2"
        :
        : "i"(THREAD_FLAGS)
        : "memory");
}

void posix_thread_start(uint32_t index, void (*function)(void *), void *argument) {
    posix_thread *self = &threads[index];
    self->function = function;
    self->argument = argument;
    self->state = 0;
    char *stack = posix_map(POSIX_STACK_BYTES + 65536);
    start_on(stack + POSIX_STACK_BYTES + 65536 - 256, self, run_thread);
}

void posix_thread_join(uint32_t index) {
    cloi_thread *thread = cloi_self();
    cloi_begin_wait(thread);
    while (__atomic_load_n(&threads[index].state, __ATOMIC_SEQ_CST) != DONE) cloi_platform_yield();
    cloi_end_wait(thread);
}

/* Tests start threads themselves; a Thread.start of compiled Java has no business here. */
int32_t cloi_platform_start_thread(uint64_t token __attribute__((unused))) { return -1; }
