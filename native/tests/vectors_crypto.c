/* Published vectors of what the simulated processor computes: FIPS 180-4 (SHA-256), FIPS 197 (AES-128), RFC 4493 (CMAC). */
#include "kit/kit.h"

#include "../host/host_sha256.h"
#include "../platform/sim/sim_cmac.h"

static bool equals_hex(const uint8_t *bytes, const char *hex) {
    bool is_equal = true;
    for (uint32_t i = 0; hex[2 * i] != 0; i++) {
        for (uint32_t j = 0; j < 2; j++) is_equal &= "0123456789abcdef"[(bytes[i] >> (4 - 4 * j)) & 15] == hex[2 * i + j];
    }
    return is_equal;
}

static void sha256(const char *sentence, const char *text, uint32_t times, const char *expected) {
    cloi_sha256 hash;
    uint8_t digest[32];
    uint64_t length = 0;
    while (text[length] != 0) length++;
    cloi_sha256_start(&hash);
    for (uint32_t i = 0; i < times; i++) cloi_sha256_add(&hash, text, length);
    cloi_sha256_end(&hash, digest);
    CHECK(sentence, equals_hex(digest, expected));
}

static void cmac(const char *sentence, uint64_t size_bytes, const char *expected) {
    static const uint8_t key[16] = {0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c};
    static const uint8_t message[64] = {
        0x6b, 0xc1, 0xbe, 0xe2, 0x2e, 0x40, 0x9f, 0x96, 0xe9, 0x3d, 0x7e, 0x11, 0x73, 0x93, 0x17, 0x2a, 0xae, 0x2d, 0x8a, 0x57, 0x1e, 0x03,
        0xac, 0x9c, 0x9e, 0xb7, 0x6f, 0xac, 0x45, 0xaf, 0x8e, 0x51, 0x30, 0xc8, 0x1c, 0x46, 0xa3, 0x5c, 0xe4, 0x11, 0xe5, 0xfb, 0xc1, 0x19,
        0x1a, 0x0a, 0x52, 0xef, 0xf6, 0x9f, 0x24, 0x45, 0xdf, 0x4f, 0x9b, 0x17, 0xad, 0x2b, 0x41, 0x7b, 0xe6, 0x6c, 0x37, 0x10};
    uint8_t mac[16];
    cloi_cmac(key, message, size_bytes, mac);
    CHECK(sentence, equals_hex(mac, expected));
}

void test_main(void) {
    sha256("SHA-256 of nothing", "", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256("SHA-256 of abc", "abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256("SHA-256 of two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    sha256("SHA-256 of a million letters", "aaaaaaaaaa", 100000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    uint8_t key[16], block[16];
    for (uint32_t i = 0; i < 16; i++) {
        key[i] = (uint8_t)i;
        block[i] = (uint8_t)(i * 0x11);
    }
    cloi_aes128_encrypt(key, block, block);
    CHECK("AES-128 of the standard's example", equals_hex(block, "69c4e0d86a7b0430d8cdb78070b4c55a"));
    cmac("CMAC of nothing", 0, "bb1d6929e95937287fa37d129b756746");
    cmac("CMAC of one block", 16, "070a16b46b4d4144f79bdd9dd04a287c");
    cmac("CMAC of two blocks and a half", 40, "dfa66747de9ae63030ca32611497c827");
    cmac("CMAC of four blocks", 64, "51f0bebf7e3b9d92fc49741779363cfe");
}
