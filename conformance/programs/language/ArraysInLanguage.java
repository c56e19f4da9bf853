/** Arrays: covariance, store checks, multi-dimensional ones, cloning, negative sizes, defaults. */
public class ArraysInLanguage {
    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    static String defaults(Object[] o, boolean[] z, char[] c, double[] d) {
        return o[0] + " " + z[0] + " " + (int) c[0] + " " + d[0];
    }

    public static void main(String[] args) {
        Object[] objects = new String[2];
        objects[0] = "fine";
        attempt(() -> objects[1] = 5);
        attempt(() -> System.out.println(objects[2]));
        attempt(() -> System.out.println(objects[-1]));
        attempt(() -> System.out.println(new int[-3].length));
        Object[][] grid = new Integer[2][3];
        attempt(() -> grid[0] = new String[1]);
        grid[1] = new Integer[] {7};
        System.out.println(grid[1][0] + " " + grid[0].length + " " + grid.getClass().getName());
        int[][][] cube = new int[3][4][];
        cube[2][3] = new int[] {1, 2, 3};
        System.out.println(cube.length + " " + cube[0].length + " " + cube[2][3][2] + " " + (cube[0][0] == null));
        long[][] jagged = {{1}, {1, 2}, {}};
        long sum = 0;
        for (long[] row : jagged) {
            sum += row.length;
        }
        System.out.println(sum);
        attempt(() -> {
            int[][] bad = new int[2][-1];
            System.out.println(bad.length);
        });
        int[] original = {1, 2, 3};
        int[] copy = original.clone();
        copy[0] = 99;
        int[][] deep = {original};
        int[][] shallow = deep.clone();
        shallow[0][1] = 77;
        System.out.println(original[0] + " " + original[1] + " " + copy[1]);
        System.out.println(defaults(new Object[1], new boolean[1], new char[1], new double[1]));
        byte[] bytes = new byte[4];
        bytes[1] = (byte) 200;
        bytes[2] += 130;
        short[] shorts = {(short) 40000};
        char[] chars = {(char) -1};
        float[] floats = {1 / 3f};
        System.out.println(bytes[1] + " " + bytes[2] + " " + shorts[0] + " " + (int) chars[0] + " " + floats[0]);
        System.arraycopy(original, 0, original, 1, 2);
        System.out.println(original[0] + " " + original[1] + " " + original[2]);
        attempt(() -> System.arraycopy(original, 0, new long[3], 0, 1));
        attempt(() -> System.arraycopy(original, 2, copy, 0, 2));
        attempt(() -> System.arraycopy(original, 0, copy, 3, 1));
        attempt(() -> System.arraycopy("no", 0, copy, 0, 1));
        attempt(() -> System.arraycopy(new Object[] {"a", 1}, 0, new String[2], 0, 2));
        attempt(() -> System.arraycopy(original, -1, copy, 0, 1));
        System.out.println((Object) copy instanceof int[] ? "int[]" : "other");
        Object asObject = new int[][] {{1}};
        System.out.println((asObject instanceof Object[]) + " " + (asObject instanceof Cloneable) + " " + (asObject instanceof int[]));
        boolean[] flags = new boolean[10];
        flags[3] |= true;
        flags[3] &= !flags[4];
        System.out.println(flags[3]);
        System.out.println(new int[0].length + new String[0][0].length);
    }
}
