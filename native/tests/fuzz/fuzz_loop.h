/*
 * A coverage-guided fuzzer without a C library. A program gives two functions; the loop keeps inputs that reach new edges of the
 * instrumented code (-fsanitize-coverage=trace-pc), changes them, and stops at the first that breaks a promise.
 *
 *   standard input   seconds and seed (uint64_t each), then inputs: size (uint32_t) and bytes. With 0 seconds they are only run.
 *   file "found"     inputs that reached something new, in the same form
 *   file "current"   the input that is being run, in the same form; what is left of a process that died
 *   exit code        0 nothing found; 1 a promise broken, the sentence is printed; a signal otherwise
 */
#ifndef FUZZ_LOOP_H
#define FUZZ_LOOP_H

#include "../kit/kit.h"

#define FUZZ_EDGES 16384u
#define FUZZ_MAX_BYTES 2048u

/* The instrumented code counts in here; the magic lets the host find the copy that lies in an enclave. */
#define FUZZ_MAGIC 0x66757a7a636f7631ull
typedef struct fuzz_coverage {
    uint64_t magic[2];
    uint8_t hits[FUZZ_EDGES];
} fuzz_coverage;

/* Where an edge counts; each of two images has its half. Two edges may share a place. */
#ifndef FUZZ_IMAGE
#define FUZZ_IMAGE 0u
#endif
static inline uint32_t fuzz_edge(uint64_t code_offset) {
    return FUZZ_IMAGE * (FUZZ_EDGES / 2) + (uint32_t)((code_offset ^ code_offset >> 13) % (FUZZ_EDGES / 2));
}

/* Each program defines these. The second runs one input: says where its coverage is, clears that first, and answers
 * NULL, or which promise the input broke. */
extern fuzz_coverage *fuzz_current_coverage;
void fuzz_set_up(void);
const char *fuzz_one(const uint8_t *bytes, uint32_t size_bytes);

/* Reads an input to its end, then zeros for ever. */
typedef struct fuzz_reader {
    const uint8_t *at, *end;
} fuzz_reader;
static inline uint8_t fuzz_byte(fuzz_reader *in) { return in->at < in->end ? *in->at++ : 0; }
static inline bool fuzz_is_over(const fuzz_reader *in) { return in->at >= in->end; }
uint64_t fuzz_word(fuzz_reader *in, uint32_t size_bytes);

#endif
