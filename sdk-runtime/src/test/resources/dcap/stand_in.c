/*
 * Stands where Intel's libsgx_dcap_ql is installed: the three functions that Cloister calls, with their real signatures. The quote is a
 * header of nothing, the report's body and a mark, unless a quoting enclave is given. A report whose data begins with 0xee is refused as if the
 * platform had no certificate.
 */
#include <stdint.h>

enum { HEADER_BYTES = 48, BODY_BYTES = 384, DATA_OFFSET = 320, QUOTE_BYTES = 500, INVALID_PARAMETER = 0xe002, NO_PLATFORM_CERTIFICATE = 0xe011 };

uint32_t sgx_qe_get_target_info(uint8_t target[512]);
uint32_t sgx_qe_get_quote_size(uint32_t *quote_bytes);
uint32_t sgx_qe_get_quote(const uint8_t report[432], uint32_t quote_bytes, uint8_t *quote);


typedef void (*stand_in_target)(uint8_t target[512]);
typedef uint32_t (*stand_in_quote)(const uint8_t report[432], uint8_t *quote);

/* Not of Intel's library: who answers from now on. */
void stand_in_quoting_enclave(stand_in_target target, stand_in_quote quote, uint32_t quote_bytes);

static stand_in_target make_target;
static stand_in_quote make_quote;
static uint32_t size_of_quote = QUOTE_BYTES;

void stand_in_quoting_enclave(stand_in_target target, stand_in_quote quote, uint32_t quote_bytes) {
    make_target = target;
    make_quote = quote;
    size_of_quote = quote_bytes;
}

uint32_t sgx_qe_get_target_info(uint8_t target[512]) {
    if (make_target != 0) {
        make_target(target);
        return 0;
    }
    for (uint32_t i = 0; i < 512; i++) target[i] = i < 32 ? (uint8_t)(i + 1) : 0;
    return 0;
}

uint32_t sgx_qe_get_quote_size(uint32_t *quote_bytes) {
    *quote_bytes = size_of_quote;
    return 0;
}

uint32_t sgx_qe_get_quote(const uint8_t report[432], uint32_t quote_bytes, uint8_t *quote) {
    if (quote_bytes != size_of_quote) return INVALID_PARAMETER;
    if (report[DATA_OFFSET] == 0xee) return NO_PLATFORM_CERTIFICATE;
    if (make_quote != 0) return make_quote(report, quote);
    for (uint32_t i = 0; i < BODY_BYTES; i++) quote[HEADER_BYTES + i] = report[i];
    quote[QUOTE_BYTES - 1] = 0x51;
    return 0;
}
