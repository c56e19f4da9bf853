/** finally overriding results and exceptions, nested ones, with break and continue, return values saved before. */
public class NestedFinally {
    static StringBuilder log = new StringBuilder();

    @SuppressWarnings("finally")
    static int overrides() {
        try {
            throw new IllegalStateException("lost");
        } finally {
            return 1;
        }
    }

    static int saved() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
            log.append(x);
        }
    }

    static int[] shared() {
        int[] a = {1};
        try {
            return a;
        } finally {
            a[0] = 2;
        }
    }

    @SuppressWarnings("finally")
    static String discard() {
        for (int i = 0; ; i++) {
            try {
                try {
                    if (i < 2) throw new RuntimeException("i" + i);
                    return "returned" + i;
                } finally {
                    log.append("a").append(i);
                    if (i < 1) continue;
                    if (i == 2) break;
                }
            } catch (RuntimeException e) {
                log.append(e.getMessage());
            } finally {
                log.append("b").append(i);
            }
        }
        return "broke";
    }

    static int deep(int n) {
        try {
            try {
                try {
                    return 10 / n;
                } finally {
                    log.append("x");
                    if (n == 5) throw new IllegalArgumentException("five");
                }
            } catch (ArithmeticException e) {
                log.append("y");
                throw new IllegalStateException("zero", e);
            } finally {
                log.append("z");
            }
        } catch (IllegalStateException e) {
            return -1;
        } finally {
            log.append(";");
        }
    }

    static String replaced() {
        try {
            try {
                throw new RuntimeException("first");
            } finally {
                Integer.parseInt("second");
            }
        } catch (RuntimeException e) {
            return e.getMessage() + e.getSuppressed().length + e.getCause();
        }
    }

    static long wide(boolean fail) {
        long a = 1L << 40;
        double b = 0.5;
        try {
            if (fail) throw new Exception("x");
            return a;
        } catch (Exception e) {
            a++;
            return a + (long) (b * 2);
        } finally {
            a = 0;
            b = 7;
        }
    }

    static synchronized int locked(int n) {
        synchronized (log) {
            try {
                if (n > 0) return locked(n - 1);
                throw new IllegalStateException("unlock");
            } finally {
                log.append(Thread.holdsLock(log));
            }
        }
    }

    public static void main(String[] args) {
        System.out.println(overrides() + " " + saved() + " " + shared()[0] + " " + discard());
        System.out.println(deep(2) + " " + deep(0));
        try {
            deep(5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(replaced() + " " + wide(true) + " " + wide(false));
        try {
            locked(2);
        } catch (IllegalStateException e) {
            System.out.println(Thread.holdsLock(log) + " " + Thread.holdsLock(NestedFinally.class));
        }
        System.out.println(log);
    }
}
