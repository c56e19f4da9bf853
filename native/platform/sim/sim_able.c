/*
 * Whether this machine runs the code of images at all. CPUID is illegal inside, so code there never asks and uses what every processor with SGX has:
 * x86-64-v3 (as the compiler's flags say), AES-NI, PCLMULQDQ and RDRAND. A simulation may run where some of it is missing, and would end with an
 * illegal instruction somewhere.
 */
#include "sim.h"

typedef struct ability {
    const char *name;
    uint8_t word, bit;
} ability;

enum { BASIC = offsetof(cloi_abilities, basic_ecx) / 4, STRUCTURED = offsetof(cloi_abilities, structured_ebx) / 4,
       EXTENDED = offsetof(cloi_abilities, extended_ecx) / 4, STATE = offsetof(cloi_abilities, enabled_state) / 4 };

/* Intel SDM volume 2A, CPUID; in the order in which they are named. */
static const ability needed[] = {
    {"SSSE3", BASIC, 9},   {"CMPXCHG16B", BASIC, 13}, {"SSE4.1", BASIC, 19},    {"SSE4.2", BASIC, 20},   {"POPCNT", BASIC, 23},
    {"AVX", BASIC, 28},    {"AVX state (XCR0)", STATE, 2}, {"AVX2", STRUCTURED, 5}, {"BMI1", STRUCTURED, 3}, {"BMI2", STRUCTURED, 8},
    {"F16C", BASIC, 29},   {"FMA", BASIC, 12},        {"LZCNT", EXTENDED, 5},   {"MOVBE", BASIC, 22},    {"AES", BASIC, 25},
    {"PCLMULQDQ", BASIC, 1}, {"RDRAND", BASIC, 30},
};

static void ask(uint32_t leaf, uint32_t *a, uint32_t *b, uint32_t *c) {
    uint32_t d;
    __asm__ volatile("cpuid" : "=a"(*a), "=b"(*b), "=c"(*c), "=d"(d) : "0"(leaf), "2"(0));
}

cloi_abilities cloi_sim_abilities(void) {
    const uint32_t os_saves_state = 1u << 27;
    cloi_abilities has = {0, 0, 0, 0};
    uint32_t a, b, c, most, most_extended;
    ask(0, &most, &b, &c);
    ask(0x80000000u, &most_extended, &b, &c);
    ask(1, &a, &b, &has.basic_ecx);
    if (most >= 7) ask(7, &a, &has.structured_ebx, &c);
    if (most_extended >= 0x80000001u) ask(0x80000001u, &a, &b, &has.extended_ecx);
    if (has.basic_ecx & os_saves_state) __asm__ volatile("xgetbv" : "=a"(has.enabled_state), "=d"(a) : "c"(0));
    return has;
}

bool cloi_sim_is_able(cloi_abilities has, cloi_text *error) {
    const uint32_t *words = &has.basic_ecx;
    uint32_t missing = 0;
    for (uint32_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (words[needed[i].word] >> needed[i].bit & 1) continue;
        cloi_text_add(error, missing++ == 0 ? "simulate: this processor lacks " : ", ");
        cloi_text_add(error, needed[i].name);
    }
    if (missing != 0) {
        cloi_text_add(error, ", which the code of every image uses; take one since Haswell or Zen, or pass the host's processor through to the virtual machine");
    }
    return missing == 0;
}
