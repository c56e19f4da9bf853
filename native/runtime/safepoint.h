/* Stopping the world (safepoint.c). */
#ifndef CLOI_SAFEPOINT_H
#define CLOI_SAFEPOINT_H

#include "cloister/runtime.h"
#include "thread.h"

/* Puts the callee-saved registers and the caller's stack pointer where the collector looks. The caller's frame must stay alive for as
 * long as they are looked at: what it pushed of them is found there, what it did not push is in the registers. */
CLO_HIDDEN void cloi_save_registers(cloi_thread *thread);
/* True: all other threads stand still until cloi_start_world. False: another thread stopped the world first, this one waited for
 * it, and it runs again. The caller saves its own registers. */
CLO_HIDDEN bool cloi_stop_world(cloi_thread *thread);
CLO_HIDDEN void cloi_start_world(void);

/* Bracket a wait in which the thread touches no object: a collection may run meanwhile. Refs in variables stay roots. Inline, so
 * that the registers are saved in a frame that lives until the wait is over. */
CLO_INLINE void cloi_begin_wait(cloi_thread *thread) {
    cloi_save_registers(thread);
    __atomic_store_n(&thread->vm.state, CLOI_THREAD_OUTSIDE, __ATOMIC_SEQ_CST);
}
CLO_INLINE void cloi_end_wait(cloi_thread *thread) { clo_vm_enter(thread); }

#endif
