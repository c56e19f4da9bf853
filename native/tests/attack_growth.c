/*
 * Pages that come while the enclave runs (SGX2), and a host that plays foul with them: what it does not give, gives twice, gives with other
 * permissions, of another type, at another place, promises only, or takes away again. First the simulation; the rest against the emulator of driver and
 * processor.
 */
#include "emulator/emulator.h"
#include "kit/kit.h"

#include "cloister/primitives.h"

static kit_image image;

static int32_t call(clo_enclave *enclave, uint32_t id, uint64_t a, uint64_t b, uint64_t *scalar) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = a, .b = b};
    int32_t status = clo_host_ecall(enclave, id, &frame, sizeof frame);
    *scalar = frame.frame.result_scalar;
    return status;
}

static void grows(const char *sentence, clo_enclave *enclave, uint64_t at_bytes, uint64_t size_bytes, uint64_t expected_bytes) {
    uint64_t added;
    CHECK_EQUAL(sentence, call(enclave, FAKE_GROW, image.later_offset + at_bytes, size_bytes, &added), CLO_OK);
    CHECK_EQUAL("as many bytes as expected", added, expected_bytes);
}

static clo_enclave *load(uint64_t mode, bool expected_may_grow) {
    kit_is_hardware = false;
    clo_load_request request = mode == CLO_MODE_HARDWARE ? kit_hardware_request(&image) : kit_request(&image);
    request.mode = mode;
    clo_enclave *enclave = kit_load(&request);
    uint64_t may_grow;
    CHECK_EQUAL("it is told whether it may grow", call(enclave, FAKE_MAY_GROW, 0, 0, &may_grow), CLO_OK);
    CHECK_EQUAL("truly", may_grow, expected_may_grow);
    return enclave;
}

static void closes(clo_enclave *enclave) {
    CHECK_EQUAL("it closes", clo_host_close(enclave, 1000), CLO_OK);
    emulator = (emulator_knobs){.any_signature = 1};
}

static void stores(const char *sentence, clo_enclave *enclave, uint64_t offset, int32_t expected) {
    uint64_t nothing;
    CHECK_EQUAL(sentence, call(enclave, FAKE_FAULT, clo_host_base(enclave) + offset, 0, &nothing), expected);
}

static void pages_come_once(uint64_t mode) {
    clo_enclave *enclave = load(mode, true);
    grows("pages come", enclave, 0, 8 * CLO_PAGE_BYTES, 8 * CLO_PAGE_BYTES);
    grows("and more behind them", enclave, 8 * CLO_PAGE_BYTES, 4 * CLO_PAGE_BYTES, 4 * CLO_PAGE_BYTES);
    grows("up to the last one", enclave, KIT_LATER_BYTES - CLO_PAGE_BYTES, CLO_PAGE_BYTES, CLO_PAGE_BYTES);
    grows("a page that is there is not accepted again", enclave, 0, 2 * CLO_PAGE_BYTES, 0);
    stores("and keeps its contents", enclave, image.later_offset, CLO_OK);
    stores("a store to a page that never came loses the enclave", enclave, image.later_offset + 20 * CLO_PAGE_BYTES, CLO_LOST);
    closes(enclave);
}

/* The enclave itself asks for nothing outside of what its layout reserves. */
static void only_what_is_reserved(uint64_t at, uint64_t size_bytes) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    uint64_t nothing;
    CHECK_EQUAL("pages outside of what is reserved are never asked for", call(enclave, FAKE_GROW, at, size_bytes, &nothing), CLO_LOST);
    CHECK_EQUAL("it is the enclave's own rule", clo_host_loss(enclave), CLO_LOSS_VM_INVARIANT);
    closes(enclave);
}

static void machines_that_add_nothing(void) {
    emulator.only_sgx1 = 1;
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, false);
    grows("a processor without SGX2 adds nothing", enclave, 0, CLO_PAGE_BYTES, 0);
    CHECK_EQUAL("and the enclave lives", clo_host_loss(enclave), 0);
    closes(enclave);
    emulator.old_kernel = 1;
    enclave = load(CLO_MODE_HARDWARE, false);
    grows("nor does a kernel from before EDMM", enclave, 0, CLO_PAGE_BYTES, 0);
    closes(enclave);
}

static void memory_is_used_up(void) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    uint64_t pages = 0;
    for (uint64_t i = 0; i < image.run_count; i++) {
        if ((image.runs[i].flags & CLO_PAGE_LATER) == 0) pages += image.runs[i].size_bytes / CLO_PAGE_BYTES;
    }
    emulator.epc_pages = pages + 3;
    grows("a machine with three pages left gives three", enclave, 0, 8 * CLO_PAGE_BYTES, 3 * CLO_PAGE_BYTES);
    grows("then none", enclave, 3 * CLO_PAGE_BYTES, 8 * CLO_PAGE_BYTES, 0);
    CHECK_EQUAL("and the enclave lives", clo_host_loss(enclave), 0);
    emulator.epc_pages = 0;
    grows("later it may have some again", enclave, 3 * CLO_PAGE_BYTES, 8 * CLO_PAGE_BYTES, 8 * CLO_PAGE_BYTES);
    closes(enclave);
}

static void wrong_page(const char *sentence, uint64_t changed_flags) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    grows("at first all is well", enclave, 0, 2 * CLO_PAGE_BYTES, 2 * CLO_PAGE_BYTES);
    emulator.added_flags = changed_flags;
    grows(sentence, enclave, 2 * CLO_PAGE_BYTES, 4 * CLO_PAGE_BYTES, 0);
    emulator.added_flags = 0;
    grows("and stays refused, since it is there", enclave, 2 * CLO_PAGE_BYTES, CLO_PAGE_BYTES, 0);
    CHECK_EQUAL("the enclave lives", clo_host_loss(enclave), 0);
    stores("without having taken the page", enclave, image.later_offset + 2 * CLO_PAGE_BYTES, CLO_LOST);
    closes(enclave);
}

static void host_promises_what_is_not_there(void) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    emulator.adds_nothing = 1;
    uint64_t nothing;
    CHECK_EQUAL("a host that promises pages that never come loses the enclave",
                call(enclave, FAKE_GROW, image.later_offset, CLO_PAGE_BYTES, &nothing), CLO_LOST);
    clo_fault fault;
    CHECK("by the fault of EACCEPT, of which nothing is told", clo_host_fault(enclave, &fault) == CLO_OK && fault.vector == 14 &&
                                                                     fault.address == clo_host_base(enclave) + image.later_offset &&
                                                                     fault.offset == CLO_FAULT_UNKNOWN);
    closes(enclave);
}

static int64_t promise(int64_t device, uint64_t address) {
    (void)device;
    (void)address;
    return 0;
}

static int64_t claim_sgx2(int64_t device, uint64_t request, void *argument) {
    if (request == SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS) return -ERROR_INVALID;
    return cloi_emulated_device.control(device, request, argument);
}

/* EACCEPT is no leaf of this processor. */
static void host_claims_another_processor(void) {
    clo_load_request request = kit_hardware_request(&image);
    cloi_sgx_device lying = cloi_emulated_device;
    lying.augment = promise;
    lying.control = claim_sgx2;
    cloi_sgx_device_in_use = &lying;
    emulator.only_sgx1 = 1;
    clo_enclave *enclave = kit_load(&request);
    uint64_t nothing;
    CHECK_EQUAL("a host that claims SGX2 for a processor without it loses the enclave",
                call(enclave, FAKE_GROW, image.later_offset, CLO_PAGE_BYTES, &nothing), CLO_LOST);
    clo_fault fault;
    CHECK("by the fault of a leaf that is none", clo_host_fault(enclave, &fault) == CLO_OK && fault.vector == 13);
    closes(enclave);
    cloi_sgx_device_in_use = &cloi_emulated_device;
}

/* EACCEPT itself meets a hole: then the kernel adds the page on that fault. */
static void promise_is_kept_late(void) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    cloi_sgx_device late = cloi_emulated_device;
    late.augment = promise;
    cloi_sgx_device_in_use = &late;
    grows("a page that the kernel adds only when EACCEPT faults is as good", enclave, 0, 4 * CLO_PAGE_BYTES, 4 * CLO_PAGE_BYTES);
    cloi_sgx_device_in_use = &cloi_emulated_device;
    closes(enclave);
}

static void page_is_replaced(void) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    grows("pages come", enclave, 0, 4 * CLO_PAGE_BYTES, 4 * CLO_PAGE_BYTES);
    emulated_replace_page(clo_host_base(enclave) + image.later_offset);
    stores("the others can be used on", enclave, image.later_offset + CLO_PAGE_BYTES, CLO_OK);
    stores("a page that the host has replaced by a new one cannot", enclave, image.later_offset, CLO_LOST);
    closes(enclave);
    enclave = load(CLO_MODE_HARDWARE, true);
    emulated_replace_page(clo_host_base(enclave) + image.heap_offset);
    stores("nor can one that was measured", enclave, image.heap_offset, CLO_LOST);
    closes(enclave);
}

/* A host's view of it: whatever the enclave asks for, the host does not touch what is not the enclave's growth. */
static void host_guards_itself(void) {
    clo_enclave *enclave = load(CLO_MODE_HARDWARE, true);
    static const uint64_t wild[][2] = {{0, 4096}, {1ull << 63, 4096}, {0, 1ull << 63}, {UINT64_MAX - 4095, 8192}};
    cloi_slot *slot = &enclave->slots[0];
    for (uint32_t i = 0; i < 4; i++) {
        slot->registers = (cloi_registers){CLO_EXIT_OCALL, CLO_OCALL_GROW, image.later_offset + wild[i][0] - (i == 0 ? 4096 : 0), wild[i][1], 0};
        int64_t answer = 1;
        CHECK("an enclave that asks for a wild range is answered", cloi_serve_ocall(enclave, slot, &answer));
        CHECK_EQUAL("that there is nothing", answer, 0);
    }
    closes(enclave);
}

void test_main(void) {
    kit_make_image(&image);
    emulator.any_signature = 1;
    pages_come_once(CLO_MODE_SIMULATION);
    pages_come_once(CLO_MODE_FAITHFUL);
    pages_come_once(CLO_MODE_HARDWARE);
    only_what_is_reserved(image.later_offset - CLO_PAGE_BYTES, CLO_PAGE_BYTES);
    only_what_is_reserved(image.later_offset + KIT_LATER_BYTES, CLO_PAGE_BYTES);
    only_what_is_reserved(image.later_offset, KIT_LATER_BYTES + CLO_PAGE_BYTES);
    only_what_is_reserved(image.later_offset, UINT64_MAX & ~4095ull);
    only_what_is_reserved(image.later_offset + 8, CLO_PAGE_BYTES);
    machines_that_add_nothing();
    memory_is_used_up();
    wrong_page("a page that cannot be written is refused", CLO_PAGE_WRITE);
    wrong_page("a page that could be run is refused", CLO_PAGE_EXECUTE);
    wrong_page("a page of another type is refused", 0x300);
    wrong_page("a page that is not new is refused", PAGE_PENDING);
    wrong_page("a page that belongs to another address is refused", EPCM_ELSEWHERE);
    host_promises_what_is_not_there();
    host_claims_another_processor();
    promise_is_kept_late();
    page_is_replaced();
    host_guards_itself();
}
