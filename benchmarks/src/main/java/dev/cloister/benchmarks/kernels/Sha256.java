package dev.cloister.benchmarks.kernels;

/** SHA-256 in plain Java (FIPS 180-4): rotations, additions and int arrays. */
final class Sha256 {
    private static final int[] K = constants();

    private Sha256() {}

    /** Digests {@code blocks} blocks of 64 bytes. */
    static long run(int blocks) {
        int[] state = {
            0x6a09e667,
            0xbb67ae85,
            0x3c6ef372,
            0xa54ff53a,
            0x510e527f,
            0x9b05688c,
            0x1f83d9ab,
            0x5be0cd19
        };
        byte[] block = new byte[64];
        int[] schedule = new int[64];
        for (int i = 0; i < blocks; i++) {
            block[i & 63] += (byte) i;
            compress(state, block, schedule);
        }
        return (long) state[0] << 32 | state[7] & 0xffffffffL;
    }

    private static void compress(int[] state, byte[] block, int[] w) {
        for (int i = 0; i < 16; i++) {
            w[i] =
                    (block[i * 4] & 255) << 24
                            | (block[i * 4 + 1] & 255) << 16
                            | (block[i * 4 + 2] & 255) << 8
                            | block[i * 4 + 3] & 255;
        }
        for (int i = 16; i < 64; i++) {
            int s0 =
                    Integer.rotateRight(w[i - 15], 7)
                            ^ Integer.rotateRight(w[i - 15], 18)
                            ^ w[i - 15] >>> 3;
            int s1 =
                    Integer.rotateRight(w[i - 2], 17)
                            ^ Integer.rotateRight(w[i - 2], 19)
                            ^ w[i - 2] >>> 10;
            w[i] = w[i - 16] + s0 + w[i - 7] + s1;
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int i = 0; i < 64; i++) {
            int s1 =
                    Integer.rotateRight(e, 6)
                            ^ Integer.rotateRight(e, 11)
                            ^ Integer.rotateRight(e, 25);
            int t1 = h + s1 + (e & f ^ ~e & g) + K[i] + w[i];
            int s0 =
                    Integer.rotateRight(a, 2)
                            ^ Integer.rotateRight(a, 13)
                            ^ Integer.rotateRight(a, 22);
            int t2 = s0 + (a & b ^ a & c ^ b & c);
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static int[] constants() {
        int[] constants = new int[64];
        int found = 0;
        for (int candidate = 2; found < 64; candidate++) {
            boolean isPrime = true;
            for (int divisor = 2; divisor * divisor <= candidate; divisor++)
                isPrime &= candidate % divisor != 0;
            if (isPrime) constants[found++] = fraction(candidate);
        }
        return constants;
    }

    private static int fraction(int prime) {
        java.math.BigInteger scaled = java.math.BigInteger.valueOf(prime).shiftLeft(96);
        java.math.BigInteger low = java.math.BigInteger.ZERO;
        java.math.BigInteger high = java.math.BigInteger.ONE.shiftLeft(40);
        while (high.subtract(low).compareTo(java.math.BigInteger.ONE) > 0) {
            java.math.BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(3).compareTo(scaled) <= 0) low = middle;
            else high = middle;
        }
        return low.intValue();
    }
}
