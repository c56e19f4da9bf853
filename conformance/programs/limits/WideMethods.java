/** Methods with 255 slots of arguments, 200 locals, constants of every width, hundreds of branches. */
public class WideMethods {
    static long sum(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l, long m, long n, long o, long p, int q, int r, int s, int t, float u, double v, byte w, short x, char y, boolean z, Object aa, String bb, int... rest) {
        long all = a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10 + k * 11 + l * 12 + m * 13 + n * 14 + o * 15 + p * 16;
        all += q - r + s - t + (long) u + (long) v + w + x + y + (z ? 1 : 0) + (aa == null ? 0 : 1) + bb.length();
        for (int each : rest) all = all * 3 + each;
        return all;
    }

    static int branches(int n) {
        int s = 0;
        if (n % 2 == 0) s += 1; else s -= 1;
        if (n % 3 == 0) s += 2; else if (n % 3 == 1) s += 20; else s -= 2;
        for (int i = 0; i < n % 5; i++) {
            if (i == 3) continue;
            for (int j = i; j < 4; j++) {
                if ((i ^ j) == 1) s += j;
                else if ((i & j) == 2) s -= i;
                else {
                    switch (i * j) {
                        case 0: s++;
                        case 1: s += 2; break;
                        case 4: s = -s;
                        default: s ^= n;
                    }
                }
            }
        }
        return n > 0 ? n > 10 ? n > 100 ? s + 100 : s + 10 : s + 1 : s;
    }

    static double mixed(int n) {
        int a0 = n, a1 = a0 + 1, a2 = a1 * 2, a3 = a2 - 3, a4 = a3 ^ 4, a5 = a4 << 1, a6 = a5 | 6, a7 = a6 & 7, a8 = a7 + a0, a9 = a8 * a1;
        long b0 = a9, b1 = b0 * a2, b2 = b1 + a3, b3 = b2 - a4, b4 = b3 ^ a5, b5 = b4 + a6, b6 = b5 * 3, b7 = b6 - b0, b8 = b7 + b1, b9 = b8 ^ b2;
        double c0 = b9, c1 = c0 / 3, c2 = c1 + b3, c3 = c2 * 0.5, c4 = c3 - c0, c5 = c4 + c1, c6 = c5 * c2, c7 = c6 + c3, c8 = c7 / (c4 + 1), c9 = c8 - c5;
        float d0 = (float) c9, d1 = d0 + a7, d2 = d1 * 2, d3 = d2 - a8, d4 = d3 + d0;
        return a9 + b9 + c9 + d4 + a0 + b8 + c6 + d1 + 32767 + 32768 + 0x7fffffff + 1L + 0x100000000L + 1.0 + 2.0f + 0.1 + 65535;
    }

    public static void main(String[] args) {
        System.out.println(sum(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21f, 22.5, (byte) 23, (short) 24, 'y', true, null, "bb", 1, 2, 3));
        long hash = 0;
        for (int i = -50; i < 200; i++) hash = hash * 31 + branches(i);
        System.out.println(hash);
        for (int i = 0; i < 5; i++) System.out.println(mixed(i * 1000));
    }
}
