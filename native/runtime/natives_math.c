/*
 * Floating point that C or the processor gives exactly: raw bits, square root, remainders. Results are those of the JLS and of
 * StrictMath, bit for bit.
 */
#include "natives.h"
#include "runtime_internal.h"

int64_t clo_double_to_raw_long_bits(double value) {
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}
double clo_long_bits_to_double(int64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
int32_t clo_float_to_raw_int_bits(float value) {
    int32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}
float clo_int_bits_to_float(int32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Correctly rounded by IEEE 754, so the instruction is the definition. */
double clo_math_sqrt(double x) { return __builtin_sqrt(x); }

#define FRACTION_BITS 52
#define SIGN_BIT 0x8000000000000000ull
#define INFINITY_BITS 0x7ff0000000000000ull
#define HIDDEN_BIT (1ull << FRACTION_BITS)

/* A finite non-zero magnitude as fraction * 2^exponent with the hidden bit in place. */
typedef struct parts {
    uint64_t fraction;
    int32_t exponent;
} parts;

static parts parts_of(uint64_t magnitude) {
    parts p = {magnitude & (HIDDEN_BIT - 1), (int32_t)(magnitude >> FRACTION_BITS)};
    if (p.exponent != 0) {
        p.fraction |= HIDDEN_BIT;
        return p;
    }
    const int32_t shift = __builtin_clzll(p.fraction) - (63 - FRACTION_BITS);
    p.fraction <<= shift;
    p.exponent = 1 - shift;
    return p;
}

static uint64_t join(parts p) {
    if (p.fraction == 0) return 0;
    const int32_t shift = __builtin_clzll(p.fraction) - (63 - FRACTION_BITS);
    p.fraction <<= shift;
    p.exponent -= shift;
    if (p.exponent > 0) return (p.fraction - HIDDEN_BIT) + ((uint64_t)p.exponent << FRACTION_BITS);
    return p.fraction >> (1 - p.exponent);
}

/* fmod by long division of the fractions: every step is exact. The sign is the dividend's. */
double clo_drem(double a, double b) {
    const uint64_t a_bits = (uint64_t)clo_double_to_raw_long_bits(a);
    const uint64_t sign = a_bits & SIGN_BIT;
    const uint64_t dividend = a_bits & ~SIGN_BIT;
    const uint64_t divisor = (uint64_t)clo_double_to_raw_long_bits(b) & ~SIGN_BIT;
    if (dividend >= INFINITY_BITS || divisor > INFINITY_BITS || divisor == 0) return (a * b) / (a * b);
    if (dividend < divisor) return a;
    parts left = parts_of(dividend);
    const parts right = parts_of(divisor);
    while (left.exponent > right.exponent) {
        /* Eleven bits at a time fit above a 53-bit fraction. */
        const int32_t step = left.exponent - right.exponent < 11 ? left.exponent - right.exponent : 11;
        left.fraction = (left.fraction << step) % right.fraction;
        left.exponent -= step;
        if (left.fraction == 0) break;
    }
    left.fraction %= right.fraction;
    left.exponent = right.exponent;
    return clo_long_bits_to_double((int64_t)(sign | join(left)));
}

/* Doubles hold floats and their remainders exactly. */
float clo_frem(float a, float b) { return (float)clo_drem((double)a, (double)b); }

/* IEEEremainder: the multiple of b nearest to a, ties to the even multiple. */
double clo_math_ieee_remainder(double a, double b) {
    const uint64_t a_bits = (uint64_t)clo_double_to_raw_long_bits(a);
    const uint64_t divisor_bits = (uint64_t)clo_double_to_raw_long_bits(b) & ~SIGN_BIT;
    const double divisor = clo_long_bits_to_double((int64_t)divisor_bits);
    if ((a_bits & ~SIGN_BIT) >= INFINITY_BITS || divisor_bits > INFINITY_BITS || divisor_bits == 0) return (a * b) / (a * b);
    double rest = a;
    /* First modulo 2 b, so that one bit of the quotient is left to know whether it is odd. */
    if (divisor_bits < 0x7fe0000000000000ull) rest = clo_drem(rest, divisor + divisor);
    rest = clo_long_bits_to_double(clo_double_to_raw_long_bits(rest) & (int64_t)~SIGN_BIT);
    if (divisor_bits < 0x0020000000000000ull) {
        if (rest + rest > divisor) {
            rest -= divisor;
            if (rest + rest >= divisor) rest -= divisor;
        }
    } else {
        const double half = 0.5 * divisor;
        if (rest > half) {
            rest -= divisor;
            if (rest >= half) rest -= divisor;
        }
    }
    return clo_long_bits_to_double(clo_double_to_raw_long_bits(rest) ^ (int64_t)(a_bits & SIGN_BIT));
}
