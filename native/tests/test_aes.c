/*
 * AES and GHASH by instructions: published vectors (FIPS 197, SP 800-38A, the GCM specification), and every count of blocks, key size, offset and way
 * of overlapping against AES as FIPS 197 writes it and multiplication bit by bit. Then what the natives refuse.
 */
#include "../runtime/crypto/aes.h"
#include "world.h"

#define MIB ((size_t)1 << 20)

enum { MOST_BLOCKS = 27, ROOM = 16 * (MOST_BLOCKS + 4) };

/* ---- the reference: nothing in common with crypto/ ------------------------------------------------------------------- */

static uint8_t times_x(uint8_t a) { return (uint8_t)(a << 1 ^ (a >> 7) * 0x1b); }

static uint8_t multiply(uint8_t a, uint8_t b) {
    uint8_t product = 0;
    for (; b != 0; b >>= 1, a = times_x(a)) product ^= (uint8_t)(a & (0 - (b & 1)));
    return product;
}

static uint8_t s_box[256], inverse_s_box[256];

static void make_boxes(void) {
    for (uint32_t i = 0; i < 256; i++) {
        uint8_t inverse = 0;
        for (uint32_t j = 1; j < 256; j++) {
            if (multiply((uint8_t)i, (uint8_t)j) == 1) inverse = (uint8_t)j;
        }
        const uint32_t twice = inverse * 0x101u;
        s_box[i] = (uint8_t)(inverse ^ twice >> 4 ^ twice >> 5 ^ twice >> 6 ^ twice >> 7 ^ 0x63);
        inverse_s_box[s_box[i]] = (uint8_t)i;
    }
}

static void reference_expand(const uint8_t *key, uint32_t key_bytes, uint8_t *to) {
    uint8_t constant = 1;
    for (uint32_t i = 0; i < key_bytes; i++) to[i] = key[i];
    for (uint32_t i = key_bytes; i < 4 * key_bytes + 112; i += 4) {
        for (uint32_t j = 0; j < 4; j++) {
            uint8_t byte = to[i - 4 + j];
            if (i % key_bytes == 0) byte = (uint8_t)(s_box[to[i - 4 + (j + 1) % 4]] ^ (j == 0 ? constant : 0));
            else if (key_bytes == 32 && i % key_bytes == 16) byte = s_box[byte];
            to[i + j] = to[i + j - key_bytes] ^ byte;
        }
        if (i % key_bytes == 0) constant = times_x(constant);
    }
}

static void mix(uint8_t state[16], const uint8_t row[4]) {
    for (uint32_t column = 0; column < 16; column += 4) {
        uint8_t old[4];
        for (uint32_t i = 0; i < 4; i++) old[i] = state[column + i];
        for (uint32_t i = 0; i < 4; i++) {
            state[column + i] = 0;
            for (uint32_t j = 0; j < 4; j++) state[column + i] ^= multiply(row[(j + 4 - i) % 4], old[j]);
        }
    }
}

static void add(uint8_t state[16], const uint8_t *other) {
    for (uint32_t i = 0; i < 16; i++) state[i] ^= other[i];
}

static void reference_encrypt(const uint8_t *schedule, uint32_t rounds, uint8_t state[16]) {
    static const uint8_t row[4] = {2, 3, 1, 1};
    add(state, schedule);
    for (uint32_t round = 1; round <= rounds; round++) {
        uint8_t old[16];
        for (uint32_t i = 0; i < 16; i++) old[i] = state[i];
        for (uint32_t i = 0; i < 16; i++) state[i] = s_box[old[(i + 4 * (i % 4)) % 16]];
        if (round != rounds) mix(state, row);
        add(state, schedule + 16 * round);
    }
}

static void reference_decrypt(const uint8_t *schedule, uint32_t rounds, uint8_t state[16]) {
    static const uint8_t row[4] = {14, 11, 13, 9};
    for (uint32_t round = rounds; round > 0; round--) {
        uint8_t old[16];
        add(state, schedule + 16 * round);
        if (round != rounds) mix(state, row);
        for (uint32_t i = 0; i < 16; i++) old[i] = state[i];
        for (uint32_t i = 0; i < 16; i++) state[(i + 4 * (i % 4)) % 16] = inverse_s_box[old[i]];
    }
    add(state, schedule);
}

/* SP 800-38D, algorithm 1, on bytes. */
static void reference_hash(const uint8_t key[16], const uint8_t *from, uint64_t blocks, uint8_t state[16]) {
    for (; blocks > 0; blocks--, from += 16) {
        uint8_t product[16] = {0}, v[16];
        add(state, from);
        for (uint32_t i = 0; i < 16; i++) v[i] = key[i];
        for (uint32_t bit = 0; bit < 128; bit++) {
            if (state[bit / 8] >> (7 - bit % 8) & 1) add(product, v);
            const uint8_t carry = v[15] & 1;
            for (uint32_t i = 15; i > 0; i--) v[i] = (uint8_t)(v[i] >> 1 | v[i - 1] << 7);
            v[0] = (uint8_t)(v[0] >> 1 ^ carry * 0xe1);
        }
        for (uint32_t i = 0; i < 16; i++) state[i] = product[i];
    }
}

typedef enum mode { ECB_ENCRYPT, ECB_DECRYPT, CBC_ENCRYPT, CBC_DECRYPT, CTR, MODES } mode;

static void reference_crypt(mode how, const uint8_t *schedule, uint32_t rounds, uint8_t chain[16], uint8_t *at, uint32_t blocks) {
    for (uint32_t done = 0; done < blocks; done++, at += 16) {
        uint8_t block[16], old[16];
        for (uint32_t i = 0; i < 16; i++) block[i] = old[i] = how == CTR ? chain[i] : at[i];
        if (how == CBC_ENCRYPT) add(block, chain);
        if (how == ECB_DECRYPT || how == CBC_DECRYPT) reference_decrypt(schedule, rounds, block);
        else reference_encrypt(schedule, rounds, block);
        if (how == CBC_DECRYPT) add(block, chain);
        if (how == CTR) add(block, at);
        for (uint32_t i = 0; i < 16; i++) {
            at[i] = block[i];
            if (how == CBC_ENCRYPT) chain[i] = block[i];
            if (how == CBC_DECRYPT) chain[i] = old[i];
        }
        for (uint32_t i = 16; how == CTR && i > 0 && ++chain[i - 1] == 0;) i--;
    }
}

/* ---- against it ---------------------------------------------------------------------------------------------------------- */

static uint64_t seed = 1;

static void fill(uint8_t *to, uint32_t bytes) {
    for (uint32_t i = 0; i < bytes; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        to[i] = (uint8_t)(seed >> 56);
    }
}

static bool is_same(const uint8_t *a, const uint8_t *b, uint32_t bytes) {
    uint8_t difference = 0;
    for (uint32_t i = 0; i < bytes; i++) difference |= a[i] ^ b[i];
    return difference == 0;
}

static void crypt(mode how, cloi_aes aes, uint8_t chain[16], const uint8_t *from, uint8_t *to, uint32_t blocks) {
    switch (how) {
        case ECB_ENCRYPT: cloi_aes_encrypt(aes, from, to, blocks); break;
        case ECB_DECRYPT: cloi_aes_decrypt(aes, from, to, blocks); break;
        case CBC_ENCRYPT: cloi_aes_cbc_encrypt(aes, chain, from, to, blocks); break;
        case CBC_DECRYPT: cloi_aes_cbc_decrypt(aes, chain, from, to, blocks); break;
        default: cloi_aes_ctr(aes, chain, from, to, blocks); break;
    }
}

/* shift: where the output begins, seen from the input; the bytes around it must stay. */
static void one_case(mode how, uint32_t key_bytes, uint32_t blocks, uint32_t misplaced, int32_t shift) {
    uint8_t key[32], schedule[240], keys[240], chain[16], expected_chain[16], expected[ROOM], memory[3 * ROOM], before[3 * ROOM];
    fill(key, key_bytes);
    fill(chain, 16);
    fill(memory, sizeof memory);
    /* A counter near its end, so that the carry runs through 8, 64 and 128 bits. */
    for (uint32_t i = 15 - misplaced % 16; how == CTR && i < 15; i++) chain[i] = 0xff;
    const uint32_t rounds = key_bytes / 4 + 6, bytes = 16 * blocks;
    uint8_t *from = memory + ROOM + misplaced, *to = from + shift;
    for (uint32_t i = 0; i < 16; i++) expected_chain[i] = chain[i];
    for (uint32_t i = 0; i < bytes; i++) expected[i] = from[i];
    for (uint32_t i = 0; i < sizeof memory; i++) before[i] = memory[i];
    reference_expand(key, key_bytes, schedule);
    cloi_aes_expand(key, key_bytes, how == ECB_DECRYPT || how == CBC_DECRYPT, keys);
    if (how == ECB_ENCRYPT) CHECK(is_same(keys, schedule, 16 * (rounds + 1)));
    reference_crypt(how, schedule, rounds, expected_chain, expected, blocks);
    crypt(how, (cloi_aes){keys, rounds}, chain, from, to, blocks);
    CHECK(is_same(to, expected, bytes));
    CHECK(how == ECB_ENCRYPT || how == ECB_DECRYPT || is_same(chain, expected_chain, 16));
    CHECK(is_same(memory, before, (uint32_t)(to - memory) < ROOM ? (uint32_t)(to - memory) : ROOM));
    CHECK(shift <= 0 || is_same(from, before + ROOM + misplaced, bytes));
    const uint32_t end = (uint32_t)(to - memory) + bytes > ROOM + misplaced + bytes ? (uint32_t)(to - memory) + bytes : ROOM + misplaced + bytes;
    CHECK(is_same(memory + end, before + end, (uint32_t)sizeof memory - end));
}

static void every_mode_agrees_with_the_reference(void) {
    for (mode how = 0; how < MODES; how++) {
        for (uint32_t key_bytes = 16; key_bytes <= 32; key_bytes += 8) {
            for (uint32_t blocks = 0; blocks <= MOST_BLOCKS; blocks++) {
                one_case(how, key_bytes, blocks, blocks % 16, 0);
                one_case(how, key_bytes, blocks, (7 * blocks + 1) % 16, ROOM);
                one_case(how, key_bytes, blocks, 3, -(int32_t)(1 + 5 * blocks));
            }
        }
    }
}

/* Output that begins inside the input: block by block, each read before it is written. */
static void output_ahead_of_its_input_is_done_block_by_block(void) {
    uint8_t key[16], schedule[240], keys[240], memory[ROOM], expected[ROOM], chain[16] = {0}, expected_chain[16] = {0};
    for (int32_t shift = 1; shift <= 160; shift += 13) {
        for (mode how = 0; how < MODES; how++) {
            fill(key, 16);
            fill(memory, ROOM);
            for (uint32_t i = 0; i < ROOM; i++) expected[i] = memory[i];
            reference_expand(key, 16, schedule);
            cloi_aes_expand(key, 16, how == ECB_DECRYPT || how == CBC_DECRYPT, keys);
            for (uint32_t at = 0; at < 16 * 16; at += 16) {
                uint8_t block[16];
                for (uint32_t i = 0; i < 16; i++) block[i] = expected[at + i];
                reference_crypt(how, schedule, 10, expected_chain, block, 1);
                for (uint32_t i = 0; i < 16; i++) expected[at + (uint32_t)shift + i] = block[i];
            }
            crypt(how, (cloi_aes){keys, 10}, chain, memory, memory + shift, 16);
            CHECK(is_same(memory, expected, ROOM));
        }
    }
}

static uint64_t big_endian(const uint8_t *from) {
    uint64_t word = 0;
    for (uint32_t i = 0; i < 8; i++) word = word << 8 | from[i];
    return word;
}

static void one_hash(const uint8_t key[16], const uint8_t *from, uint32_t blocks) {
    uint8_t expected[16];
    fill(expected, 16);
    const uint64_t words[2] = {big_endian(key), big_endian(key + 8)};
    uint64_t state[2] = {big_endian(expected), big_endian(expected + 8)}, powers[2 * CLOI_GHASH_POWERS];
    reference_hash(key, from, blocks, expected);
    cloi_ghash_powers(words, powers);
    cloi_ghash(state, powers, from, blocks);
    CHECK(state[0] == big_endian(expected) && state[1] == big_endian(expected + 8));
}

static void hashing_agrees_with_the_reference(void) {
    uint8_t data[ROOM], key[16];
    for (uint32_t blocks = 0; blocks <= MOST_BLOCKS; blocks++) {
        fill(key, 16);
        fill(data, ROOM);
        one_hash(key, data + blocks % 16, blocks);
    }
    for (uint32_t bit = 0; bit <= 128; bit++) { /* every single bit as the key, then none */
        for (uint32_t i = 0; i < 16; i++) key[i] = bit / 8 == i ? (uint8_t)(0x80 >> bit % 8) : 0;
        fill(data, ROOM);
        one_hash(key, data, 9);
    }
    for (uint32_t i = 0; i < 16; i++) key[i] = 0xff;
    one_hash(key, data, 16);
}

/* ---- published vectors ------------------------------------------------------------------------------------------------- */

static void parse(const char *hex, uint8_t *to) {
    for (; *hex != 0; hex += 2, to++) {
        *to = 0;
        for (uint32_t i = 0; i < 2; i++) *to = (uint8_t)(*to << 4 | (hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10));
    }
}

static void published_vectors_hold(void) {
    /* FIPS 197, appendix C. */
    static const char *const ciphertexts[] = {"69c4e0d86a7b0430d8cdb78070b4c55a", "dda97ca4864cdfe06eaf70a0ec0d7191",
                                              "8ea2b7ca516745bfeafc49904b496089"};
    uint8_t key[32], text[16], expected[16], keys[240], block[16];
    for (uint32_t i = 0; i < 32; i++) key[i] = (uint8_t)i;
    parse("00112233445566778899aabbccddeeff", text);
    for (uint32_t i = 0; i < 3; i++) {
        const uint32_t key_bytes = 16 + 8 * i;
        parse(ciphertexts[i], expected);
        cloi_aes_expand(key, key_bytes, false, keys);
        cloi_aes_encrypt((cloi_aes){keys, key_bytes / 4 + 6}, text, block, 1);
        CHECK(is_same(block, expected, 16));
        cloi_aes_expand(key, key_bytes, true, keys);
        cloi_aes_decrypt((cloi_aes){keys, key_bytes / 4 + 6}, block, block, 1);
        CHECK(is_same(block, text, 16));
    }
    /* "The Galois/Counter Mode of Operation", test case 2: GHASH of one block and the block of lengths. */
    uint8_t hash_key[16], blocks[32];
    uint64_t state[2] = {0, 0}, powers[2 * CLOI_GHASH_POWERS];
    parse("66e94bd4ef8a2c3b884cfa59ca342b2e", hash_key);
    parse("0388dace60b6a392f328c2b971b2fe7800000000000000000000000000000080", blocks);
    const uint64_t words[2] = {big_endian(hash_key), big_endian(hash_key + 8)};
    cloi_ghash_powers(words, powers);
    cloi_ghash(state, powers, blocks, 2);
    CHECK(state[0] == 0xf38cbb1ad69223dcu && state[1] == 0xc3457ae5b6b0f885u);
}

/* ---- natives ------------------------------------------------------------------------------------------------------------ */

static clo_ref bytes_of(int32_t length) { return clo_new_array(BYTE_ARRAY, length, 0); }

static void natives_refuse_what_is_not_there(void) {
    clo_ref key = bytes_of(16), keys = bytes_of(176), data = bytes_of(40), chain = bytes_of(16);
    clo_aes_expand(key, 0, keys);
    CHECK(clo_self()->exception == NULL);
    clo_aes_expand(bytes_of(17), 0, keys);
    CHECK(world_caught("index"));
    clo_aes_expand(key, 0, bytes_of(208));
    CHECK(world_caught("index"));
    clo_aes_expand(NULL, 0, keys);
    CHECK(world_caught("null"));
    static const struct { int32_t in, bytes, out; bool is_right; } rows[] = {
        {0, 16, 0, true}, {24, 16, 24, true}, {0, 32, 8, true}, {0, 40, 8, true}, {40, 0, 40, true}, {40, 15, 40, true},
        {25, 16, 0, false}, {0, 16, 25, false}, {-1, 16, 0, false}, {0, 16, -1, false}, {0, -16, 0, false}, {0, 48, 0, false},
        {INT32_MAX, 16, 0, false}, {0, 16, INT32_MAX, false}, {0, INT32_MAX, 0, false}, {16, INT32_MAX - 15, 0, false}, {0, INT32_MIN, 0, false},
        {41, 0, 0, false}, {0, 0, 41, false}, {INT32_MIN, 16, 0, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        clo_aes_encrypt(keys, data, rows[i].in, rows[i].bytes, data, rows[i].out);
        CHECK(world_caught("index") != rows[i].is_right);
        clo_aes_ctr(keys, chain, data, rows[i].in, rows[i].bytes, data, rows[i].out);
        CHECK(world_caught("index") != rows[i].is_right);
    }
    clo_aes_decrypt(bytes_of(177), data, 0, 16, data, 0);
    CHECK(world_caught("index"));
    clo_aes_decrypt(keys, NULL, 0, 16, data, 0);
    CHECK(world_caught("null"));
    clo_aes_decrypt(NULL, data, 0, 16, data, 0);
    CHECK(world_caught("null"));
    clo_aes_cbc_encrypt(keys, bytes_of(15), data, 0, 16, data, 0);
    CHECK(world_caught("index"));
    clo_aes_cbc_decrypt(keys, NULL, data, 0, 16, data, 0);
    CHECK(world_caught("null"));
}

static void hashing_refuses_what_is_not_there_and_keeps_its_powers(void) {
    clo_ref data = bytes_of(16 * 20), state = clo_new_array(LONG_ARRAY, 2, 3), subkey = clo_new_array(LONG_ARRAY, 18, 3);
    uint64_t *at = clo_array_data(state), *key = clo_array_data(subkey);
    fill(clo_array_data(data), 16 * 20);
    key[0] = 0x66e94bd4ef8a2c3bu;
    key[1] = 0x884cfa59ca342b2eu;
    clo_aes_ghash(state, subkey, data, 0, 20);
    const uint64_t whole[2] = {at[0], at[1]};
    CHECK((key[16] | key[17]) != 0);
    at[0] = at[1] = 0;
    for (int32_t i = 0; i < 20; i++) clo_aes_ghash(state, subkey, data, 16 * i, 1);
    CHECK(at[0] == whole[0] && at[1] == whole[1]);
    static const struct { int32_t offset, blocks; } rows[] = {{1, 20}, {0, 21}, {-1, 1}, {0, -1}, {0, INT32_MAX}, {0, 1 << 28}, {INT32_MAX, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        clo_aes_ghash(state, subkey, data, rows[i].offset, rows[i].blocks);
        CHECK(world_caught("index"));
    }
    clo_aes_ghash(clo_new_array(LONG_ARRAY, 1, 3), subkey, data, 0, 1);
    CHECK(world_caught("index"));
    clo_aes_ghash(state, state, data, 0, 1);
    CHECK(world_caught("index"));
    clo_aes_ghash(state, subkey, NULL, 0, 0);
    CHECK(world_caught("null"));
    CHECK(at[0] == whole[0] && at[1] == whole[1]);
}

int posix_main(void) {
    world_make();
    CHECK(posix_vm_start(4 * MIB));
    make_boxes();
    published_vectors_hold();
    every_mode_agrees_with_the_reference();
    output_ahead_of_its_input_is_done_block_by_block();
    hashing_agrees_with_the_reference();
    natives_refuse_what_is_not_there();
    hashing_refuses_what_is_not_there_and_keeps_its_powers();
    return 0;
}
