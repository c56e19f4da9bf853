import java.util.List;
import java.util.function.Supplier;

/** Lines of frames: small inlined methods, constructors, initialisers, lambdas, several lines in one statement. */
public class TraceLines {
    static int tiny(int x) {
        return 1 / x;
    }

    static int small(int x) {
        return tiny(x) + 1;
    }

    int field = small(1);

    TraceLines(int x) {
        field +=
                small(
                        x);
    }

    static class Sub extends TraceLines {
        final int[] data;

        Sub(int x, int n) {
            super(x);
            data = new int[n];
        }
    }

    static class Init {
        static int a = 1;
        static int b =
                small(a - 1);
    }

    enum Kind {
        BAD(0);

        Kind(int n) {
            small(n);
        }
    }

    interface Defaults {
        default int go(int n) {
            return step(n);
        }

        private int step(int n) {
            return small(n);
        }
    }

    record Checked(int n) {
        Checked {
            if (n < 0) throw new IllegalArgumentException("n");
        }
    }

    static void show(Throwable t) {
        System.out.println(t);
        for (StackTraceElement f : t.getStackTrace()) if (f.getClassName().startsWith("TraceLines")) System.out.println("    " + f.toString().replaceAll("lambda\\$main\\$\\d+", "lambda"));
        if (t.getCause() != null) show(t.getCause());
    }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (Throwable t) {
            show(t);
        }
    }

    public static void main(String[] args) {
        attempt(() -> small(0));
        attempt(() -> new TraceLines(0));
        attempt(() -> new Sub(1, -1));
        attempt(() -> new Sub(0, 1));
        attempt(() -> System.out.println(Init.b));
        attempt(() -> System.out.println(Kind.BAD));
        attempt(() -> new Defaults() {}.go(0));
        attempt(() -> new Checked(-1));
        attempt(() -> List.of(1, 0, 2).forEach(TraceLines::tiny));
        attempt(() -> {
            int a = 5;
            int b = a
                    + tiny(1)
                    + tiny(
                            0)
                    + tiny(2);
            System.out.println(b);
        });
        attempt(() -> {
            Object o = "s";
            Integer i =
                    (Integer)
                            o;
            System.out.println(i);
        });
        attempt(() -> {
            int[][] a = {{1}, null};
            System.out.println(
                    a[0][0]
                            + a[1]
                                    [0]);
        });
        Supplier<Supplier<Integer>> nested = () ->
                () ->
                        tiny(0);
        attempt(() -> nested.get().get());
        attempt(new Runnable() {
            @Override
            public void run() {
                for (int i = 3; ; i--)
                    tiny(i);
            }
        });
        attempt(() -> { try { tiny(0); } finally { small(1); } });
        attempt(() -> {
            switch (args.length) {
                case 0:
                    throw
                            new IllegalStateException(
                                    "line of new");
                default:
            }
        });
    }
}
