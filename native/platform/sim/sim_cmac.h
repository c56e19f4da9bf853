/* AES-128-CMAC (NIST SP 800-38B), what a processor makes report MACs and keys with. */
#ifndef CLOI_SIM_CMAC_H
#define CLOI_SIM_CMAC_H

#include <stdint.h>

void cloi_aes128_encrypt(const uint8_t key[16], const uint8_t in[16], uint8_t out[16]);
void cloi_cmac(const uint8_t key[16], const void *bytes, uint64_t size_bytes, uint8_t mac[16]);

#endif
