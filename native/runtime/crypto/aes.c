/*
 * See aes.h. Eight blocks at a time: one AESENC takes some four cycles and one or two can begin in each, so a single block leaves the unit idle.
 * Names of functions that contain these instructions begin with cloi_aes or cloi_ghash: the build refuses the instructions elsewhere.
 */
#include "aes.h"

#include <immintrin.h>

#define AES __attribute__((target("aes")))
#define AES_INLINE AES static inline __attribute__((always_inline))
#define WIDTH 8

AES_INLINE __m128i load(const uint8_t *from) { return _mm_loadu_si128((const __m128i_u *)(const void *)from); }
AES_INLINE void store(uint8_t *to, __m128i block) { _mm_storeu_si128((__m128i_u *)(void *)to, block); }
AES_INLINE __m128i round_key(cloi_aes aes, uint32_t round) { return load(aes.round_keys + 16 * round); }

/* The S-box of the instruction, not of a table. */
AES_INLINE uint32_t substitute_word(uint32_t word) {
    return (uint32_t)_mm_cvtsi128_si32(_mm_aeskeygenassist_si128(_mm_set1_epi32((int)word), 0));
}

/* FIPS 197, 5.2, on words of little-endian bytes: rotating left by a byte is rotating right by 8 bits. */
AES void cloi_aes_expand(const uint8_t *key, uint32_t key_bytes, bool is_for_decryption, uint8_t *round_keys) {
    const uint32_t key_words = key_bytes / 4, rounds = key_words + 6, words = 4 * (rounds + 1);
    uint32_t schedule[60], constant = 1;
    __builtin_memcpy(schedule, key, key_bytes);
    for (uint32_t i = key_words; i < words; i++) {
        uint32_t word = schedule[i - 1];
        if (i % key_words == 0) {
            word = substitute_word(word);
            word = (word >> 8 | word << 24) ^ constant;
            constant = (constant << 1 ^ (constant >> 7) * 0x1b) & 0xff;
        } else if (key_words > 6 && i % key_words == 4) {
            word = substitute_word(word);
        }
        schedule[i] = schedule[i - key_words] ^ word;
    }
    for (uint32_t round = 0; round <= rounds; round++) {
        __m128i at = load((const uint8_t *)&schedule[4 * (is_for_decryption ? rounds - round : round)]);
        if (is_for_decryption && round != 0 && round != rounds) at = _mm_aesimc_si128(at);
        store(round_keys + 16 * round, at);
    }
    __builtin_memset(schedule, 0, sizeof schedule);
    __asm__ volatile("" : : "r"(schedule) : "memory"); /* the wiping is not a dead store */
}

/* is_decryption is a constant of each caller. */
AES_INLINE void crypt(cloi_aes aes, __m128i *block, uint32_t count, bool is_decryption) {
    __m128i key = round_key(aes, 0);
    for (uint32_t i = 0; i < count; i++) block[i] = _mm_xor_si128(block[i], key);
    for (uint32_t round = 1; round < aes.rounds; round++) {
        key = round_key(aes, round);
        for (uint32_t i = 0; i < count; i++) block[i] = is_decryption ? _mm_aesdec_si128(block[i], key) : _mm_aesenc_si128(block[i], key);
    }
    key = round_key(aes, aes.rounds);
    for (uint32_t i = 0; i < count; i++) block[i] = is_decryption ? _mm_aesdeclast_si128(block[i], key) : _mm_aesenclast_si128(block[i], key);
}

AES_INLINE void encrypt(cloi_aes aes, __m128i *block, uint32_t count) { crypt(aes, block, count, false); }
AES_INLINE void decrypt(cloi_aes aes, __m128i *block, uint32_t count) { crypt(aes, block, count, true); }

/* How many of the blocks may be read before the first of them is written. */
static uint64_t blocks_at_once(const uint8_t *from, const uint8_t *to, uint64_t blocks) {
    bool is_ahead = (uintptr_t)to > (uintptr_t)from && (uintptr_t)to - (uintptr_t)from < 16 * blocks;
    return is_ahead ? 0 : blocks / WIDTH;
}

AES_INLINE void load_blocks(__m128i *block, const uint8_t *from, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) block[i] = load(from + 16 * i);
}

AES_INLINE void store_blocks(uint8_t *to, const __m128i *block, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) store(to + 16 * i, block[i]);
}

AES_INLINE void crypt_each(cloi_aes aes, const uint8_t *from, uint8_t *to, uint64_t blocks, bool is_decryption) {
    __m128i block[WIDTH];
    const uint64_t groups = blocks_at_once(from, to, blocks);
    for (uint64_t i = 0; i < groups; i++, from += 16 * WIDTH, to += 16 * WIDTH) {
        load_blocks(block, from, WIDTH);
        crypt(aes, block, WIDTH, is_decryption);
        store_blocks(to, block, WIDTH);
    }
    for (uint64_t i = WIDTH * groups; i < blocks; i++, from += 16, to += 16) {
        load_blocks(block, from, 1);
        crypt(aes, block, 1, is_decryption);
        store_blocks(to, block, 1);
    }
}

AES void cloi_aes_encrypt(cloi_aes aes, const uint8_t *from, uint8_t *to, uint64_t blocks) { crypt_each(aes, from, to, blocks, false); }

AES void cloi_aes_decrypt(cloi_aes aes, const uint8_t *from, uint8_t *to, uint64_t blocks) { crypt_each(aes, from, to, blocks, true); }

AES void cloi_aes_cbc_encrypt(cloi_aes aes, uint8_t chain[16], const uint8_t *from, uint8_t *to, uint64_t blocks) {
    __m128i last = load(chain);
    for (uint64_t i = 0; i < blocks; i++) {
        last = _mm_xor_si128(last, load(from + 16 * i));
        encrypt(aes, &last, 1);
        store(to + 16 * i, last);
    }
    store(chain, last);
}

AES_INLINE __m128i cbc_decrypt(cloi_aes aes, __m128i last, const uint8_t *from, uint8_t *to, uint32_t count) {
    __m128i ciphertext[WIDTH], block[WIDTH];
    load_blocks(ciphertext, from, count);
    for (uint32_t i = 0; i < count; i++) block[i] = ciphertext[i];
    decrypt(aes, block, count);
    for (uint32_t i = 0; i < count; i++) store(to + 16 * i, _mm_xor_si128(block[i], i == 0 ? last : ciphertext[i - 1]));
    return ciphertext[count - 1];
}

AES void cloi_aes_cbc_decrypt(cloi_aes aes, uint8_t chain[16], const uint8_t *from, uint8_t *to, uint64_t blocks) {
    __m128i last = load(chain);
    const uint64_t groups = blocks_at_once(from, to, blocks);
    for (uint64_t i = 0; i < groups; i++, from += 16 * WIDTH, to += 16 * WIDTH) last = cbc_decrypt(aes, last, from, to, WIDTH);
    for (uint64_t i = WIDTH * groups; i < blocks; i++, from += 16, to += 16) last = cbc_decrypt(aes, last, from, to, 1);
    store(chain, last);
}

AES_INLINE unsigned __int128 ctr(cloi_aes aes, unsigned __int128 counter, const uint8_t *from, uint8_t *to, uint32_t count) {
    const __m128i reversed = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    __m128i block[WIDTH];
    for (uint32_t i = 0; i < count; i++, counter++) {
        block[i] = _mm_shuffle_epi8(_mm_set_epi64x((int64_t)(uint64_t)(counter >> 64), (int64_t)(uint64_t)counter), reversed);
    }
    encrypt(aes, block, count);
    for (uint32_t i = 0; i < count; i++) block[i] = _mm_xor_si128(block[i], load(from + 16 * i));
    store_blocks(to, block, count);
    return counter;
}

AES void cloi_aes_ctr(cloi_aes aes, uint8_t counter[16], const uint8_t *from, uint8_t *to, uint64_t blocks) {
    unsigned __int128 number = 0;
    for (uint32_t i = 0; i < 16; i++) number = number << 8 | counter[i];
    const uint64_t groups = blocks_at_once(from, to, blocks);
    for (uint64_t i = 0; i < groups; i++, from += 16 * WIDTH, to += 16 * WIDTH) number = ctr(aes, number, from, to, WIDTH);
    for (uint64_t i = WIDTH * groups; i < blocks; i++, from += 16, to += 16) number = ctr(aes, number, from, to, 1);
    for (uint32_t i = 0; i < 16; i++) counter[15 - i] = (uint8_t)(number >> (8 * i));
}
