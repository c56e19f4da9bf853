/*
 * java.lang.ref.Reference and ReferenceQueue. The referent is in no reference map, so only these and plain loads in Java see it.
 *
 * A queue is a stack of references, linked through Reference.next (the last one points to itself); head and next are written here
 * only. The collector pushes while the world stands still, Java from any thread, hence the compare-and-swap. A reference is pushed
 * at most once in its life, by whoever takes its queue out of Reference.queue, so popping has no ABA problem.
 */
#include "cloister/platform.h"
#include "natives.h"
#include "runtime_internal.h"
#include "thread.h"

static clo_ref *field_of(clo_ref object, uint32_t offset) { return (clo_ref *)(void *)((char *)object + offset); }

static bool change(clo_ref *field, clo_ref *from, clo_ref to) {
    return __atomic_compare_exchange_n(field, from, to, false, __ATOMIC_SEQ_CST, __ATOMIC_ACQUIRE);
}

int32_t clo_reference_refers_to(clo_ref reference, clo_ref object) {
    return *field_of(reference, clog_reference_referent_offset) == object;
}

void clo_reference_clear(clo_ref reference) { *field_of(reference, clog_reference_referent_offset) = NULL; }

void clo_reference_reachability_fence(clo_ref object) { __asm__ volatile("" : : "r"(object) : "memory"); }

clo_ref clo_reference_enqueue(clo_ref reference) {
    clo_ref *place = field_of(reference, clog_reference_queue_offset);
    clo_ref queue = __atomic_load_n(place, __ATOMIC_ACQUIRE);
    if (queue == NULL || !change(place, &queue, NULL)) return NULL;
    clo_ref *head = field_of(queue, clog_reference_queue_head_offset);
    clo_ref first = __atomic_load_n(head, __ATOMIC_ACQUIRE);
    do {
        __atomic_store_n(field_of(reference, clog_reference_next_offset), first == NULL ? reference : first, __ATOMIC_RELEASE);
    } while (!change(head, &first, reference));
    return queue;
}

clo_ref clo_reference_queue_poll(clo_ref queue) {
    clo_ref *head = field_of(queue, clog_reference_queue_head_offset);
    clo_ref first = __atomic_load_n(head, __ATOMIC_ACQUIRE);
    while (first != NULL) {
        clo_ref *next = field_of(first, clog_reference_next_offset);
        clo_ref rest = __atomic_load_n(next, __ATOMIC_ACQUIRE);
        clo_ref popped = first;
        if (!change(head, &first, rest == popped ? NULL : rest)) continue;
        __atomic_store_n(next, NULL, __ATOMIC_RELEASE);
        return popped;
    }
    return NULL;
}

/*
 * Object.wait for a queue: ends also when the collector has put something into some queue. The flag is up before the queue is looked
 * at, and the collector looks at the flags while the world stands still; nothing from the flag to the wait is a safepoint.
 */
void clo_reference_queue_await(clo_ref queue, clo_ref lock, int64_t timeout_ms) {
    cloi_thread *thread = cloi_self();
    thread->vm.awaits_references = 1;
    if (__atomic_load_n(field_of(queue, clog_reference_queue_head_offset), __ATOMIC_ACQUIRE) == NULL) clo_object_wait(lock, timeout_ms);
    thread->vm.awaits_references = 0;
}

void cloi_wake_reference_waiters(void) {
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *thread = cloi_thread_at(i);
        if (thread == NULL || thread->vm.awaits_references == 0) continue;
        __atomic_store_n(&thread->vm.notified, 1, __ATOMIC_SEQ_CST);
        cloi_unpark(thread, &thread->vm.wake);
    }
}
