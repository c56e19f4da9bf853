import java.util.Arrays;
import java.util.Comparator;

/** Arrays.equals, mismatch, compare, hashCode, deepX, fill, copyOf, setAll, prefix, search, asList. */
public class ArraysComparing {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (int n : new int[] {0, 1, 7, 8, 9, 33, 100}) {
            for (int at : new int[] {0, n / 2, n - 1}) {
                byte[] b = new byte[n];
                byte[] c = b.clone();
                double[] d = new double[n];
                double[] e = new double[n];
                long[] l = new long[n];
                long[] m = new long[n + 1];
                char[] x = new char[n];
                char[] y = new char[n];
                if (at >= 0 && at < n) {
                    c[at] = -1;
                    e[at] = -0.0;
                    m[at] = 5;
                    y[at] = 'z';
                }
                System.out.print(Arrays.mismatch(b, c) + "," + Arrays.compare(b, c) + "," + Arrays.compareUnsigned(b, c) + "," + Arrays.equals(d, e) + "," + Arrays.mismatch(d, e) + "," + Arrays.mismatch(l, m) + "," + Arrays.compare(l, m) + "," + Arrays.compare(x, y) + "," + Arrays.equals(x, 0, n / 2, y, 0, n / 2) + " ");
            }
        }
        System.out.println();
        Object[] deep = {1, new int[] {2, 3}, new Object[] {"x", null, new double[][] {{1}, {}}}, new boolean[] {true}};
        Object[] same = {1, new int[] {2, 3}, new Object[] {"x", null, new double[][] {{1}, {}}}, new boolean[] {true}};
        System.out.println(Arrays.deepToString(deep) + " " + Arrays.deepHashCode(deep) + " " + Arrays.deepEquals(deep, same) + Arrays.equals(deep, same));
        Object[] self = new Object[2];
        self[0] = self;
        System.out.println(Arrays.deepToString(self) + Arrays.toString((int[]) null) + Arrays.hashCode((long[]) null) + Arrays.equals((int[]) null, null) + Arrays.compare((int[]) null, new int[0]));
        System.out.println(Arrays.toString(Arrays.copyOf(new String[] {"a"}, 3)) + Arrays.toString(Arrays.copyOfRange(new float[] {1, 2, 3}, 1, 5)) + Arrays.toString(Arrays.copyOf(new boolean[] {true, true}, 1)) + Arrays.copyOf(new Integer[] {1}, 1, Number[].class).getClass().getSimpleName());
        int[] set = new int[10];
        Arrays.setAll(set, i -> i * i);
        Arrays.parallelPrefix(set, Integer::sum);
        System.out.print(Arrays.toString(set));
        Arrays.parallelPrefix(set, 2, 6, (p, q) -> q - p);
        Arrays.fill(set, 8, 10, -1);
        System.out.println(Arrays.toString(set) + Arrays.stream(set, 1, 4).sum());
        int[] sorted = {1, 3, 5, 7, 7, 9};
        for (int k = 0; k <= 10; k += 2) {
            System.out.print(Arrays.binarySearch(sorted, k) + " " + Arrays.binarySearch(sorted, 1, 3, k) + " ");
        }
        System.out.println(Arrays.binarySearch(new double[] {-0.0, 0.0, Double.NaN}, 0.0) + " " + Arrays.binarySearch(new String[] {"c", "b", "a"}, "b", Comparator.reverseOrder()));
        var list = Arrays.asList("x", "y", "z");
        list.set(1, "Y");
        list.replaceAll(s -> s + s);
        System.out.println(list + " " + list.indexOf("zz") + list.contains("q") + list.getClass().getSimpleName() + list.equals(java.util.List.of("xx", "YY", "zz")));
        attempt("add", () -> list.add("n"));
        attempt("remove", () -> list.remove(0));
        attempt("get", () -> list.get(3));
        attempt("copyOf", () -> Arrays.copyOf(new int[1], -1));
        attempt("copyOfRange", () -> Arrays.copyOfRange(new int[3], 2, 1));
        attempt("copyOfRange from", () -> Arrays.copyOfRange(new int[3], 4, 5));
        attempt("fill", () -> Arrays.fill(new int[3], 1, 4, 0));
        attempt("store", () -> Arrays.fill(new Integer[2], "text"));
        attempt("equals range", () -> Arrays.equals(new int[2], 0, 3, new int[2], 0, 2));
        System.out.println(Arrays.compare(new String[] {"a", null}, new String[] {"a", "b"}) + " " + Arrays.mismatch(new Object[] {1, 2}, new Object[] {1, 3}) + " " + Arrays.hashCode(new float[] {0f, -0f, Float.NaN}) + " " + Arrays.compare(new boolean[] {true}, new boolean[] {false}));
    }
}
