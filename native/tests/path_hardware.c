/*
 * The hardware path from opening the device to EEXIT, against the emulator of the driver: that it works, also when the driver takes the pages in pieces, and
 * what it says for every refusal.
 */
#include "emulator/emulator.h"
#include "kit/kit.h"

static kit_image image;

static clo_load_request request_for_hardware(void) { return kit_hardware_request(&image); }

static int32_t call(clo_enclave *enclave, uint32_t id, uint64_t a, uint64_t b) {
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = a, .b = b};
    return clo_host_ecall(enclave, id, &frame, sizeof frame);
}

static int32_t answer(uint64_t user, uint32_t id, void *frame, uint64_t frame_size_bytes) {
    (void)id;
    (void)frame_size_bytes;
    ((clo_frame *)frame)->result_scalar = 4242;
    fake_frame nested = {.frame = {sizeof nested, 0, 0, 0, 0}};
    CHECK_EQUAL("a nested ecall works", clo_host_ecall(*(clo_enclave **)(uintptr_t)user, FAKE_TIME, &nested, sizeof nested), CLO_OK);
    return CLO_OK;
}

static void works(const char *sentence) {
    clo_enclave *enclave;
    clo_load_request request = request_for_hardware();
    request.ocall = (uint64_t)(uintptr_t)answer;
    request.user = (uint64_t)(uintptr_t)&enclave;
    enclave = kit_load(&request);
    int32_t values[3] = {1, 2, 3}, reversed[3] = {0, 0, 0};
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)reversed, sizeof reversed, 0, 0},
                        .values = (uint64_t)(uintptr_t)values, .count = 3};
    CHECK_EQUAL(sentence, clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_OK);
    CHECK("with the right result", reversed[0] == 3 && reversed[1] == 2 && reversed[2] == 1);
    CHECK_EQUAL("an ocall goes out and comes back", clo_host_ecall(enclave, FAKE_ASK_HOST, &frame, sizeof frame), CLO_OK);
    CHECK_EQUAL("with the host's answer", frame.frame.result_scalar, 4242);
    CHECK_EQUAL("it closes", clo_host_close(enclave, 1000), CLO_OK);
}

static bool contains(const char *text, const char *part) {
    for (; *text != 0; text++) {
        uint32_t i = 0;
        while (part[i] != 0 && text[i] == part[i]) i++;
        if (part[i] == 0) return true;
    }
    return false;
}

static void refused(const char *sentence, const char *reason) {
    clo_load_request request = request_for_hardware();
    clo_enclave *enclave = (clo_enclave *)&request;
    kit_error[0] = 0;
    CHECK_EQUAL(sentence, clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
    CHECK("there is no handle then", enclave == NULL);
    if (!contains(kit_error, reason)) kit_print(kit_error);
    CHECK("the error says why", contains(kit_error, reason));
    emulator = (emulator_knobs){.any_signature = 1};
}

static void refused_with_byte(const char *sentence, uint32_t offset, uint8_t change, const char *reason) {
    kit_sigstruct_change = (kit_change){offset, change};
    refused(sentence, reason);
    kit_sigstruct_change = (kit_change){0, 0};
}

static void refused_with_attributes(const char *sentence, uint64_t attributes, uint64_t xfrm, const char *reason) {
    clo_load_request request = request_for_hardware();
    request.attributes_flags = attributes;
    request.attributes_xfrm = xfrm;
    clo_enclave *enclave;
    CHECK_EQUAL(sentence, clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
    CHECK("with the reason", contains(kit_error, reason));
}

/* Changed after it was measured. */
static void refused_with_page(const char *sentence, const char *reason) {
    clo_load_request request = request_for_hardware();
    clo_enclave *enclave;
    image.contents[64] ^= 1;
    CHECK_EQUAL(sentence, clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
    CHECK("with the reason", contains(kit_error, reason));
    image.contents[64] ^= 1;
}

static void refusals(void) {
    emulator.open_error = -ERROR_NO_ENTRY;
    refused("a machine without the device is refused", "there is no /dev/sgx_enclave");
    emulator.open_error = -ERROR_ACCESS;
    refused("a user without permission is refused", "join the group");
    emulator.no_entry = 1;
    refused("a kernel without the vDSO's function is refused", "__vdso_sgx_enter_enclave");
    emulator.epc_pages = 20;
    refused("too little protected memory is refused", "the enclave page cache is used up");
    emulator.init_error = ERROR_IO;
    refused("memory that was dropped while loading is refused", "dropped the enclave's memory");
    emulator.any_signature = 0;
    refused("a signature that does not verify is refused", "signature and image do not belong together");
    refused_with_byte("another measurement is refused", 960, 1, "signature and image do not belong together");
    refused_with_byte("another header is refused", 0, 1, "signature and image do not belong together");
    refused_with_byte("another exponent is refused", 512, 1, "signature and image do not belong together");
    refused_with_byte("attributes that the signer did not allow are refused", 928, 2, "signature and image do not belong together");
    refused_with_byte("an unknown vendor is refused", 16, 1, "vendor is unknown");
    refused_with_byte("an extended state that the machine has not is refused", 937, 1, "does not support");
    refused_with_attributes("the provisioning key is refused", 4 | 0x10, 7, "provisioning key");
    refused_with_attributes("attributes of another processor are refused", 4 | 0x1000, 7, "attributes, XFRM");
    refused_with_attributes("XFRM without SSE is refused", 4, 5, "attributes, XFRM");
    uint64_t nssa_run = 0;
    while ((image.runs[nssa_run].flags & CLO_PAGE_TCS) == 0) nssa_run++;
    image.contents[image.runs[nssa_run].content + 8] = 1;
    refused("a TCS with flags is refused", "the processor refuses a page");
    image.contents[image.runs[nssa_run].content + 8] = 0;
    refused_with_page("a changed page is refused", "signature and image do not belong together");
}

static void driver_rules(void) {
    const cloi_sgx_device *device = &cloi_emulated_device;
    int64_t descriptor = device->open();
    uint64_t base = cloi_reserve_aligned(image.enclave_size_bytes);
    static sgx_secs secs __attribute__((aligned(4096)));
    secs = (sgx_secs){.size = image.enclave_size_bytes + 4096, .base = base, .ssa_frame_pages = 1, .attributes = 4, .xfrm = 7};
    sgx_create create = {(uint64_t)(uintptr_t)&secs};
    sgx_secinfo secinfo = {.flags = CLO_PAGE_REGULAR | 3};
    sgx_add_pages add = {(uint64_t)(uintptr_t)&secs, 0, 4096, (uint64_t)(uintptr_t)&secinfo, 1, 0};
    CHECK_EQUAL("pages before ECREATE", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_INVALID);
    CHECK_EQUAL("a size that is no power of two", -device->control(descriptor, SGX_IOC_ENCLAVE_CREATE, &create), ERROR_INVALID);
    secs.size = image.enclave_size_bytes;
    secs.config_version = 1;
    CHECK_EQUAL("a CONFIGSVN without KSS", -device->control(descriptor, SGX_IOC_ENCLAVE_CREATE, &create), ERROR_IO);
    secs.config_version = 0;
    CHECK_EQUAL("then a right one", device->control(descriptor, SGX_IOC_ENCLAVE_CREATE, &create), 0);
    CHECK_EQUAL("a second ECREATE", -device->control(descriptor, SGX_IOC_ENCLAVE_CREATE, &create), ERROR_INVALID);
    CHECK_EQUAL("a page", device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), 0);
    CHECK_EQUAL("the same page again", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_IN_USE);
    add.offset = 2048;
    CHECK_EQUAL("an offset inside a page", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_INVALID);
    add.offset = image.enclave_size_bytes;
    CHECK_EQUAL("a page behind the end", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_INVALID);
    add.offset = 4096;
    secinfo.flags = CLO_PAGE_REGULAR | 2;
    CHECK_EQUAL("a page to write and not to read", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_INVALID);
    secinfo.flags = CLO_PAGE_TCS | 3;
    CHECK_EQUAL("a TCS with permissions", -device->control(descriptor, SGX_IOC_ENCLAVE_ADD_PAGES, &add), ERROR_INVALID);
    CHECK_EQUAL("a mapping with more than the page has", -device->map(descriptor, base, 4096, 5), ERROR_ACCESS);
    CHECK_EQUAL("a mapping outside", -device->map(descriptor, base + image.enclave_size_bytes, 4096, 1), ERROR_ACCESS);
    device->close(descriptor);
    cloi_unmap(base, image.enclave_size_bytes);
}

/* CONFIGID and CONFIGSVN go into the SECS, and so into reports. */
static void configured(void) {
    static uint8_t config_id[64], operands[576], report[432];
    for (uint32_t i = 0; i < sizeof config_id; i++) config_id[i] = (uint8_t)(i + 1);
    kit_sigstruct_change = (kit_change){928, 0x80};
    clo_load_request request = request_for_hardware();
    request.attributes_flags |= 0x80;
    request.config_id = (uint64_t)(uintptr_t)config_id;
    request.config_version = 770;
    clo_enclave *enclave = kit_load(&request);
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)report, sizeof report, 0, 0}, .a = (uint64_t)(uintptr_t)operands};
    CHECK_EQUAL("a configured enclave makes a report", clo_host_ecall(enclave, FAKE_REPORT, &frame, sizeof frame), CLO_OK);
    bool is_same = true;
    for (uint32_t i = 0; i < sizeof config_id; i++) is_same &= report[192 + i] == config_id[i];
    CHECK("with its CONFIGID and CONFIGSVN", is_same && report[260] == 2 && report[261] == 3);
    CHECK_EQUAL("and closes", clo_host_close(enclave, 1000), CLO_OK);
    kit_sigstruct_change = (kit_change){0, 0};
    request = request_for_hardware();
    request.config_version = 1;
    CHECK_EQUAL("a configuration without KSS is refused", clo_host_load(&request, &enclave), CLO_LOAD_FAILED);
    CHECK("with the remedy", contains(kit_error, "sign the image with KSS"));
}

/* What became of an enclave that crashed, and where, as far as the enclave told. */
static clo_fault crash(const char *sentence, uint64_t kind, uint64_t operand, uint64_t vector, uint64_t miscselect) {
    clo_load_request request = request_for_hardware();
    request.miscselect = miscselect;
    clo_enclave *enclave = kit_load(&request);
    CHECK_EQUAL(sentence, call(enclave, FAKE_CRASH, kind, operand), CLO_LOST);
    clo_fault fault;
    CHECK("with its vector", clo_host_fault(enclave, &fault) == CLO_OK && fault.vector == vector);
    CHECK_EQUAL("decided by the enclave itself", clo_host_loss(enclave), CLO_LOSS_EXCEPTION_ENTRY);
    CHECK_EQUAL("for good", call(enclave, FAKE_STATE, 0, 0), CLO_LOST);
    CHECK_EQUAL("and it closes", clo_host_close(enclave, 1000), CLO_OK);
    return fault;
}

static void loses(const char *sentence, uint64_t kind, uint64_t operand, uint64_t vector, uint64_t miscselect, bool is_told) {
    clo_fault fault = crash(sentence, kind, operand, vector, miscselect);
    clo_load_request request = request_for_hardware();
    if (is_told) {
        CHECK("the enclave tells where", cloi_is_in_run(&request, fault.offset, 1, CLO_PAGE_EXECUTE));
        CHECK("and from where that was called", fault.caller_count >= 1 && cloi_is_in_run(&request, fault.callers[0], 1, CLO_PAGE_EXECUTE));
    } else {
        CHECK("the enclave tells nothing", fault.offset == CLO_FAULT_UNKNOWN && fault.caller_count == 0);
    }
}

/* The host takes a page away while code inside needs it: a fault at a moment of the host's choice. */
static void page_is_taken_away(void) {
    clo_load_request request = request_for_hardware();
    request.miscselect = 1;
    clo_enclave *enclave = kit_load(&request);
    cloi_protect(enclave->base + image.heap_offset, KIT_HEAP_BYTES, 0);
    int32_t values[3] = {1, 2, 3};
    fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .values = (uint64_t)(uintptr_t)values, .count = 3};
    CHECK_EQUAL("a page that the host takes away loses the enclave", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_LOST);
    clo_fault fault;
    CHECK("and the host does not learn where the code was", clo_host_fault(enclave, &fault) == CLO_OK && fault.vector == 14 &&
                                                                 fault.offset == CLO_FAULT_UNKNOWN && fault.caller_count == 0);
    CHECK_EQUAL("and it closes", clo_host_close(enclave, 1000), CLO_OK);
}

/* Memory of the host's own that it has not mapped. */
static void host_memory_is_missing(void) {
    clo_load_request request = request_for_hardware();
    request.miscselect = 1;
    clo_enclave *enclave = kit_load(&request);
    CHECK_EQUAL("a copy from memory that the host has not loses the enclave", call(enclave, FAKE_COPY_IN, 0x10000, 64), CLO_LOST);
    clo_fault fault;
    CHECK("and the host does not learn where the code was", clo_host_fault(enclave, &fault) == CLO_OK && fault.offset == CLO_FAULT_UNKNOWN);
    CHECK_EQUAL("and it closes", clo_host_close(enclave, 1000), CLO_OK);
}

static void power_is_lost(void) {
    clo_load_request request = request_for_hardware();
    clo_enclave *enclave = kit_load(&request);
    CHECK_EQUAL("before the machine sleeps the enclave works", call(enclave, FAKE_STATE, 0, 0), CLO_OK);
    emulator.lost_power = 1;
    CHECK_EQUAL("afterwards it is lost", call(enclave, FAKE_STATE, 0, 0), CLO_LOST);
    CHECK_EQUAL("for that reason", clo_host_loss(enclave), CLO_LOSS_POWER);
    emulator.lost_power = 0;
    CHECK_EQUAL("and closes", clo_host_close(enclave, 1000), CLO_OK);
    works("loaded again it works");
}

void test_main(void) {
    cloi_sgx_device_in_use = &cloi_emulated_device;
    kit_make_image(&image);
    emulator.any_signature = 1;
    works("an enclave on hardware works");
    emulator.pages_per_call = 3;
    emulator.interruptions = 5;
    works("also when the driver is interrupted all the time");
    emulator = (emulator_knobs){.any_signature = 1};
    refusals();
    driver_rules();
    configured();
    loses("a wild store is a result and not a signal", FAKE_CRASH_STORE, 8, 14, 0, false);
    loses("so is a used-up stack", FAKE_CRASH_STACK, 0, 14, 0, false);
    loses("so is an address that is none", FAKE_CRASH_STORE, 1ull << 63, 13, 0, false);
    loses("so is an illegal instruction", FAKE_CRASH_ILLEGAL, 0, 6, 0, true);
    loses("so is a division by zero", FAKE_CRASH_DIVIDE, 0, 0, 0, true);
    loses("with EXINFO, a wild store", FAKE_CRASH_STORE, 8, 14, 1, true);
    loses("a used-up stack", FAKE_CRASH_STACK, 0, 14, 1, true);
    loses("an address that is none", FAKE_CRASH_STORE, 1ull << 63, 13, 1, true);
    page_is_taken_away();
    host_memory_is_missing();
    power_is_lost();
    CHECK("the kernel's vDSO can be searched", cloi_vdso_symbol("__vdso_clock_gettime") != 0 && cloi_vdso_symbol("__vdso_no_such_thing") == 0);
}
