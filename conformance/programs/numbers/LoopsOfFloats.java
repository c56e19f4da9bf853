/** Sums that lose digits, fixed points, and iterations whose every bit depends on strict arithmetic. */
public class LoopsOfFloats {
    public static void main(String[] args) {
        float f = 0;
        double d = 0;
        double compensation = 0;
        double kahan = 0;
        for (int i = 1; i <= 100000; i++) {
            f += 0.1f;
            d += 0.1;
            double y = 0.1 - compensation;
            double t = kahan + y;
            compensation = t - kahan - y;
            kahan = t;
        }
        System.out.println(f + " " + d + " " + kahan);
        double x = 0.4;
        long hash = 0;
        for (int i = 0; i < 5000; i++) {
            x = 3.99 * x * (1 - x);
            hash = hash * 31 + Double.doubleToLongBits(x);
        }
        System.out.println(x + " " + hash);
        float harmonic = 0;
        int stop = 1;
        for (float last = -1; harmonic != last; stop++) {
            last = harmonic;
            harmonic += 1f / stop;
            if (stop > 3_000_000) {
                break;
            }
        }
        System.out.println(harmonic + " " + stop);
        double epsilon = 1;
        while (1 + epsilon / 2 != 1) {
            epsilon /= 2;
        }
        float small = 1;
        while (small / 2 != 0) {
            small /= 2;
        }
        System.out.println(epsilon + " " + small + " " + Math.ulp(1.0));
        double agm = 1;
        double g = 1 / StrictMath.sqrt(2);
        for (int i = 0; i < 10; i++) {
            double next = (agm + g) / 2;
            g = StrictMath.sqrt(agm * g);
            agm = next;
        }
        System.out.println(agm + " " + Double.toHexString(agm));
        double[] orbit = {1, 0, 0, 1};
        for (int i = 0; i < 2000; i++) {
            double r3 = StrictMath.pow(orbit[0] * orbit[0] + orbit[1] * orbit[1], 1.5);
            orbit[2] -= orbit[0] / r3 * 0.01;
            orbit[3] -= orbit[1] / r3 * 0.01;
            orbit[0] += orbit[2] * 0.01;
            orbit[1] += orbit[3] * 0.01;
        }
        System.out.println(orbit[0] + " " + orbit[1] + " " + orbit[2] + " " + orbit[3]);
        int rounds = 0;
        for (double v = Double.MAX_VALUE; v > 0; v /= 3) {
            rounds++;
        }
        System.out.println(rounds + " " + (Double.MIN_VALUE / 2 == 0) + " " + (Double.MAX_VALUE * 2) + " " + (0.1 + 0.2 == 0.3) + " " + (0.1f + 0.2f == 0.3f) + " " + 1e308 * 10 / 10 + " " + (float) 1e308);
    }
}
