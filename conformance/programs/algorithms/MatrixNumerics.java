import java.util.Arrays;

/** Matrices of doubles, longs modulo a prime, and fractions of longs: products, powers, elimination. */
public class MatrixNumerics {
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) {
                    pivot = r;
                }
            }
            double[] row = a[c];
            a[c] = a[pivot];
            a[pivot] = row;
            double t = b[c];
            b[c] = b[pivot];
            b[pivot] = t;
            for (int r = c + 1; r < n; r++) {
                double f = a[r][c] / a[c][c];
                b[r] -= f * b[c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= f * a[c][k];
                }
            }
        }
        double[] x = new double[n];
        for (int r = n - 1; r >= 0; r--) {
            double sum = b[r];
            for (int k = r + 1; k < n; k++) {
                sum -= a[r][k] * x[k];
            }
            x[r] = sum / a[r][r];
        }
        return x;
    }

    static long[][] power(long[][] m, long e, long mod) {
        int n = m.length;
        long[][] result = new long[n][n];
        for (int i = 0; i < n; i++) {
            result[i][i] = 1;
        }
        for (; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result = multiply(result, m, mod);
            }
            m = multiply(m, m, mod);
        }
        return result;
    }

    static long[][] multiply(long[][] a, long[][] b, long mod) {
        long[][] c = new long[a.length][b[0].length];
        for (int i = 0; i < c.length; i++) {
            for (int j = 0; j < c[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % mod;
                }
            }
        }
        return c;
    }

    public static void main(String[] args) {
        System.out.println(Arrays.toString(solve(new double[][] {{2, 1, -1}, {-3, -1, 2}, {-2, 1, 2}}, new double[] {8, -11, -3})));
        int n = 9;
        double[][] hilbert = new double[n][n];
        double[] ones = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                hilbert[i][j] = 1.0 / (i + j + 1);
                ones[i] += hilbert[i][j];
            }
        }
        System.out.println(Arrays.toString(solve(hilbert, ones)) + " " + Arrays.toString(solve(new double[][] {{1, 1}, {1, 1}}, new double[] {1, 2})));
        for (long e : new long[] {0, 1, 10, 90, 1_000_000_000_000L}) {
            System.out.print(Arrays.deepToString(power(new long[][] {{1, 1}, {1, 0}}, e, 1_000_000_007L)));
        }
        System.out.println();
        double x = 1;
        for (int i = 0; i < 60; i++) {
            x -= (x * x * x - 2 * x - 5) / (3 * x * x - 2);
        }
        double integral = 0;
        for (int i = 0; i < 10000; i++) {
            integral += StrictMath.sin((i + 0.5) * StrictMath.PI / 10000) * StrictMath.PI / 10000;
        }
        double e = 0;
        for (int k = 17; k > 0; k--) {
            e = (e + 1) / k;
        }
        System.out.println(x + " " + integral + " " + (e + 1) + " " + Double.toHexString(x));
    }
}
