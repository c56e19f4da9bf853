/** Labelled loops, conditional operators, evaluation order, compound assignment. */
public class ControlFlow {
    static StringBuilder trace = new StringBuilder();

    static int t(int v) {
        trace.append(v).append(' ');
        return v;
    }

    static boolean b(boolean v, String name) {
        trace.append(name).append(' ');
        return v;
    }

    static void flush() {
        System.out.println(trace);
        trace.setLength(0);
    }

    static int[] array(int[] a) {
        trace.append("array ");
        return a;
    }

    public static void main(String[] args) {
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; ; j++) {
                if (j > i) {
                    continue outer;
                }
                if (i * j == 6) {
                    break outer;
                }
                t(i * 10 + j);
            }
        }
        flush();
        block:
        {
            t(1);
            if (trace.length() > 0) {
                break block;
            }
            t(2);
        }
        flush();
        int n = 0;
        do {
            n += 3;
            if (n % 2 == 0) {
                continue;
            }
            t(n);
        } while (n < 20);
        flush();
        System.out.println(b(false, "a") && b(true, "b") || b(true, "c") & b(false, "d") ^ b(true, "e"));
        flush();
        int x = 5;
        x = x++ + ++x * x-- - --x;
        System.out.println(x);
        int[] a = {1, 2, 3};
        int i = 0;
        a[i++] = a[i] + a[i++ + 1];
        System.out.println(a[0] + " " + i);
        array(a)[t(1)] += t(5) * t(2);
        flush();
        System.out.println(a[1]);
        try {
            array(null)[t(1)] = t(2);
        } catch (NullPointerException e) {
            flush();
        }
        try {
            array(a)[t(9)] = t(2) / t(0);
        } catch (ArithmeticException e) {
            flush();
        }
        try {
            a[t(7)] += t(3);
        } catch (ArrayIndexOutOfBoundsException e) {
            trace.append(e.getMessage());
            flush();
        }
        int k = 3;
        k += k++ * 2 + k;
        System.out.println(k);
        long l = 1;
        l <<= 33;
        l |= 5;
        l ^= 1L << 60;
        System.out.println(l);
        System.out.println(k > 5 ? k > 10 ? "big" : "medium" : "small");
        for (int p = 0, q = 10; p < q; p += 2, q--) {
            t(p * q);
        }
        flush();
        for (char c : "loop".toCharArray()) {
            trace.append((char) (c + 1));
        }
        flush();
        int total = 0;
        for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
            for (int v : row) {
                total = total * 10 + v;
            }
        }
        System.out.println(total);
        boolean flag = false;
        if (flag = true) {
            System.out.println("assigned");
        }
        final int limit = 3;
        while (true) {
            if (++total > limit) {
                break;
            }
        }
        System.out.println(total);
    }
}
