/*
 * java.lang.Thread: the running thread, sleeping, interruption, and threads that trusted code starts.
 *
 * A started thread needs a host thread. The host is asked with a random token and enters with it; the token names the Thread, is
 * good once, and anything else is refused.
 */
#include "cloister/platform.h"
#include "monitor.h"
#include "natives.h"
#include "runtime_globals.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

#define NS_PER_MS 1000000u
/* A wake-up that the host loses must not hang the enclave: look again after this long. */
#define LONGEST_NAP_NS 50000000u
/* Thread.start waits so long for a slot before it gives up, and looks so often. */
#define LONGEST_SLOT_WAIT_NS 500000000u
#define SLOT_NAP_NS 1000000u

clo_ref clo_thread_current(void) {
    cloi_thread *thread = cloi_self();
    if (CLO_UNLIKELY(thread->java.java_thread == NULL)) {
        clo_ref attached = cloj_thread_attach();
        if (thread->java.exception != NULL) return NULL;
        thread->java.java_thread = attached;
    }
    return thread->java.java_thread;
}

void clo_vm_end_call(cloi_thread *thread) {
    if (thread->java.java_thread != NULL) {
        cloj_thread_detach(thread->java.java_thread);
        thread->java.java_thread = NULL;
        thread->java.exception = NULL;
    }
    __atomic_store_n(&thread->vm.park_permit, 0, __ATOMIC_SEQ_CST);
    clo_thread_clear_interrupt();
}

void clo_thread_yield(void) {
    cloi_thread *thread = cloi_self();
    cloi_begin_wait(thread);
    cloi_platform_yield();
    cloi_end_wait(thread);
}

void clo_thread_on_spin_wait(void) { __builtin_ia32_pause(); }

static bool is_interrupted(const cloi_thread *thread) { return __atomic_load_n(&thread->vm.interrupted, __ATOMIC_ACQUIRE) != 0; }

/* Sleeps until the permit is given, the thread is interrupted, or deadline_ns (0 = none) has come. */
static void sleep_until(cloi_thread *thread, uint32_t *permit, int64_t deadline_ns) {
    __atomic_store_n(&thread->vm.sleep, deadline_ns != 0 ? CLOI_WAITING_FOR_A_TIME : CLOI_WAITING, __ATOMIC_RELAXED);
    while (!is_interrupted(thread)) {
        uint64_t nap_ns = LONGEST_NAP_NS;
        if (deadline_ns != 0) {
            const int64_t left_ns = deadline_ns - cloi_platform_time_ns();
            if (left_ns <= 0) break;
            if ((uint64_t)left_ns < nap_ns) nap_ns = (uint64_t)left_ns;
        }
        if (cloi_park(thread, permit, nap_ns) != 0 && permit == &thread->vm.park_permit) break;
    }
    __atomic_store_n(&thread->vm.sleep, CLOI_AWAKE, __ATOMIC_RELAXED);
}

static int64_t deadline_after(int64_t duration_ns) {
    const int64_t now_ns = cloi_platform_time_ns();
    const int64_t deadline_ns = duration_ns < INT64_MAX - now_ns ? now_ns + duration_ns : INT64_MAX;
    return deadline_ns != 0 ? deadline_ns : 1;
}

void clo_threads_sleep(int64_t duration_ms) {
    const int64_t longest_ms = INT64_MAX / NS_PER_MS;
    cloi_thread *thread = cloi_self();
    if (duration_ms == 0) clo_thread_yield();
    else sleep_until(thread, &thread->vm.wake, deadline_after((duration_ms < longest_ms ? duration_ms : longest_ms) * NS_PER_MS));
}

void clo_thread_sleep(int64_t duration_ms) {
    if (duration_ms < 0) {
        cloi_message message = {0};
        cloi_message_text(&message, "timeout value is negative");
        cloi_message_throw(&message, cloj_throw_illegal_argument);
        return;
    }
    clo_threads_sleep(duration_ms);
    if (is_interrupted(cloi_self())) cloj_throw_interrupted();
}

int32_t clo_thread_holds_lock(clo_ref object) {
    if (object == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return 0;
    }
    return cloi_monitor_is_mine(object);
}

/* The thread that runs a java.lang.Thread, or NULL when none does (any more). */
static cloi_thread *runner_of(clo_ref java_thread) {
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *thread = cloi_thread_at(i);
        if (thread != NULL && java_thread != NULL && thread->java.java_thread == java_thread) return thread;
    }
    return NULL;
}

int32_t clo_thread_sleep_state(clo_ref java_thread) {
    const cloi_thread *thread = runner_of(java_thread);
    return thread == NULL ? CLOI_AWAKE : (int32_t)__atomic_load_n(&thread->vm.sleep, __ATOMIC_RELAXED);
}

void clo_thread_interrupt(clo_ref java_thread) {
    cloi_thread *thread = runner_of(java_thread);
    if (thread == NULL) return;
    __atomic_store_n(&thread->vm.interrupted, 1, __ATOMIC_SEQ_CST);
    cloi_unpark(thread, &thread->vm.wake);
    cloi_unpark(thread, &thread->vm.park_permit);
}

void clo_thread_clear_interrupt(void) { __atomic_store_n(&cloi_self()->vm.interrupted, 0, __ATOMIC_SEQ_CST); }

/* ---- jdk.internal.misc.Unsafe.park and unpark ----------------------------------------------------------------------- */

void clo_unsafe_park(clo_ref unsafe __attribute__((unused)), int32_t is_absolute, int64_t time) {
    cloi_thread *thread = cloi_self();
    if (__atomic_exchange_n(&thread->vm.park_permit, 0, __ATOMIC_ACQUIRE) != 0) return;
    if (time < 0 || (is_absolute != 0 && time == 0)) return;
    int64_t deadline_ns = 0;
    if (is_absolute != 0) {
        const int64_t left_ms = time - cloi_platform_time_ms();
        if (left_ms <= 0) return;
        const int64_t longest_ms = INT64_MAX / NS_PER_MS;
        deadline_ns = deadline_after((left_ms < longest_ms ? left_ms : longest_ms) * NS_PER_MS);
    } else if (time != 0) {
        deadline_ns = deadline_after(time);
    }
    sleep_until(thread, &thread->vm.park_permit, deadline_ns);
}

void clo_unsafe_unpark(clo_ref unsafe __attribute__((unused)), clo_ref java_thread) {
    cloi_thread *thread = runner_of(java_thread);
    if (thread != NULL) cloi_unpark(thread, &thread->vm.park_permit);
}

/* ---- starting threads ------------------------------------------------------------------------------------------------ */

static cloi_starting_thread *announce(clo_ref java_thread) {
    uint64_t token = 0;
    while (token == 0) cloi_platform_random(&token, sizeof token);
    cloi_starting_thread *free_slot = NULL;
    cloi_spin_lock(&cloi_the_vm.starting_lock);
    for (uint32_t i = 0; i < CLOI_STARTING_THREADS && free_slot == NULL; i++)
        if (cloi_the_vm.starting[i].token == 0) free_slot = &cloi_the_vm.starting[i];
    if (free_slot != NULL) *free_slot = (cloi_starting_thread){token, java_thread};
    cloi_spin_unlock(&cloi_the_vm.starting_lock);
    return free_slot;
}

static clo_ref redeem(uint64_t token) {
    clo_ref java_thread = NULL;
    cloi_spin_lock(&cloi_the_vm.starting_lock);
    for (uint32_t i = 0; i < CLOI_STARTING_THREADS && java_thread == NULL; i++) {
        if (token == 0 || cloi_the_vm.starting[i].token != token) continue;
        java_thread = cloi_the_vm.starting[i].java_thread;
        cloi_the_vm.starting[i] = (cloi_starting_thread){0, NULL};
    }
    cloi_spin_unlock(&cloi_the_vm.starting_lock);
    return java_thread;
}

/* Threads that are inside, on any business, or have been asked for. */
static uint32_t busy_threads(void) {
    uint32_t busy = 0;
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        const cloi_thread *thread = cloi_thread_at(i);
        busy += thread != NULL && __atomic_load_n(&thread->enclave.nesting, __ATOMIC_RELAXED) != 0;
    }
    for (uint32_t i = 0; i < CLOI_STARTING_THREADS; i++)
        busy += __atomic_load_n(&cloi_the_vm.starting[i].token, __ATOMIC_RELAXED) != 0;
    return busy;
}

/* Waits a while for a free slot: a thread that has ended for Java may be on its way out still. */
static bool await_slot(cloi_thread *thread) {
    for (uint32_t nap = 0; nap < LONGEST_SLOT_WAIT_NS / SLOT_NAP_NS; nap++) {
        if (busy_threads() < cloi_thread_count()) return true;
        cloi_begin_wait(thread);
        cloi_platform_park(SLOT_NAP_NS);
        cloi_end_wait(thread);
    }
    return false;
}

void clo_thread_start(clo_ref java_thread) {
    cloi_starting_thread *slot = await_slot(cloi_self()) ? announce(java_thread) : NULL;
    if (slot != NULL) {
        const uint64_t token = __atomic_load_n(&slot->token, __ATOMIC_RELAXED);
        if (cloi_platform_start_thread(token) == 0) return;
        /* Unless the host entered with it all the same. */
        if (redeem(token) == NULL) return;
    }
    cloi_throw_out_of_memory(CLOI_SHORT_OF_THREADS);
}

clo_status clo_vm_run_thread(uint64_t token) {
    cloi_thread *thread = cloi_self();
    clo_ref java_thread = redeem(token);
    if (java_thread == NULL) return CLO_NOT_ALLOWED;
    thread->java.java_thread = java_thread;
    cloj_thread_run(java_thread);
    /* Threads.run has reported what was uncaught. What escapes even so ends with the thread, as in HotSpot. */
    thread->java.exception = NULL;
    thread->java.java_thread = NULL;
    return CLO_OK;
}
