/*
 * A host that changes memory while the enclave looks at it: pointers and counts of a frame flip between good and hostile values
 * all the time. Each call must see one of them throughout: it succeeds with the good values' result or is refused. And several threads at
 * once: every slot is used by one thread at a time, and who finds none free is told so.
 */
#include "kit/kit.h"

enum { ROUNDS = 20000, GOOD_COUNT = 3 };
#define PATIENCE_NS 20000000000ll

static clo_enclave *enclave;
static fake_frame frame;
static int32_t values[GOOD_COUNT] = {7, 8, 9};
static uint32_t is_over;

static void flip_pointer(void *argument) {
    (void)argument;
    uint64_t good = (uint64_t)(uintptr_t)values, hostile = clo_host_base(enclave) + 4096;
    while (!__atomic_load_n(&is_over, __ATOMIC_RELAXED)) {
        __atomic_store_n(&frame.values, hostile, __ATOMIC_RELAXED);
        __atomic_store_n(&frame.values, good, __ATOMIC_RELAXED);
    }
}

static void flip_count(void *argument) {
    (void)argument;
    while (!__atomic_load_n(&is_over, __ATOMIC_RELAXED)) {
        __atomic_store_n(&frame.count, FAKE_MAX_COUNT + 1, __ATOMIC_RELAXED);
        __atomic_store_n(&frame.count, GOOD_COUNT, __ATOMIC_RELAXED);
    }
}

static void race(const char *sentence, void (*flip)(void *argument), int32_t refusal) {
    clo_load_request request;
    static kit_image image;
    kit_make_image(&image);
    request = kit_request(&image);
    enclave = kit_load(&request);
    int32_t result[GOOD_COUNT];
    frame = (fake_frame){.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = GOOD_COUNT};
    is_over = 0;
    kit_thread flipper;
    kit_start(&flipper, flip, NULL);
    uint32_t good = 0, refused = 0, wrong = 0;
    int64_t deadline_ns = cloi_clock_ns(1) + PATIENCE_NS;
    for (uint32_t i = 0; wrong == 0; i++) {
        bool has_both = good != 0 && refused != 0;
        if ((i >= ROUNDS && has_both) || cloi_clock_ns(1) > deadline_ns) break;
        result[0] = 0;
        int32_t status = clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame);
        if (status == CLO_OK && result[0] == 9 && result[2] == 7) good++;
        else if (status == refusal) refused++;
        else wrong++;
    }
    __atomic_store_n(&is_over, 1, __ATOMIC_RELAXED);
    kit_join(&flipper);
    CHECK_EQUAL(sentence, wrong, 0);
    CHECK("both outcomes were seen", good != 0 && refused != 0);
    CHECK_EQUAL("and the enclave is as before", clo_host_close(enclave, 1000), CLO_OK);
}

enum { WORKERS = 6, CALLS = 3000 };
static uint32_t served, busy, failed;

static void work(void *argument) {
    (void)argument;
    for (uint32_t i = 0; i < CALLS; i++) {
        fake_frame mine = {.frame = {sizeof mine, 0, 0, 0, 0}};
        int32_t status = clo_host_ecall(enclave, FAKE_STATE, &mine, sizeof mine);
        __atomic_fetch_add(status == CLO_OK ? &served : status == CLO_BUSY ? &busy : &failed, 1, __ATOMIC_RELAXED);
    }
}

static void many_threads(uint64_t busy_timeout_ms) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.busy_timeout_ms = busy_timeout_ms;
    enclave = kit_load(&request);
    served = busy = failed = 0;
    kit_thread workers[WORKERS];
    for (uint32_t i = 0; i < WORKERS; i++) kit_start(&workers[i], work, NULL);
    for (uint32_t i = 0; i < WORKERS; i++) kit_join(&workers[i]);
    CHECK_EQUAL("more threads than slots: no call fails otherwise than for want of a slot", failed, 0);
    CHECK_EQUAL("every call has an outcome", served + busy, WORKERS * CALLS);
    if (busy_timeout_ms != 0) CHECK_EQUAL("with time to wait every call is served", busy, 0);
    CHECK_EQUAL("then the enclave closes", clo_host_close(enclave, 1000), CLO_OK);
}

static uint32_t may_return; /* futex */

static int32_t wait_in_host(uint64_t user, uint32_t id, void *ask, uint64_t ask_size_bytes) {
    (void)user;
    (void)id;
    (void)ask;
    (void)ask_size_bytes;
    while (!__atomic_load_n(&may_return, __ATOMIC_SEQ_CST)) cloi_futex_wait(&may_return, 0, -1);
    return CLO_OK;
}

static void call_host(void *status) {
    fake_frame mine = {.frame = {sizeof mine, 0, 0, 0, 0}};
    *(int32_t *)status = clo_host_ecall(enclave, FAKE_DIRTY, &mine, sizeof mine);
}

static void run_thread(void *status) { *(int32_t *)status = clo_host_run_thread(enclave, 77); }

static void all_slots_taken(void) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.busy_timeout_ms = 20;
    request.ocall = (uint64_t)(uintptr_t)wait_in_host;
    enclave = kit_load(&request);
    kit_thread callers[KIT_THREADS];
    int32_t statuses[KIT_THREADS];
    for (uint32_t i = 0; i < KIT_THREADS; i++) kit_start(&callers[i], call_host, &statuses[i]);
    kit_await_outside(enclave, KIT_THREADS, FAKE_OCALL_ASK);
    fake_frame mine = {.frame = {sizeof mine, 0, 0, 0, 0}};
    CHECK_EQUAL("when every slot is in use a call is told so", clo_host_ecall(enclave, FAKE_STATE, &mine, sizeof mine), CLO_BUSY);
    kit_thread started;
    int32_t started_status = -1;
    kit_start(&started, run_thread, &started_status);
    __atomic_store_n(&may_return, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&may_return, INT32_MAX);
    kit_join(&started);
    CHECK_EQUAL("a thread of the enclave's own waits until one is free", started_status, CLO_OK);
    for (uint32_t i = 0; i < KIT_THREADS; i++) kit_join(&callers[i]);

    may_return = 0;
    for (uint32_t i = 0; i < KIT_THREADS; i++) kit_start(&callers[i], call_host, &statuses[i]);
    kit_await_outside(enclave, KIT_THREADS, FAKE_OCALL_ASK);
    kit_start(&started, run_thread, &started_status);
    CHECK_EQUAL("an enclave in use does not close", clo_host_close(enclave, 20), CLO_BUSY);
    CHECK_EQUAL("but takes no new calls", clo_host_ecall(enclave, FAKE_STATE, &mine, sizeof mine), CLO_NOT_ALLOWED);
    kit_join(&started);
    CHECK_EQUAL("and sends away who waits for a slot", started_status, CLO_NOT_ALLOWED);
    __atomic_store_n(&may_return, 1, __ATOMIC_SEQ_CST);
    cloi_futex_wake(&may_return, INT32_MAX);
    for (uint32_t i = 0; i < KIT_THREADS; i++) {
        kit_join(&callers[i]);
        CHECK_EQUAL("the calls that were in it end as ever", statuses[i], CLO_OK);
    }
    CHECK_EQUAL("and then it closes", clo_host_close(enclave, 5000), CLO_OK);
}

void test_main(void) {
    race("a pointer that changes during the call is either good or refused", flip_pointer, CLO_BAD_POINTER);
    race("a count that changes during the call is either good or refused", flip_count, CLO_TOO_LARGE);
    many_threads(0);
    many_threads(10000);
    all_slots_taken();
}
