/*
 * Where an image's exits are, so that the simulator can replace each 3-byte ENCLU by a jump to %rbx without guessing. The
 * first instruction at the entry point is `lea table(%rip), %r10`; the table is a cloi_exit_table in read-only pages. It names an
 * array of int32_t, each the distance from itself to an `enclu` that is only ever executed with eax = 4 (EEXIT).
 */
#ifndef CLOISTER_EXITS_H
#define CLOISTER_EXITS_H

#include <stdint.h>

#define CLOI_EXITS_MAGIC 0x31737469786f6c63

typedef struct cloi_exit_table {
    uint64_t magic;
    int32_t first; /* distance from this field to the first entry */
    int32_t end;   /* distance from this field to the end of the entries */
} cloi_exit_table;
_Static_assert(sizeof(cloi_exit_table) == 16, "as written by enclave_exit.c");

#endif
