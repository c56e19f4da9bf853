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
 * sin, cos, tan: reduction to [-pi/4, pi/4], then a polynomial.
 */
#include "fdlibm.h"

static const double S1 = -1.66666666666666324348e-01, S2 = 8.33333333332248946124e-03, S3 = -1.98412698298579493134e-04;
static const double S4 = 2.75573137070700676789e-06, S5 = -2.50507602534068634195e-08, S6 = 1.58969099521155010221e-10;

static const double C1 = 4.16666666666666019037e-02, C2 = -1.38888888888741095749e-03, C3 = 2.48015872894767294178e-05;
static const double C4 = -2.75573143513906633035e-07, C5 = 2.08757232129817482790e-09, C6 = -1.13596475577881948265e-11;

static const double T[13] = {
    3.33333333333334091986e-01, 1.33333333333201242699e-01, 5.39682539762260521377e-02, 2.18694882948595424599e-02,
    8.86323982359930005737e-03, 3.59207910759131235356e-03, 1.45620945432529025516e-03, 5.88041240820264096874e-04,
    2.46463134818469906812e-04, 7.81794442939557092300e-05, 7.14072491382608190305e-05, -1.85586374855275456654e-05,
    2.59073051863633712884e-05,
};
static const double pio4 = 7.85398163397448278999e-01;
static const double pio4lo = 3.06161699786838301793e-17;

/* x + y is the reduced argument; has_tail: y is not 0. */
static double kernel_sin(double x, double y, bool has_tail) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    if (ix < 0x3e400000) return x; /* |x| < 2^-27 */
    const double z = x * x;
    const double v = z * x;
    const double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
    if (!has_tail) return x + v * (S1 + z * r);
    return x - ((z * (0.5 * y - v * r) - y) - v * S1);
}

static double kernel_cos(double x, double y) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    if (ix < 0x3e400000) return 1.0;
    const double z = x * x;
    const double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
    if (ix < 0x3fd33333) return 1.0 - (0.5 * z - (z * r - x * y)); /* |x| < 0.3 */
    const double qx = ix > 0x3fe90000 ? 0.28125 : cloi_double((uint64_t)(uint32_t)(ix - 0x00200000) << 32);
    const double hz = 0.5 * z - qx;
    const double a = 1.0 - qx;
    return a - (hz - (z * r - x * y));
}

/* -1 / (x + y) where w = x + y was rounded. */
static double minus_reciprocal(double w, double x, double y) {
    const double z = cloi_without_low(w);
    const double v = y - (z - x);
    const double a = -1.0 / w;
    const double t = cloi_without_low(a);
    const double s = 1.0 + t * z;
    return t + a * (s + t * v);
}

/* tan for sign 1, -1/tan for sign -1. */
static double kernel_tan(double x, double y, int32_t sign) {
    const int32_t hx = cloi_high(x);
    const int32_t ix = hx & 0x7fffffff;
    const bool is_large = ix >= 0x3fe59428; /* |x| >= 0.6744 */
    if (ix < 0x3e300000 && (int32_t)x == 0) {
        if (((uint32_t)ix | cloi_low(x) | (uint32_t)(sign + 1)) == 0) return 1.0 / cloi_abs(x);
        return sign == 1 ? x : minus_reciprocal(x + y, x, y);
    }
    if (is_large) {
        if (hx < 0) {
            x = -x;
            y = -y;
        }
        x = (pio4 - x) + (pio4lo - y);
        y = 0.0;
    }
    const double z = x * x;
    double w = z * z;
    double r = T[1] + w * (T[3] + w * (T[5] + w * (T[7] + w * (T[9] + w * T[11]))));
    double v = z * (T[2] + w * (T[4] + w * (T[6] + w * (T[8] + w * (T[10] + w * T[12])))));
    const double s = z * x;
    r = y + z * (s * (r + v) + y);
    r += T[0] * s;
    w = x + r;
    if (is_large) {
        v = (double)sign;
        return (double)(1 - ((hx >> 30) & 2)) * (v - 2.0 * (x - (w * w / (w + v) - r)));
    }
    return sign == 1 ? w : minus_reciprocal(w, x, r);
}

static bool is_small(double x) { return (cloi_high(x) & 0x7fffffff) <= 0x3fe921fb; }
static bool is_not_finite(double x) { return (cloi_high(x) & 0x7fffffff) >= 0x7ff00000; }

double clo_math_sin(double x) {
    if (is_small(x)) return kernel_sin(x, 0.0, false);
    if (is_not_finite(x)) return x - x;
    double y[2];
    switch (cloi_rem_pio2(x, y) & 3) {
        case 0: return kernel_sin(y[0], y[1], true);
        case 1: return kernel_cos(y[0], y[1]);
        case 2: return -kernel_sin(y[0], y[1], true);
        default: return -kernel_cos(y[0], y[1]);
    }
}

double clo_math_cos(double x) {
    if (is_small(x)) return kernel_cos(x, 0.0);
    if (is_not_finite(x)) return x - x;
    double y[2];
    switch (cloi_rem_pio2(x, y) & 3) {
        case 0: return kernel_cos(y[0], y[1]);
        case 1: return -kernel_sin(y[0], y[1], true);
        case 2: return -kernel_cos(y[0], y[1]);
        default: return kernel_sin(y[0], y[1], true);
    }
}

double clo_math_tan(double x) {
    if (is_small(x)) return kernel_tan(x, 0.0, 1);
    if (is_not_finite(x)) return x - x;
    double y[2];
    const int32_t n = cloi_rem_pio2(x, y);
    return kernel_tan(y[0], y[1], 1 - ((n & 1) << 1));
}
