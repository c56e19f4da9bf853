/*
 * A hostile host against every check of a host address: enclave addresses, ranges that wrap, straddle, or cannot exist, at every
 * place where an address comes in. The enclave must refuse with a status and stay as it was.
 */
#include "kit/kit.h"

#include "cloister/runtime.h" /* kinds of arrays */

static clo_enclave *enclave;
static uint64_t base, end;
static int32_t (*current_answer)(fake_ask *ask);

static fake_frame empty_frame(void) { return (fake_frame){.frame = {sizeof(fake_frame), 0, 0, 0, 0}}; }

typedef struct hostile_range {
    const char *sentence;
    uint64_t address, size_bytes;
} hostile_range;

#define RANGES 16
static hostile_range ranges[RANGES];
static uint32_t range_count;

static void add_range(const char *sentence, uint64_t address, uint64_t size_bytes) {
    ranges[range_count++] = (hostile_range){sentence, address, size_bytes};
}

static void list_ranges(void) {
    add_range("the first byte of the enclave", base, 1);
    add_range("the last byte of the enclave", end - 1, 1);
    add_range("a page in the middle", base + (end - base) / 2, 4096);
    add_range("an empty range inside", base + 4096, 0);
    add_range("the whole enclave", base, end - base);
    add_range("a range that begins before and ends inside", base - 8, 16);
    add_range("a range that begins before and ends one byte inside", base - 8, 9);
    add_range("a range that begins inside and ends behind", end - 8, 16);
    add_range("a range around the enclave", base - 4096, end - base + 8192);
    add_range("a range that wraps to its own start", base - 8, UINT64_MAX);
    add_range("a range that wraps from the top", UINT64_MAX - 7, 16);
    add_range("a size of 2^63", base - 4096, 1ull << 63);
    add_range("a size of 2^64 - 1", 4096, UINT64_MAX);
    add_range("an address above user space", 1ull << 47, 8);
    add_range("the kernel's half", 0xffffffff80000000ull, 8);
    add_range("the null page", 0, 8);
}

static void copies(void) {
    for (uint32_t i = 0; i < range_count; i++) {
        fake_frame frame = empty_frame();
        frame.a = ranges[i].address;
        frame.b = ranges[i].size_bytes;
        int32_t status = clo_host_ecall(enclave, FAKE_COPY_IN, &frame, sizeof frame);
        kit_print("copy in: ");
        CHECK_EQUAL(ranges[i].sentence, status == CLO_OK ? frame.frame.result_scalar : 1000, CLO_BAD_POINTER);
        status = clo_host_ecall(enclave, FAKE_COPY_OUT, &frame, sizeof frame);
        kit_print("copy out: ");
        CHECK_EQUAL(ranges[i].sentence, status == CLO_OK ? frame.frame.result_scalar : 1000, CLO_BAD_POINTER);
    }
    fake_frame frame = empty_frame();
    frame.a = base - 4096; /* exactly up to the enclave; mapped only by luck, so nothing is copied */
    CHECK("an empty range up to the enclave is allowed",
          clo_host_ecall(enclave, FAKE_COPY_IN, &frame, sizeof frame) != CLO_BAD_POINTER && frame.frame.result_scalar == CLO_OK);
}

/* Every start and every length in a few words: what is copied is right, and not a byte beside it is written. */
static void unaligned_copies(void) {
    static uint8_t host[64] __attribute__((aligned(8)));
    bool in_is_right = true, out_is_right = true;
    for (uint32_t start = 8; start < 24; start++) {
        for (uint32_t size = 0; size < 24; size++) {
            for (uint32_t i = 0; i < sizeof host; i++) host[i] = (uint8_t)(0x80 + i);
            uint8_t result[64] = {0};
            fake_frame frame = empty_frame();
            frame.frame.result_data = (uint64_t)(uintptr_t)result;
            frame.frame.result_capacity = sizeof result;
            frame.a = (uint64_t)(uintptr_t)host + start;
            frame.b = size;
            in_is_right &= clo_host_ecall(enclave, FAKE_COPY_IN, &frame, sizeof frame) == CLO_OK && frame.frame.result_size == size + 1;
            for (uint32_t i = 0; i < size; i++) in_is_right &= result[i] == 0x80 + start + i;
            in_is_right &= result[size] == 0x11;
            out_is_right &= clo_host_ecall(enclave, FAKE_COPY_OUT, &frame, sizeof frame) == CLO_OK && frame.frame.result_scalar == CLO_OK;
            for (uint32_t i = 0; i < sizeof host; i++) {
                bool is_inside = i >= start && i < start + size;
                out_is_right &= host[i] == (is_inside ? i - start + 1 : 0x80 + i);
            }
        }
    }
    CHECK("copies in of any alignment and size are exact", in_is_right);
    CHECK("copies out of any alignment and size are exact and write nothing beside", out_is_right);
}

static void array_arguments(void) {
    fake_frame frame = empty_frame();
    int64_t values[4] = {1, 2, 3, 4};
    static const uint64_t element_bytes[8] = {1, 1, 2, 2, 4, 8, 4, 8};
    for (uint64_t kind = CLO_BOOLEAN; kind <= CLO_DOUBLE; kind++) {
        uint64_t result[4] = {0};
        frame = (fake_frame){.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}, .a = kind, .b = 4,
                             .values = (uint64_t)(uintptr_t)values, .count = 4};
        bool is_copied = clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame) == CLO_OK && frame.frame.result_size == 4 * element_bytes[kind];
        for (uint64_t i = 0; i < 4 * element_bytes[kind]; i++) is_copied &= ((uint8_t *)result)[i] == ((uint8_t *)values)[i];
        CHECK("an array of each kind comes in as it is", is_copied);
        frame.values = base + 4096;
        CHECK_EQUAL("its elements may not lie inside", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_BAD_POINTER);
        frame.values = UINT64_MAX - 3;
        CHECK_EQUAL("nor wrap", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_BAD_POINTER);
    }
    frame.values = (uint64_t)(uintptr_t)values;
    frame.a = CLO_REF;
    CHECK_EQUAL("references are no kind", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_BAD_VALUE);
    frame.a = CLO_LONG;
    frame.count = 5;
    CHECK_EQUAL("a count above the limit is refused", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_TOO_LARGE);
    frame.b = UINT64_MAX;
    frame.count = 1ull << 61; /* times 8 is 0 */
    CHECK_EQUAL("a count whose size wraps is refused", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_TOO_LARGE);
    frame.count = UINT64_MAX;
    CHECK_EQUAL("the largest count is refused", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_TOO_LARGE);
    frame.count = INT32_MAX;
    frame.values = 4096;
    CHECK_EQUAL("an array that the heap cannot hold is refused", clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame), CLO_OUT_OF_MEMORY);
    uint8_t flags[8] = {0, 1, 2, 0x80, 0xff, 0, 7, 1}, booleans[8] = {0};
    frame = (fake_frame){.frame = {sizeof frame, (uint64_t)(uintptr_t)booleans, sizeof booleans, 0, 0}, .a = CLO_BOOLEAN, .b = 8,
                         .values = (uint64_t)(uintptr_t)flags, .count = 8};
    clo_host_ecall(enclave, FAKE_ARRAY_IN, &frame, sizeof frame);
    bool is_normal = true;
    for (uint32_t i = 0; i < 8; i++) is_normal &= booleans[i] == (flags[i] != 0);
    CHECK("booleans become 0 or 1", is_normal);
}

static void frames_and_results(void) {
    fake_frame frame = empty_frame();
    int32_t values[2] = {1, 2};
    for (uint64_t size = 0; size < 200; size += 8) {
        if (size == sizeof frame) continue;
        uint8_t bytes[200] = {0};
        int32_t status = clo_host_ecall(enclave, FAKE_REVERSE, bytes, size);
        if (status != CLO_BAD_FRAME) CHECK_EQUAL("a frame of another size is refused", status, CLO_BAD_FRAME);
    }
    CHECK_EQUAL("a frame inside the enclave is refused",
                clo_host_ecall(enclave, FAKE_REVERSE, (void *)(uintptr_t)(base + 8192), sizeof frame), CLO_BAD_POINTER);
    CHECK_EQUAL("a frame that ends in the enclave is refused",
                clo_host_ecall(enclave, FAKE_REVERSE, (void *)(uintptr_t)(base - 8), sizeof frame), CLO_BAD_POINTER);
    frame = (fake_frame){.frame = {sizeof frame, base + 4096, 4096, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 2};
    CHECK_EQUAL("a result buffer inside the enclave is refused", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_BAD_POINTER);
    frame = (fake_frame){.frame = {sizeof frame, UINT64_MAX - 3, UINT64_MAX, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 2};
    CHECK_EQUAL("a result buffer that wraps is refused", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_BAD_POINTER);
    uint64_t size_bytes;
    frame = (fake_frame){.frame = {sizeof frame, 0, 0, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 2};
    clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame);
    CHECK_EQUAL("a waiting result is not copied into the enclave",
                clo_host_fetch_result(enclave, (void *)(uintptr_t)(base + 4096), 4096, &size_bytes), CLO_BAD_POINTER);
    bool are_refused = true;
    for (uint32_t id = FAKE_END; id < 1u << 17; id++) are_refused &= clo_host_ecall(enclave, id, &frame, sizeof frame) == CLO_BAD_ECALL;
    for (uint32_t id = 1u << 17; id != 0; id <<= 1) {
        for (uint32_t near = id - 1; near != id + 2; near++) are_refused &= clo_host_ecall(enclave, near, &frame, sizeof frame) == CLO_BAD_ECALL;
    }
    for (uint32_t id = 0; id < CLO_FIRST_ECALL; id++) are_refused &= clo_host_ecall(enclave, id, &frame, sizeof frame) == CLO_BAD_ECALL;
    CHECK("every id that no ecall has is refused", are_refused);
}

static int32_t served(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    (void)user;
    (void)id;
    (void)frame_size_bytes;
    return current_answer(frame);
}

static int32_t replies[2048];
static int32_t reply(fake_ask *ask, int32_t status, uint64_t address, uint64_t size_bytes) {
    ask->frame.result_data = address;
    ask->frame.result_size = size_bytes;
    return status;
}
static int32_t inside(fake_ask *ask) { return reply(ask, CLO_OK, base + 4096, 8); }
static int32_t straddling(fake_ask *ask) { return reply(ask, CLO_OK, base - 4, 8); }
static int32_t wrapping(fake_ask *ask) { return reply(ask, CLO_OK, UINT64_MAX - 3, 8); }
static int32_t odd_size(fake_ask *ask) { return reply(ask, CLO_OK, (uint64_t)(uintptr_t)replies, 7); }
static int32_t too_long(fake_ask *ask) { return reply(ask, CLO_OK, (uint64_t)(uintptr_t)replies, 4 * (FAKE_MAX_REPLY + 1)); }
static int32_t absurdly_long(fake_ask *ask) { return reply(ask, CLO_OK, (uint64_t)(uintptr_t)replies, UINT64_MAX - 3); }
static int32_t longest(fake_ask *ask) { return reply(ask, CLO_OK, (uint64_t)(uintptr_t)replies, 4 * FAKE_MAX_REPLY); }
static int32_t failing(fake_ask *ask) { return reply(ask, CLO_TOO_LARGE, (uint64_t)(uintptr_t)replies, 8); }
static int32_t unknown_status(fake_ask *ask) { return reply(ask, 0x7ffffff0, (uint64_t)(uintptr_t)replies, 8); }
static int32_t negative_status(fake_ask *ask) { return reply(ask, -1, (uint64_t)(uintptr_t)replies, 8); }
static int32_t throwing_inside(fake_ask *ask) { return reply(ask, CLO_EXCEPTION, base + 4096, 64); }
static int32_t throwing_long(fake_ask *ask) { return reply(ask, CLO_EXCEPTION, (uint64_t)(uintptr_t)replies, 1ull << 40); }
static int32_t throwing(fake_ask *ask) { return reply(ask, CLO_EXCEPTION, (uint64_t)(uintptr_t)replies, 16); }

/* The stand-in VM encodes a failed ocall as an exception of `status` bytes. */
static void ocall_answers(void) {
    static const struct {
        const char *sentence;
        int32_t (*answer)(fake_ask *ask);
        uint64_t seen_status;
    } rows[] = {
        {"an ocall's reply inside the enclave is refused", inside, CLO_BAD_POINTER},
        {"one that ends in the enclave is refused", straddling, CLO_BAD_POINTER},
        {"one that wraps is refused", wrapping, CLO_BAD_POINTER},
        {"one of half an element is refused", odd_size, CLO_BAD_VALUE},
        {"one that is an element too long is refused", too_long, CLO_TOO_LARGE},
        {"one of 2^64 bytes is refused", absurdly_long, CLO_TOO_LARGE},
        {"a failed ocall is an exception inside", failing, CLO_OCALL_FAILED},
        {"so is one with a status that does not exist", unknown_status, CLO_OCALL_FAILED},
        {"so is one with a negative status", negative_status, CLO_OCALL_FAILED},
        {"a host exception inside the enclave is not read", throwing_inside, CLO_EXCEPTION},
        {"nor is one that is too long", throwing_long, CLO_EXCEPTION},
        {"a host exception arrives as one", throwing, CLO_EXCEPTION},
    };
    for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        current_answer = rows[i].answer;
        uint8_t result[128];
        fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}};
        int32_t status = clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame);
        CHECK_EQUAL(rows[i].sentence, status == CLO_EXCEPTION ? frame.frame.result_size : 1000, rows[i].seen_status);
    }
    current_answer = longest;
    static int32_t result[FAKE_MAX_REPLY];
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, sizeof result, 0, 0}};
    CHECK_EQUAL("the longest reply that is allowed arrives", clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
}

void test_main(void) {
    static kit_image image;
    kit_make_image(&image);
    clo_load_request request = kit_request(&image);
    request.ocall = (uint64_t)(uintptr_t)served;
    enclave = kit_load(&request);
    base = clo_host_base(enclave);
    end = base + image.enclave_size_bytes;
    list_ranges();
    copies();
    unaligned_copies();
    array_arguments();
    frames_and_results();
    ocall_answers();
    CHECK_EQUAL("after all that the enclave is not lost", clo_host_loss(enclave), 0);
    CHECK_EQUAL("and closes", clo_host_close(enclave, 1000), CLO_OK);
}
