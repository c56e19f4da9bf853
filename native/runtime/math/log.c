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
 * log, log10, log1p.
 */
#include "fdlibm.h"

static const double ln2_hi = 6.93147180369123816490e-01, ln2_lo = 1.90821492927058770002e-10;
static const double two54 = 1.80143985094819840000e+16;
static const double ivln10 = 4.34294481903251816668e-01;
static const double log10_2hi = 3.01029995663611771306e-01, log10_2lo = 3.69423907715893078616e-13;
static const double Lg1 = 6.666666666666735130e-01, Lg2 = 3.999999999940941908e-01, Lg3 = 2.857142874366239149e-01;
static const double Lg4 = 2.222219843214978396e-01, Lg5 = 1.818357216161805012e-01, Lg6 = 1.531383769920937332e-01;
static const double Lg7 = 1.479819860511658591e-01;

/* Zero and negative arguments; true when *result is the answer. */
static bool is_special(double x, double *result) {
    const int32_t hx = cloi_high(x);
    if (x == 0.0) *result = -__builtin_inf();
    else if (hx < 0) *result = (x - x) / 0.0;
    else if (hx >= 0x7ff00000) *result = x + x;
    else return false;
    return true;
}

double clo_math_log(double x) {
    double special;
    if (is_special(x, &special)) return special;
    int32_t k = 0;
    if (cloi_high(x) < 0x00100000) { /* subnormal */
        k = -54;
        x *= two54;
    }
    int32_t hx = cloi_high(x);
    k += (hx >> 20) - 1023;
    hx &= 0x000fffff;
    const int32_t carry = (hx + 0x95f64) & 0x100000;
    x = cloi_with_high(x, hx | (carry ^ 0x3ff00000));
    k += carry >> 20;
    const double dk = (double)k;
    const double f = x - 1.0;
    if ((0x000fffff & (2 + hx)) < 3) { /* |f| < 2^-20 */
        if (f == 0.0) return k == 0 ? 0.0 : dk * ln2_hi + dk * ln2_lo;
        const double r = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - r : dk * ln2_hi - ((r - dk * ln2_lo) - f);
    }
    const double s = f / (2.0 + f);
    const double z = s * s;
    const double w = z * z;
    const double t1 = w * (Lg2 + w * (Lg4 + w * Lg6));
    const double t2 = z * (Lg1 + w * (Lg3 + w * (Lg5 + w * Lg7)));
    const double r = t2 + t1;
    if (((hx - 0x6147a) | (0x6b851 - hx)) > 0) {
        const double hfsq = 0.5 * f * f;
        if (k == 0) return f - (hfsq - s * (hfsq + r));
        return dk * ln2_hi - ((hfsq - (s * (hfsq + r) + dk * ln2_lo)) - f);
    }
    if (k == 0) return f - s * (f - r);
    return dk * ln2_hi - ((s * (f - r) - dk * ln2_lo) - f);
}

double clo_math_log10(double x) {
    double special;
    if (is_special(x, &special)) return special;
    int32_t k = 0;
    if (cloi_high(x) < 0x00100000) {
        k = -54;
        x *= two54;
    }
    const int32_t hx = cloi_high(x);
    k += (hx >> 20) - 1023;
    const int32_t i = k < 0 ? 1 : 0;
    const double y = (double)(k + i);
    x = cloi_with_high(x, (hx & 0x000fffff) | ((0x3ff - i) << 20));
    const double z = y * log10_2lo + ivln10 * clo_math_log(x);
    return z + y * log10_2hi;
}

double clo_math_log1p(double x) {
    const int32_t hx = cloi_high(x);
    const int32_t ax = hx & 0x7fffffff;
    int32_t k = 1;
    int32_t hu = 1;
    double f = 0.0;
    double c = 0.0;
    if (hx < 0x3fda827a) { /* x < 0.41422 */
        if (ax >= 0x3ff00000) return x == -1.0 ? -__builtin_inf() : (x - x) / (x - x);
        if (ax < 0x3e200000) return ax < 0x3c900000 ? x : x - x * x * 0.5;
        if (hx > 0 || hx <= (int32_t)0xbfd2bec3) { /* -0.2929 < x < 0.41422 */
            k = 0;
            f = x;
        }
    }
    if (hx >= 0x7ff00000) return x + x;
    if (k != 0) {
        double u = x;
        if (hx < 0x43400000) {
            u = 1.0 + x;
            k = (cloi_high(u) >> 20) - 1023;
            c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
            c /= u;
        } else {
            k = (cloi_high(u) >> 20) - 1023;
        }
        hu = cloi_high(u) & 0x000fffff;
        if (hu < 0x6a09e) {
            u = cloi_with_high(u, hu | 0x3ff00000);
        } else {
            k += 1;
            u = cloi_with_high(u, hu | 0x3fe00000);
            hu = (0x00100000 - hu) >> 2;
        }
        f = u - 1.0;
    }
    const double dk = (double)k;
    const double hfsq = 0.5 * f * f;
    if (hu == 0) { /* |f| < 2^-20 */
        if (f == 0.0) {
            if (k == 0) return 0.0;
            c += dk * ln2_lo;
            return dk * ln2_hi + c;
        }
        const double r = hfsq * (1.0 - 0.66666666666666666 * f);
        return k == 0 ? f - r : dk * ln2_hi - ((r - (dk * ln2_lo + c)) - f);
    }
    const double s = f / (2.0 + f);
    const double z = s * s;
    const double r = z * (Lg1 + z * (Lg2 + z * (Lg3 + z * (Lg4 + z * (Lg5 + z * (Lg6 + z * Lg7))))));
    if (k == 0) return f - (hfsq - s * (hfsq + r));
    return dk * ln2_hi - ((hfsq - (s * (hfsq + r) + (dk * ln2_lo + c))) - f);
}
