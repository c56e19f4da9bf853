/*
 * Stopping the world. One thread at a time may be its owner; the others stop at their next poll or prologue, or are outside already.
 *
 * The handshake is Dekker's: the owner publishes itself and then reads each thread's state; a thread publishes RUNNING and then
 * reads the owner. Both with sequential consistency, so at least one of them sees the other.
 *
 * The owner asks through java.poll and java.stack_limit of the other threads. A thread that was asked takes both back itself and
 * then looks whether the world is (still, or again) stopped; so a late request costs one look and no request is lost.
 */
#include "cloister/platform.h"
#include "runtime_globals.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

#define REGISTER_OFFSET(n) (offsetof(cloi_thread, vm.saved_registers) + 8 * (n))

/* No frame of its own: what it stores are the caller's registers, and nothing the caller holds lies below the stored stack pointer. */
CLO_ASSEMBLY __attribute__((noinline)) void cloi_save_registers(struct cloi_thread *thread __attribute__((unused))) {
    __asm__ volatile(
        "movq %%rbx, %c0(%%rdi)\n\t"
        "movq %%rbp, %c1(%%rdi)\n\t"
        "movq %%r12, %c2(%%rdi)\n\t"
        "movq %%r13, %c3(%%rdi)\n\t"
        "movq %%r14, %c4(%%rdi)\n\t"
        "movq %%r15, %c5(%%rdi)\n\t"
        "leaq 8(%%rsp), %%rax\n\t"
        "movq %%rax, %c6(%%rdi)\n\t"
        "ret"
        :
        : "i"(REGISTER_OFFSET(0)), "i"(REGISTER_OFFSET(1)), "i"(REGISTER_OFFSET(2)), "i"(REGISTER_OFFSET(3)),
          "i"(REGISTER_OFFSET(4)), "i"(REGISTER_OFFSET(5)), "i"(offsetof(cloi_thread, vm.scan_low))
        : "memory");
}

static void wait_a_moment(uint32_t *spins) {
    __builtin_ia32_pause();
    if (++*spins % 256 == 0) cloi_platform_yield();
}

static void come_in(cloi_thread *thread) {
    const uint32_t self = thread->java.index + 1;
    uint32_t spins = 0;
    for (;;) {
        __atomic_store_n(&thread->vm.state, CLOI_THREAD_RUNNING, __ATOMIC_SEQ_CST);
        const uint32_t owner = __atomic_load_n(&cloi_the_vm.world_owner, __ATOMIC_SEQ_CST);
        if (owner == 0 || owner == self) return;
        __atomic_store_n(&thread->vm.state, CLOI_THREAD_OUTSIDE, __ATOMIC_SEQ_CST);
        while (__atomic_load_n(&cloi_the_vm.world_owner, __ATOMIC_SEQ_CST) != 0) wait_a_moment(&spins);
    }
}

void clo_vm_enter(cloi_thread *thread) { come_in(thread); }

void clo_vm_leave(cloi_thread *thread, uintptr_t sp) {
    memset(thread->vm.saved_registers, 0, sizeof thread->vm.saved_registers);
    thread->vm.scan_low = sp;
    __atomic_store_n(&thread->vm.state, CLOI_THREAD_OUTSIDE, __ATOMIC_SEQ_CST);
}

static void take_request_back(cloi_thread *thread) {
    __atomic_store_n(&thread->java.poll, 0, __ATOMIC_SEQ_CST);
    __atomic_store_n(&thread->java.stack_limit, thread->vm.stack_limit, __ATOMIC_SEQ_CST);
}

void clo_poll_slow(void) {
    cloi_thread *thread = cloi_self();
    take_request_back(thread);
    if (__atomic_load_n(&cloi_the_vm.world_owner, __ATOMIC_SEQ_CST) == 0) return;
    cloi_begin_wait(thread);
    cloi_end_wait(thread);
}

static void stop_thread(cloi_thread *thread) {
    uint32_t spins = 0;
    while (__atomic_load_n(&thread->vm.state, __ATOMIC_SEQ_CST) == CLOI_THREAD_RUNNING) {
        /* Asked again each time: the thread may have taken an earlier request back just before the world had an owner. */
        __atomic_store_n(&thread->java.poll, 1, __ATOMIC_SEQ_CST);
        __atomic_store_n(&thread->java.stack_limit, UINTPTR_MAX, __ATOMIC_SEQ_CST);
        wait_a_moment(&spins);
    }
}

bool cloi_stop_world(cloi_thread *thread) {
    uint32_t nobody = 0;
    if (!__atomic_compare_exchange_n(&cloi_the_vm.world_owner, &nobody, thread->java.index + 1, false, __ATOMIC_SEQ_CST,
                                     __ATOMIC_SEQ_CST)) {
        clo_poll_slow();
        return false;
    }
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *other = cloi_thread_at(i);
        if (other != NULL && other != thread && __atomic_load_n(&other->vm.is_initialized, __ATOMIC_ACQUIRE) != 0)
            stop_thread(other);
    }
    return true;
}

void cloi_start_world(void) { __atomic_store_n(&cloi_the_vm.world_owner, 0, __ATOMIC_SEQ_CST); }
