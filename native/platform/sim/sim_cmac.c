/*
 * See sim_cmac.h. AES as FIPS 197 defines it, computed and not looked up: no table depends on a key. It is slow; a simulated processor makes a few
 * keys and MACs.
 */
#include "sim_cmac.h"

static uint8_t double_in_field(uint8_t a) { return (uint8_t)(a << 1 ^ ((a >> 7) * 0x1b)); }

static uint8_t multiply(uint8_t a, uint8_t b) {
    uint8_t product = 0;
    for (uint32_t i = 0; i < 8; i++) {
        product ^= (uint8_t)(a & (0 - (b >> i & 1)));
        a = double_in_field(a);
    }
    return product;
}

/* The inverse is the 254th power; then the affine map. */
static uint8_t substitute(uint8_t a) {
    uint8_t power = a, inverse = 1;
    for (uint32_t i = 0; i < 7; i++) {
        power = multiply(power, power);
        inverse = multiply(inverse, power);
    }
    uint32_t twice = inverse * 0x101u;
    return (uint8_t)(inverse ^ twice >> 4 ^ twice >> 5 ^ twice >> 6 ^ twice >> 7 ^ 0x63);
}

static void next_round_key(uint8_t key[16], uint8_t constant) {
    for (uint32_t i = 0; i < 4; i++) key[i] ^= substitute(key[12 + (i + 1) % 4]);
    key[0] ^= constant;
    for (uint32_t i = 4; i < 16; i++) key[i] ^= key[i - 4];
}

static void mix_column(uint8_t *column) {
    uint8_t all = column[0] ^ column[1] ^ column[2] ^ column[3], first = column[0];
    for (uint32_t i = 0; i < 4; i++) {
        uint8_t next = i == 3 ? first : column[i + 1];
        column[i] ^= all ^ double_in_field(column[i] ^ next);
    }
}

void cloi_aes128_encrypt(const uint8_t key[16], const uint8_t in[16], uint8_t out[16]) {
    uint8_t round_key[16], state[16], shifted[16], constant = 1;
    for (uint32_t i = 0; i < 16; i++) {
        round_key[i] = key[i];
        state[i] = in[i] ^ key[i];
    }
    for (uint32_t round = 1; round <= 10; round++) {
        for (uint32_t i = 0; i < 16; i++) shifted[i] = substitute(state[(i + 4 * (i % 4)) % 16]);
        for (uint32_t i = 0; i < 16 && round != 10; i += 4) mix_column(shifted + i);
        next_round_key(round_key, constant);
        constant = double_in_field(constant);
        for (uint32_t i = 0; i < 16; i++) state[i] = shifted[i] ^ round_key[i];
    }
    for (uint32_t i = 0; i < 16; i++) out[i] = state[i];
}

static void double_block(uint8_t block[16]) {
    uint8_t carry = block[0] >> 7;
    for (uint32_t i = 0; i < 16; i++) block[i] = (uint8_t)(block[i] << 1 | (i == 15 ? 0 : block[i + 1] >> 7));
    block[15] ^= (uint8_t)(carry * 0x87);
}

void cloi_cmac(const uint8_t key[16], const void *bytes, uint64_t size_bytes, uint8_t mac[16]) {
    const uint8_t *from = bytes;
    uint8_t state[16] = {0}, last[16] = {0};
    cloi_aes128_encrypt(key, last, last);
    double_block(last);
    uint64_t tail = size_bytes == 0 ? 0 : (size_bytes - 1) % 16 + 1;
    if (tail != 16) double_block(last);
    while (size_bytes > 16) {
        for (uint32_t i = 0; i < 16; i++) state[i] ^= from[i];
        cloi_aes128_encrypt(key, state, state);
        from += 16;
        size_bytes -= 16;
    }
    for (uint64_t i = 0; i < tail; i++) last[i] ^= from[i];
    if (tail != 16) last[tail] ^= 0x80;
    for (uint32_t i = 0; i < 16; i++) state[i] ^= last[i];
    cloi_aes128_encrypt(key, state, mac);
}
