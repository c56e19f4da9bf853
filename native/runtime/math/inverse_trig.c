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
 * asin, acos, atan, atan2.
 */
#include "fdlibm.h"

static const double pi = 3.14159265358979311600e+00, pi_lo = 1.2246467991473531772e-16;
static const double pio2_hi = 1.57079632679489655800e+00, pio2_lo = 6.12323399573676603587e-17;
static const double pio4_hi = 7.85398163397448278999e-01;

static const double pS0 = 1.66666666666666657415e-01, pS1 = -3.25565818622400915405e-01, pS2 = 2.01212532134862925881e-01;
static const double pS3 = -4.00555345006794114027e-02, pS4 = 7.91534994289814532176e-04, pS5 = 3.47933107596021167570e-05;
static const double qS1 = -2.40339491173441421878e+00, qS2 = 2.02094576023350569471e+00;
static const double qS3 = -6.88283971605453293030e-01, qS4 = 7.70381505559019352791e-02;

/* (asin(x) - x) / x^3 times x^2, as a function of t = x^2. */
static double rational(double t) {
    const double p = t * (pS0 + t * (pS1 + t * (pS2 + t * (pS3 + t * (pS4 + t * pS5)))));
    const double q = 1.0 + t * (qS1 + t * (qS2 + t * (qS3 + t * qS4)));
    return p / q;
}

double clo_math_asin(double x) {
    const int32_t hx = cloi_high(x);
    const int32_t ix = hx & 0x7fffffff;
    if (ix >= 0x3ff00000) {
        if (((uint32_t)(ix - 0x3ff00000) | cloi_low(x)) == 0) return x * pio2_hi + x * pio2_lo;
        return (x - x) / (x - x);
    }
    if (ix < 0x3fe00000) {
        if (ix < 0x3e400000) return x;
        return x + x * rational(x * x);
    }
    double t = (1.0 - cloi_abs(x)) * 0.5;
    const double r = rational(t);
    const double s = __builtin_sqrt(t);
    if (ix >= 0x3fef3333) {
        t = pio2_hi - (2.0 * (s + s * r) - pio2_lo);
    } else {
        const double w = cloi_without_low(s);
        const double c = (t - w * w) / (s + w);
        const double p = 2.0 * s * r - (pio2_lo - 2.0 * c);
        const double q = pio4_hi - 2.0 * w;
        t = pio4_hi - (p - q);
    }
    return hx > 0 ? t : -t;
}

double clo_math_acos(double x) {
    const int32_t hx = cloi_high(x);
    const int32_t ix = hx & 0x7fffffff;
    if (ix >= 0x3ff00000) {
        if (((uint32_t)(ix - 0x3ff00000) | cloi_low(x)) == 0) return hx > 0 ? 0.0 : pi + 2.0 * pio2_lo;
        return (x - x) / (x - x);
    }
    if (ix < 0x3fe00000) {
        if (ix <= 0x3c600000) return pio2_hi + pio2_lo;
        return pio2_hi - (x - (pio2_lo - x * rational(x * x)));
    }
    if (hx < 0) {
        const double z = (1.0 + x) * 0.5;
        const double s = __builtin_sqrt(z);
        return pi - 2.0 * (s + (rational(z) * s - pio2_lo));
    }
    const double z = (1.0 - x) * 0.5;
    const double s = __builtin_sqrt(z);
    const double df = cloi_without_low(s);
    const double c = (z - df * df) / (s + df);
    return 2.0 * (df + (rational(z) * s + c));
}

static const double atanhi[4] = {4.63647609000806093515e-01, 7.85398163397448278999e-01, 9.82793723247329054082e-01, 1.57079632679489655800e+00};
static const double atanlo[4] = {2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17, 6.12323399573676603587e-17};
static const double aT[11] = {
    3.33333333333329318027e-01, -1.99999999998764832476e-01, 1.42857142725034663711e-01, -1.11111104054623557880e-01,
    9.09088713343650656196e-02, -7.69187620504482999495e-02, 6.66107313738753120669e-02, -5.83357013379057348645e-02,
    4.97687799461593236017e-02, -3.65315727442169155270e-02, 1.62858201153657823623e-02,
};

double clo_math_atan(double x) {
    const int32_t hx = cloi_high(x);
    const int32_t ix = hx & 0x7fffffff;
    if (ix >= 0x44100000) { /* |x| >= 2^66 */
        if (x != x) return x + x;
        return hx > 0 ? atanhi[3] + atanlo[3] : -atanhi[3] - atanlo[3];
    }
    int32_t id = -1;
    if (ix < 0x3fdc0000) {
        if (ix < 0x3e200000) return x;
    } else {
        x = cloi_abs(x);
        if (ix < 0x3fe60000) {
            id = 0;
            x = (2.0 * x - 1.0) / (2.0 + x);
        } else if (ix < 0x3ff30000) {
            id = 1;
            x = (x - 1.0) / (x + 1.0);
        } else if (ix < 0x40038000) {
            id = 2;
            x = (x - 1.5) / (1.0 + 1.5 * x);
        } else {
            id = 3;
            x = -1.0 / x;
        }
    }
    const double z = x * x;
    const double w = z * z;
    const double s1 = z * (aT[0] + w * (aT[2] + w * (aT[4] + w * (aT[6] + w * (aT[8] + w * aT[10])))));
    const double s2 = w * (aT[1] + w * (aT[3] + w * (aT[5] + w * (aT[7] + w * aT[9]))));
    if (id < 0) return x - x * (s1 + s2);
    const double result = atanhi[id] - ((x * (s1 + s2) - atanlo[id]) - x);
    return hx < 0 ? -result : result;
}

/* y or x is 0 or infinite; quadrant bit 0: y negative, bit 1: x negative. */
static double atan2_on_axis(double y, double x, int32_t quadrant) {
    const double sign = (quadrant & 1) != 0 ? -1.0 : 1.0;
    const bool is_y_infinite = cloi_abs(y) == __builtin_inf();
    if (y == 0.0) return (quadrant & 2) == 0 ? y : sign * pi;
    if (x == 0.0) return sign * pio2_hi;
    if (cloi_abs(x) != __builtin_inf()) return sign * pio2_hi;
    if (is_y_infinite) return sign * ((quadrant & 2) == 0 ? pio4_hi : 3.0 * pio4_hi);
    return sign * ((quadrant & 2) == 0 ? 0.0 : pi);
}

double clo_math_atan2(double y, double x) {
    if (x != x || y != y) return x + y;
    if (x == 1.0) return clo_math_atan(y);
    const int32_t hx = cloi_high(x);
    const int32_t hy = cloi_high(y);
    const int32_t ix = hx & 0x7fffffff;
    const int32_t iy = hy & 0x7fffffff;
    const int32_t quadrant = ((hy >> 31) & 1) | ((hx >> 30) & 2);
    if (y == 0.0 || x == 0.0 || ix == 0x7ff00000 || iy == 0x7ff00000) return atan2_on_axis(y, x, quadrant);
    const int32_t k = (iy - ix) >> 20;
    double z;
    if (k > 60) z = pio2_hi + 0.5 * pi_lo;
    else if (hx < 0 && k < -60) z = 0.0;
    else z = clo_math_atan(cloi_abs(y / x));
    switch (quadrant) {
        case 0: return z;
        case 1: return -z;
        case 2: return pi - (z - pi_lo);
        default: return (z - pi_lo) - pi;
    }
}
