/*
 * A host that changes memory while the enclave looks at it: pointers and counts of a frame flip between good and hostile values
 * all the time. Each call must see one of them throughout: it succeeds with the good values' result or is refused. And several threads at
 * once: every slot is used by one thread at a time, and who finds none free is told so.
 */
#include "kit/kit.h"

enum { ROUNDS = 20000, GOOD_COUNT = 3 };

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
    for (uint32_t i = 0; i < ROUNDS && wrong == 0; i++) {
        result[0] = 0;
        int32_t status = clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame);
        if (status == CLO_OK && result[0] == 9 && result[2] == 7) good++;
        else if (status == refusal) refused++;
        else if (status == CLO_OUT_OF_MEMORY) break; /* the stand-in VM never frees */
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

static void sleep_inside(void *argument) {
    (void)argument;
    fake_frame mine = {.frame = {sizeof mine, 0, 0, 0, 0}, .a = 200000000};
    clo_host_ecall(enclave, FAKE_PARK, &mine, sizeof mine);
}

static void all_slots_taken(void) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.busy_timeout_ms = 20;
    enclave = kit_load(&request);
    kit_thread sleepers[KIT_THREADS];
    for (uint32_t i = 0; i < KIT_THREADS; i++) kit_start(&sleepers[i], sleep_inside, NULL);
    static uint32_t never;
    cloi_futex_wait(&never, 0, 50000000);
    fake_frame mine = {.frame = {sizeof mine, 0, 0, 0, 0}};
    CHECK_EQUAL("when every slot is in use a call is told so", clo_host_ecall(enclave, FAKE_STATE, &mine, sizeof mine), CLO_BUSY);
    CHECK_EQUAL("an enclave in use does not close", clo_host_close(enclave, 0), CLO_BUSY);
    CHECK_EQUAL("but takes no new calls", clo_host_ecall(enclave, FAKE_STATE, &mine, sizeof mine), CLO_NOT_ALLOWED);
    CHECK_EQUAL("and closes as soon as it can", clo_host_close(enclave, 5000), CLO_OK);
    for (uint32_t i = 0; i < KIT_THREADS; i++) kit_join(&sleepers[i]);
}

void test_main(void) {
    race("a pointer that changes during the call is either good or refused", flip_pointer, CLO_BAD_POINTER);
    race("a count that changes during the call is either good or refused", flip_count, CLO_TOO_LARGE);
    many_threads(0);
    many_threads(10000);
    all_slots_taken();
}
