/*
 * See aes.h. GCM writes the coefficient of x^0 into the highest bit of the first byte. With the bytes of a block reversed, that is bit 127 of a
 * vector and the product of two vectors comes out one bit too low; so a key is kept times 1/x, and reduction (two multiplications by the
 * polynomial's 0xc2 of the low half, each folding 64 bits) gives a product that is right as it stands. Eight blocks are multiplied by eight powers
 * of the key and reduced once (Gueron, Kounavis: "Intel Carry-Less Multiplication Instruction and its Usage for Computing the GCM Mode").
 */
#include <immintrin.h>

#include "aes.h"

#define GHASH __attribute__((target("pclmul")))
#define GHASH_INLINE GHASH static inline __attribute__((always_inline))

/* A product of 256 bits: low, middle (to be added 64 bits up) and high. */
typedef struct product {
    __m128i low, middle, high;
} product;

GHASH_INLINE __m128i vector_of(const uint64_t words[2]) { return _mm_set_epi64x((int64_t)words[0], (int64_t)words[1]); }

GHASH_INLINE void multiply_add(product *sum, __m128i a, __m128i b) {
    sum->low = _mm_xor_si128(sum->low, _mm_clmulepi64_si128(a, b, 0x00));
    sum->high = _mm_xor_si128(sum->high, _mm_clmulepi64_si128(a, b, 0x11));
    sum->middle = _mm_xor_si128(sum->middle, _mm_clmulepi64_si128(a, b, 0x01));
    sum->middle = _mm_xor_si128(sum->middle, _mm_clmulepi64_si128(a, b, 0x10));
}

GHASH_INLINE __m128i reduce(product sum) {
    const __m128i polynomial = _mm_set_epi64x(0, (int64_t)0xc200000000000000u);
    __m128i low = _mm_xor_si128(sum.low, _mm_slli_si128(sum.middle, 8));
    __m128i high = _mm_xor_si128(sum.high, _mm_srli_si128(sum.middle, 8));
    low = _mm_xor_si128(_mm_shuffle_epi32(low, 0x4e), _mm_clmulepi64_si128(low, polynomial, 0x00));
    low = _mm_xor_si128(_mm_shuffle_epi32(low, 0x4e), _mm_clmulepi64_si128(low, polynomial, 0x00));
    return _mm_xor_si128(high, low);
}

GHASH void cloi_ghash_powers(const uint64_t hash_key[2], uint64_t powers[2 * CLOI_GHASH_POWERS]) {
    /* Times 1/x: one bit up; what leaves at the top comes back as the polynomial. A mask, because it is a bit of the key. */
    const uint64_t carry = 0 - (hash_key[0] >> 63);
    const uint64_t high = (hash_key[0] << 1 | hash_key[1] >> 63) ^ (carry & 0xc200000000000000u);
    const __m128i key = _mm_set_epi64x((int64_t)high, (int64_t)(hash_key[1] << 1 ^ (carry & 1)));
    __m128i power = key;
    for (uint32_t i = 0; i < CLOI_GHASH_POWERS; i++) {
        _mm_storeu_si128((__m128i_u *)(void *)&powers[2 * i], power);
        product sum = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
        multiply_add(&sum, power, key);
        power = reduce(sum);
    }
}

/* (state + first) * H^count + second * H^(count - 1) + ... + last * H */
GHASH_INLINE __m128i add_blocks(__m128i state, const uint64_t *powers, const uint8_t *from, uint32_t count) {
    const __m128i reversed = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    product sum = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128()};
    for (uint32_t i = 0; i < count; i++) {
        __m128i block = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i_u *)(const void *)(from + 16 * i)), reversed);
        __m128i power = _mm_loadu_si128((const __m128i_u *)(const void *)&powers[2 * (count - 1 - i)]);
        multiply_add(&sum, i == 0 ? _mm_xor_si128(block, state) : block, power);
    }
    return reduce(sum);
}

GHASH void cloi_ghash(uint64_t state[2], const uint64_t powers[2 * CLOI_GHASH_POWERS], const uint8_t *from, uint64_t blocks) {
    __m128i at = vector_of(state);
    for (; blocks >= CLOI_GHASH_POWERS; blocks -= CLOI_GHASH_POWERS, from += 16 * CLOI_GHASH_POWERS) {
        at = add_blocks(at, powers, from, CLOI_GHASH_POWERS);
    }
    if (blocks != 0) at = add_blocks(at, powers, from, (uint32_t)blocks);
    state[0] = (uint64_t)_mm_extract_epi64(at, 1);
    state[1] = (uint64_t)_mm_cvtsi128_si64(at);
}
