import java.util.Arrays;

/** Multi-dimensional arrays: partial dimensions, zero and negative sizes, ragged ones, initialisers, all kinds. */
public class ArraysOfArrays {
    static int calls;

    static int size(int n) {
        calls++;
        return n;
    }

    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (RuntimeException e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) {
        long[][][] cube = new long[2][3][4];
        cube[1][2][3] = -1;
        cube[0][0] = new long[] {7};
        System.out.println(Arrays.deepToString(cube));
        String[][][] partial = new String[2][2][];
        partial[1][1] = new String[] {"x"};
        System.out.println(Arrays.deepToString(partial));
        int[] a[] = {{}, {1}, {1, 2}, null}, b = {3};
        System.out.println(a.length + " " + a[2][1] + " " + b[0]);
        boolean[][] z = new boolean[0][5];
        char[][] c = {"ab".toCharArray(), {'c'}};
        c[0][1]++;
        c[1][0] += 2;
        System.out.println(z.length + " " + new String(c[0]) + c[1][0]);
        attempt("negative first", () -> new int[size(-1)][size(2)].clone());
        attempt("negative second", () -> new int[size(0)][size(-3)].clone());
        attempt("null row", () -> a[3][0]++);
        attempt("outside", () -> a[1][1] = 2);
        attempt("row outside", () -> a[4][0] = 2);
        attempt("negative index", () -> a[-1] = null);
        System.out.println(calls);
        double[][] triangle = new double[5][];
        for (int i = 0; i < 5; i++) {
            triangle[i] = new double[i + 1];
            triangle[i][0] = triangle[i][i] = 1;
            for (int j = 1; j < i; j++) triangle[i][j] = triangle[i - 1][j - 1] + triangle[i - 1][j];
        }
        System.out.println(Arrays.toString(triangle[4]));
        byte[][] bytes = {{1, 2}, {3}};
        short[][][] shorts = {{{1}}, {}};
        float[][] floats = {{1f, Float.NaN}};
        bytes[0][1] *= 100;
        shorts[0][0][0] <<= 15;
        floats[0][0] /= 3;
        System.out.println(bytes[0][1] + " " + shorts[0][0][0] + " " + floats[0][0] + floats[0][1]);
        Object[] nested = {1, new Object[] {2, new int[] {3}}};
        System.out.println(Arrays.deepToString(nested) + " " + Arrays.deepHashCode(new int[][] {{1}, {2}}) + " " + Arrays.deepEquals(new int[][] {{1}}, new int[][] {{1}}));
        int[][] swap = {{1}, {2}};
        int[] t = swap[0];
        swap[0] = swap[1];
        swap[1] = t;
        System.out.println(swap[0][0] + "" + swap[1][0] + new int[][] {{5, 6}}[0][1]);
    }
}
