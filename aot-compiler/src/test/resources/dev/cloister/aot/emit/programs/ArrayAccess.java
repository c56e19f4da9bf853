/** Arrays of every element type and shape, and every way that an access can fail. */
public final class ArrayAccess {
    static int evaluated;

    public static void main(String[] args) {
        boolean[] z = new boolean[3];
        byte[] b = {1, -2, (byte) 300};
        char[] c = {'x', '\uffff', 0};
        short[] s = {1, -2, (short) 70000};
        int[] i = {1, -2, 3};
        long[] l = {1, -2, 1L << 40};
        float[] f = {1.5f, -0f, Float.NaN};
        double[] d = {1.5, -0.0, 1e300};
        Object[] o = {"a", null, i};
        z[1] = true;
        b[0] = (byte) 0x1ff;
        c[2] = (char) -1;
        s[1]++;
        i[2] += 5;
        l[0] <<= 33;
        f[0] *= 2;
        d[1]--;
        System.out.println(z[0] + " " + z[1] + " " + b[0] + " " + b[2] + " " + (int) c[1] + " " + (int) c[2] + " " + s[1] + " " + s[2]);
        System.out.println(i[2] + " " + l[0] + " " + l[2] + " " + (f[0] == 3f) + " " + (d[1] == -1.0) + " " + o[0] + " " + o[1] + " " + (o[2] == i));
        int[][] grid = new int[3][4];
        grid[2][3] = 9;
        long[][][] cube = new long[2][3][];
        System.out.println(grid.length + " " + grid[2].length + " " + grid[2][3] + " " + cube[1].length + " " + cube[1][2]);
        String[][] names = {{"a", "b"}, {}, null};
        System.out.println(names[0][1] + names[1].length + names[2]);
        int[][] none = new int[0][5];
        System.out.println(none.length + " " + new int[2][0][1].getClass().getName().length());
        failures(i, o);
        byte[] table = {1, -2, 3, (byte) 200, 5, 0, 0, 8, 9, 10};
        double[] reals = {0.1, -0.0, 1e300, 4, 5, 6, 7, 8, Double.NaN, 10};
        char[] letters = {'a', 'b', 'c', 'd', 'e', 'f', 'g', '\uffff'};
        System.out.println(table[1] + table[3] + table[9] + " " + reals[0] + reals[2] + reals[8] + " " + (int) letters[7] + letters[2] + table.length);
        System.out.println(sum(new int[] {1, 2, 3, 4}) + " " + sumBackwards(new long[] {5, 6}) + " " + i.clone()[2] + " " + grid.clone()[2][3]);
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int index = 0; index < values.length; index++) {
            sum += values[index];
        }
        return sum;
    }

    private static long sumBackwards(long[] values) {
        long sum = 0;
        for (int index = values.length - 1; index >= 0; index--) {
            sum = sum * 10 + values[index];
        }
        return sum;
    }

    private static int next() {
        return ++evaluated;
    }

    private static void failures(int[] ints, Object[] objects) {
        for (int kind = 0; kind < 12; kind++) {
            try {
                fail(kind, ints, objects);
                System.out.println(kind + " passed");
            } catch (RuntimeException e) {
                System.out.println(kind + " " + e.getClass().getName() + " " + (kind == 5 || kind == 6 || kind == 7 ? "" : e.getMessage()));
            }
        }
        System.out.println(evaluated);
    }

    private static void fail(int kind, int[] ints, Object[] objects) {
        int[] none = kind < 100 ? null : ints;
        switch (kind) {
            case 0 -> ints[3] = 1;
            case 1 -> ints[-1] = next();
            case 2 -> System.out.println(ints[Integer.MIN_VALUE]);
            case 3 -> System.out.println(new int[-1].length);
            case 4 -> System.out.println(new int[2][-5].length);
            case 5 -> none[0] = next();
            case 6 -> System.out.println(none.length);
            case 7 -> System.out.println(none[next()]);
            case 8 -> {
                Object[] strings = new String[1];
                strings[0] = 1;
            }
            case 9 -> {
                Object[] rows = new int[2][];
                rows[0] = new int[1];
                rows[1] = new long[1];
            }
            case 10 -> {
                Object[] numbers = new Number[3];
                numbers[0] = 1;
                numbers[1] = null;
                numbers[2] = 2L;
                System.out.println(numbers[2]);
            }
            default -> objects[objects.length] = null;
        }
    }
}
