/*
 * AES and GHASH by the processor's instructions (AES-NI, PCLMULQDQ), which every processor with SGX has. CPUID is illegal inside, so nothing
 * asks: an image needs them as it needs AVX2, and the host refuses to simulate where they are missing (host_processor.c).
 *
 * Nothing here branches on, or reads from an address that depends on, a key, a message or a state: time depends on lengths alone.
 * Callers have checked all lengths and addresses. Memory needs no alignment. Output may lie in the input's place or before it; where it begins
 * inside the input, behind its start, blocks are done one after the other, each read before it is written.
 */
#ifndef CLOI_CRYPTO_AES_H
#define CLOI_CRYPTO_AES_H

#include <stdbool.h>
#include <stdint.h>

#include "cloister/runtime.h"

enum { CLOI_AES_BLOCK_BYTES = 16, CLOI_GHASH_POWERS = 8 };

/* What one key needs: 11, 13 or 15 round keys of 16 bytes, as FIPS 197 has them, for decryption those of its equivalent inverse cipher. */
typedef struct cloi_aes {
    const uint8_t *round_keys;
    uint32_t rounds; /* 10, 12 or 14 */
} cloi_aes;

/* key_bytes: 16, 24 or 32; round_keys: key_bytes * 4 + 112 bytes. */
CLO_HIDDEN void cloi_aes_expand(const uint8_t *key, uint32_t key_bytes, bool is_for_decryption, uint8_t *round_keys);

CLO_HIDDEN void cloi_aes_encrypt(cloi_aes aes, const uint8_t *from, uint8_t *to, uint64_t blocks);
CLO_HIDDEN void cloi_aes_decrypt(cloi_aes aes, const uint8_t *from, uint8_t *to, uint64_t blocks);
/* chain: the last block of ciphertext before; afterwards the last one of these. */
CLO_HIDDEN void cloi_aes_cbc_encrypt(cloi_aes aes, uint8_t chain[16], const uint8_t *from, uint8_t *to, uint64_t blocks);
CLO_HIDDEN void cloi_aes_cbc_decrypt(cloi_aes aes, uint8_t chain[16], const uint8_t *from, uint8_t *to, uint64_t blocks);
/* counter: a big-endian number of 128 bits, which wraps around; afterwards the next one that is unused. */
CLO_HIDDEN void cloi_aes_ctr(cloi_aes aes, uint8_t counter[16], const uint8_t *from, uint8_t *to, uint64_t blocks);

/* NIST SP 800-38D. hash_key: H, its first 8 bytes as a big-endian number and then the others, as JDK's GHASH keeps it; powers: 16 words of any use. */
CLO_HIDDEN void cloi_ghash_powers(const uint64_t hash_key[2], uint64_t powers[2 * CLOI_GHASH_POWERS]);
/* state: as hash_key. */
CLO_HIDDEN void cloi_ghash(uint64_t state[2], const uint64_t powers[2 * CLOI_GHASH_POWERS], const uint8_t *from, uint64_t blocks);

#endif
