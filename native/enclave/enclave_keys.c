/*
 * EREPORT and EGETKEY. The operands are copied into aligned buffers here, so that no caller can get alignment wrong; what was secret in them
 * is cleared. These two ENCLU are not in .clo_exits: no simulation replaces them, they always trap.
 */
#include "cloister/platform.h"

#include "enclave_state.h"

enum { LEAF_REPORT = 0, LEAF_KEY = 1 };

void cloi_platform_report(const uint8_t target_info[512], const uint8_t report_data[64], uint8_t report[432]) {
    uint8_t target[512] __attribute__((aligned(512))), out[512] __attribute__((aligned(512))), data[128] __attribute__((aligned(128)));
    __builtin_memcpy(target, target_info, sizeof target);
    __builtin_memcpy(data, report_data, 64);
    uint64_t leaf = LEAF_REPORT;
    __asm__ volatile(".byte 0x0f, 0x01, 0xd7" /* enclu */ : "+a"(leaf) : "b"(target), "c"(data), "d"(out) : "memory", "cc");
    __builtin_memcpy(report, out, 432);
}

uint32_t cloi_platform_key(const uint8_t key_request[512], uint8_t key[16]) {
    uint8_t request[512] __attribute__((aligned(512))), out[16] __attribute__((aligned(16))) = {0};
    __builtin_memcpy(request, key_request, sizeof request);
    uint64_t leaf = LEAF_KEY;
    bool is_refused;
    __asm__ volatile(".byte 0x0f, 0x01, 0xd7" /* enclu */ : "+a"(leaf), "=@ccz"(is_refused) : "b"(request), "c"(out) : "memory");
    uint32_t error = is_refused ? (uint32_t)leaf : 0;
    if (is_refused && error == 0) cloi_platform_abort(CLO_LOSS_VM_INVARIANT); /* no processor does this: do not call it a key */
    if (error != 0) __builtin_memset(out, 0, sizeof out);
    __builtin_memcpy(key, out, sizeof out);
    __builtin_memset(out, 0, sizeof out);
    __asm__ volatile("" : : "r"(out) : "memory"); /* keeps the clearing */
    return error;
}
