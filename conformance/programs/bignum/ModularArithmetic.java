import java.math.BigInteger;
import java.util.Random;

/** modPow, modInverse, gcd and prime tests of BigInteger over small and large moduli. */
public class ModularArithmetic {
    public static void main(String[] args) {
        BigInteger p = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
        BigInteger g = BigInteger.valueOf(9);
        System.out.println(g.modPow(p.subtract(BigInteger.TWO), p).equals(g.modInverse(p)) + " " + g.modInverse(p));
        System.out.println(g.modPow(p.subtract(BigInteger.ONE), p) + " " + p.isProbablePrime(50) + " " + p.add(BigInteger.TWO).isProbablePrime(50));
        int wrong = 0;
        for (int m = 1; m <= 40; m++) {
            for (int b = -5; b <= 12; b++) {
                for (int e = 0; e <= 9; e++) {
                    BigInteger slow = BigInteger.valueOf(b).pow(e).mod(BigInteger.valueOf(m));
                    if (!BigInteger.valueOf(b).modPow(BigInteger.valueOf(e), BigInteger.valueOf(m)).equals(slow)) {
                        wrong++;
                    }
                }
            }
        }
        System.out.println(wrong);
        Random random = new Random(99);
        long hash = 0;
        for (int bits = 8; bits <= 600; bits += 37) {
            BigInteger m = new BigInteger(bits, random).setBit(bits);
            BigInteger b = new BigInteger(bits * 2, random);
            BigInteger e = new BigInteger(bits, random);
            hash = hash * 31 + b.modPow(e, m).hashCode();
            if (m.testBit(0) && b.gcd(m).equals(BigInteger.ONE)) {
                hash = hash * 31 + b.modInverse(m).hashCode() + b.modPow(e.negate(), m).hashCode();
            }
        }
        System.out.println(hash);
        for (long n : new long[] {-7, 0, 1, 2, 3, 4, 561, 1105, 1729, 2147483647L, 3215031751L, 4294967297L, 999999999989L, 1000000007L * 998244353L}) {
            System.out.print(n + ":" + BigInteger.valueOf(n).isProbablePrime(40) + " ");
        }
        System.out.println();
        System.out.println(BigInteger.valueOf(100).nextProbablePrime() + " " + new BigInteger("1000000000000000000000000").nextProbablePrime() + " " + BigInteger.ZERO.nextProbablePrime());
        BigInteger generated = BigInteger.probablePrime(128, new Random(5));
        System.out.println(generated.bitLength() + " " + generated.isProbablePrime(80));
        String[] errors = new String[4];
        Runnable[] bad = {() -> g.modPow(g, BigInteger.ZERO), () -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)), () -> BigInteger.TWO.modInverse(BigInteger.ONE.negate()), () -> BigInteger.probablePrime(1, new Random(1))};
        for (int i = 0; i < bad.length; i++) {
            try {
                bad[i].run();
            } catch (ArithmeticException e) {
                errors[i] = e.getMessage();
            }
        }
        System.out.println(String.join("; ", errors));
        int count = 0;
        for (int i = 0; i < 3000; i++) {
            if (BigInteger.valueOf(i).isProbablePrime(20)) {
                count++;
            }
        }
        System.out.println(count);
    }
}
