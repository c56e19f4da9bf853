package dev.cloister.benchmarks.kernels;

/** A tight floating-point loop in registers. */
final class Mandelbrot {
    private Mandelbrot() {}

    static long run(int size) {
        long inside = 0;
        for (int py = 0; py < size; py++) {
            for (int px = 0; px < size; px++) {
                double cx = 2.0 * px / size - 1.5;
                double cy = 2.0 * py / size - 1.0;
                double x = 0;
                double y = 0;
                int i = 0;
                while (i < 50 && x * x + y * y < 4) {
                    double next = x * x - y * y + cx;
                    y = 2 * x * y + cy;
                    x = next;
                    i++;
                }
                inside += i;
            }
        }
        return inside;
    }
}
