/* See host_sha256.h. Not constant in time for secrets of variable length; nothing here has one. */
#include "host_sha256.h"

#include <stddef.h>

/* Fractional parts of the cube roots of the first 64 primes. */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t value, uint32_t bits) { return value >> bits | value << (32 - bits); }

static void compress(uint32_t state[8], const uint8_t *block) {
    uint32_t w[64], v[8];
    for (uint32_t i = 0; i < 16; i++) {
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (uint32_t i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + w[i - 7] + (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
    for (uint32_t i = 0; i < 8; i++) v[i] = state[i];
    for (uint32_t i = 0; i < 64; i++) {
        uint32_t choice = (v[4] & v[5]) ^ (~v[4] & v[6]), majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        uint32_t one = v[7] + (rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)) + choice + constants[i] + w[i];
        uint32_t two = (rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)) + majority;
        for (uint32_t j = 7; j > 0; j--) v[j] = v[j - 1];
        v[4] += one;
        v[0] = one + two;
    }
    for (uint32_t i = 0; i < 8; i++) state[i] += v[i];
}

void cloi_sha256_start(cloi_sha256 *hash) {
    *hash = (cloi_sha256){{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}, 0, {0}};
}

void cloi_sha256_add(cloi_sha256 *hash, const void *bytes, uint64_t size_bytes) {
    const uint8_t *from = bytes;
    while (size_bytes != 0) {
        uint64_t used = hash->size_bytes % 64, count = 64 - used < size_bytes ? 64 - used : size_bytes;
        for (uint64_t i = 0; i < count; i++) hash->block[used + i] = from[i];
        hash->size_bytes += count;
        from += count;
        size_bytes -= count;
        if (hash->size_bytes % 64 == 0) compress(hash->state, hash->block);
    }
}

void cloi_sha256_end(cloi_sha256 *hash, uint8_t digest[32]) {
    static const uint8_t zeros[64];
    uint64_t bits = hash->size_bytes * 8;
    uint8_t one = 0x80, length[8];
    for (uint32_t i = 0; i < 8; i++) length[i] = (uint8_t)(bits >> (56 - 8 * i));
    cloi_sha256_add(hash, &one, 1);
    cloi_sha256_add(hash, zeros, (120 - hash->size_bytes % 64) % 64);
    cloi_sha256_add(hash, length, sizeof length);
    for (uint32_t i = 0; i < 32; i++) digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}
