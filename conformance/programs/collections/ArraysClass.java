import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** java.util.Arrays. */
public class ArraysClass {
    public static void main(String[] args) {
        int[] a = new int[1000];
        int seed = 12345;
        for (int i = 0; i < a.length; i++) {
            seed = seed * 1103515245 + 12345;
            a[i] = seed >>> 16;
        }
        int[] b = a.clone();
        Arrays.sort(b);
        System.out.println(b[0] + " " + b[500] + " " + b[999] + " " + Arrays.binarySearch(b, b[77]) + " " + Arrays.hashCode(b));
        long[] longs = Arrays.stream(a).asLongStream().toArray();
        Arrays.sort(longs, 100, 900);
        System.out.println(longs[100] + " " + longs[899] + " " + longs[99]);
        double[] doubles = {3.5, -0.0, 0.0, Double.NaN, -1e9, 7, Double.NEGATIVE_INFINITY};
        Arrays.sort(doubles);
        System.out.println(Arrays.toString(doubles));
        byte[] bytes = {5, -3, 127, -128, 0};
        Arrays.sort(bytes);
        System.out.println(Arrays.toString(bytes));
        char[] chars = "sorting characters".toCharArray();
        Arrays.sort(chars);
        System.out.println(new String(chars));
        String[] words = "one two three four five six seven eight nine ten eleven twelve".split(" ");
        Arrays.sort(words, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, 2, 8, Comparator.reverseOrder());
        System.out.println(Arrays.asList(words));
        int[] filled = new int[5];
        Arrays.fill(filled, 1, 3, 9);
        System.out.println(Arrays.toString(filled) + Arrays.toString(Arrays.copyOf(filled, 7)) + Arrays.toString(Arrays.copyOfRange(filled, 1, 4)));
        Arrays.setAll(filled, i -> i * i);
        System.out.println(Arrays.equals(filled, new int[] {0, 1, 4, 9, 16}) + " " + Arrays.compare(filled, new int[] {0, 1, 5}) + " " + Arrays.mismatch(filled, new int[] {0, 1, 5}));
        int[][] deep = {{1, 2}, {3}, {}, null};
        System.out.println(Arrays.deepToString(deep) + " " + Arrays.deepEquals(deep, new int[][] {{1, 2}, {3}, {}, null}) + " " + Arrays.deepHashCode(deep));
        System.out.println(Arrays.toString((int[]) null) + " " + Arrays.hashCode(new Object[] {1, "a", null}) + " " + Arrays.asList(1, 2, 3).contains(2));
        Integer[] boxed = new Integer[300];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = i * 7919 % 301;
        }
        Arrays.sort(boxed, (x, y) -> x % 10 - y % 10);
        System.out.println(Arrays.asList(boxed).subList(0, 40) + " " + List.of(boxed).hashCode());
        for (Runnable r : new Runnable[] {
            () -> Arrays.copyOfRange(filled, 4, 2), () -> Arrays.sort(filled, 3, 9), () -> Arrays.copyOf(filled, -1), () -> Arrays.sort(filled, 4, 1)
        }) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        Arrays.parallelPrefix(filled, Integer::sum);
        System.out.println(Arrays.toString(filled) + Arrays.stream(filled).sum());
        try {
            Object[] mixed = {1, "a"};
            Arrays.sort(mixed);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
