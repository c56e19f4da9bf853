/*
 * Compares the mathematical functions with what a JVM answered: reads the rows that test_math.input.java writes from standard input. NaNs are
 * equal to each other. Prints the rows that differ; fails also when there were no rows.
 */
#include "world.h"

#define FUNCTIONS 18
#define PRINTED_ROWS 20

typedef struct row {
    uint64_t function, a, b, result;
} row;

static double to_double(uint64_t bits) { return clo_long_bits_to_double((int64_t)bits); }

static double answer(uint64_t function, double a, double b) {
    switch (function) {
        case 0: return clo_math_sin(a);
        case 1: return clo_math_cos(a);
        case 2: return clo_math_tan(a);
        case 3: return clo_math_asin(a);
        case 4: return clo_math_acos(a);
        case 5: return clo_math_atan(a);
        case 6: return clo_math_log(a);
        case 7: return clo_math_log10(a);
        case 8: return clo_math_sqrt(a);
        case 9: return clo_math_sinh(a);
        case 10: return clo_math_cosh(a);
        case 11: return clo_math_tanh(a);
        case 12: return clo_math_expm1(a);
        case 13: return clo_math_log1p(a);
        case 14: return clo_math_atan2(a, b);
        case 15: return clo_math_ieee_remainder(a, b);
        case 16: return clo_drem(a, b);
        default: return (double)clo_frem((float)a, (float)b);
    }
}

static bool is_same(double got, uint64_t expected) {
    if (got != got) return to_double(expected) != to_double(expected);
    return (uint64_t)clo_double_to_raw_long_bits(got) == expected;
}

static bool read_whole(void *to, size_t size_bytes) {
    size_t done = 0;
    while (done < size_bytes) {
        const size_t got = cloi_platform_read((char *)to + done, size_bytes - done);
        if (got == 0) break;
        done += got;
    }
    return done == size_bytes;
}

int posix_main(void) {
    static int64_t rows_seen[FUNCTIONS];
    static int64_t rows_wrong[FUNCTIONS];
    int printed = 0;
    for (row at; read_whole(&at, sizeof at);) {
        CHECK(at.function < FUNCTIONS);
        rows_seen[at.function]++;
        if (is_same(answer(at.function, to_double(at.a), to_double(at.b)), at.result)) continue;
        rows_wrong[at.function]++;
        if (printed++ >= PRINTED_ROWS) continue;
        posix_print("function ");
        posix_print_number((int64_t)at.function);
        posix_print(" bits of a, b, result: ");
        posix_print_number((int64_t)at.a);
        posix_print(" ");
        posix_print_number((int64_t)at.b);
        posix_print(" ");
        posix_print_number((int64_t)at.result);
        posix_print("\n");
    }
    for (uint32_t i = 0; i < FUNCTIONS; i++) CHECK(rows_seen[i] > 1000 && rows_wrong[i] == 0);
    return 0;
}
