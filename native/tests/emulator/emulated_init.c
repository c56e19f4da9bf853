/*
 * See emulator.h: EINIT. The driver looks at vendor and attributes, the processor at everything; what the processor refuses, the driver reports as
 * EPERM. The signature is verified as the processor does it, with Q1 and Q2 instead of divisions.
 */
#include "emulator.h"

enum { LIMBS = 96, HEADER_1 = 0, VENDOR = 16, HEADER_2 = 24, MODULUS = 128, EXPONENT = 512, SIGNATURE = 516, MISCSELECT = 900, MISCMASK = 904,
       ATTRIBUTES = 928, ATTRIBUTE_MASK = 944, ENCLAVEHASH = 960, Q1 = 1040, Q2 = 1424 };

typedef struct number {
    uint32_t limbs[2 * LIMBS]; /* least significant first */
} number;

static number load(const uint8_t *bytes) {
    number result = {{0}};
    __builtin_memcpy(result.limbs, bytes, LIMBS * sizeof(uint32_t));
    return result;
}

static number multiply(const number *a, const number *b) {
    number product = {{0}};
    for (uint32_t i = 0; i < LIMBS; i++) {
        uint64_t carry = 0;
        for (uint32_t j = 0; j < LIMBS; j++) {
            carry += (uint64_t)a->limbs[i] * b->limbs[j] + product.limbs[i + j];
            product.limbs[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
        product.limbs[i + LIMBS] = (uint32_t)carry;
    }
    return product;
}

/* False when b > a. */
static bool subtract(number *a, const number *b) {
    uint64_t borrow = 0;
    for (uint32_t i = 0; i < 2 * LIMBS; i++) {
        uint64_t difference = (uint64_t)a->limbs[i] - b->limbs[i] - borrow;
        a->limbs[i] = (uint32_t)difference;
        borrow = difference >> 63;
    }
    return borrow == 0;
}

static bool is_less(const number *a, const number *b) {
    for (uint32_t i = 2 * LIMBS; i-- > 0;) {
        if (a->limbs[i] != b->limbs[i]) return a->limbs[i] < b->limbs[i];
    }
    return false;
}

/* *value * factor - quotient * modulus, which must be the remainder. */
static bool reduce(number *value, const number *factor, const number *quotient, const number *modulus) {
    number product = multiply(value, factor), multiple = multiply(quotient, modulus);
    if (!subtract(&product, &multiple) || !is_less(&product, modulus)) return false;
    *value = product;
    return true;
}

static bool verifies(const uint8_t *sigstruct) {
    static const uint8_t identifier[19] = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    number modulus = load(sigstruct + MODULUS), signature = load(sigstruct + SIGNATURE), q1 = load(sigstruct + Q1), q2 = load(sigstruct + Q2);
    number cube = signature;
    if (!is_less(&signature, &modulus) || !reduce(&cube, &signature, &q1, &modulus) || !reduce(&cube, &signature, &q2, &modulus)) return false;
    uint8_t expected[384];
    __builtin_memset(expected, 0xff, sizeof expected);
    expected[383] = 0;
    expected[382] = 1;
    expected[51] = 0;
    for (uint32_t i = 0; i < 19; i++) expected[50 - i] = identifier[i];
    cloi_sha256 hash;
    uint8_t digest[32];
    cloi_sha256_start(&hash);
    cloi_sha256_add(&hash, sigstruct, 128);
    cloi_sha256_add(&hash, sigstruct + 900, 128);
    cloi_sha256_end(&hash, digest);
    for (uint32_t i = 0; i < 32; i++) expected[31 - i] = digest[i];
    number wanted = load(expected);
    return !is_less(&cube, &wanted) && !is_less(&wanted, &cube);
}

static uint64_t word(const uint8_t *at) {
    uint64_t value;
    __builtin_memcpy(&value, at, sizeof value);
    return value;
}

static uint32_t half(const uint8_t *at) {
    uint32_t value;
    __builtin_memcpy(&value, at, sizeof value);
    return value;
}

static bool is_same(const uint8_t *a, const uint8_t *b, uint32_t size_bytes) {
    bool result = true;
    for (uint32_t i = 0; i < size_bytes; i++) result &= a[i] == b[i];
    return result;
}

/* What the processor checks before the signature. */
static bool is_sound(const sgx_secs *secs, const uint8_t *sigstruct, const uint8_t *mrenclave) {
    static const uint8_t header_1[16] = {6, 0, 0, 0, 0xe1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}, header_2[16] = {1, 1, 0, 0, 0x60, 0, 0, 0, 0x60, 0, 0, 0, 1, 0, 0, 0};
    if (!is_same(sigstruct + HEADER_1, header_1, 16) || !is_same(sigstruct + HEADER_2, header_2, 16)) return false;
    if (half(sigstruct + EXPONENT) != 3 || !is_same(sigstruct + ENCLAVEHASH, mrenclave, 32)) return false;
    for (uint32_t i = 0; i < 2; i++) {
        uint64_t mask = word(sigstruct + ATTRIBUTE_MASK + 8 * i), has = i == 0 ? secs->attributes : secs->xfrm;
        if (((has ^ word(sigstruct + ATTRIBUTES + 8 * i)) & mask & (i == 0 ? ~1ull : ~0ull)) != 0) return false;
    }
    return ((secs->miscselect ^ half(sigstruct + MISCSELECT)) & half(sigstruct + MISCMASK)) == 0;
}

int64_t emulated_init(emulated_enclave *enclave, const uint8_t sigstruct[1808]) {
    uint32_t vendor = half(sigstruct + VENDOR);
    if (vendor != 0 && vendor != 0x8086) return -ERROR_INVALID;
    if ((enclave->secs.attributes & (ATTRIBUTE_PROVISION_KEY | ATTRIBUTE_TOKEN_KEY)) != 0) return -ERROR_ACCESS;
    if ((word(sigstruct + ATTRIBUTES + 8) & word(sigstruct + ATTRIBUTE_MASK + 8) & ~7ull) != 0) return -ERROR_INVALID;
    if (emulator.init_error != 0) return -(int64_t)emulator.init_error;
    cloi_sha256 measurement = enclave->measurement;
    uint8_t mrenclave[32];
    cloi_sha256_end(&measurement, mrenclave);
    if (!is_sound(&enclave->secs, sigstruct, mrenclave)) return -ERROR_PERMITTED;
    return emulator.any_signature || verifies(sigstruct) ? 0 : -ERROR_PERMITTED;
}
