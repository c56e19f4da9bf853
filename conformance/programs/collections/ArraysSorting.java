import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;

/** Arrays.sort and parallelSort of every type and shape: runs, few values, NaN, ranges, stability. */
public class ArraysSorting {
    record Pair(int key, int order) {}

    static int[] shape(int kind, int n) {
        int[] a = new int[n];
        int seed = 17;
        for (int i = 0; i < n; i++) {
            seed = seed * 1103515245 + 12345;
            a[i] = switch (kind) {
                case 0 -> seed;
                case 1 -> i;
                case 2 -> n - i;
                case 3 -> (seed >>> 16) % 4;
                case 4 -> i % 100;
                case 5 -> i < n / 2 ? i : n - i;
                default -> i ^ (seed >>> 28);
            };
        }
        return a;
    }

    public static void main(String[] args) {
        for (int kind = 0; kind < 7; kind++) {
            for (int n : new int[] {0, 1, 2, 10, 47, 300, 5000}) {
                int[] ints = shape(kind, n);
                long[] longs = Arrays.stream(ints).asLongStream().map(x -> x * 3_000_000_019L).toArray();
                double[] doubles = Arrays.stream(ints).mapToDouble(x -> x % 50 == 0 ? -0.0 : x % 51 == 0 ? Double.NaN : x / 7.0).toArray();
                short[] shorts = new short[n];
                byte[] bytes = new byte[n];
                char[] chars = new char[n];
                float[] floats = new float[n];
                Pair[] pairs = new Pair[n];
                for (int i = 0; i < n; i++) {
                    shorts[i] = (short) ints[i];
                    bytes[i] = (byte) ints[i];
                    chars[i] = (char) ints[i];
                    floats[i] = ints[i] % 40 == 0 ? -0f : ints[i] / 3f;
                    pairs[i] = new Pair(ints[i] % 10, i);
                }
                Arrays.sort(ints);
                Arrays.parallelSort(longs);
                Arrays.sort(doubles);
                Arrays.sort(shorts);
                Arrays.sort(bytes);
                Arrays.parallelSort(chars);
                Arrays.sort(floats);
                Arrays.sort(pairs, Comparator.comparingInt(Pair::key));
                boolean stable = true;
                for (int i = 1; i < n; i++) {
                    stable &= ints[i - 1] <= ints[i] && longs[i - 1] <= longs[i] && Double.compare(doubles[i - 1], doubles[i]) <= 0 && shorts[i - 1] <= shorts[i] && bytes[i - 1] <= bytes[i] && chars[i - 1] <= chars[i] && Float.compare(floats[i - 1], floats[i]) <= 0;
                    stable &= pairs[i - 1].key < pairs[i].key || pairs[i - 1].key == pairs[i].key && pairs[i - 1].order < pairs[i].order;
                }
                System.out.print(stable + " " + (Arrays.hashCode(ints) ^ Arrays.hashCode(longs) ^ Arrays.hashCode(doubles) ^ Arrays.hashCode(shorts) ^ Arrays.hashCode(bytes) ^ Arrays.hashCode(chars) ^ Arrays.hashCode(floats)) + " ");
            }
            System.out.println();
        }
        Integer[] part = {5, 4, 3, 2, 1};
        Arrays.sort(part, 1, 4);
        System.out.print(Arrays.toString(part));
        Arrays.sort(part, Collections.reverseOrder());
        System.out.println(Arrays.toString(part) + Arrays.binarySearch(part, 3, Comparator.reverseOrder()));
        Comparator<Integer> broken = (x, y) -> x % 7 < y % 5 ? 1 : x % 3 < y % 4 ? -1 : 1;
        Integer[] many = Arrays.stream(shape(0, 2000)).boxed().toArray(Integer[]::new);
        try {
            Arrays.sort(many, broken);
            System.out.println("sorted");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.sort(new int[5], 3, 6);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.sort(new Object[] {1, "a"});
        } catch (ClassCastException e) {
            System.out.println("class cast");
        }
        try {
            Arrays.sort(new String[] {"b", null, "a"});
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
