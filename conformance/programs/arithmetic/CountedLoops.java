import java.util.Arrays;

/** Loops that count: every direction, step and bound, with indices in and out of range, up to the last int. */
public class CountedLoops {
    interface Loop {
        long run(int[] a, int from, int to);
    }

    static int[] shared = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    int[] own = {1, 2, 3, 4};
    int limit = 4;

    public static void main(String[] args) {
        Loop[] loops = {
            CountedLoops::up, CountedLoops::upInclusive, CountedLoops::down, CountedLoops::downExclusive,
            CountedLoops::unequal, CountedLoops::byThree, CountedLoops::downByTwo, CountedLoops::shifted,
            CountedLoops::mirrored, CountedLoops::doubled, CountedLoops::atLeastOnce, CountedLoops::search,
            CountedLoops::caught, CountedLoops::store, CountedLoops::fromField, CountedLoops::window,
        };
        int[] bounds = {Integer.MIN_VALUE, -3, -1, 0, 1, 2, 3, 7, 8, 9, 10, 12};
        for (int l = 0; l < loops.length; l++) {
            StringBuilder line = new StringBuilder("loop " + l + ":");
            for (int length : new int[] {0, 1, 8}) {
                for (int from : bounds) {
                    for (int to : bounds) {
                        if (Math.abs((long) from - to) > 100) continue;
                        line.append(' ').append(result(loops[l], length, from, to));
                    }
                }
            }
            System.out.println(line.length() + " " + line.toString().hashCode() + " " + line.substring(0, 60));
        }
        rows();
        nearTheLastInt();
        System.out.println(new CountedLoops().growing());
        try {
            System.out.println(sum(null, 0, 0) + " " + sum(null, 0, 1));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + " at " + e.getStackTrace()[0].getLineNumber());
        }
    }

    static String result(Loop loop, int length, int from, int to) {
        int[] a = new int[length];
        for (int i = 0; i < length; i++) a[i] = i * i + 1;
        try {
            return loop.run(a, from, to) + "," + Arrays.hashCode(a);
        } catch (ArrayIndexOutOfBoundsException e) {
            return e.getMessage() + "@" + e.getStackTrace()[0].getLineNumber() + "," + Arrays.hashCode(a);
        }
    }

    static long sum(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum += a[i];
        return sum;
    }

    static long up(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum = sum * 31 + a[i];
        return sum;
    }

    static long upInclusive(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) sum = sum * 31 + a[i];
        return sum;
    }

    static long down(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i >= to; i--) sum = sum * 31 + a[i];
        return sum;
    }

    static long downExclusive(int[] a, int from, int to) {
        for (int i = from; i > to; i--) a[i] += a[i - 1];
        return a.length;
    }

    static long unequal(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i != to; i++) sum = sum * 31 + a[i];
        return sum;
    }

    static long byThree(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i += 3) sum = sum * 31 + a[i];
        return sum;
    }

    static long downByTwo(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i > to; i -= 2) a[i] = i;
        return sum;
    }

    static long shifted(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum = sum * 31 + a[i + 1] - a[i - 1 + from];
        return sum;
    }

    static long mirrored(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum = sum * 31 + a[to - 1 - i];
        return sum;
    }

    static long doubled(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum = sum * 31 + a[2 * i] + a[(i << 1) + 1];
        return sum;
    }

    static long atLeastOnce(int[] a, int from, int to) {
        long sum = 0;
        int i = from;
        do sum = sum * 31 + a[i]; while (++i < to);
        return sum + i;
    }

    static long search(int[] a, int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            last = a[i];
            if (last == 26) return i * 1000L + last;
            if (last == 10) continue;
            if (last == 50) break;
            a[i]++;
        }
        return last;
    }

    static long caught(int[] a, int from, int to) {
        long sum = 0;
        int i = from;
        try {
            for (; i < to; i++) sum = sum * 31 + a[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            return sum + i * 100L;
        } finally {
            sum = -1;
        }
        return sum;
    }

    static long store(int[] a, int from, int to) {
        int[] b = a.clone();
        for (int i = from; i < to; i++) a[i] = b[i] * 3 + a[0];
        return b.length;
    }

    static long fromField(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum = sum * 31 + shared[i] + a.length;
        return sum;
    }

    static long window(int[] a, int from, int to) {
        long sum = 0;
        for (int i = from; i < a.length - 2; i++) sum += a[i] * a[i + 1] * a[i + 2];
        for (int i = a.length - 1; i >= to; i--) sum ^= a[i];
        return sum;
    }

    long growing() {
        long sum = 0;
        for (int i = 0; i < limit; i++) {
            sum = sum * 10 + own[i];
            if (i == 1) own = new int[] {5, 6, 7, 8, 9, 10};
            if (i == 2) limit = 6;
        }
        return sum;
    }

    static void rows() {
        double[][] a = new double[5][];
        for (int i = 0; i < a.length; i++) a[i] = new double[i + 1];
        try {
            for (int i = 0; i < a.length; i++) for (int j = 0; j < 4; j++) a[i][j] += i + j;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + " " + Arrays.deepToString(a));
        }
        Object[][] rows = {{"a", "b"}, new String[] {"c", "d"}, null};
        try {
            for (int i = 0; i < 3; i++) for (int j = 1; j >= 0; j--) rows[i][j] = i == 0 ? (Object) j : "s" + j;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + " " + Arrays.deepToString(rows));
        }
        Object[] self = new Object[2];
        Object[][] nested = {self, self};
        for (int j = 0; j < 2; j++) nested[1][j] = nested;
        System.out.println(self[0] == nested && self[1] == nested);
    }

    static void nearTheLastInt() {
        int max = Integer.MAX_VALUE;
        int rounds = 0;
        byte[] a = new byte[4];
        for (int i = max - 3; i < max; i++) a[i - (max - 3)] = (byte) ++rounds;
        try {
            for (int i = max - 2; i <= max; i++) a[i - (max - 2)] += ++rounds;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(rounds + " " + e.getMessage() + " " + Arrays.toString(a));
        }
        try {
            for (int i = max - 2; i < max; i += 2) a[i & 3] += ++rounds;
            for (int i = max - 3; i < max - 1; i += 3) a[i - max + 3] += rounds++;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(rounds + " " + e.getMessage() + " " + Arrays.toString(a));
        }
        System.out.println(rounds + " " + Arrays.toString(a));
    }
}
