/** try-with-resources: order of closing, suppressed exceptions, null resources. */
public class Resources {
    static final class Resource implements AutoCloseable {
        final String name;
        final boolean failing;

        Resource(String name, boolean failing) {
            this.name = name;
            this.failing = failing;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (failing) {
                throw new IllegalStateException("close of " + name);
            }
        }
    }

    static void run(boolean bodyFails, boolean firstFails, boolean secondFails) {
        try (Resource a = new Resource("a", firstFails);
                Resource none = null;
                Resource b = new Resource("b", secondFails)) {
            System.out.println("body " + a.name + b.name + none);
            if (bodyFails) {
                throw new RuntimeException("body");
            }
        } catch (RuntimeException e) {
            System.out.println("caught " + e.getMessage());
            for (Throwable s : e.getSuppressed()) {
                System.out.println("  suppressed " + s);
            }
        } finally {
            System.out.println("done");
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 8; i++) {
            run((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
        }
        Exception e = new Exception("top");
        e.addSuppressed(new RuntimeException("s1"));
        e.addSuppressed(new Error("s2"));
        System.out.println(e.getSuppressed().length + " " + e.getSuppressed()[1]);
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
        try {
            e.initCause(e);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        e.initCause(new Error("cause"));
        try {
            e.initCause(new Error("again"));
        } catch (IllegalStateException x) {
            System.out.println(x.getMessage() + " / " + x.getCause());
        }
        System.out.println(new RuntimeException(new Error("inner")).getMessage() + " " + new RuntimeException("m", null).getCause() + " " + new Exception((Throwable) null).getMessage());
    }
}
