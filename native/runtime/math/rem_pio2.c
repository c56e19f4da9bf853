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
 * Argument reduction of sin, cos and tan. Up to 2^19 pi/2: subtraction of pi/2 in three parts (Cody and Waite). Beyond: multiplication with
 * as many bits of 2/pi as the exponent asks for (Payne and Hanek).
 */
#include "fdlibm.h"

static const double two24 = 1.67772160000000000000e+07;
static const double twon24 = 5.96046447753906250000e-08;
static const double invpio2 = 6.36619772367581382433e-01;
static const double pio2_1 = 1.57079632673412561417e+00; /* first 33 bits of pi/2 */
static const double pio2_1t = 6.07710050650619224932e-11;
static const double pio2_2 = 6.07710050630396597660e-11; /* second 33 bits */
static const double pio2_2t = 2.02226624879595063154e-21;
static const double pio2_3 = 2.02226624871116645580e-21; /* third 33 bits */
static const double pio2_3t = 8.47842766036889956997e-32;

/* 2/pi in pieces of 24 bits. */
static const int32_t two_over_pi[66] = {
    0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
    0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
    0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
    0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
    0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
    0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b,
};

/* pi/2 in pieces of 24 bits. */
static const double pio2_pieces[8] = {
    1.57079625129699707031e+00, 7.54978941586159635335e-08, 5.39030252995776476554e-15, 3.28200341580791294123e-22,
    1.27065575308067607349e-29, 1.22933308981111328932e-36, 2.73370053816464559624e-44, 2.16741683877804819444e-51,
};

#define INITIAL_PIECES 4 /* of 2/pi, for 53-bit results; more when they cancel */

/* x * 2^k for the k that occur here: neither operand nor result leaves the normal range, or it is 0. */
static double scale(double x, int32_t k) { return x * cloi_double((uint64_t)(uint32_t)(1023 + k) << 52); }

static double floor_of(double x) {
    const double truncated = (double)(int64_t)x;
    return truncated > x ? truncated - 1.0 : truncated;
}

typedef struct product {
    double f[20];   /* the pieces of 2/pi in use */
    double q[20];   /* x times them, by weight */
    int32_t iq[20]; /* the same in integers of 24 bits, least significant first */
} product;

static double convolve(const product *p, const double *x, int32_t x_last, int32_t i) {
    double sum = 0.0;
    for (int32_t j = 0; j <= x_last; j++) sum += x[j] * p->f[x_last + i - j];
    return sum;
}

/* Replaces the fraction in iq[0..count) by 1 minus it; says whether it was not 0. */
static bool complement(int32_t *iq, int32_t count) {
    bool carry = false;
    for (int32_t i = 0; i < count; i++) {
        const int32_t j = iq[i];
        if (carry) {
            iq[i] = 0xffffff - j;
        } else if (j != 0) {
            carry = true;
            iq[i] = 0x1000000 - j;
        }
    }
    return carry;
}

/* x[0..x_last]: the argument in pieces of 24 bits, x[0] * 2^e0 first. */
static int32_t rem_pio2_large(const double *x, int32_t x_last, int32_t e0, double y[2]) {
    product p;
    int32_t jv = (e0 - 3) / 24;
    if (jv < 0) jv = 0;
    int32_t q0 = e0 - 24 * (jv + 1);
    for (int32_t i = 0, j = jv - x_last; i <= x_last + INITIAL_PIECES; i++, j++) p.f[i] = j < 0 ? 0.0 : (double)two_over_pi[j];
    for (int32_t i = 0; i <= INITIAL_PIECES; i++) p.q[i] = convolve(&p, x, x_last, i);
    int32_t jz = INITIAL_PIECES;
    int32_t n;
    int32_t ih;
    double z;
    for (;;) {
        z = p.q[jz];
        for (int32_t i = 0, j = jz; j > 0; i++, j--) {
            const double fw = (double)(int32_t)(twon24 * z);
            p.iq[i] = (int32_t)(z - two24 * fw);
            z = p.q[j - 1] + fw;
        }
        z = scale(z, q0);
        z -= 8.0 * floor_of(z * 0.125);
        n = (int32_t)z;
        z -= (double)n;
        ih = 0;
        if (q0 > 0) {
            const int32_t i = p.iq[jz - 1] >> (24 - q0);
            n += i;
            p.iq[jz - 1] -= i << (24 - q0);
            ih = p.iq[jz - 1] >> (23 - q0);
        } else if (q0 == 0) {
            ih = p.iq[jz - 1] >> 23;
        } else if (z >= 0.5) {
            ih = 2;
        }
        if (ih > 0) { /* the fraction is above 1/2 */
            n += 1;
            const bool carry = complement(p.iq, jz);
            if (q0 == 1) p.iq[jz - 1] &= 0x7fffff;
            if (q0 == 2) p.iq[jz - 1] &= 0x3fffff;
            if (ih == 2) {
                z = 1.0 - z;
                if (carry) z -= scale(1.0, q0);
            }
        }
        if (z != 0.0) break;
        int32_t any = 0;
        for (int32_t i = jz - 1; i >= INITIAL_PIECES; i--) any |= p.iq[i];
        if (any != 0) break;
        /* All bits cancelled: more of 2/pi. */
        int32_t k = 1;
        while (p.iq[INITIAL_PIECES - k] == 0) k++;
        for (int32_t i = jz + 1; i <= jz + k; i++) {
            p.f[x_last + i] = (double)two_over_pi[jv + i];
            p.q[i] = convolve(&p, x, x_last, i);
        }
        jz += k;
    }
    if (z == 0.0) {
        jz -= 1;
        q0 -= 24;
        while (p.iq[jz] == 0) {
            jz--;
            q0 -= 24;
        }
    } else {
        z = scale(z, -q0);
        if (z >= two24) {
            const double fw = (double)(int32_t)(twon24 * z);
            p.iq[jz] = (int32_t)(z - two24 * fw);
            jz += 1;
            q0 += 24;
            p.iq[jz] = (int32_t)fw;
        } else {
            p.iq[jz] = (int32_t)z;
        }
    }
    double weight = scale(1.0, q0);
    for (int32_t i = jz; i >= 0; i--) {
        p.q[i] = weight * (double)p.iq[i];
        weight *= twon24;
    }
    double fq[20];
    for (int32_t i = jz; i >= 0; i--) {
        double sum = 0.0;
        for (int32_t k = 0; k <= INITIAL_PIECES && k <= jz - i; k++) sum += pio2_pieces[k] * p.q[i + k];
        fq[jz - i] = sum;
    }
    double sum = 0.0;
    for (int32_t i = jz; i >= 0; i--) sum += fq[i];
    y[0] = ih == 0 ? sum : -sum;
    sum = fq[0] - sum;
    for (int32_t i = 1; i <= jz; i++) sum += fq[i];
    y[1] = ih == 0 ? sum : -sum;
    return n & 7;
}

/* pi/4 < |x| < 3 pi/4 */
static int32_t rem_pio2_once(double x, int32_t ix, double y[2]) {
    const double sign = x > 0.0 ? 1.0 : -1.0;
    double z = cloi_abs(x) - pio2_1;
    double tail = pio2_1t;
    if (ix == 0x3ff921fb) { /* near pi/2: 33 more bits */
        z -= pio2_2;
        tail = pio2_2t;
    }
    const double y0 = z - tail;
    y[1] = sign * ((z - y0) - tail);
    y[0] = sign * y0;
    return x > 0.0 ? 1 : -1;
}

/* Exponents by which y0 is smaller than the argument: the bits that cancelled. */
static int32_t lost_bits(int32_t ix, double y0) { return (ix >> 20) - ((cloi_high(y0) >> 20) & 0x7ff); }

static int32_t rem_pio2_medium(double x, int32_t ix, double y[2]) {
    const double t = cloi_abs(x);
    const int32_t n = (int32_t)(t * invpio2 + 0.5);
    const double fn = (double)n;
    double r = t - fn * pio2_1;
    double w = fn * pio2_1t;
    double y0 = r - w;
    /* fdlibm has a table of these high words. */
    if (n >= 32 || ix == cloi_high(fn * 1.57079632679489655800e+00)) {
        if (lost_bits(ix, y0) > 16) {
            double before = r;
            w = fn * pio2_2;
            r = before - w;
            w = fn * pio2_2t - ((before - r) - w);
            y0 = r - w;
            if (lost_bits(ix, y0) > 49) {
                before = r;
                w = fn * pio2_3;
                r = before - w;
                w = fn * pio2_3t - ((before - r) - w);
                y0 = r - w;
            }
        }
    }
    const double y1 = (r - y0) - w;
    y[0] = x < 0.0 ? -y0 : y0;
    y[1] = x < 0.0 ? -y1 : y1;
    return x < 0.0 ? -n : n;
}

int32_t cloi_rem_pio2(double x, double y[2]) {
    const int32_t ix = cloi_high(x) & 0x7fffffff;
    if (ix <= 0x3fe921fb) { /* |x| <= pi/4 */
        y[0] = x;
        y[1] = 0.0;
        return 0;
    }
    if (ix < 0x4002d97c) return rem_pio2_once(x, ix, y);
    if (ix <= 0x413921fb) return rem_pio2_medium(x, ix, y);
    if (ix >= 0x7ff00000) {
        y[0] = y[1] = x - x;
        return 0;
    }
    const int32_t e0 = (ix >> 20) - 1046;
    double z = cloi_with_high(x, ix - (int32_t)((uint32_t)e0 << 20));
    double pieces[3];
    for (int32_t i = 0; i < 2; i++) {
        pieces[i] = (double)(int32_t)z;
        z = (z - pieces[i]) * two24;
    }
    pieces[2] = z;
    int32_t last = 2;
    while (pieces[last] == 0.0) last--;
    const int32_t n = rem_pio2_large(pieces, last, e0, y);
    if (x > 0.0) return n;
    y[0] = -y[0];
    y[1] = -y[1];
    return -n;
}
