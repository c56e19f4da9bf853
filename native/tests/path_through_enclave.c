/* The whole path: load, ecalls with arrays in and out, ocalls, nested ecalls, results fetched later, exceptions, console, close. */
#include "kit/kit.h"

#include "cloister/primitives.h"

static clo_enclave *enclave;
static int32_t reply[64];
static uint32_t nesting_left;
static int32_t refusals, refusal;

static int32_t answer_ask(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    fake_ask *ask = frame;
    CHECK_EQUAL("the ocall arrives with the user's value", user, 4242);
    CHECK_EQUAL("the ocall arrives with its id", id, FAKE_OCALL_ASK);
    CHECK_EQUAL("the ocall's frame has the size of its struct", frame_size_bytes, sizeof *ask);
    const int32_t *values = (const int32_t *)(uintptr_t)ask->values;
    int32_t sum = 0;
    for (uint64_t i = 0; i < ask->count; i++) sum += values[i];
    if (nesting_left != 0) {
        nesting_left--;
        int32_t more[2] = {sum, 1};
        int32_t result[4];
        fake_frame nested = {.frame = {sizeof nested, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .values = (uint64_t)(uintptr_t)more, .count = 2};
        int32_t status = clo_host_ecall(enclave, FAKE_ASK_HOST, &nested, sizeof nested);
        if (status != CLO_OK) {
            refusals++;
            refusal = status;
        }
        sum = result[0];
    }
    reply[0] = sum;
    reply[1] = (int32_t)ask->count;
    ask->frame.result_data = (uint64_t)(uintptr_t)reply;
    ask->frame.result_size = 8;
    ask->frame.result_scalar = 99;
    return CLO_OK;
}

static int64_t console(uint64_t user, uint32_t stream, void *bytes, uint64_t size_bytes) {
    (void)user;
    char *text = bytes;
    if (stream == 0) {
        for (uint64_t i = 0; i < size_bytes && i < 3; i++) text[i] = "abc"[i];
        return size_bytes < 3 ? (int64_t)size_bytes : 3;
    }
    return size_bytes > 4 ? 4 : (int64_t)size_bytes; /* takes it in pieces */
}

static fake_frame frame_of(int32_t *values, uint64_t count, void *result, uint64_t capacity) {
    return (fake_frame){.frame = {sizeof(fake_frame), (uint64_t)(uintptr_t)result, capacity, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = count};
}

static void arrays_in_and_out(void) {
    int32_t values[5] = {1, 2, 3, 4, 5}, result[5] = {0};
    fake_frame frame = frame_of(values, 5, result, sizeof result);
    CHECK_EQUAL("an ecall with an array succeeds", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_OK);
    CHECK("its result has been worked on inside", result[0] == 5 && result[1] == 4 && result[4] == 1);
    CHECK_EQUAL("its result has the size of the array", frame.frame.result_size, sizeof result);
    frame = frame_of(NULL, 0, NULL, 0);
    CHECK_EQUAL("an empty array crosses", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_OK);
    CHECK_EQUAL("and comes back empty", frame.frame.result_size, 0);
    frame = frame_of(NULL, 0, NULL, 0);
    CHECK_EQUAL("a null result has a status of its own", clo_host_ecall(enclave, FAKE_NULL, &frame, sizeof frame), CLO_NULL_RESULT);
    CHECK("initialised pointers have been relocated",
          clo_host_ecall(enclave, FAKE_RELOCATED, &frame, sizeof frame) == CLO_OK && frame.frame.result_scalar == 1);
    CHECK("inside, MXCSR and x87 control are ours, and AC and DF are clear",
          clo_host_ecall(enclave, FAKE_STATE, &frame, sizeof frame) == CLO_OK && frame.frame.result_scalar == (0x1fbf | 0x37full << 32));
}

static void results_that_wait(void) {
    int32_t values[5] = {1, 2, 3, 4, 5}, result[5] = {0};
    uint64_t size_bytes;
    fake_frame frame = frame_of(values, 5, result, 8);
    CHECK_EQUAL("a result larger than the buffer waits", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_RESULT_PENDING);
    CHECK("none of it is in the buffer", result[0] == 0);
    CHECK_EQUAL("fetching it with too small a buffer is refused", clo_host_fetch_result(enclave, result, 19, &size_bytes), CLO_TOO_LARGE);
    CHECK_EQUAL("and tells the size", size_bytes, 20);
    CHECK_EQUAL("fetching it succeeds", clo_host_fetch_result(enclave, result, 20, &size_bytes), CLO_OK);
    CHECK("it is the same result", result[0] == 5 && result[4] == 1);
    CHECK_EQUAL("it can be fetched once", clo_host_fetch_result(enclave, result, 20, &size_bytes), CLO_NOT_ALLOWED);

    frame = frame_of(NULL, 0, NULL, 0);
    frame.a = 11;
    CHECK_EQUAL("a method that throws has its own status", clo_host_ecall(enclave, FAKE_THROW, &frame, sizeof frame), CLO_EXCEPTION);
    CHECK_EQUAL("the exception waits when there is no buffer", frame.frame.result_size, 11);
    char text[11] = {0};
    CHECK_EQUAL("and can be fetched", clo_host_fetch_result(enclave, text, 11, &size_bytes), CLO_OK);
    CHECK("it is the encoded exception", text[0] == 'x' && text[10] == 'x');

    frame = frame_of(values, 5, NULL, 0);
    clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame);
    fake_frame next = frame_of(values, 2, result, sizeof result);
    CHECK_EQUAL("the next call of the thread drops what waits", clo_host_ecall(enclave, FAKE_REVERSE, &next, sizeof next), CLO_OK);
    CHECK_EQUAL("so there is nothing to fetch", clo_host_fetch_result(enclave, result, 20, &size_bytes), CLO_NOT_ALLOWED);
}

static void calls_back(void) {
    int32_t values[3] = {10, 20, 30}, result[4] = {0};
    fake_frame frame = frame_of(values, 3, result, sizeof result);
    CHECK_EQUAL("an ocall's reply becomes the result", clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
    CHECK("its array went out and the reply came in", result[0] == 60 && result[1] == 3 && frame.frame.result_scalar == 99);
    nesting_left = 5;
    frame = frame_of(values, 3, result, sizeof result);
    CHECK_EQUAL("ecalls nested five deep in ocalls succeed", clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
    CHECK_EQUAL("each with its own result", result[0], 65);
    nesting_left = 100;
    frame = frame_of(values, 3, result, sizeof result);
    CHECK_EQUAL("too deep a nesting", clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
    CHECK_EQUAL("is refused to the innermost", 100 - nesting_left, KIT_NESTING);
    CHECK("and to it alone", refusals == 1 && refusal == CLO_TOO_DEEP);
    nesting_left = 0;
}

static void console_and_time(void) {
    char text[10] = "0123456789", input[8] = {0};
    fake_frame frame = frame_of(NULL, 0, NULL, 0);
    frame.values = (uint64_t)(uintptr_t)text;
    frame.count = 10;
    frame.a = 1;
    clo_host_ecall(enclave, FAKE_WRITE, &frame, sizeof frame);
    CHECK_EQUAL("output that the host takes in pieces is written whole", frame.frame.result_scalar, 10);
    frame = frame_of(NULL, 0, input, sizeof input);
    frame.a = 8;
    CHECK_EQUAL("input is read", clo_host_ecall(enclave, FAKE_READ, &frame, sizeof frame), CLO_OK);
    CHECK("as far as there is any", frame.frame.result_size == 3 && input[0] == 'a' && input[2] == 'c');
    frame = frame_of(NULL, 0, NULL, 0);
    clo_host_ecall(enclave, FAKE_TIME, &frame, sizeof frame);
    uint64_t first = frame.frame.result_scalar;
    clo_host_ecall(enclave, FAKE_TIME, &frame, sizeof frame);
    CHECK("time does not run backwards", frame.frame.result_scalar >= first && first != 0);
    uint8_t random[2][64];
    for (uint32_t i = 0; i < 2; i++) {
        frame = frame_of(NULL, 0, random[i], 64);
        frame.a = 63;
        CHECK_EQUAL("random bytes come", clo_host_ecall(enclave, FAKE_RANDOM, &frame, sizeof frame), CLO_OK);
    }
    uint32_t equal = 0;
    for (uint32_t i = 0; i < 63; i++) equal += random[0][i] == random[1][i];
    CHECK("they differ from call to call", equal < 10);
    CHECK("they stop where they should", random[0][63] == 0 && random[1][63] == 0);
}

static kit_thread other;
static void other_thread(void *argument) { CHECK_EQUAL("a thread that the enclave asked for runs", clo_host_run_thread(argument, 77), CLO_OK); }
static int32_t start_thread(uint64_t user, uint64_t token) {
    (void)user;
    (void)token;
    kit_start(&other, other_thread, enclave);
    return 0;
}

static void threads(void) {
    fake_frame frame = frame_of(NULL, 0, NULL, 0);
    frame.a = 77;
    CHECK_EQUAL("the enclave asks for a thread", clo_host_ecall(enclave, FAKE_START_THREAD, &frame, sizeof frame), CLO_OK);
    kit_join(&other);
    CHECK_EQUAL("an unknown token is refused", clo_host_run_thread(enclave, 78), CLO_NOT_ALLOWED);
}

static void parked(void *argument) {
    fake_frame frame = frame_of(NULL, 0, NULL, 0);
    *(int32_t *)argument = clo_host_ecall(enclave, FAKE_PARK, &frame, sizeof frame);
}

static void closing(void) {
    kit_thread sleeper;
    int32_t status = CLO_OK;
    kit_start(&sleeper, parked, &status);
    kit_await_outside(enclave, 1, CLO_OCALL_PARK);
    CHECK_EQUAL("an enclave is shut", clo_host_shut(enclave), CLO_OK);
    kit_join(&sleeper);
    CHECK_EQUAL("sleeping threads come out and learn that they were not served", status, CLO_NOT_ALLOWED);
    fake_frame frame = frame_of(NULL, 0, NULL, 0);
    CHECK_EQUAL("new calls are refused", clo_host_ecall(enclave, FAKE_STATE, &frame, sizeof frame), CLO_NOT_ALLOWED);
    CHECK_EQUAL("then the enclave closes", clo_host_close(enclave, 0), CLO_OK);
}

void test_main(void) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.user = 4242;
    request.ocall = (uint64_t)(uintptr_t)answer_ask;
    request.console = (uint64_t)(uintptr_t)console;
    request.start_thread = (uint64_t)(uintptr_t)start_thread;
    enclave = kit_load(&request);
    CHECK_EQUAL("the enclave has the image's thread slots", clo_host_thread_count(enclave), KIT_THREADS);
    CHECK_EQUAL("its base is aligned to its size", clo_host_base(enclave) & (image.enclave_size_bytes - 1), 0);
    arrays_in_and_out();
    results_that_wait();
    calls_back();
    console_and_time();
    threads();
    closing();
}
