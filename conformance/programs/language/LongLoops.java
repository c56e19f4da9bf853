/** Loops of many iterations with all kinds of counters, conditions and steps; nested ones; early exits; overflowing counters. */
public class LongLoops {
    public static void main(String[] args) {
        long sum = 0;
        for (int i = 0; i < 5_000_000; i++) sum += i ^ i >> 3;
        for (long l = 1L << 33; l > 0; l >>= 1) sum += l;
        for (double d = 0; d < 10; d += 0.125) sum += (long) (d * 8);
        for (float f = 1; f < 1e6f; f *= 1.5f) sum++;
        for (char c = 'z'; c >= 'a'; c -= 2) sum += c;
        for (byte b = 0; b >= 0; b += 7) sum += b;
        for (short s = 30000; s > 0; s++) sum++;
        System.out.println(sum);
        int count = 0;
        for (int i = Integer.MAX_VALUE - 5; i > 0; i++) count++;
        for (int i = Integer.MIN_VALUE; i < Integer.MIN_VALUE + 10; i += 3) count++;
        for (int i = 10; i-- > 0; ) count += i;
        for (int i = 0, j = 100; i < j; i += 3, j -= 2) count += j - i;
        System.out.println(count);
        int[] a = new int[1000];
        for (int round = 0; round < 500; round++) for (int i = 0; i < a.length; i++) a[i] += a[(i + round) % a.length] + i;
        int hash = 1;
        for (int x : a) hash = hash * 31 + x;
        System.out.println(hash);
        int n = 0;
        boolean found = false;
        while (!found) {
            n += 7;
            found = n % 11 == 3 && n % 13 == 5;
        }
        System.out.println(n);
        long x = 88172645463325252L;
        int heads = 0;
        int i = 0;
        do {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            if ((x & 1) == 0) heads++;
        } while (++i < 1_000_000);
        System.out.println(x + " " + heads);
        double h = 0;
        for (int k = 1; k <= 200_000; k++) h += 1.0 / k;
        float g = 0;
        for (int k = 200_000; k >= 1; k--) g += 1f / k;
        System.out.println(h + " " + g);
        StringBuilder b = new StringBuilder();
        outer:
        for (int p = 2; ; p++) {
            for (int q = 2; q * q <= p; q++) if (p % q == 0) continue outer;
            b.append(p).append(' ');
            if (b.length() > 60) break;
        }
        System.out.println(b);
    }
}
