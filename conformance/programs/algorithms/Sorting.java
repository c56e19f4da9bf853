import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/** Sorts written by hand against Arrays.sort: insertion, merge, quick, heap, radix. */
public class Sorting {
    static void insertion(int[] a) {
        for (int i = 1; i < a.length; i++) {
            int x = a[i], j = i;
            while (j > 0 && a[j - 1] > x) a[j] = a[--j];
            a[j] = x;
        }
    }

    static void merge(int[] a) {
        if (a.length < 2) return;
        int[] l = Arrays.copyOf(a, a.length / 2), r = Arrays.copyOfRange(a, a.length / 2, a.length);
        merge(l);
        merge(r);
        for (int i = 0, j = 0, k = 0; k < a.length; k++) a[k] = j >= r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
    }

    static void quick(int[] a, int low, int high) {
        while (low < high) {
            int p = a[(low + high) >>> 1], i = low, j = high;
            while (i <= j) {
                while (a[i] < p) i++;
                while (a[j] > p) j--;
                if (i <= j) {
                    int t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            if (j - low < high - i) {
                quick(a, low, j);
                low = i;
            } else {
                quick(a, i, high);
                high = j;
            }
        }
    }

    static void heap(int[] a) {
        for (int i = a.length / 2; i >= 0; i--) sift(a, i, a.length);
        for (int n = a.length - 1; n > 0; n--) {
            int t = a[0];
            a[0] = a[n];
            a[n] = t;
            sift(a, 0, n);
        }
    }

    static void sift(int[] a, int i, int n) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            int t = a[i];
            a[i] = a[c];
            a[c] = t;
        }
    }

    static void radix(int[] a) {
        int[] b = new int[a.length];
        for (int shift = 0; shift < 32; shift += 8) {
            int[] count = new int[257];
            for (int x : a) count[((x ^ Integer.MIN_VALUE) >>> shift & 255) + 1]++;
            for (int i = 0; i < 256; i++) count[i + 1] += count[i];
            for (int x : a) b[count[(x ^ Integer.MIN_VALUE) >>> shift & 255]++] = x;
            System.arraycopy(b, 0, a, 0, a.length);
        }
    }

    public static void main(String[] args) {
        Random random = new Random(77);
        @SuppressWarnings("unchecked")
        Consumer<int[]>[] sorts = new Consumer[] {(Consumer<int[]>) Sorting::insertion, (Consumer<int[]>) Sorting::merge, (Consumer<int[]>) a -> quick(a, 0, a.length - 1), (Consumer<int[]>) Sorting::heap, (Consumer<int[]>) Sorting::radix};
        for (int n : new int[] {0, 1, 2, 10, 1000}) {
            int[] data = random.ints(n, n < 20 ? -5 : Integer.MIN_VALUE, n < 20 ? 5 : Integer.MAX_VALUE).toArray();
            int[] expected = data.clone();
            Arrays.sort(expected);
            StringBuilder out = new StringBuilder();
            for (Consumer<int[]> s : sorts) {
                int[] copy = data.clone();
                s.accept(copy);
                out.append(Arrays.equals(copy, expected)).append(' ');
            }
            System.out.println(n + " " + out + Arrays.hashCode(expected));
        }
    }
}
