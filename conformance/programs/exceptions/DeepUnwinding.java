import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Exceptions that cross thousands of frames with finally blocks, monitors, callbacks of the library, and come back. */
public class DeepUnwinding {
    static int finals;
    static final Object LOCK = new Object();

    static class Stop extends RuntimeException {
        final int depth;

        Stop(int depth) {
            super("stop at " + depth, null, false, true);
            this.depth = depth;
        }
    }

    static int down(int n) {
        try {
            if (n == 0) throw new Stop(n);
            return down(n - 1) + 1;
        } finally {
            finals++;
        }
    }

    static int locked(int n) {
        synchronized (LOCK) {
            if (n == 0) throw new Stop(-1);
            return locked(n - 1);
        }
    }

    static int bounce(int n) {
        try {
            if (n == 0) throw new Stop(n);
            return bounce(n - 1);
        } catch (Stop s) {
            if (n % 100 == 0) throw s;
            if (n % 100 == 50) return 1 + s.depth;
            throw new Stop(s.depth + 1);
        }
    }

    static int through(int n) throws Exception {
        Callable<Integer> c = () -> {
            if (n == 0) throw new Exception("bottom");
            List<Integer> l = new ArrayList<>(List.of(n));
            int[] out = new int[1];
            l.forEach(x -> {
                try {
                    out[0] = through(x - 1);
                } catch (Exception e) {
                    throw new IllegalStateException(e.getMessage() + x, e);
                }
            });
            return out[0];
        };
        return c.call();
    }

    static long odd(int n, long a, double b, String c) {
        if (n == 0) throw new Stop((int) a);
        try {
            return even(n - 1, a + 1, b * 2, c + "x") + (long) b;
        } catch (IllegalStateException never) {
            return 0;
        }
    }

    static long even(int n, long a, double b, String c) {
        return odd(n - 1, a - 1 + c.length() % 2, b / 2, c.substring(1)) + 1;
    }

    public static void main(String[] args) throws Exception {
        try {
            down(3000);
        } catch (Stop s) {
            System.out.println(s.getMessage() + " " + finals + " " + Math.min(1000, s.getStackTrace().length));
        }
        try {
            locked(1000);
        } catch (Stop s) {
            System.out.println(Thread.holdsLock(LOCK));
        }
        System.out.println(bounce(250));
        try {
            through(20);
        } catch (Exception e) {
            int n = 0;
            for (Throwable t = e; t != null; t = t.getCause()) n++;
            System.out.println(e.getMessage() + " " + n);
        }
        try {
            odd(1000, 7, 0.5, "ab");
        } catch (Stop s) {
            System.out.println(s.depth);
        }
        int caught = 0;
        for (int i = 0; i < 20000; i++) {
            try {
                if (i % 3 == 0) throw new Stop(i);
                Object o = i % 3 == 1 ? null : "s";
                caught += o.hashCode() & 1;
            } catch (Stop s) {
                caught += 2;
            } catch (NullPointerException e) {
                caught += 3;
            }
        }
        System.out.println(caught);
    }
}
