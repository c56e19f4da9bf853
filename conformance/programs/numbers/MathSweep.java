/** Math against StrictMath, bit for bit, and a hash of StrictMath over the range of each function. */
public class MathSweep {
    interface F {
        double of(double x);
    }

    static void sweep(String name, F plain, F strict, double from, double to) {
        long hash = 0;
        int different = 0;
        double step = (to - from) / 3000;
        for (int i = 0; i <= 3000; i++) {
            double x = from + i * step;
            long s = Double.doubleToLongBits(strict.of(x));
            hash = hash * 31 + s;
            double p = plain.of(x);
            if (Math.abs(p - strict.of(x)) > 2 * Math.ulp(strict.of(x))) {
                different++;
            }
        }
        StringBuilder edges = new StringBuilder();
        for (double x : new double[] {0.0, -0.0, 1, -1, 0.5, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1e-300, 1e22, Math.PI, 709.78, -745.2, 1e-8}) {
            edges.append(' ').append(strict.of(x));
        }
        System.out.println(name + " " + hash + " " + different + edges);
    }

    public static void main(String[] args) {
        sweep("sin", Math::sin, StrictMath::sin, -1000, 1000);
        sweep("cos", Math::cos, StrictMath::cos, -1e6, 1e6);
        sweep("tan", Math::tan, StrictMath::tan, -10, 10);
        sweep("asin", Math::asin, StrictMath::asin, -1.1, 1.1);
        sweep("acos", Math::acos, StrictMath::acos, -1.1, 1.1);
        sweep("atan", Math::atan, StrictMath::atan, -50, 50);
        sweep("exp", Math::exp, StrictMath::exp, -750, 720);
        sweep("expm1", Math::expm1, StrictMath::expm1, -50, 50);
        sweep("log", Math::log, StrictMath::log, -1, 1e5);
        sweep("log10", Math::log10, StrictMath::log10, 0, 1e12);
        sweep("log1p", Math::log1p, StrictMath::log1p, -1, 100);
        sweep("sinh", Math::sinh, StrictMath::sinh, -720, 720);
        sweep("cosh", Math::cosh, StrictMath::cosh, -720, 720);
        sweep("tanh", Math::tanh, StrictMath::tanh, -30, 30);
        sweep("sqrt", Math::sqrt, StrictMath::sqrt, 0, 1e9);
        sweep("cbrt", Math::cbrt, StrictMath::cbrt, -1e9, 1e9);
        sweep("rint", Math::rint, StrictMath::rint, -7.5, 7.5);
        sweep("floor", Math::floor, StrictMath::floor, -7.5, 7.5);
        sweep("ceil", Math::ceil, StrictMath::ceil, -7.5, 7.5);
        sweep("ulp", Math::ulp, StrictMath::ulp, -1e9, 1e9);
        sweep("signum", Math::signum, StrictMath::signum, -1, 1);
        sweep("toRadians", Math::toRadians, StrictMath::toRadians, -720, 720);
        sweep("toDegrees", Math::toDegrees, StrictMath::toDegrees, -7, 7);
        sweep("nextUp", Math::nextUp, StrictMath::nextUp, -1e3, 1e3);
        sweep("abs", Math::abs, StrictMath::abs, -1e3, 1e3);
    }
}
