/** Floating-point matrices: product, determinant, inverse, powers, to the last bit. */
public class Matrices {
    static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < b[0].length; j++) for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }

    static double determinant(double[][] m) {
        double[][] a = new double[m.length][];
        for (int i = 0; i < m.length; i++) a[i] = m[i].clone();
        double d = 1;
        for (int i = 0; i < a.length; i++) {
            int p = i;
            for (int r = i + 1; r < a.length; r++) if (Math.abs(a[r][i]) > Math.abs(a[p][i])) p = r;
            if (a[p][i] == 0) return 0;
            double[] t = a[i];
            a[i] = a[p];
            a[p] = t;
            if (p != i) d = -d;
            d *= a[i][i];
            for (int r = i + 1; r < a.length; r++) {
                double f = a[r][i] / a[i][i];
                for (int c = i; c < a.length; c++) a[r][c] -= f * a[i][c];
            }
        }
        return d;
    }

    static float[] smooth(float[] in, int rounds) {
        float[] a = in.clone();
        for (int r = 0; r < rounds; r++) {
            float[] b = new float[a.length];
            for (int i = 0; i < a.length; i++) b[i] = (a[Math.max(0, i - 1)] + 2 * a[i] + a[Math.min(a.length - 1, i + 1)]) * 0.25f;
            a = b;
        }
        return a;
    }

    public static void main(String[] args) {
        double[][] m = new double[12][12];
        for (int i = 0; i < 12; i++) for (int j = 0; j < 12; j++) m[i][j] = 1.0 / (i + j + 1) + (i == j ? 0.5 : 0);
        double[][] p = m;
        for (int i = 0; i < 5; i++) p = times(p, m);
        long hash = 0;
        for (double[] row : p) for (double x : row) hash = hash * 31 + Double.doubleToLongBits(x);
        System.out.println(hash + " " + p[3][4] + " " + determinant(m) + " " + determinant(p));
        float[] wave = new float[50];
        for (int i = 0; i < 50; i++) wave[i] = (float) StrictMath.sin(i * 0.7) * i;
        hash = 0;
        for (float x : smooth(wave, 20)) hash = hash * 31 + Float.floatToIntBits(x);
        System.out.println(hash);
        double pi = 0;
        for (int k = 0; k < 100_000; k++) pi += (k % 2 == 0 ? 4.0 : -4.0) / (2 * k + 1);
        double e = 1, term = 1;
        for (int k = 1; k < 25; k++) e += term /= k;
        double root = 2;
        for (int i = 0; i < 8; i++) root = (root + 2 / root) / 2;
        System.out.println(pi + " " + e + " " + root + " " + (float) pi);
        try {
            times(m, new double[][] {{1}});
            times(new double[][] {{1}}, m);
        } catch (ArrayIndexOutOfBoundsException x) {
            System.out.println(x.getMessage());
        }
    }
}
