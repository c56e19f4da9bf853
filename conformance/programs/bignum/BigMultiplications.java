import java.math.BigInteger;
import java.util.Random;

/** The multiplication, squaring and division algorithms that large BigIntegers switch to. */
public class BigMultiplications {
    public static void main(String[] args) {
        Random random = new Random(2024);
        for (int bits : new int[] {100, 640, 2600, 5000, 8200, 16000, 30000}) {
            BigInteger a = new BigInteger(bits, random);
            BigInteger b = new BigInteger(bits - bits / 5, random).negate();
            BigInteger product = a.multiply(b);
            BigInteger square = a.multiply(a);
            BigInteger[] qr = product.add(BigInteger.valueOf(77)).divideAndRemainder(b);
            BigInteger identity = a.add(b).pow(2).subtract(square).subtract(b.pow(2)).subtract(product.shiftLeft(1));
            System.out.println(bits + " " + product.hashCode() + " " + square.hashCode() + " " + qr[0].equals(a) + " " + qr[1] + " " + identity + " " + square.sqrt().equals(a));
        }
        BigInteger fib = fibonacci(20000);
        System.out.println(fib.bitLength() + " " + fib.hashCode() + " " + fib.mod(BigInteger.TEN.pow(20)));
        String digits = fib.toString();
        System.out.println(digits.length() + " " + digits.substring(0, 30) + " " + digits.hashCode() + " " + new BigInteger(digits).equals(fib));
        BigInteger ten = BigInteger.TEN.pow(3000);
        System.out.println(ten.toString().length() + " " + ten.getLowestSetBit() + " " + fib.divide(ten).hashCode() + " " + fib.remainder(ten).hashCode() + " " + fib.gcd(ten.multiply(fib.add(BigInteger.ONE))));
        System.out.println(fib.gcd(fibonacci(15000)).equals(fibonacci(5000)));
    }

    static BigInteger fibonacci(int n) {
        BigInteger a = BigInteger.ZERO;
        BigInteger b = BigInteger.ONE;
        for (int bit = 31 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
            BigInteger c = a.multiply(b.shiftLeft(1).subtract(a));
            BigInteger d = a.multiply(a).add(b.multiply(b));
            a = (n >> bit & 1) == 0 ? c : d;
            b = (n >> bit & 1) == 0 ? d : c.add(d);
        }
        return a;
    }
}
