package dev.cloister.benchmarks.kernels;

/** Spectral norm of a matrix that is computed on the fly: division and small calls. */
final class SpectralNorm {
    private SpectralNorm() {}

    static long run(int n) {
        double[] u = new double[n];
        double[] v = new double[n];
        double[] t = new double[n];
        java.util.Arrays.fill(u, 1);
        for (int i = 0; i < 5; i++) {
            multiply(u, t, false);
            multiply(t, v, true);
            multiply(v, t, false);
            multiply(t, u, true);
        }
        double uv = 0;
        double vv = 0;
        for (int i = 0; i < n; i++) {
            uv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return Double.doubleToLongBits(Math.sqrt(uv / vv));
    }

    private static void multiply(double[] in, double[] out, boolean transposed) {
        for (int i = 0; i < in.length; i++) {
            double sum = 0;
            for (int j = 0; j < in.length; j++)
                sum += in[j] * (transposed ? element(j, i) : element(i, j));
            out[i] = sum;
        }
    }

    private static double element(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }
}
