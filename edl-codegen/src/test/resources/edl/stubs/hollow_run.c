/* Clears values of types that have members without bytes, and prints what it finds wrong. */
#include "hollow_args.h"

#include <stdio.h>
#include <string.h>

static void expect(const char *what, const void *value, size_t bytes, const char *data) {
    for (size_t i = 0; i < bytes; i++) {
        bool kept = ((const unsigned char *)value)[i] == 0xee;
        if (kept != (data[i] == 'x')) printf("%s: byte %zu is %s\n", what, i, kept ? "kept" : "cleared");
    }
}

int main(void) {
    char around[16];
    struct full full[2];
    union mixed mixed;
    memset(around, 0xee, sizeof around);
    memset(full, 0xee, sizeof full);
    memset(&mixed, 0xee, sizeof mixed);
    clog_clear_hollow(around, sizeof(struct hollow));
    clog_clear_hollow(around, 16);
    clog_clear_vague(around, 16);
    expect("hollow", around, 16, "xxxxxxxxxxxxxxxx");
    clog_clear_full(full, sizeof full);
    expect("full", full, sizeof full, "xxxxx...xxxxx...");
    clog_clear_mixed(&mixed, sizeof mixed);
    expect("mixed", &mixed, sizeof mixed, "xxxxxxxxxx......");
    return 0;
}
