/*
 * ====================================================
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *
 * Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice
 * is preserved.
 * ====================================================
 *
 * exp (for the hyperbolic functions; StrictMath.exp itself is Java in JDK 17), expm1, sinh, cosh, tanh.
 */
#include "fdlibm.h"

static const double huge = 1.0e+300, tiny = 1.0e-300, twom1000 = 9.33263618503218878990e-302;
static const double o_threshold = 7.09782712893383973096e+02, u_threshold = -7.45133219101941108420e+02;
static const double ln2_hi = 6.93147180369123816490e-01, ln2_lo = 1.90821492927058770002e-10;
static const double invln2 = 1.44269504088896338700e+00;
static const double P1 = 1.66666666666666019037e-01, P2 = -2.77777777770155933842e-03, P3 = 6.61375632143793436117e-05;
static const double P4 = -1.65339022054652515390e-06, P5 = 4.13813679705723846039e-08;
static const double Q1 = -3.33333333333331316428e-02, Q2 = 1.58730158725481460165e-03, Q3 = -7.93650757867487942473e-05;
static const double Q4 = 4.00821782732936239552e-06, Q5 = -2.01099218183624371326e-07;

/* x = k ln 2 + hi - lo for |x| > 0.5 ln 2; returns k. hx: high word of |x|. */
static int32_t reduce(double x, int32_t hx, double *hi, double *lo) {
    if (hx < 0x3ff0a2b2) { /* |x| < 1.5 ln 2 */
        *hi = x < 0.0 ? x + ln2_hi : x - ln2_hi;
        *lo = x < 0.0 ? -ln2_lo : ln2_lo;
        return x < 0.0 ? -1 : 1;
    }
    const int32_t k = (int32_t)(invln2 * x + (x < 0.0 ? -0.5 : 0.5));
    *hi = x - (double)k * ln2_hi;
    *lo = (double)k * ln2_lo;
    return k;
}

double cloi_exp(double x) {
    const int32_t hx = cloi_high(x) & 0x7fffffff;
    if (hx >= 0x40862e42) {
        if (x != x) return x + x;
        if (hx >= 0x7ff00000) return x > 0.0 ? x : 0.0;
        if (x > o_threshold) return __builtin_inf();
        if (x < u_threshold) return 0.0;
    }
    int32_t k = 0;
    double hi = 0.0;
    double lo = 0.0;
    if (hx > 0x3fd62e42) {
        k = reduce(x, hx, &hi, &lo);
        x = hi - lo;
    } else if (hx < 0x3e300000) {
        return 1.0 + x;
    }
    const double t = x * x;
    const double c = x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
    if (k == 0) return 1.0 - ((x * c) / (c - 2.0) - x);
    const double y = 1.0 - ((lo - (x * c) / (2.0 - c)) - hi);
    if (k >= -1021) return cloi_add_exponent(y, k);
    return cloi_add_exponent(y, k + 1000) * twom1000;
}

/* expm1 of k ln 2 + x from e, for |k| > 1. */
static double unreduce_expm1(int32_t k, double x, double e) {
    if (k <= -2 || k > 56) return cloi_add_exponent(1.0 - (e - x), k) - 1.0;
    if (k < 20) {
        const double t = cloi_double((uint64_t)(uint32_t)(0x3ff00000 - (0x200000 >> k)) << 32); /* 1 - 2^-k */
        return cloi_add_exponent(t - (e - x), k);
    }
    const double t = cloi_double((uint64_t)(uint32_t)(0x3ff - k) << 52); /* 2^-k */
    return cloi_add_exponent((x - (e + t)) + 1.0, k);
}

double clo_math_expm1(double x) {
    const int32_t hx = cloi_high(x) & 0x7fffffff;
    if (hx >= 0x4043687a) { /* |x| >= 56 ln 2 */
        if (x != x) return x + x;
        if (hx >= 0x7ff00000) return x > 0.0 ? x : -1.0;
        if (x > o_threshold) return __builtin_inf();
        if (x < 0.0) return tiny - 1.0;
    }
    int32_t k = 0;
    double c = 0.0;
    if (hx > 0x3fd62e42) {
        double hi;
        double lo;
        k = reduce(x, hx, &hi, &lo);
        x = hi - lo;
        c = (hi - x) - lo;
    } else if (hx < 0x3c900000) {
        const double t = huge + x;
        return x - (t - (huge + x));
    }
    const double hfx = 0.5 * x;
    const double hxs = x * hfx;
    const double r1 = 1.0 + hxs * (Q1 + hxs * (Q2 + hxs * (Q3 + hxs * (Q4 + hxs * Q5))));
    const double t = 3.0 - r1 * hfx;
    double e = hxs * ((r1 - t) / (6.0 - x * t));
    if (k == 0) return x - (x * e - hxs);
    e = x * (e - c) - c;
    e -= hxs;
    if (k == -1) return 0.5 * (x - e) - 0.5;
    if (k == 1) return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
    return unreduce_expm1(k, x, e);
}

/* exp would overflow but half of it does not: |x| up to log(2 * max). */
static bool is_below_overflow(double x) { return (cloi_bits(x) & 0x7fffffffffffffffull) <= 0x408633ce8fb9f87dull; }

double clo_math_sinh(double x) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    if (ix >= 0x7ff00000) return x + x;
    const double h = cloi_high(x) < 0 ? -0.5 : 0.5;
    if (ix < 0x40360000) { /* |x| < 22 */
        if (ix < 0x3e300000) return x;
        const double t = clo_math_expm1(cloi_abs(x));
        return ix < 0x3ff00000 ? h * (2.0 * t - t * t / (t + 1.0)) : h * (t + t / (t + 1.0));
    }
    if (ix < 0x40862e42) return h * cloi_exp(cloi_abs(x));
    if (!is_below_overflow(x)) return x * 1.0e307;
    const double w = cloi_exp(0.5 * cloi_abs(x));
    return h * w * w;
}

double clo_math_cosh(double x) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    if (ix >= 0x7ff00000) return x * x;
    if (ix < 0x3fd62e43) { /* |x| < 0.5 ln 2 */
        const double t = clo_math_expm1(cloi_abs(x));
        const double w = 1.0 + t;
        return ix < 0x3c800000 ? w : 1.0 + (t * t) / (w + w);
    }
    if (ix < 0x40360000) {
        const double t = cloi_exp(cloi_abs(x));
        return 0.5 * t + 0.5 / t;
    }
    if (ix < 0x40862e42) return 0.5 * cloi_exp(cloi_abs(x));
    if (!is_below_overflow(x)) return huge * huge;
    const double w = cloi_exp(0.5 * cloi_abs(x));
    return 0.5 * w * w;
}

double clo_math_tanh(double x) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    const bool is_negative = cloi_high(x) < 0;
    if (ix >= 0x7ff00000) return is_negative ? 1.0 / x - 1.0 : 1.0 / x + 1.0;
    double z = 1.0 - tiny;
    if (ix < 0x3c800000) return x * (1.0 + x);
    if (ix < 0x40360000) {
        if (ix >= 0x3ff00000) {
            const double t = clo_math_expm1(2.0 * cloi_abs(x));
            z = 1.0 - 2.0 / (t + 2.0);
        } else {
            const double t = clo_math_expm1(-2.0 * cloi_abs(x));
            z = -t / (t + 2.0);
        }
    }
    return is_negative ? -z : z;
}
