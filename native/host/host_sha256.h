/* SHA-256 (FIPS 180-4), for measurements and signers. */
#ifndef CLOI_HOST_SHA256_H
#define CLOI_HOST_SHA256_H

#include <stdint.h>

typedef struct cloi_sha256 {
    uint32_t state[8];
    uint64_t size_bytes;
    uint8_t block[64];
} cloi_sha256;

void cloi_sha256_start(cloi_sha256 *hash);
void cloi_sha256_add(cloi_sha256 *hash, const void *bytes, uint64_t size_bytes);
void cloi_sha256_end(cloi_sha256 *hash, uint8_t digest[32]);

#endif
