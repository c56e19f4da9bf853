import java.util.Arrays;

/** System.arraycopy of all types with overlap, casts that fail half-way, bounds; clone of arrays. */
public class ArrayCopies {
    static void attempt(String label, Object from, int at, Object to, int target, int count) {
        try {
            System.arraycopy(from, at, to, target, count);
            System.out.println(label + " ok");
        } catch (IndexOutOfBoundsException | ArrayStoreException | NullPointerException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (int shift = -3; shift <= 3; shift++) {
            for (int n = 0; n <= 12; n += 4) {
                int[] i = new int[20];
                byte[] b = new byte[20];
                long[] l = new long[20];
                char[] c = new char[20];
                Object[] o = new Object[20];
                for (int k = 0; k < 20; k++) {
                    i[k] = k;
                    b[k] = (byte) k;
                    l[k] = k;
                    c[k] = (char) k;
                    o[k] = k;
                }
                System.arraycopy(i, 4, i, 4 + shift, n);
                System.arraycopy(b, 4, b, 4 + shift, n);
                System.arraycopy(l, 4, l, 4 + shift, n);
                System.arraycopy(c, 4, c, 4 + shift, n);
                System.arraycopy(o, 4, o, 4 + shift, n);
                System.out.print(Arrays.hashCode(i) + " " + Arrays.hashCode(b) + " " + Arrays.hashCode(l) + " " + Arrays.hashCode(c) + " " + Arrays.hashCode(o) + "; ");
            }
            System.out.println();
        }
        Object[] mixed = {"a", "b", 3, "d"};
        String[] strings = new String[4];
        attempt("half-way", mixed, 0, strings, 0, 4);
        System.out.println(Arrays.toString(strings));
        attempt("up", strings, 0, mixed, 1, 3);
        System.out.println(Arrays.toString(mixed));
        attempt("types", new int[1], 0, new long[1], 0, 1);
        attempt("primitive to object", new int[1], 0, new Object[1], 0, 1);
        attempt("object to primitive", new Object[1], 0, new int[1], 0, 1);
        attempt("not an array", "text", 0, new char[1], 0, 1);
        attempt("into no array", new char[1], 0, "text", 0, 1);
        attempt("negative from", new int[3], -1, new int[3], 0, 1);
        attempt("negative to", new byte[3], 0, new byte[3], -1, 1);
        attempt("negative count", new char[3], 0, new char[3], 0, -1);
        attempt("past source", new double[3], 2, new double[9], 0, 2);
        attempt("past target", new Object[3], 0, new Object[3], 2, 2);
        attempt("overflow", new int[3], 1, new int[3], 1, Integer.MAX_VALUE);
        attempt("empty at end", new int[3], 3, new int[3], 3, 0);
        attempt("null source", null, 0, new int[1], 0, 0);
        attempt("null target", new int[1], 0, null, 0, 0);
        int[][] deep = {{1, 2}, {3}};
        int[][] copy = deep.clone();
        copy[0][0] = 99;
        copy[1] = new int[] {7};
        System.out.println(Arrays.deepToString(deep) + Arrays.deepToString(copy) + (deep.clone().getClass() == int[][].class) + new String[0].clone().length);
    }
}
