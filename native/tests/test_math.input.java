import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;

/**
 * What the JVM that runs this answers for StrictMath and for the remainder operators: rows of four little-endian 64-bit words
 * (function, a, b, result) for test_math to compare. {@code java test_math.input.java | test_math}. Same seed, same arguments.
 */
final class MathVectors {
    private static final double[] EDGES = {
        0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 22.0, -22.0, 0.41421356, -0.2928932, 709.782712893384, 709.7827128933841,
        710.4758600739439, 710.475860073944, -745.133219101941, -745.2, 745.2, 38.816242, -38.9, 1e-300, -1e-300, 1e300, -1e300,
        Math.PI, Math.PI / 2, -Math.PI / 2, Math.PI / 4, 3 * Math.PI / 4, 7 * Math.PI, 0x1p52, 0x1p53, 0x1p63, 0x1p1000,
        Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0x1.921fb54442d18p0, 0x1.921fb54442d19p0, 0x1.921fb54442d17p0,
        6381956970095103.0 * 0x1p797, 0.6744, 0.67434, 0.975, 0.9750000000000001, 0x1p-27, 0x1p-28, 0x1p-29, 0x1p-54, 0x1p-60
    };

    private static final DoubleBinaryOperator[] FUNCTIONS = {
        (a, b) -> StrictMath.sin(a), (a, b) -> StrictMath.cos(a), (a, b) -> StrictMath.tan(a), (a, b) -> StrictMath.asin(a),
        (a, b) -> StrictMath.acos(a), (a, b) -> StrictMath.atan(a), (a, b) -> StrictMath.log(a),
        (a, b) -> StrictMath.log10(a), (a, b) -> StrictMath.sqrt(a), (a, b) -> StrictMath.sinh(a),
        (a, b) -> StrictMath.cosh(a), (a, b) -> StrictMath.tanh(a), (a, b) -> StrictMath.expm1(a),
        (a, b) -> StrictMath.log1p(a), StrictMath::atan2, StrictMath::IEEEremainder, (a, b) -> a % b,
        (a, b) -> (float) a % (float) b
    };

    private MathVectors() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 10000 : Integer.parseInt(arguments[0]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out))) {
            for (int function = 0; function < FUNCTIONS.length; function++) {
                rows(out, function, count);
            }
        }
    }

    private static void rows(DataOutputStream out, int function, int count) throws IOException {
        for (double a : EDGES) {
            for (double b : EDGES) {
                row(out, function, a, b);
            }
        }
        SplittableRandom random = new SplittableRandom(function);
        for (int i = 0; i < count; i++) {
            row(out, function, argument(random), argument(random));
        }
    }

    /** Any bits; a magnitude that is common in programs; near a multiple of half pi; near 1. */
    private static double argument(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> (random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(40) - 20);
            case 2 -> {
                double near = random.nextInt(1 << random.nextInt(1, 30)) * (Math.PI / 2);
                yield Double.longBitsToDouble(Double.doubleToRawLongBits(near) + random.nextInt(5) - 2);
            }
            case 3 -> 1 + (random.nextDouble() - 0.5) * Math.scalb(1.0, -random.nextInt(50));
            default -> (random.nextDouble() - 0.5) * 1500;
        };
    }

    private static void row(DataOutputStream out, int function, double a, double b) throws IOException {
        double result = FUNCTIONS[function].applyAsDouble(a, b);
        out.writeLong(Long.reverseBytes(function));
        out.writeLong(Long.reverseBytes(Double.doubleToRawLongBits(a)));
        out.writeLong(Long.reverseBytes(Double.doubleToRawLongBits(b)));
        out.writeLong(Long.reverseBytes(Double.doubleToLongBits(result)));
    }
}
