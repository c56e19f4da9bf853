/* Error texts: "where: what is wrong (actual value); what to do", built without a C library. */
#ifndef CLOI_HOST_TEXT_H
#define CLOI_HOST_TEXT_H

#include <stdint.h>

/* Truncates silently; always NUL-terminated when capacity_bytes > 0. */
typedef struct cloi_text {
    char *bytes; /* borrowed */
    uint64_t capacity_bytes;
    uint64_t length_bytes;
} cloi_text;

cloi_text cloi_text_at(uint64_t address, uint64_t capacity_bytes);
void cloi_text_add(cloi_text *text, const char *words);
void cloi_text_number(cloi_text *text, uint64_t value);
void cloi_text_hex(cloi_text *text, uint64_t value);

#endif
