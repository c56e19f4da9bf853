import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sieves, greatest common divisors, modular powers, Miller-Rabin, Fibonacci in several ways, digits. */
public class Numbers {
    static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    static long power(long b, long e, long m) {
        long r = 1;
        for (b %= m; e > 0; e >>= 1, b = Math.floorMod(BigInteger.valueOf(b).multiply(BigInteger.valueOf(b)).mod(BigInteger.valueOf(m)).longValue(), m))
            if ((e & 1) != 0) r = BigInteger.valueOf(r).multiply(BigInteger.valueOf(b)).mod(BigInteger.valueOf(m)).longValue();
        return r;
    }

    static boolean isPrime(long n) {
        if (n < 2) return false;
        for (long p : new long[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
            if (n % p == 0) return n == p;
        }
        long d = n - 1;
        int s = Long.numberOfTrailingZeros(d);
        d >>= s;
        witness:
        for (long a : new long[] {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37}) {
            long x = power(a, d, n);
            if (x == 1 || x == n - 1) continue;
            for (int r = 1; r < s; r++) {
                x = power(x, 2, n);
                if (x == n - 1) continue witness;
            }
            return false;
        }
        return true;
    }

    static List<Long> factors(long n) {
        List<Long> all = new ArrayList<>();
        for (long p = 2; p * p <= n; p++) for (; n % p == 0; n /= p) all.add(p);
        if (n > 1) all.add(n);
        return all;
    }

    public static void main(String[] args) {
        BitSet composite = new BitSet(20_000);
        int primes = 0;
        for (int i = 2; i < 20_000; i++) {
            if (composite.get(i)) continue;
            primes++;
            for (int j = i * i; j > 0 && j < 20_000; j += i) composite.set(j);
        }
        int same = 0;
        for (int i = 0; i < 2000; i++) if (isPrime(i) == (i > 1 && !composite.get(i))) same++;
        System.out.println(primes + " " + same + " " + isPrime(1_000_000_007L) + " " + isPrime(999_999_999_989L) + " " + isPrime(3_215_031_751L));
        System.out.println(gcd(1071, 462) + " " + gcd(-12, 18) + " " + factors(600_851_475_143L) + " " + power(3, 1_000_000, 1_000_003));
        long a = 0, b = 1;
        for (int i = 0; i < 90; i++) {
            long t = a + b;
            a = b;
            b = t;
        }
        BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
        for (int i = 0; i < 300; i++) {
            BigInteger t = x.add(y);
            x = y;
            y = t;
        }
        System.out.println(a + " " + x + " " + Long.toString(a, 36) + " " + x.bitLength());
        int armstrong = 0;
        for (int n = 0; n < 10_000; n++) {
            int sum = 0, digits = Integer.toString(n).length();
            for (int m = n; m > 0; m /= 10) {
                int p = 1;
                for (int k = 0; k < digits; k++) p *= m % 10;
                sum += p;
            }
            if (sum == n) armstrong += n;
        }
        System.out.println(armstrong);
    }
}
