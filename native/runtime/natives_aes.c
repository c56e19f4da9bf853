/*
 * dev.cloister.vm.Aes: the one place where arrays become the addresses that crypto/ works on. Every range is checked here, because crypto/ checks
 * none. Arrays are the enclave's own and do not move; long ones are done in pieces, so that other threads may collect in between.
 */
#include "crypto/aes.h"
#include "natives.h"
#include "runtime_internal.h"

#define PIECE_BLOCKS (1 << 12)

enum { BLOCK_BYTES = CLOI_AES_BLOCK_BYTES, SUBKEY_LONGS = 2 + 2 * CLOI_GHASH_POWERS };

/* The piece of a byte array; NULL with an exception pending when it is not all there. */
static uint8_t *range(clo_ref array, int32_t offset, int32_t size_bytes) {
    if (array == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return NULL;
    }
    const int32_t length = clo_array_length(array);
    if (offset >= 0 && size_bytes >= 0 && size_bytes <= length && offset <= length - size_bytes) return (uint8_t *)clo_array_data(array) + offset;
    const bool is_end = offset >= 0 && offset < length && size_bytes > 0;
    cloj_throw_array_index(is_end ? length : offset, length);
    return NULL;
}

/* An array of exactly this length. */
static void *whole(clo_ref array, int32_t length) {
    if (array == NULL) {
        clo_throw_null_pointer(NULL, NULL);
        return NULL;
    }
    if (clo_array_length(array) == length) return clo_array_data(array);
    cloj_throw_array_index(length, clo_array_length(array));
    return NULL;
}

/* False with an exception pending: rounds are at least 10, for any number but three. */
static bool key_of(clo_ref round_keys, cloi_aes *aes) {
    const int32_t length = round_keys == NULL ? 0 : clo_array_length(round_keys);
    const int32_t rounds = length == 13 * BLOCK_BYTES ? 12 : length == 15 * BLOCK_BYTES ? 14 : 10;
    aes->round_keys = whole(round_keys, (rounds + 1) * BLOCK_BYTES);
    aes->rounds = (uint32_t)rounds;
    return aes->round_keys != NULL;
}

void clo_aes_expand(clo_ref key, int32_t is_for_decryption, clo_ref round_keys) {
    const int32_t length = key == NULL ? 0 : clo_array_length(key);
    const int32_t key_bytes = length == 24 || length == 32 ? length : 16;
    const uint8_t *from = whole(key, key_bytes);
    uint8_t *to = from == NULL ? NULL : whole(round_keys, 4 * key_bytes + 7 * BLOCK_BYTES);
    if (to != NULL) cloi_aes_expand(from, (uint32_t)key_bytes, is_for_decryption != 0, to);
}

typedef enum mode { ENCRYPT, DECRYPT, CBC_ENCRYPT, CBC_DECRYPT, CTR } mode;

static void crypt(mode how, cloi_aes aes, uint8_t *chain, const uint8_t *from, uint8_t *to, int32_t blocks) {
    while (blocks > 0) {
        const uint32_t piece = blocks < PIECE_BLOCKS ? (uint32_t)blocks : PIECE_BLOCKS;
        switch (how) {
            case ENCRYPT: cloi_aes_encrypt(aes, from, to, piece); break;
            case DECRYPT: cloi_aes_decrypt(aes, from, to, piece); break;
            case CBC_ENCRYPT: cloi_aes_cbc_encrypt(aes, chain, from, to, piece); break;
            case CBC_DECRYPT: cloi_aes_cbc_decrypt(aes, chain, from, to, piece); break;
            case CTR: cloi_aes_ctr(aes, chain, from, to, piece); break;
        }
        from += (uint64_t)piece * BLOCK_BYTES;
        to += (uint64_t)piece * BLOCK_BYTES;
        blocks -= (int32_t)piece;
        if (blocks > 0) CLO_POLL();
    }
}

/* size_bytes counts whole blocks; what is left over is not touched. */
static void crypt_arrays(mode how, clo_ref round_keys, clo_ref chain, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out,
                         int32_t out_offset) {
    cloi_aes aes;
    if (!key_of(round_keys, &aes)) return;
    uint8_t *chained = NULL;
    if (how >= CBC_ENCRYPT && (chained = whole(chain, BLOCK_BYTES)) == NULL) return;
    const int32_t blocks = size_bytes / BLOCK_BYTES;
    const uint8_t *from = range(in, in_offset, size_bytes < 0 ? size_bytes : blocks * BLOCK_BYTES);
    if (from == NULL) return;
    uint8_t *to = range(out, out_offset, blocks * BLOCK_BYTES);
    if (to != NULL) crypt(how, aes, chained, from, to, blocks);
}

void clo_aes_encrypt(clo_ref round_keys, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out, int32_t out_offset) {
    crypt_arrays(ENCRYPT, round_keys, NULL, in, in_offset, size_bytes, out, out_offset);
}

void clo_aes_decrypt(clo_ref round_keys, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out, int32_t out_offset) {
    crypt_arrays(DECRYPT, round_keys, NULL, in, in_offset, size_bytes, out, out_offset);
}

void clo_aes_cbc_encrypt(clo_ref round_keys, clo_ref chain, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out, int32_t out_offset) {
    crypt_arrays(CBC_ENCRYPT, round_keys, chain, in, in_offset, size_bytes, out, out_offset);
}

void clo_aes_cbc_decrypt(clo_ref round_keys, clo_ref chain, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out, int32_t out_offset) {
    crypt_arrays(CBC_DECRYPT, round_keys, chain, in, in_offset, size_bytes, out, out_offset);
}

void clo_aes_ctr(clo_ref round_keys, clo_ref counter, clo_ref in, int32_t in_offset, int32_t size_bytes, clo_ref out, int32_t out_offset) {
    crypt_arrays(CTR, round_keys, counter, in, in_offset, size_bytes, out, out_offset);
}

void clo_aes_ghash(clo_ref state, clo_ref subkey, clo_ref data, int32_t offset, int32_t blocks) {
    uint64_t *at = whole(state, 2);
    uint64_t *key = at == NULL ? NULL : whole(subkey, SUBKEY_LONGS);
    if (key == NULL) return;
    const uint8_t *from = range(data, offset, blocks > INT32_MAX / BLOCK_BYTES || blocks < 0 ? -1 : blocks * BLOCK_BYTES);
    if (from == NULL) return;
    /* The JDK leaves the last power zero until now, and so does the key of no bits at all, which every time costs the same work again. */
    if ((key[SUBKEY_LONGS - 2] | key[SUBKEY_LONGS - 1]) == 0) cloi_ghash_powers(key, key + 2);
    while (blocks > 0) {
        const uint32_t piece = blocks < PIECE_BLOCKS ? (uint32_t)blocks : PIECE_BLOCKS;
        cloi_ghash(at, key + 2, from, piece);
        from += (uint64_t)piece * BLOCK_BYTES;
        blocks -= (int32_t)piece;
        if (blocks > 0) CLO_POLL();
    }
}
