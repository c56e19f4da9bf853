import java.math.BigInteger;

/** BigInteger arithmetic of all signs and sizes, checked by identities, with its error texts. */
public class BigIntegerArithmetic {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        BigInteger[] values = {BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO.negate(), BigInteger.TEN, BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE), BigInteger.ONE.shiftLeft(64), new BigInteger("-340282366920938463463374607431768211457"), new BigInteger("123456789012345678901234567890123456789"), BigInteger.ONE.shiftLeft(521).subtract(BigInteger.ONE)};
        long hash = 0;
        int wrong = 0;
        for (BigInteger a : values) {
            for (BigInteger b : values) {
                hash = hash * 31 + a.add(b).hashCode() + a.subtract(b).hashCode() * 7 + a.multiply(b).hashCode() * 13 + a.gcd(b).hashCode() + a.compareTo(b) + a.max(b).hashCode() - a.min(b).signum();
                if (b.signum() != 0) {
                    BigInteger[] qr = a.divideAndRemainder(b);
                    hash = hash * 31 + qr[0].hashCode() + qr[1].hashCode();
                    if (!qr[0].multiply(b).add(qr[1]).equals(a) || qr[1].abs().compareTo(b.abs()) >= 0 || !a.divide(b).equals(qr[0]) || !a.remainder(b).equals(qr[1])) {
                        wrong++;
                    }
                }
                if (b.signum() > 0 && a.mod(b).signum() < 0) {
                    wrong++;
                }
            }
            System.out.println(a + " " + a.bitLength() + " " + a.bitCount() + " " + a.signum() + " " + a.pow(3) + " " + a.abs().sqrt() + " " + a.toString(36) + " " + a.longValue() + " " + a.intValue() + " " + a.doubleValue() + " " + a.floatValue() + " " + a.hashCode());
        }
        System.out.println(hash + " " + wrong);
        BigInteger big = BigInteger.ONE;
        for (int i = 1; i <= 300; i++) {
            big = big.multiply(BigInteger.valueOf(i));
        }
        System.out.println(big.hashCode() + " " + big.bitLength() + " " + big.getLowestSetBit() + " " + big.toString().length() + " " + big.mod(BigInteger.valueOf(307)) + " " + big.multiply(big).divide(big).equals(big) + " " + big.sqrtAndRemainder()[1].hashCode());
        attempt("divide", () -> BigInteger.ONE.divide(BigInteger.ZERO));
        attempt("mod", () -> BigInteger.ONE.mod(BigInteger.TEN.negate()));
        attempt("pow", () -> BigInteger.TWO.pow(-1));
        attempt("sqrt", () -> BigInteger.TWO.negate().sqrt());
        attempt("intExact", () -> BigInteger.ONE.shiftLeft(31).intValueExact());
        attempt("longExact", () -> BigInteger.ONE.shiftLeft(63).longValueExact());
        attempt("byteExact", () -> BigInteger.valueOf(-129).byteValueExact());
        attempt("shortExact", () -> BigInteger.valueOf(-32768).shortValueExact());
        attempt("hugePow", () -> BigInteger.TEN.pow(Integer.MAX_VALUE));
    }
}
