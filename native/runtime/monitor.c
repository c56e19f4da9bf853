/*
 * Monitors. The header's 32-bit word is the whole lock; nothing is ever inflated, because the few threads of an enclave can be
 * looked through when somebody must be woken:
 *
 *   bits 31..21  owner: thread index + 1, 0 = unlocked
 *   bits 20..1   recursion: times entered beyond the first
 *   bit 0        contended: a thread sleeps, or may sleep, for this monitor
 *
 * An unlocked word is 0. The contended bit follows Drepper's "Futexes are tricky" (mutex 2): who has slept takes the lock with the
 * bit set, since others may sleep still; who unlocks with the bit set wakes one sleeper.
 *
 * Object.wait: the thread registers in its own thread state while it owns the monitor, so notify (which owns it too) sees
 * every waiter. A waiter that times out is deregistered only after it owns the monitor again, so no notification is lost.
 */
#include "monitor.h"


#include "cloister/platform.h"
#include "natives.h"
#include "runtime_globals.h"
#include "runtime_internal.h"
#include "safepoint.h"

#define CONTENDED 1u
#define RECURSION_ONE 2u
#define RECURSION_MASK 0x001ffffeu
#define OWNER_SHIFT 21
#define SPINS 64
/* A wake-up that the host loses must not hang the enclave: look again after this long. */
#define LOST_WAKE_UP_NS 50000000u
#define NS_PER_MS 1000000u

static uint32_t owner_bits(const cloi_thread *thread) { return (thread->java.index + 1) << OWNER_SHIFT; }
static uint32_t load(clo_ref object) { return __atomic_load_n(&object->monitor, __ATOMIC_RELAXED); }
static bool is_owner(uint32_t word, const cloi_thread *thread) { return word >> OWNER_SHIFT == thread->java.index + 1; }

static bool change(clo_ref object, uint32_t *from, uint32_t to) {
    return __atomic_compare_exchange_n(&object->monitor, from, to, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

bool cloi_monitor_is_mine(clo_ref object) { return is_owner(load(object), cloi_self()); }

/* Takes the unlocked monitor with `word` (owner, recursion), sleeping while another thread has it. */
static void acquire(cloi_thread *thread, clo_ref object, uint32_t word) {
    for (uint32_t spin = 0; spin < SPINS; spin++) {
        uint32_t unlocked = 0;
        if (load(object) == 0 && change(object, &unlocked, word)) return;
        __builtin_ia32_pause();
    }
    __atomic_store_n(&thread->vm.entering, object, __ATOMIC_SEQ_CST);
    __atomic_store_n(&thread->vm.sleep, CLOI_BLOCKED, __ATOMIC_RELAXED);
    for (;;) {
        uint32_t seen = load(object);
        if (seen == 0) {
            if (change(object, &seen, word | CONTENDED)) break;
            continue;
        }
        if ((seen & CONTENDED) == 0 && !change(object, &seen, seen | CONTENDED)) continue;
        cloi_park(thread, &thread->vm.wake, LOST_WAKE_UP_NS);
    }
    __atomic_store_n(&thread->vm.sleep, CLOI_AWAKE, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->vm.entering, NULL, __ATOMIC_SEQ_CST);
}

static void wake_one_entering(clo_ref object) {
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *other = cloi_thread_at(i);
        if (other == NULL || __atomic_load_n(&other->vm.entering, __ATOMIC_SEQ_CST) != object) continue;
        cloi_unpark(other, &other->vm.wake);
        return;
    }
}

/* Unlocks whatever the recursion is. */
static void release(clo_ref object) {
    const uint32_t word = __atomic_exchange_n(&object->monitor, 0, __ATOMIC_SEQ_CST);
    if ((word & CONTENDED) != 0) wake_one_entering(object);
}

void clo_monitor_enter(clo_ref object) {
    cloi_thread *thread = cloi_self();
    uint32_t word = 0;
    if (CLO_LIKELY(change(object, &word, owner_bits(thread)))) return;
    if (!is_owner(word, thread)) {
        acquire(thread, object, owner_bits(thread));
        return;
    }
    /* A million nested entries do not fit on any stack that an enclave has. */
    if ((word & RECURSION_MASK) == RECURSION_MASK) cloi_platform_abort(CLO_LOSS_VM_INVARIANT);
    __atomic_fetch_add(&object->monitor, RECURSION_ONE, __ATOMIC_RELAXED);
}

void clo_monitor_exit(clo_ref object) {
    cloi_thread *thread = cloi_self();
    uint32_t word = owner_bits(thread);
    if (CLO_LIKELY(change(object, &word, 0))) return;
    if (!is_owner(word, thread)) cloj_throw_illegal_monitor_state();
    else if ((word & RECURSION_MASK) != 0) __atomic_fetch_sub(&object->monitor, RECURSION_ONE, __ATOMIC_RELAXED);
    else release(object);
}

/* ---- wait and notify ------------------------------------------------------------------------------------------- */

static void sleep_until_notified(cloi_thread *thread, int64_t timeout_ms) {
    const bool is_limited = timeout_ms != 0;
    const int64_t longest_ms = INT64_MAX / NS_PER_MS / 2;
    const int64_t timeout_ns = (timeout_ms < longest_ms ? timeout_ms : longest_ms) * NS_PER_MS;
    const int64_t start_ns = is_limited ? cloi_platform_time_ns() : 0;
    __atomic_store_n(&thread->vm.sleep, is_limited ? CLOI_WAITING_FOR_A_TIME : CLOI_WAITING, __ATOMIC_RELAXED);
    while (__atomic_load_n(&thread->vm.notified, __ATOMIC_ACQUIRE) == 0 &&
           __atomic_load_n(&thread->vm.interrupted, __ATOMIC_ACQUIRE) == 0) {
        uint64_t nap_ns = LOST_WAKE_UP_NS;
        if (is_limited) {
            const int64_t left_ns = timeout_ns - (cloi_platform_time_ns() - start_ns);
            if (left_ns <= 0) break;
            if ((uint64_t)left_ns < nap_ns) nap_ns = (uint64_t)left_ns;
        }
        cloi_park(thread, &thread->vm.wake, nap_ns);
    }
    __atomic_store_n(&thread->vm.sleep, CLOI_AWAKE, __ATOMIC_RELAXED);
}

void clo_object_wait(clo_ref object, int64_t timeout_ms) {
    cloi_thread *thread = cloi_self();
    if (timeout_ms < 0) {
        cloi_message message = {0};
        cloi_message_text(&message, "timeout value is negative");
        cloi_message_throw(&message, cloj_throw_illegal_argument);
        return;
    }
    const uint32_t word = load(object);
    if (!is_owner(word, thread)) {
        cloj_throw_illegal_monitor_state();
        return;
    }
    if (__atomic_load_n(&thread->vm.interrupted, __ATOMIC_ACQUIRE) != 0) {
        cloj_throw_interrupted();
        return;
    }
    thread->vm.notified = 0;
    thread->vm.wait_order = __atomic_add_fetch(&cloi_the_vm.wait_counter, 1, __ATOMIC_RELAXED);
    __atomic_store_n(&thread->vm.waiting, object, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(&cloi_the_vm.waiting_threads, 1, __ATOMIC_SEQ_CST);
    release(object);
    sleep_until_notified(thread, timeout_ms);
    acquire(thread, object, word & ~CONTENDED);
    __atomic_sub_fetch(&cloi_the_vm.waiting_threads, 1, __ATOMIC_SEQ_CST);
    __atomic_store_n(&thread->vm.waiting, NULL, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&thread->vm.notified, __ATOMIC_ACQUIRE) == 0 &&
        __atomic_load_n(&thread->vm.interrupted, __ATOMIC_ACQUIRE) != 0)
        cloj_throw_interrupted();
}

/* The thread that has waited longest for the object and is not yet notified, or NULL. The caller owns the monitor. */
static cloi_thread *longest_waiter(clo_ref object) {
    cloi_thread *longest = NULL;
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *other = cloi_thread_at(i);
        if (other == NULL || __atomic_load_n(&other->vm.waiting, __ATOMIC_SEQ_CST) != object) continue;
        if (__atomic_load_n(&other->vm.notified, __ATOMIC_SEQ_CST) != 0) continue;
        if (longest == NULL || other->vm.wait_order < longest->vm.wait_order) longest = other;
    }
    return longest;
}

static void notify(clo_ref object, bool all) {
    if (!cloi_monitor_is_mine(object)) {
        cloj_throw_illegal_monitor_state();
        return;
    }
    if (__atomic_load_n(&cloi_the_vm.waiting_threads, __ATOMIC_SEQ_CST) == 0) return;
    for (cloi_thread *waiter = longest_waiter(object); waiter != NULL; waiter = all ? longest_waiter(object) : NULL) {
        __atomic_store_n(&waiter->vm.notified, 1, __ATOMIC_SEQ_CST);
        cloi_unpark(waiter, &waiter->vm.wake);
    }
}

void clo_object_notify(clo_ref object) { notify(object, false); }

void clo_object_notify_all(clo_ref object) { notify(object, true); }
