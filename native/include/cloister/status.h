/* Status codes that cross the boundary: one row per code in abi/status.def. */
#ifndef CLOISTER_STATUS_H
#define CLOISTER_STATUS_H
#include <stdint.h>

typedef enum clo_status {
#define CLO_STATUS(name, value, message) name = value,
#include "status.def"
#undef CLO_STATUS
    CLO_STATUS_IS_32_BITS = 0x7fffffff
} clo_status;

/* Why an enclave is lost: one row per reason in abi/loss.def. */
typedef enum clo_loss {
#define CLO_LOSS(name, value, message) name = value,
#include "loss.def"
#undef CLO_LOSS
    CLO_LOSS_IS_32_BITS = 0x7fffffff
} clo_loss;

#endif
