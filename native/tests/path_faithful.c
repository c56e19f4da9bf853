/*
 * The simulated processor: reports and keys as the SDM describes them, in the fast and in the faithful simulation; and that the faithful one runs the
 * measured bytes.
 */
#include "kit/kit.h"

#include "../platform/sim/sim_cmac.h"

enum { SEAL = 4, REPORT_KEY = 3, PROVISION = 1, BY_ENCLAVE = 1, BY_SIGNER = 2, CONFIG = 8 };
#define KSS 0x80ull

static kit_image image;
static clo_enclave *enclave;
static uint8_t signature[1808], secret[32], operands[576], report[432], config_id[64];
static uint64_t config_version;
static bool is_configured;

typedef struct request {
    uint16_t name, policy, security_version;
    uint8_t cet_mask, reserved_1, cpu_version[16];
    uint64_t attribute_mask[2];
    uint8_t key_id[32];
    uint32_t misc_mask;
    uint16_t config_version;
    uint8_t reserved_2[434];
} request;

static void load(uint64_t mode, uint64_t attributes) {
    clo_load_request with = kit_request(&image);
    with.mode = mode;
    with.attributes_flags = attributes;
    with.attributes_xfrm = 7;
    with.sigstruct = (uint64_t)(uintptr_t)signature;
    with.simulated_secret = (uint64_t)(uintptr_t)secret;
    with.config_id = is_configured ? (uint64_t)(uintptr_t)config_id : 0;
    with.config_version = config_version;
    enclave = kit_load(&with);
}

static void unload(void) { CHECK_EQUAL("it closes", clo_host_close(enclave, 1000), CLO_OK); }

static int32_t call(uint32_t id, const void *operand, void *result, uint64_t size_bytes, uint64_t *scalar) {
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)result, size_bytes, 0, 0}, .a = (uint64_t)(uintptr_t)operand};
    int32_t status = clo_host_ecall(enclave, id, &frame, sizeof frame);
    *scalar = frame.frame.result_scalar;
    return status;
}

static int32_t key_of(const request *of, uint8_t key[16]) {
    uint64_t error;
    int32_t status = call(FAKE_KEY, of, key, 16, &error);
    return status == CLO_OK ? (int32_t)error : -status;
}

static bool is_equal(const uint8_t *a, const uint8_t *b, uint64_t size_bytes) {
    bool result = true;
    for (uint64_t i = 0; i < size_bytes; i++) result &= a[i] == b[i];
    return result;
}

static bool same_key(const request *a, const request *b) {
    uint8_t one[16] = {1}, two[16] = {2};
    return key_of(a, one) == 0 && key_of(b, two) == 0 && is_equal(one, two, 16);
}

static void reports(void) {
    uint64_t ignored;
    for (uint32_t i = 0; i < 64; i++) operands[512 + i] = (uint8_t)(i + 1);
    __builtin_memcpy(operands, signature + 960, 32); /* target: itself */
    *(uint64_t *)(void *)(operands + 32) = 4 | 1;
    *(uint64_t *)(void *)(operands + 40) = 7;
    CHECK_EQUAL("a report is made", call(FAKE_REPORT, operands, report, sizeof report, &ignored), CLO_OK);
    CHECK("it has the measurement", is_equal(report + 64, signature + 960, 32));
    CHECK("and the report data", is_equal(report + 320, operands + 512, 64));
    CHECK("and the versions", *(uint16_t *)(void *)(report + 256) == 77 && *(uint16_t *)(void *)(report + 258) == 5);
    CHECK("and INIT among the attributes", *(uint64_t *)(void *)(report + 48) == 5);
    CHECK("it is marked where hardware has zeros", is_equal(report + 96, (const uint8_t *)"CLOISTER SIMULATION, NO HARDWARE", 32));
    request of = {.name = REPORT_KEY};
    __builtin_memcpy(of.key_id, report + 384, 32);
    uint8_t key[16], mac[16];
    CHECK_EQUAL("the target gets its report key", key_of(&of, key), 0);
    cloi_cmac(key, report, 384, mac);
    CHECK("and the MAC verifies under it", is_equal(mac, report + 416, 16));
    operands[0] ^= 1;
    CHECK_EQUAL("a report for another", call(FAKE_REPORT, operands, report, sizeof report, &ignored), CLO_OK);
    cloi_cmac(key, report, 384, mac);
    CHECK("does not", !is_equal(mac, report + 416, 16));
}

static void keys(void) {
    request by_enclave = {.name = SEAL, .policy = BY_ENCLAVE, .attribute_mask = {~0ull, ~0ull}}, other = by_enclave;
    CHECK("the same request gives the same key", same_key(&by_enclave, &other));
    other.policy = BY_SIGNER;
    CHECK("another policy another", !same_key(&by_enclave, &other));
    other = by_enclave;
    other.key_id[31] = 1;
    CHECK("another key id another", !same_key(&by_enclave, &other));
    other = by_enclave;
    other.security_version = 5;
    CHECK("another version another", !same_key(&by_enclave, &other));
    uint8_t key[16];
    other.security_version = 6;
    CHECK_EQUAL("a newer version than the enclave's is refused", key_of(&other, key), 64);
    other = by_enclave;
    other.cpu_version[15] = 3;
    CHECK_EQUAL("so is a newer processor", key_of(&other, key), 32);
    other = by_enclave;
    other.name = 5;
    CHECK_EQUAL("a key that does not exist", key_of(&other, key), 256);
    other.name = PROVISION;
    CHECK_EQUAL("and the provisioning key without its attribute", key_of(&other, key), 2);
    CHECK("with a refusal comes no key", is_equal(key, (const uint8_t[16]){0}, 16));
}

static void loses(const char *sentence, const request *of, uint64_t attributes) {
    uint8_t key[16];
    clo_fault fault;
    load(CLO_MODE_SIMULATION, attributes);
    CHECK_EQUAL(sentence, key_of(of, key), -CLO_LOST);
    CHECK("by #GP", clo_host_fault(enclave, &fault) == CLO_OK && fault.vector == 13);
    unload();
}

static void faults(void) {
    request of = {.name = SEAL, .policy = BY_ENCLAVE};
    of.reserved_2[433] = 1;
    loses("a reserved byte in a request faults", &of, 4);
    of.reserved_2[433] = 0;
    of.policy = 64;
    loses("so does a policy that does not exist", &of, 4);
    of.policy = CONFIG | BY_SIGNER;
    loses("and a policy of KSS without KSS", &of, 4);
    load(CLO_MODE_SIMULATION, 4 | KSS);
    uint8_t key[16];
    CHECK_EQUAL("with KSS it is served", key_of(&of, key), 0);
    unload();
    static const uint64_t leaves[] = {0, 1, 2, 5, 6, 7};
    for (uint32_t i = 0; i < sizeof leaves / sizeof leaves[0]; i++) {
        load(CLO_MODE_FAITHFUL, 4);
        fake_frame frame = {.frame = {sizeof frame, 0, 0, 0, 0}, .a = FAKE_CRASH_ENCLU, .b = leaves[i]};
        CHECK_EQUAL("a leaf with operands out of place, or none, faults", clo_host_ecall(enclave, FAKE_CRASH, &frame, sizeof frame), CLO_LOST);
        unload();
    }
    operands[200] = 1;
    load(CLO_MODE_SIMULATION, 4);
    uint64_t ignored;
    CHECK_EQUAL("a reserved byte in TARGETINFO faults", call(FAKE_REPORT, operands, report, sizeof report, &ignored), CLO_LOST);
    operands[200] = 0;
    unload();
}

static void seal_key(uint64_t attributes, uint64_t mask, uint8_t key[16]) {
    request of = {.name = SEAL, .policy = BY_ENCLAVE, .attribute_mask = {mask, 0}};
    load(CLO_MODE_SIMULATION, attributes);
    CHECK_EQUAL("a sealing key", key_of(&of, key), 0);
    unload();
}

static void identities(void) {
    uint8_t one[16], two[16];
    seal_key(4, 0, one);
    seal_key(4, 0, two);
    CHECK("outlives the enclave", is_equal(one, two, 16));
    seal_key(4 | 2, 0, two);
    CHECK("is another in a debug enclave, whatever the mask", !is_equal(one, two, 16));
    secret[0] ^= 1;
    seal_key(4, 0, two);
    CHECK("is another on another processor", !is_equal(one, two, 16));
    secret[0] ^= 1;
    signature[960] ^= 1;
    seal_key(4, 0, two);
    CHECK("and another of another enclave", !is_equal(one, two, 16));
    signature[960] ^= 1;
}

static void configured_key(uint16_t version, uint8_t key[16]) {
    request of = {.name = SEAL, .policy = BY_SIGNER | CONFIG, .config_version = version};
    load(CLO_MODE_SIMULATION, 4 | KSS);
    CHECK_EQUAL("a sealing key of a configuration", key_of(&of, key), 0);
    unload();
}

/* What the loader chooses, and no signature covers. */
static void configurations(void) {
    uint64_t ignored;
    uint8_t one[16], two[16];
    is_configured = true;
    for (uint32_t i = 0; i < sizeof config_id; i++) config_id[i] = (uint8_t)(i + 9);
    config_version = 4;
    load(CLO_MODE_SIMULATION, 4 | KSS);
    CHECK_EQUAL("a configured enclave makes a report", call(FAKE_REPORT, operands, report, sizeof report, &ignored), CLO_OK);
    CHECK("with its CONFIGID and CONFIGSVN", is_equal(report + 192, config_id, 64) && *(uint16_t *)(void *)(report + 260) == 4);
    request newer = {.name = SEAL, .policy = BY_SIGNER | CONFIG, .config_version = 5};
    CHECK_EQUAL("the key of a newer CONFIGSVN is refused", key_of(&newer, one), 64);
    unload();
    configured_key(4, one);
    config_version = 6;
    configured_key(4, two);
    CHECK("a newer configuration has the keys of the older", is_equal(one, two, 16));
    config_id[63] ^= 1;
    configured_key(4, two);
    CHECK("another one has not", !is_equal(one, two, 16));
    clo_load_request with = kit_request(&image);
    with.config_id = (uint64_t)(uintptr_t)config_id;
    CHECK_EQUAL("a configuration without KSS is refused", clo_host_load(&with, &enclave), CLO_LOAD_FAILED);
    with.attributes_flags = 4 | KSS;
    with.config_version = 1 << 16;
    CHECK_EQUAL("so is a version of more than 16 bits", clo_host_load(&with, &enclave), CLO_LOAD_FAILED);
    is_configured = false;
    config_version = 0;
}

static bool is_as_measured(void) {
    bool is_same = true;
    for (uint64_t i = 0; i < image.run_count; i++) {
        if ((image.runs[i].flags & CLO_PAGE_EXECUTE) == 0) continue;
        is_same &= is_equal((const uint8_t *)(uintptr_t)(clo_host_base(enclave) + image.runs[i].offset),
                            (const uint8_t *)image.contents + image.runs[i].content, image.runs[i].size_bytes);
    }
    return is_same;
}

static void values_cross(void) {
    int32_t values[3] = {1, 2, 3}, reversed[3] = {0, 0, 0};
    fake_frame frame = {.frame = {sizeof frame, (uint64_t)(uintptr_t)reversed, sizeof reversed, 0, 0},
                        .values = (uint64_t)(uintptr_t)values, .count = 3};
    CHECK_EQUAL("calls work", clo_host_ecall(enclave, FAKE_REVERSE, &frame, sizeof frame), CLO_OK);
    CHECK("and say the right thing", reversed[0] == 3 && reversed[2] == 1);
}

void test_main(void) {
    kit_make_image(&image);
    for (uint32_t i = 0; i < sizeof signature; i++) signature[i] = (uint8_t)(i * 7);
    for (uint32_t i = 0; i < sizeof secret; i++) secret[i] = (uint8_t)(i * 3 + 1);
    *(uint16_t *)(void *)(signature + 1024) = 77;
    *(uint16_t *)(void *)(signature + 1026) = 5;
    static const uint64_t modes[] = {CLO_MODE_SIMULATION, CLO_MODE_FAITHFUL};
    for (uint32_t i = 0; i < 2; i++) {
        load(modes[i], 4);
        CHECK_EQUAL("only the faithful simulation leaves the code as it was measured", is_as_measured(), modes[i] == CLO_MODE_FAITHFUL);
        values_cross();
        operands[0] = 0;
        reports();
        keys();
        unload();
    }
    faults();
    identities();
    configurations();
}
