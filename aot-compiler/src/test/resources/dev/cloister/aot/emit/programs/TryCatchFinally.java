/** Exceptions: nested, rethrown, in finally, in handlers, through calls; what locals hold when a handler runs. */
public final class TryCatchFinally {
    static class Mine extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int code;

        Mine(int code) {
            super("mine " + code);
            this.code = code;
        }
    }

    static final class Deeper extends Mine {
        private static final long serialVersionUID = 1;

        Deeper() {
            super(99);
        }
    }

    static final class Resource implements AutoCloseable {
        final String name;
        final boolean failsOnClose;

        Resource(String name, boolean failsOnClose) {
            this.name = name;
            this.failsOnClose = failsOnClose;
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (failsOnClose) {
                throw new Mine(7);
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++) {
            System.out.println(i + " -> " + nested(i));
        }
        System.out.println(finallyWins() + " " + valueBeforeFinally());
        System.out.println(localsInHandler(0) + " " + localsInHandler(3) + " " + localsInHandler(10));
        resources(false);
        resources(true);
        System.out.println(loopWithContinue());
        try {
            throughCalls(5);
        } catch (Mine e) {
            System.out.println("got " + e.getMessage() + " " + e.code);
        }
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("throw null");
        }
        try {
            Object o = "text";
            Integer number = (Integer) o;
            System.out.println(number);
        } catch (ClassCastException e) {
            System.out.println("cast");
        }
        System.out.println(recursionDepth() > 100);
        System.out.println(generic(new Deeper()) + generic(new Error("e")) + generic(new Exception("x")));
        synchronizedCalls();
    }

    private static int nested(int kind) {
        int trace = 1;
        try {
            trace = trace * 10 + 1;
            try {
                trace = trace * 10 + 2;
                switch (kind) {
                    case 1:
                        throw new Mine(1);
                    case 2:
                        throw new IllegalStateException("two");
                    case 3:
                        throw new Deeper();
                    case 4:
                        return trace;
                    case 5:
                        System.out.println(((String) null).length());
                        break;
                    default:
                        break;
                }
                trace = trace * 10 + 3;
            } catch (Deeper e) {
                trace = trace * 10 + 4;
            } catch (Mine e) {
                trace = trace * 10 + 5;
                throw new IllegalStateException("from handler", e);
            } finally {
                trace = trace * 10 + 6;
            }
            trace = trace * 10 + 7;
        } catch (IllegalStateException | NullPointerException e) {
            trace = trace * 10 + 8 + (e.getCause() != null ? 1 : 0);
        }
        return trace;
    }

    @SuppressWarnings("finally")
    private static int finallyWins() {
        try {
            throw new Mine(3);
        } finally {
            return 42;
        }
    }

    private static int valueBeforeFinally() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
        }
    }

    private static String localsInHandler(int index) {
        int[] values = {1, 2, 3, 4};
        int a = 10;
        long b = 20;
        String c = "c";
        Object d = null;
        try {
            a = values[index];
            b = 21;
            c = "d" + values[index + 1];
            d = c;
            a = values[index + 2];
            b = 22;
        } catch (ArrayIndexOutOfBoundsException e) {
            return "caught " + a + b + c + d;
        }
        return "fine " + a + b + c + d;
    }

    private static void resources(boolean fails) {
        try (Resource one = new Resource("one", fails);
                Resource two = new Resource("two", fails)) {
            System.out.println(one.name + two.name);
            throw new Mine(8);
        } catch (Mine e) {
            System.out.println(e.getMessage() + " suppressed " + e.getSuppressed().length);
        }
    }

    private static int loopWithContinue() {
        int count = 0;
        for (int i = 0; i < 10; i++) {
            try {
                if (i % 3 == 0) {
                    continue;
                }
                if (i == 8) {
                    break;
                }
                count += i;
            } finally {
                count += 100;
            }
        }
        return count;
    }

    private static int throughCalls(int depth) {
        if (depth == 0) {
            throw new Mine(55);
        }
        int result = throughCalls(depth - 1);
        System.out.println("not reached");
        return result + 1;
    }

    private static int depth;

    private static void recurse() {
        depth++;
        recurse();
    }

    private static int recursionDepth() {
        try {
            recurse();
        } catch (StackOverflowError e) {
            return depth;
        }
        return -1;
    }

    private static String generic(Throwable t) {
        try {
            throw t;
        } catch (Mine e) {
            return "[mine]";
        } catch (Error e) {
            return "[error]";
        } catch (Throwable e) {
            return "[any]";
        }
    }

    private int guarded;

    private synchronized int guard(int value) {
        if (value < 0) {
            throw new Mine(value);
        }
        return guarded += value;
    }

    private static synchronized int staticGuard(int value) {
        return 100 / value;
    }

    private static void synchronizedCalls() {
        TryCatchFinally object = new TryCatchFinally();
        int sum = 0;
        for (int i = -2; i < 3; i++) {
            try {
                sum += object.guard(i);
                sum += staticGuard(i);
            } catch (Mine | ArithmeticException e) {
                System.out.println(e.getMessage() + " " + Thread.holdsLock(object) + Thread.holdsLock(TryCatchFinally.class));
            }
            synchronized (object) {
                synchronized (object) {
                    sum += Thread.holdsLock(object) ? 1000 : 0;
                }
            }
        }
        System.out.println(sum + " " + Thread.holdsLock(object));
    }
}
