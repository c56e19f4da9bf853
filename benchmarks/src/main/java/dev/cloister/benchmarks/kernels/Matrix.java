package dev.cloister.benchmarks.kernels;

/** Matrix product over arrays of arrays, in the order that vectorises. */
final class Matrix {
    private Matrix() {}

    static long run(int n) {
        double[][] a = filled(n, 3);
        double[][] b = filled(n, 5);
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double factor = a[i][k];
                for (int j = 0; j < n; j++) c[i][j] += factor * b[k][j];
            }
        }
        double trace = 0;
        for (int i = 0; i < n; i++) trace += c[i][i];
        return Double.doubleToLongBits(trace);
    }

    private static double[][] filled(int n, int factor) {
        double[][] rows = new double[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) rows[i][j] = (i * factor + j) % 17;
        return rows;
    }
}
