/* See kit.h: requests for the hardware path, and the measurement that their SIGSTRUCT needs. */
#include "../emulator/emulator.h"
#include "kit.h"

bool kit_is_hardware;
kit_change kit_sigstruct_change;
static uint8_t sigstruct[1808];

/* The measurement as the SDM defines it, of the runs as the kit laid them out. */
static void measure(const kit_image *image, uint8_t digest[32]) {
    cloi_sha256 hash;
    uint8_t block[64] = "ECREATE";
    block[8] = 1; /* pages per SSA frame */
    __builtin_memcpy(block + 12, &image->enclave_size_bytes, 8);
    cloi_sha256_start(&hash);
    cloi_sha256_add(&hash, block, sizeof block);
    for (uint64_t i = 0; i < image->run_count; i++) {
        const clo_page_run *run = &image->runs[i];
        if ((run->flags & CLO_PAGE_LATER) != 0) continue;
        for (uint64_t at = 0; at < run->size_bytes; at += 256) {
            static const uint8_t zeros[256];
            uint64_t offset = run->offset + at, flags = run->flags & 0xffff;
            if (at % CLO_PAGE_BYTES == 0) {
                uint8_t add[64] = "EADD";
                __builtin_memcpy(add + 8, &offset, 8);
                __builtin_memcpy(add + 16, &flags, 8);
                cloi_sha256_add(&hash, add, sizeof add);
            }
            if ((run->flags & CLO_PAGE_MEASURED) == 0) continue;
            uint8_t extend[64] = "EEXTEND";
            __builtin_memcpy(extend + 8, &offset, 8);
            cloi_sha256_add(&hash, extend, sizeof extend);
            cloi_sha256_add(&hash, run->content == CLO_ZERO_CONTENT ? zeros : (const uint8_t *)image->contents + run->content + at, 256);
        }
    }
    cloi_sha256_end(&hash, digest);
}

static void make_sigstruct(const kit_image *image) {
    static const uint8_t header_1[16] = {6, 0, 0, 0, 0xe1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}, header_2[16] = {1, 1, 0, 0, 0x60, 0, 0, 0, 0x60, 0, 0, 0, 1, 0, 0, 0};
    __builtin_memset(sigstruct, 0, sizeof sigstruct);
    __builtin_memcpy(sigstruct, header_1, 16);
    __builtin_memcpy(sigstruct + 24, header_2, 16);
    sigstruct[512] = 3;
    sigstruct[928] = 4;
    sigstruct[936] = 7;
    __builtin_memset(sigstruct + 944, 0xff, 16);
    measure(image, sigstruct + 960);
    sigstruct[kit_sigstruct_change.offset] ^= kit_sigstruct_change.change;
}

clo_load_request kit_hardware_request(const kit_image *image) {
    make_sigstruct(image);
    bool was_hardware = kit_is_hardware;
    kit_is_hardware = false;
    clo_load_request request = kit_request(image);
    kit_is_hardware = was_hardware;
    request.mode = CLO_MODE_HARDWARE;
    request.attributes_flags = 4;
    request.attributes_xfrm = 7;
    request.sigstruct = (uint64_t)(uintptr_t)sigstruct;
    cloi_sgx_device_in_use = &cloi_emulated_device;
    if (was_hardware) emulator.any_signature = 1;
    return request;
}
