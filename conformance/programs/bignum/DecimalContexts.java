import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** BigDecimal arithmetic under MathContexts: add, multiply, divide, pow, sqrt and round. */
public class DecimalContexts {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        MathContext[] contexts = {MathContext.UNLIMITED, MathContext.DECIMAL32, MathContext.DECIMAL64, MathContext.DECIMAL128, new MathContext(1), new MathContext(3, RoundingMode.DOWN), new MathContext(5, RoundingMode.CEILING), new MathContext("precision=9 roundingMode=HALF_DOWN")};
        BigDecimal[] values = {new BigDecimal("1234567.891"), new BigDecimal("-0.000987654321987654321"), new BigDecimal("9999999999999999999999999999.9999"), new BigDecimal("2")};
        for (MathContext c : contexts) {
            System.out.println(c);
            for (BigDecimal a : values) {
                attempt("round", () -> a.round(c));
                attempt("pow", () -> a.pow(3, c));
                attempt("sqrt", () -> a.abs().sqrt(c));
                for (BigDecimal b : values) {
                    attempt(" + ", () -> a.add(b, c) + " " + a.subtract(b, c) + " " + a.multiply(b, c));
                    attempt(" / ", () -> a.divide(b, c) + " " + a.remainder(b, c));
                }
            }
        }
        attempt("negative pow", () -> new BigDecimal("2").pow(-3, MathContext.DECIMAL32));
        attempt("pow out", () -> new BigDecimal("2").pow(-3));
        attempt("sqrt neg", () -> new BigDecimal("-1").sqrt(MathContext.DECIMAL32));
        attempt("sqrt 2", () -> new BigDecimal("2").sqrt(new MathContext(100)));
        attempt("sqrt exact", () -> new BigDecimal("1.44").sqrt(MathContext.UNLIMITED) + " " + new BigDecimal("4E+6").sqrt(MathContext.DECIMAL32));
        attempt("sqrt inexact", () -> new BigDecimal("2").sqrt(MathContext.UNLIMITED));
        attempt("context", () -> new MathContext(-1));
        attempt("context text", () -> new MathContext("precision=x"));
        BigDecimal e = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        MathContext fifty = new MathContext(50);
        for (int i = 1; i < 60; i++) {
            term = term.divide(BigDecimal.valueOf(i), fifty);
            e = e.add(term, fifty);
        }
        System.out.println(e);
    }
}
