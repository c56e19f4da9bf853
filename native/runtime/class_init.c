/*
 * Class initialisation (JVMS 5.5). States lie in clog_class_states; what is being initialised by whom lies in the threads. One
 * short lock guards the transitions; it is never held while Java code runs.
 *
 * A class that another thread is initialising is waited for. Two threads that wait for each other's classes cannot both wait
 * forever only if the program's initialisers form no such cycle across threads: that deadlock is Java's own.
 */
#include "cloister/platform.h"
#include "runtime_globals.h"
#include "runtime_internal.h"
#include "safepoint.h"
#include "thread.h"

/* A lost wake-up of the host must not hang the enclave: look again after this long. */
#define WAIT_NS 10000000u

static bool is_initializing(const cloi_thread *thread, uint32_t class_id) {
    for (const cloi_class_init *init = thread->vm.initializing; init != NULL; init = init->outer)
        if (init->class_id == class_id) return true;
    return false;
}

static void wait_for(cloi_thread *thread, uint32_t class_id) {
    __atomic_store_n(&thread->vm.awaited_class, class_id + 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&clog_class_states[class_id], __ATOMIC_SEQ_CST) == CLO_INIT_RUNNING)
        cloi_park(thread, &thread->vm.wake, WAIT_NS);
    __atomic_store_n(&thread->vm.awaited_class, 0, __ATOMIC_SEQ_CST);
}

static void wake_waiters(uint32_t class_id) {
    for (uint32_t i = 0; i < cloi_thread_count(); i++) {
        cloi_thread *other = cloi_thread_at(i);
        if (other != NULL && __atomic_load_n(&other->vm.awaited_class, __ATOMIC_SEQ_CST) == class_id + 1)
            cloi_unpark(other, &other->vm.wake);
    }
}

static void finish(cloi_thread *thread, cloi_class_init *init, uint8_t state) {
    thread->vm.initializing = init->outer;
    __atomic_store_n(&clog_class_states[init->class_id], state, __ATOMIC_SEQ_CST);
    wake_waiters(init->class_id);
}

static void run(cloi_thread *thread, uint32_t class_id) {
    const clo_class *class = &clog_classes[class_id];
    cloi_class_init init = {.outer = thread->vm.initializing, .class_id = class_id};
    thread->vm.initializing = &init;
    if ((class->flags & CLO_CLASS_INTERFACE) == 0 && class->super_id != class_id && !CLO_CLASS_READY(class->super_id))
        clo_class_initialize(class->super_id);
    if (class->init_interfaces != 0) {
        const clo_ref_map *interfaces = clo_at(class->init_interfaces);
        for (uint32_t i = 0; i < interfaces->count && thread->java.exception == NULL; i++)
            if (!CLO_CLASS_READY(interfaces->offsets[i])) clo_class_initialize(interfaces->offsets[i]);
    }
    if (thread->java.exception == NULL && class->initializer != 0) ((void (*)(void))(uintptr_t)clo_at(class->initializer))();
    clo_ref thrown = thread->java.exception;
    if (thrown == NULL) {
        finish(thread, &init, CLO_INIT_DONE);
        return;
    }
    /* Steps 7, 10 and 11: the error is made and noted while the class still counts as this thread's. What a supertype's
     * initialisation threw is an error already and stays as it is. */
    thread->java.exception = NULL;
    cloj_throw_initializer_failed(clo_mirror(class_id), thrown);
    if (thread->java.exception == NULL) thread->java.exception = thrown;
    finish(thread, &init, CLO_INIT_FAILED);
}

void clo_class_initialize(uint32_t class_id) {
    cloi_thread *thread = cloi_self();
    for (;;) {
        cloi_spin_lock(&cloi_the_vm.class_init_lock);
        const uint8_t state = __atomic_load_n(&clog_class_states[class_id], __ATOMIC_ACQUIRE);
        if (state == CLO_INIT_NOT) __atomic_store_n(&clog_class_states[class_id], CLO_INIT_RUNNING, __ATOMIC_RELEASE);
        cloi_spin_unlock(&cloi_the_vm.class_init_lock);
        switch (state) {
            case CLO_INIT_DONE:
                return;
            case CLO_INIT_FAILED:
                cloj_throw_class_not_initialized(clo_mirror(class_id));
                return;
            case CLO_INIT_NOT:
                run(thread, class_id);
                return;
            default:
                if (is_initializing(thread, class_id)) return;
                wait_for(thread, class_id);
        }
    }
}
