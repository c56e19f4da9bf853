import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Fractions of BigIntegers: Bernoulli numbers, harmonic sums, Newton's square roots, factorials. */
public class BigRationals {
    record Q(BigInteger top, BigInteger bottom) {
        Q {
            BigInteger g = top.gcd(bottom);
            if (bottom.signum() < 0) {
                g = g.negate();
            }
            top = top.divide(g);
            bottom = bottom.divide(g);
        }

        static Q of(long a, long b) {
            return new Q(BigInteger.valueOf(a), BigInteger.valueOf(b));
        }

        Q plus(Q o) {
            return new Q(top.multiply(o.bottom).add(o.top.multiply(bottom)), bottom.multiply(o.bottom));
        }

        Q times(Q o) {
            return new Q(top.multiply(o.top), bottom.multiply(o.bottom));
        }

        @Override
        public String toString() {
            return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
        }
    }

    public static void main(String[] args) {
        List<Q> bernoulli = new ArrayList<>();
        for (int m = 0; m <= 24; m++) {
            Q sum = Q.of(0, 1);
            BigInteger choose = BigInteger.ONE;
            for (int k = 0; k < m; k++) {
                sum = sum.plus(bernoulli.get(k).times(new Q(choose, BigInteger.ONE)));
                choose = choose.multiply(BigInteger.valueOf(m + 1 - k)).divide(BigInteger.valueOf(k + 1));
            }
            bernoulli.add(m == 0 ? Q.of(1, 1) : sum.times(Q.of(-1, m + 1)));
        }
        System.out.println(bernoulli);
        Q harmonic = Q.of(0, 1);
        for (int i = 1; i <= 50; i++) {
            harmonic = harmonic.plus(Q.of(1, i));
        }
        System.out.println(harmonic + " " + new BigDecimal(harmonic.top()).divide(new BigDecimal(harmonic.bottom()), MathContext.DECIMAL128));
        Q root = Q.of(3, 2);
        for (int i = 0; i < 5; i++) {
            root = root.plus(Q.of(2, 1).times(new Q(root.bottom(), root.top()))).times(Q.of(1, 2));
        }
        System.out.println(root + " " + root.equals(Q.of(1, 1)) + " " + root.hashCode());
        BigInteger catalan = BigInteger.ONE;
        for (int n = 0; n < 60; n++) {
            catalan = catalan.multiply(BigInteger.valueOf(2L * (2L * n + 1))).divide(BigInteger.valueOf(n + 2));
        }
        System.out.println(catalan);
    }
}
