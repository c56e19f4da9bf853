#ifndef HAIL_H
#define HAIL_H

#include <stdint.h>

#define HAIL_BYTES 64

/* Writes how a greeting begins, and answers its bytes. */
uint64_t hail_begin(char to[HAIL_BYTES]);

#endif
