import java.util.ArrayList;
import java.util.List;

/** The end of the stack, met at every distance: with output, allocation and a collection in the handler, and again and again. */
public class DeepRecursion {
    static int depth;
    static long sum;

    static int plain(int n) {
        depth = n;
        return plain(n + 1) + 1;
    }

    static int wide(int n, long a, long b, double c, Object d, String e) {
        depth = n;
        int r = wide(n + 1, a + n, b ^ a, c * 1.5, e, e) + (int) (a + b);
        sum += a + (long) c + (d == e ? 1 : 0);
        return r;
    }

    static String strings(int n, String s) {
        depth = n;
        String next = s.length() > 20 ? "" : s + (char) ('a' + n % 26);
        return strings(n + 1, next).substring(0, 1) + s.length() % 7;
    }

    static synchronized int locked(int n) {
        depth = n;
        return locked(n + 1) + 1;
    }

    static int guarded(int n) {
        depth = n;
        try {
            return guarded(n + 1);
        } finally {
            sum++;
        }
    }

    /** Goes on at the boundary: each handler near the end allocates, prints and calls on. */
    static int handlers;

    static void handleNearTheEnd(int n) {
        try {
            handleNearTheEnd(n + 1);
        } catch (StackOverflowError full) {
            handlers++;
            byte[] room = new byte[1000];
            sum += room.length;
            throw full;
        }
    }

    static void collectNearTheEnd(int n) {
        depth = n;
        if (n > 200) {
            List<Object> garbage = new ArrayList<>(2);
            garbage.add(new int[10]);
            sum += garbage.size();
        }
        collectNearTheEnd(n + 1);
    }

    static void expect(String what, Runnable deep) {
        depth = 0;
        try {
            deep.run();
            System.out.println(what + ": came back");
        } catch (StackOverflowError full) {
            System.gc();
            System.out.println(what + ": " + full.getMessage() + " " + (depth > 300) + " " + (full.getStackTrace().length > 100));
        }
    }

    /** Leaves less and less of the stack: some call below finds the boundary, whatever its frame is. */
    static boolean printAt(int left) {
        if (left > 0) return printAt(left - 1);
        System.out.print("");
        return new StringBuilder("x").append(left).length() == 2;
    }

    public static void main(String[] args) {
        expect("plain", () -> plain(0));
        expect("wide", () -> wide(0, 1, 2, 3, null, "e"));
        expect("strings", () -> strings(0, ""));
        expect("locked", () -> locked(0));
        expect("guarded", () -> guarded(0));
        expect("collecting", () -> collectNearTheEnd(0));
        try {
            handleNearTheEnd(0);
        } catch (StackOverflowError full) {
            System.out.println("handlers: " + (handlers > 300));
        }
        for (int round = 0; round < 20; round++) {
            try {
                plain(round);
            } catch (StackOverflowError again) {
                sum += round;
            }
        }
        synchronized (DeepRecursion.class) {
            System.out.println("unlocked again: " + Thread.holdsLock(DeepRecursion.class));
        }
        int overflowed = 0;
        int fine = 0;
        for (int left = 10; left < 100_000; left = left * 9 / 8 + 1) {
            try {
                fine += printAt(left) ? 1 : 0;
            } catch (StackOverflowError full) {
                overflowed++;
            }
        }
        System.out.println("boundary: " + (fine > 10) + " " + (overflowed > 5));
        Throwable caught = null;
        try {
            plain(0);
        } catch (Throwable full) {
            caught = new IllegalStateException("wrapped", full);
        }
        System.out.println(caught.getMessage() + " " + caught.getCause().getClass().getName());
    }
}
