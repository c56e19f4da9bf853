import java.math.BigInteger;
import java.util.Random;

/** BigInteger. */
public class BigIntegers {
    public static void main(String[] args) {
        BigInteger a = new BigInteger("123456789012345678901234567890123456789");
        BigInteger b = new BigInteger("-987654321098765432109876543210");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b) + " " + a.mod(BigInteger.valueOf(97)) + " " + b.remainder(BigInteger.TEN));
        System.out.println(a.pow(7) + " " + a.negate().abs().equals(a) + " " + a.compareTo(b) + " " + a.signum() + b.signum() + " " + a.bitLength() + " " + b.bitCount());
        System.out.println(a.gcd(b) + " " + a.modPow(b.negate(), new BigInteger("1000000007")) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)) + " " + a.sqrt());
        System.out.println(a.shiftLeft(77).shiftRight(70) + " " + a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.not() + " " + a.testBit(5) + a.setBit(3).flipBit(2).clearBit(0));
        System.out.println(a.toString(16) + " " + b.toString(36) + " " + new BigInteger("zz", 36) + " " + new BigInteger("-ff", 16) + " " + a.intValue() + " " + b.longValue() + " " + a.doubleValue());
        System.out.println(java.util.Arrays.toString(b.toByteArray()) + " " + new BigInteger(new byte[] {-1, 0, 5}) + " " + new BigInteger(1, new byte[] {-1, 0, 5}) + " " + a.hashCode());
        BigInteger f = BigInteger.ONE;
        for (int i = 2; i <= 300; i++) {
            f = f.multiply(BigInteger.valueOf(i));
        }
        System.out.println(f + " " + f.toString().length());
        Random r = new Random(1);
        BigInteger big = new BigInteger(4000, r);
        BigInteger other = new BigInteger(3000, r);
        System.out.println(big.multiply(other).hashCode() + " " + big.divide(other).hashCode() + " " + big.multiply(big).subtract(big.pow(2)) + " " + big.toString().hashCode() + " " + new BigInteger(big.toString()).equals(big));
        System.out.println(new BigInteger("170141183460469231731687303715884105727").isProbablePrime(20) + " " + BigInteger.valueOf(100).nextProbablePrime() + " " + a.isProbablePrime(10));
        for (Runnable bad : new Runnable[] {
            () -> a.divide(BigInteger.ZERO), () -> new BigInteger("12x"), () -> new BigInteger(""), () -> a.intValueExact(), () -> a.pow(-1), () -> a.modPow(a, BigInteger.ZERO), () -> b.sqrt(),
            () -> BigInteger.valueOf(4).modInverse(BigInteger.valueOf(8))
        }) {
            try {
                bad.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
