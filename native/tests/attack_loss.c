/*
 * What loses an enclave, and that a lost enclave stays lost while the host lives on: aborts, faults, broken bridges, a VM that
 * cannot start; and threads that were outside or asleep at that moment.
 */
#include "kit/kit.h"

#include "cloister/primitives.h"

static kit_image image;
static clo_enclave *enclave;

static fake_frame frame_with(uint64_t a) { return (fake_frame){.frame = {sizeof(fake_frame), 0, 0, 0, 0}, .a = a}; }

static int32_t call(uint32_t id, uint64_t a) {
    fake_frame frame = frame_with(a);
    return clo_host_ecall(enclave, id, &frame, sizeof frame);
}

static void is_lost(const char *sentence, uint32_t id, uint64_t a, uint32_t loss) {
    clo_load_request request = kit_request(&image);
    enclave = kit_load(&request);
    CHECK_EQUAL("the fresh enclave works", call(FAKE_STATE, 0), CLO_OK);
    CHECK_EQUAL(sentence, call(id, a), CLO_LOST);
    CHECK_EQUAL("with this reason", clo_host_loss(enclave), loss);
    CHECK_EQUAL("and stays lost", call(FAKE_STATE, 0), CLO_LOST);
    CHECK_EQUAL("but closes", clo_host_close(enclave, 1000), CLO_OK);
}

static void sleeper(void *status) { *(int32_t *)status = call(FAKE_PARK, 0); }

static void others_leave(void) {
    clo_load_request request = kit_request(&image);
    enclave = kit_load(&request);
    kit_thread threads[2];
    int32_t statuses[2] = {CLO_OK, CLO_OK};
    for (uint32_t i = 0; i < 2; i++) kit_start(&threads[i], sleeper, &statuses[i]);
    kit_await_outside(enclave, 2, CLO_OCALL_PARK);
    CHECK_EQUAL("an enclave is lost while threads sleep outside", call(FAKE_ABORT, CLO_LOSS_VM_INVARIANT), CLO_LOST);
    for (uint32_t i = 0; i < 2; i++) {
        kit_join(&threads[i]);
        CHECK_EQUAL("they come out and learn it", statuses[i], CLO_LOST);
    }
    CHECK_EQUAL("then it closes", clo_host_close(enclave, 1000), CLO_OK);
}

static int32_t lose_it(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    (void)user;
    (void)id;
    (void)frame;
    (void)frame_size_bytes;
    CHECK_EQUAL("a nested ecall loses the enclave", call(FAKE_FAULT, 8), CLO_LOST);
    return CLO_OK;
}

static void outer_call_ends(void) {
    clo_load_request request = kit_request(&image);
    request.ocall = (uint64_t)(uintptr_t)lose_it;
    enclave = kit_load(&request);
    CHECK_EQUAL("the call around it does not go on", call(FAKE_ASK_HOST, 0), CLO_LOST);
    CHECK_EQUAL("and the enclave closes", clo_host_close(enclave, 1000), CLO_OK);
}

static void bad_layout(const char *sentence, uint64_t field_offset, uint64_t value, uint32_t loss) {
    uint64_t *field = (uint64_t *)(void *)(image.contents + image.layout_offset + field_offset);
    uint64_t right = *field;
    *field = value;
    clo_load_request request = kit_request(&image);
    enclave = (clo_enclave *)&request;
    CHECK_EQUAL(sentence, clo_host_load(&request, &enclave), CLO_LOST);
    CHECK("there is no handle then", enclave == NULL);
    static const char expected[] = "init: the enclave refused to start (status 32, loss ";
    bool is_said = true;
    for (uint32_t i = 0; i + 1 < sizeof expected; i++) is_said &= kit_error[i] == expected[i];
    CHECK("the error says why", is_said && kit_error[sizeof expected - 1] == (char)('0' + loss));
    *field = right;
}

void test_main(void) {
    kit_make_image(&image);
    is_lost("an abort loses the enclave", FAKE_ABORT, CLO_LOSS_NO_RANDOMNESS, CLO_LOSS_NO_RANDOMNESS);
    is_lost("a store to an address that is not mapped loses it", FAKE_FAULT, 8, CLO_LOSS_EXCEPTION_ENTRY);
    is_lost("a store to no address at all loses it", FAKE_FAULT, 1ull << 63, CLO_LOSS_EXCEPTION_ENTRY);
    is_lost("a program that ends takes its enclave down", FAKE_HALT, 7, CLO_LOSS_HALTED | 7);
    is_lost("a bridge that leaves an exception pending loses it", FAKE_LEAVE_EXCEPTION, 0, CLO_LOSS_VM_INVARIANT);
    others_leave();
    outer_call_ends();
    bad_layout("a layout of another size does not start", offsetof(clo_image_layout, enclave_size), 1 << 12, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a layout larger than its alignment does not start", offsetof(clo_image_layout, enclave_size), 1ull << 46, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a heap outside the enclave does not start", offsetof(clo_image_layout, heap_offset), 1ull << 40, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a heap that wraps does not start", offsetof(clo_image_layout, heap_size), UINT64_MAX - 4095, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a heap of nothing does not start", offsetof(clo_image_layout, heap_size), 0, CLO_LOSS_VM_START);
    bad_layout("a heap that ends before its beginning does not start", offsetof(clo_image_layout, heap_max_size), 4096, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a heap that could grow out of the enclave does not start", offsetof(clo_image_layout, heap_max_size), 1ull << 40, CLO_LOSS_BAD_LAYOUT);
    bad_layout("nor does one that could grow by a part of a page", offsetof(clo_image_layout, heap_max_size), KIT_HEAP_BYTES + 8, CLO_LOSS_BAD_LAYOUT);
    bad_layout("threads outside the enclave do not start", offsetof(clo_image_layout, thread_count), 60000, CLO_LOSS_BAD_LAYOUT);
    bad_layout("a nesting of nothing does not start", offsetof(clo_image_layout, nesting_limit), 0, CLO_LOSS_BAD_LAYOUT);
    bad_layout("nor one beyond the limit", offsetof(clo_image_layout, nesting_limit), CLO_MAX_NESTING_LIMIT + 1, CLO_LOSS_BAD_LAYOUT);
    bad_layout("no threads do not start", offsetof(clo_image_layout, thread_count), 0, CLO_LOSS_BAD_LAYOUT);
}
