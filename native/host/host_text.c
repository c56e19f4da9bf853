/* See host_text.h. */
#include "host_text.h"

#include <stddef.h>

static void add_char(cloi_text *text, char c) {
    if (text->length_bytes + 1 >= text->capacity_bytes) return;
    text->bytes[text->length_bytes++] = c;
    text->bytes[text->length_bytes] = 0;
}

cloi_text cloi_text_at(uint64_t address, uint64_t capacity_bytes) {
    cloi_text text = {(char *)(uintptr_t)address, address == 0 ? 0 : capacity_bytes, 0};
    if (text.capacity_bytes != 0) text.bytes[0] = 0;
    return text;
}

void cloi_text_add(cloi_text *text, const char *words) {
    while (*words != 0) add_char(text, *words++);
}

static void add_digits(cloi_text *text, uint64_t value, uint64_t radix) {
    char digits[20];
    size_t count = 0;
    do {
        digits[count++] = "0123456789abcdef"[value % radix];
        value /= radix;
    } while (value != 0);
    while (count != 0) add_char(text, digits[--count]);
}

void cloi_text_number(cloi_text *text, uint64_t value) { add_digits(text, value, 10); }

void cloi_text_hex(cloi_text *text, uint64_t value) {
    cloi_text_add(text, "0x");
    add_digits(text, value, 16);
}
