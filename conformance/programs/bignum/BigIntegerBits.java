import java.math.BigInteger;

/** and, or, xor, not, shifts and single bits of BigInteger in two's complement of any length. */
public class BigIntegerBits {
    public static void main(String[] args) {
        BigInteger[] values = {BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.negate(), BigInteger.valueOf(0xff00ff00ffL), BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE.shiftLeft(100), BigInteger.ONE.shiftLeft(100).negate(), new BigInteger("-123456789abcdef123456789abcdef", 16), new BigInteger("fedcba98765432100123456789abcdef0", 16)};
        for (BigInteger a : values) {
            StringBuilder row = new StringBuilder();
            for (BigInteger b : values) {
                row.append(a.and(b).toString(16)).append(',').append(a.or(b).toString(16)).append(',').append(a.xor(b).toString(16)).append(',').append(a.andNot(b).toString(16)).append(' ');
            }
            System.out.println(row);
            System.out.println(a.not() + " " + a.bitLength() + " " + a.bitCount() + " " + a.getLowestSetBit());
            for (int n : new int[] {-130, -64, -33, -1, 0, 1, 31, 32, 33, 64, 127}) {
                System.out.print(a.shiftLeft(n).toString(16) + "," + a.shiftRight(n).toString(16) + " ");
                if (n >= 0) {
                    System.out.print(a.testBit(n) + "," + a.setBit(n).hashCode() + "," + a.clearBit(n).hashCode() + "," + a.flipBit(n).hashCode() + " ");
                }
            }
            System.out.println();
        }
        try {
            BigInteger.ONE.testBit(-1);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        BigInteger sieve = BigInteger.ZERO;
        for (int i = 2; i < 400; i++) {
            if (!sieve.testBit(i)) {
                for (int j = i * i; j < 400; j += i) {
                    sieve = sieve.setBit(j);
                }
            }
        }
        System.out.println(sieve.toString(16) + " " + sieve.bitCount());
        BigInteger walk = BigInteger.valueOf(0x1234567);
        for (int i = 0; i < 200; i++) {
            walk = walk.xor(walk.shiftLeft(13)).xor(walk.shiftRight(7)).and(BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE));
        }
        System.out.println(walk.toString(16));
    }
}
