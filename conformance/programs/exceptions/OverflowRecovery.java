/** StackOverflowError: caught at many depths, finally blocks run, monitors are released, deep again afterwards. */
public class OverflowRecovery {
    static int depth;
    static int finals;
    static final Object LOCK = new Object();

    static void endless() {
        depth++;
        endless();
    }

    static long wide(long a, double b, Object c) {
        depth++;
        return wide(a + 1, b * 2, c) + a;
    }

    static void withFinally() {
        try {
            withFinally();
        } finally {
            finals++;
        }
    }

    static void withLock() {
        synchronized (LOCK) {
            withLock();
        }
    }

    static class Endless {
        final Endless next = new Endless();
    }

    static class Text {
        Text other;

        @Override
        public String toString() {
            return "t" + other;
        }
    }

    static int catchers;

    static int catching(int n) {
        try {
            return catching(n + 1);
        } catch (StackOverflowError e) {
            catchers++;
            return n;
        }
    }

    public static void main(String[] args) throws Exception {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                endless();
            } catch (StackOverflowError e) {
                System.out.println((depth > 500) + " " + e.getMessage() + " " + (e.getStackTrace().length > 0) + " " + e.getStackTrace()[0].getMethodName());
            }
        }
        try {
            wide(1, 1, "c");
        } catch (StackOverflowError e) {
            System.out.println("wide");
        }
        try {
            withFinally();
        } catch (StackOverflowError e) {
            System.out.println(finals > 500);
        }
        try {
            withLock();
        } catch (StackOverflowError e) {
            System.out.println(Thread.holdsLock(LOCK));
        }
        try {
            new Endless();
        } catch (StackOverflowError e) {
            System.out.println("constructors");
        }
        Text t = new Text();
        t.other = t;
        try {
            t.toString();
        } catch (StackOverflowError e) {
            System.out.println("concatenation");
        }
        System.out.println((catching(0) > 500) + " " + (catchers >= 1));
        Thread other = new Thread(() -> {
            try {
                endless();
            } catch (Throwable e) {
                System.out.println("thread " + e);
            }
        });
        other.start();
        other.join();
        java.util.List<Object> list = new java.util.ArrayList<>();
        list.add(list);
        try {
            list.hashCode();
        } catch (StackOverflowError e) {
            System.out.println("hashCode " + list);
        }
    }
}
