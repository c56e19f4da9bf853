#include "hail.h"

uint64_t hail_begin(char to[HAIL_BYTES]) {
    __builtin_memcpy(to, "Hail, ", 6);
    return 6;
}
