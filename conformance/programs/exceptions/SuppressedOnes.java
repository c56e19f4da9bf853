import java.util.Arrays;

/** try-with-resources: order of closing, null resources, suppressed exceptions, failing constructors, nesting, finally. */
public class SuppressedOnes {
    static class Door implements AutoCloseable {
        final String name;
        final boolean jams;

        Door(String name, boolean jams) {
            if (name.equals("none")) throw new IllegalArgumentException("no door");
            this.name = name;
            this.jams = jams;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (jams) throw new IllegalStateException("jammed " + name);
        }
    }

    static void show(Throwable t) {
        System.out.println(t + " suppressed " + Arrays.toString(t.getSuppressed()) + " cause " + t.getCause());
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            show(e);
        }
    }

    static int returns() {
        try (Door d = new Door("r", false)) {
            return d.name.length();
        } finally {
            System.out.println("finally after close");
        }
    }

    static int loops() {
        int n = 0;
        for (int i = 0; i < 4; i++) {
            try (Door d = new Door("l" + i, i == 2)) {
                if (i == 0) continue;
                if (i == 3) break;
                n += d.name.length();
            } catch (IllegalStateException e) {
                n += 100;
            }
        }
        return n;
    }

    public static void main(String[] args) throws Exception {
        attempt(() -> {
            try (Door a = new Door("a", false); Door b = new Door("b", false)) {
                System.out.println("inside " + a.name + b.name);
            }
        });
        attempt(() -> {
            try (Door a = new Door("a", true); Door b = new Door("b", true)) {
                throw new RuntimeException("body");
            }
        });
        attempt(() -> {
            try (Door a = new Door("a", true); Door b = new Door("b", true)) {
                System.out.println("only close fails");
            }
        });
        attempt(() -> {
            try (Door a = new Door("a", true); Door none = new Door("none", false)) {
                System.out.println("never");
            }
        });
        attempt(() -> {
            try (Door nothing = null; Door c = new Door("c", false)) {
                System.out.println("null is fine " + nothing + c.jams);
            }
        });
        Door outside = new Door("outside", false);
        try (outside; AutoCloseable lambda = () -> System.out.println("lambda closed")) {
            System.out.println("variable " + (lambda != null));
        }
        System.out.println(returns() + " " + loops());
        Exception e = new Exception("main");
        e.addSuppressed(new Error("one"));
        e.addSuppressed(new RuntimeException("two", new Throwable("cause")));
        show(e);
        try {
            e.addSuppressed(e);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        try {
            e.addSuppressed(null);
        } catch (NullPointerException x) {
            System.out.println(x.getMessage());
        }
        class Quiet extends RuntimeException {
            Quiet() {
                super("quiet", null, false, false);
            }
        }
        Quiet q = new Quiet();
        q.addSuppressed(e);
        System.out.println(q.getSuppressed().length + " " + q.getStackTrace().length);
    }
}
