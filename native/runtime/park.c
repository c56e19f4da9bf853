/*
 * Sleeping and waking. A permit is a word of the sleeping thread: 0, or 1 once somebody woke it. The host does the sleeping and may
 * end it at any moment, so every caller looks at its own condition again; the host may also never end it, which is in its power
 * anyway.
 */
#include "cloister/platform.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

uint32_t cloi_park(cloi_thread *thread, uint32_t *permit, uint64_t timeout_ns) {
    if (__atomic_load_n(permit, __ATOMIC_ACQUIRE) == 0) {
        cloi_begin_wait(thread);
        cloi_platform_park(timeout_ns);
        cloi_end_wait(thread);
    }
    return __atomic_exchange_n(permit, 0, __ATOMIC_ACQUIRE);
}

void cloi_unpark(cloi_thread *thread, uint32_t *permit) {
    /* One host wake-up per permit given: the sleeper takes the permit before it sleeps again. */
    if (__atomic_exchange_n(permit, 1, __ATOMIC_RELEASE) == 0) cloi_platform_unpark(thread->java.index);
}
