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
 * Elementary functions with fdlibm 5.3's algorithms and constants (netlib.org/fdlibm), operation for operation: java.lang.StrictMath is defined as
 * their results. Nothing may be contracted, reassociated or "improved" here; native/tests compares with HotSpot bit for bit.
 */
#ifndef CLOI_FDLIBM_H
#define CLOI_FDLIBM_H

#include <stdint.h>

#include "../natives.h"
#include "../runtime_internal.h"

CLO_INLINE uint64_t cloi_bits(double x) {
    uint64_t bits;
    __builtin_memcpy(&bits, &x, sizeof bits);
    return bits;
}
CLO_INLINE double cloi_double(uint64_t bits) {
    double x;
    __builtin_memcpy(&x, &bits, sizeof x);
    return x;
}
/* fdlibm looks at a double as two 32-bit words. */
CLO_INLINE int32_t cloi_high(double x) { return (int32_t)(cloi_bits(x) >> 32); }
CLO_INLINE uint32_t cloi_low(double x) { return (uint32_t)cloi_bits(x); }
CLO_INLINE double cloi_with_high(double x, int32_t high) { return cloi_double((uint64_t)(uint32_t)high << 32 | cloi_low(x)); }
CLO_INLINE double cloi_without_low(double x) { return cloi_double(cloi_bits(x) & 0xffffffff00000000ull); }
CLO_INLINE double cloi_abs(double x) { return cloi_double(cloi_bits(x) & 0x7fffffffffffffffull); }
/* Adds to the exponent; the result must be normal. */
CLO_INLINE double cloi_add_exponent(double x, int32_t k) { return cloi_with_high(x, (int32_t)((uint32_t)cloi_high(x) + ((uint32_t)k << 20))); }

/* rem_pio2.c: x - n pi/2 as y[0] + y[1], |y[0]| <= pi/4; returns n modulo 8 (or n itself). */
CLO_HIDDEN int32_t cloi_rem_pio2(double x, double y[2]);
/* exp.c: e to the x. */
CLO_HIDDEN double cloi_exp(double x);

#endif
