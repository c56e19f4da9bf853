/*
 * A hostile host against the arrays that are copied back (@Out, @InOut): room that it names inside the enclave, failures after the
 * array was written, frames that it changes while the call is out. Nothing may be copied back by a call that failed, and only
 * to and from where the enclave itself put it.
 */
#include "kit/kit.h"

#include "cloister/runtime.h" /* kinds of arrays */

static clo_enclave *enclave;
static uint64_t base, end;
static int32_t (*current_answer)(fake_ask *ask);

static bool all_are(const uint8_t *bytes, uint64_t size_bytes, uint8_t value) {
    for (uint64_t i = 0; i < size_bytes; i++) {
        if (bytes[i] != value) return false;
    }
    return true;
}

static fake_frame fill_frame(void *room, uint64_t count, void *result, uint64_t result_capacity) {
    return (fake_frame){.frame = {sizeof(fake_frame), (uint64_t)(uintptr_t)result, result_capacity, 0, 0},
                        .a = CLO_BYTE, .b = 64, .values = (uint64_t)(uintptr_t)room, .count = count};
}

static void room_for_results(void) {
    uint8_t room[64] = {0}, result[64] = {0};
    fake_frame frame = fill_frame(room, 40, result, sizeof result);
    CHECK_EQUAL("a call that succeeds", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_OK);
    CHECK("copies its array back, and no byte more", all_are(room, 40, 0x5e) && all_are(room + 40, 24, 0));

    static const struct {
        const char *sentence;
        uint64_t offset, count;
        clo_status status;
    } rows[] = {
        {"room inside the enclave is refused", 4096, 8, CLO_BAD_POINTER},
        {"an empty room inside is refused", 4096, 0, CLO_BAD_POINTER},
        {"room that ends in the enclave is refused", UINT64_MAX - 3, 8, CLO_BAD_POINTER},
        {"room above the limit is refused", 1ull << 46, 65, CLO_TOO_LARGE},
        {"room of 2^64 - 1 elements is refused", 1ull << 46, UINT64_MAX, CLO_TOO_LARGE},
    };
    for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        frame = fill_frame(NULL, rows[i].count, result, sizeof result);
        frame.values = base + rows[i].offset;
        CHECK_EQUAL(rows[i].sentence, clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), rows[i].status);
    }
    frame = fill_frame(NULL, 8, result, sizeof result);
    frame.values = UINT64_MAX - 3;
    CHECK_EQUAL("room that wraps is refused", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_BAD_POINTER);
    frame.values = end - 1;
    CHECK_EQUAL("room that begins in the last byte is refused", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_BAD_POINTER);
    frame = fill_frame(room, 8, result, sizeof result);
    frame.a = CLO_REF;
    CHECK_EQUAL("references are no kind", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_BAD_VALUE);
}

static void failures(void) {
    uint8_t room[64] = {0}, result[64] = {0};
    fake_frame frame = fill_frame(room, 64, result, sizeof result);
    CHECK_EQUAL("a call that throws after it wrote", clo_host_ecall(enclave, FAKE_FILL_AND_THROW, &frame, sizeof frame), CLO_EXCEPTION);
    CHECK("copies nothing back", all_are(room, sizeof room, 0));
    frame = fill_frame(room, 64, NULL, 64);
    frame.frame.result_data = base + 4096;
    CHECK_EQUAL("a call whose result cannot go out", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_BAD_POINTER);
    CHECK("copies nothing back", all_are(room, sizeof room, 0));
    uint8_t waiting[64] = {0};
    frame = fill_frame(room, 64, waiting, 8);
    CHECK_EQUAL("a call whose result waits", clo_host_ecall(enclave, FAKE_FILL, &frame, sizeof frame), CLO_RESULT_PENDING);
    CHECK("copies back all the same", all_are(room, sizeof room, 0x5e) && all_are(waiting, sizeof waiting, 0));
    uint64_t size_bytes;
    CHECK("and the result is fetched", clo_host_fetch_result(enclave, result, sizeof result, &size_bytes) == CLO_OK && size_bytes == 64 &&
                                           all_are(result, sizeof result, 0x5e));
}

static int32_t served(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    (void)user;
    (void)id;
    (void)frame_size_bytes;
    return current_answer(frame);
}

static int32_t elsewhere[8] = {70, 71, 72, 73, 74, 75, 76, 77};
static bool saw_zeros, saw_contents;
static int32_t *values_of(fake_ask *ask) { return (int32_t *)(uintptr_t)ask->values; }
static int32_t writes(fake_ask *ask) {
    int32_t *values = values_of(ask);
    saw_zeros = all_are((const uint8_t *)values, 4 * ask->count, 0);
    saw_contents = values[0] == 1 && values[3] == 4;
    for (uint64_t i = 0; i < ask->count; i++) values[i] = 50 + (int32_t)i;
    return CLO_OK;
}
static int32_t writes_and_fails(fake_ask *ask) { return writes(ask), CLO_OCALL_FAILED; }
static int32_t writes_and_throws(fake_ask *ask) { return writes(ask), CLO_EXCEPTION; }
static int32_t points_inside(fake_ask *ask) {
    writes(ask);
    ask->values = base + 4096;
    return CLO_OK;
}
static int32_t points_elsewhere(fake_ask *ask) {
    writes(ask);
    ask->values = (uint64_t)(uintptr_t)elsewhere;
    ask->count = UINT64_MAX;
    return CLO_OK;
}

static void ocalls(void) {
    static const struct {
        const char *sentence;
        int32_t (*answer)(fake_ask *ask);
        bool is_back;
    } rows[] = {
        {"what the host wrote is taken back", writes, true},
        {"not when the call failed", writes_and_fails, false},
        {"not when it threw", writes_and_throws, false},
        {"an address that the host changed to the inside is not looked at", points_inside, true},
        {"nor one that it changed to elsewhere, nor its count", points_elsewhere, true},
    };
    for (uint32_t i = 0; i < 2 * (sizeof rows / sizeof *rows); i++) {
        bool is_room = i % 2 == 1;
        int32_t values[4] = {1, 2, 3, 4}, result[4] = {0};
        current_answer = rows[i / 2].answer;
        saw_zeros = saw_contents = false;
        fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0},
                            .values = (uint64_t)(uintptr_t)values, .count = 4};
        int32_t status = clo_host_ecall(enclave, is_room ? FAKE_ASK_ROOM : FAKE_ASK_BACK, &frame, sizeof frame);
        int32_t first = rows[i / 2].is_back ? 50 : 1;
        CHECK(rows[i / 2].sentence, status == CLO_OK && frame.frame.result_scalar == rows[i / 2].is_back && result[0] == first &&
                                        result[3] == first + 3 && values[0] == 1);
        CHECK(is_room ? "the host saw zeros" : "the host saw the contents", is_room ? saw_zeros && !saw_contents : saw_contents);
    }
    static int32_t many[90000]; /* more than the arena holds */
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)many, 0, 0, 0}, .values = (uint64_t)(uintptr_t)many, .count = 90000};
    current_answer = writes;
    int32_t status = clo_host_ecall(enclave, FAKE_ASK_ROOM, &frame, sizeof frame);
    CHECK("room that the arena does not have is refused inside", status == CLO_RESULT_PENDING && frame.frame.result_scalar == 0);
}

void test_main(void) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.ocall = (uint64_t)(uintptr_t)served;
    request.arena_size_bytes = 65536;
    enclave = kit_load(&request);
    base = clo_host_base(enclave);
    end = base + image.enclave_size_bytes;
    room_for_results();
    failures();
    ocalls();
    CHECK_EQUAL("after all that the enclave is not lost", clo_host_loss(enclave), 0);
    CHECK_EQUAL("and closes", clo_host_close(enclave, 1000), CLO_OK);
}
