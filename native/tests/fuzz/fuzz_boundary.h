/* What fuzz_boundary.c and the enclaves that it calls agree on. */
#ifndef FUZZ_BOUNDARY_H
#define FUZZ_BOUNDARY_H

#include "cloister/boundary.h"

#include "fuzz_loop.h"

/* An ecall beside the generated ones: scalar = value + 1. */
#define FUZZ_PROBE 0x7fffu
typedef struct fuzz_probe_frame {
    clo_frame frame;
    uint64_t value;
} fuzz_probe_frame;

#ifdef CLO_ENCLAVE
/* Reads and writes all of it; a trap when it does not lie in the enclave. */
CLO_HIDDEN void fuzz_touch(void *memory, uint64_t size_bytes);
CLO_HIDDEN void fuzz_touch_array(clo_ref array);
#endif
#endif
