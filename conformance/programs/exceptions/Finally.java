/** try, catch, finally and their odd corners. */
public class Finally {
    static StringBuilder log = new StringBuilder();

    @SuppressWarnings("finally")
    static int returnInFinally() {
        try {
            return 1;
        } finally {
            return 2;
        }
    }

    static int changeAfterReturn() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 5;
        }
    }

    @SuppressWarnings("finally")
    static String swallow() {
        try {
            throw new IllegalStateException("lost");
        } finally {
            return "swallowed";
        }
    }

    static void nested(int depth) {
        try {
            log.append("try").append(depth).append(' ');
            if (depth == 3) {
                throw new RuntimeException("deep");
            }
            nested(depth + 1);
        } catch (IllegalArgumentException e) {
            log.append("never ");
        } finally {
            log.append("finally").append(depth).append(' ');
        }
    }

    static int loop() {
        int n = 0;
        for (int i = 0; i < 5; i++) {
            try {
                if (i == 1) {
                    continue;
                }
                if (i == 3) {
                    break;
                }
                n += 1;
            } finally {
                n += 10;
            }
        }
        return n;
    }

    static class First extends Exception {
        private static final long serialVersionUID = 1;
    }

    static class Second extends First {
        private static final long serialVersionUID = 1;
    }

    static String which(int i) {
        try {
            switch (i) {
                case 0 -> throw new First();
                case 1 -> throw new Second();
                case 2 -> throw new IllegalArgumentException("i");
                case 3 -> throw new NullPointerException("n");
                case 4 -> throw new StackOverflowError();
                default -> {
                    return "none";
                }
            }
        } catch (Second e) {
            return "second";
        } catch (First e) {
            return "first";
        } catch (IllegalArgumentException | NullPointerException e) {
            return "multi " + e.getMessage();
        } catch (Throwable t) {
            return t.getClass().getName();
        }
    }

    static void rethrow() throws First {
        try {
            throw new Second();
        } catch (Exception e) {
            log.append("rethrown ");
            throw e;
        }
    }

    public static void main(String[] args) {
        System.out.println(returnInFinally() + " " + changeAfterReturn() + " " + swallow() + " " + loop());
        try {
            nested(0);
        } catch (RuntimeException e) {
            System.out.println(log + e.getMessage());
        }
        for (int i = 0; i < 6; i++) {
            System.out.println(which(i));
        }
        try {
            rethrow();
        } catch (First e) {
            System.out.println(e.getClass().getSimpleName());
        }
        try {
            try {
                throw new RuntimeException("one");
            } finally {
                Object o = null;
                o.hashCode();
            }
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName());
        }
        try {
            throw null;
        } catch (NullPointerException e) {
            System.out.println("threw null");
        }
        try {
            synchronized (log) {
                throw new IllegalStateException("in monitor");
            }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + Thread.holdsLock(log));
        }
    }
}
