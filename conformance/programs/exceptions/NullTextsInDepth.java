import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Helpful texts of NullPointerException: what was null and what was tried, through nested expressions. */
public class NullTextsInDepth {
    NullTextsInDepth next;
    int[] ints;
    String[][] grid;
    static NullTextsInDepth root;
    static long[] longs;
    double d;

    NullTextsInDepth next(int n, String s) {
        return next;
    }

    static NullTextsInDepth make() {
        return null;
    }

    static Integer box() {
        return null;
    }

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        NullTextsInDepth o = new NullTextsInDepth();
        NullTextsInDepth nothing = null;
        int i = 2;
        attempt(() -> o.next.next.d = 1);
        attempt(() -> o.next(1, "x").next(2, null).d++);
        attempt(() -> root.next.ints[0]++);
        attempt(() -> System.out.println(longs.length));
        attempt(() -> longs[i + 1] = 5);
        attempt(() -> System.out.println(longs[o.ints[0]]));
        attempt(() -> System.out.println(make().next));
        attempt(() -> System.out.println(make().grid[i][i * 2]));
        attempt(() -> {
            o.grid = new String[3][];
            System.out.println(o.grid[i][0]);
        });
        attempt(() -> {
            o.grid[1] = new String[1];
            System.out.println(o.grid[1][0].length());
        });
        attempt(() -> System.out.println(box() + 1));
        attempt(() -> System.out.println(Map.of("a", 1).get("b") * 2));
        attempt(() -> {
            synchronized (o.next) {
                System.out.println("never");
            }
        });
        attempt(() -> {
            RuntimeException e = null;
            throw e;
        });
        attempt(() -> {
            NullTextsInDepth local = nothing;
            local.next(local.ints.length, "");
        });
        attempt(() -> {
            char[] c = null;
            c[0] = 'x';
        });
        attempt(() -> {
            byte[] b = null;
            b[i]--;
        });
        attempt(() -> {
            boolean[] z = null;
            if (z[0]) System.out.println();
        });
        attempt(() -> {
            Object[] objects = null;
            objects[0] = o;
        });
        attempt(() -> {
            String s = null;
            switch (s) {
                default -> System.out.println();
            }
        });
        attempt(() -> {
            Supplier<String> s = null;
            System.out.println(s.get().length());
        });
        attempt(() -> {
            Supplier<String> s = () -> null;
            System.out.println(s.get().length());
        });
        attempt(() -> {
            List<int[]> l = java.util.Arrays.asList((int[]) null, null);
            System.out.println(l.get(0)[1]);
        });
        attempt(() -> {
            throw new NullPointerException();
        });
        attempt(() -> {
            throw new NullPointerException("own text");
        });
        attempt(() -> java.util.Objects.requireNonNull(null, "required"));
        attempt(() -> java.util.Objects.requireNonNull(null));
        attempt(() -> ((String) null).trim());
        attempt(() -> (i > 1 ? nothing : o).next = o);
        attempt(() -> System.out.println(((int[][]) null)[0][1]));
        attempt(() -> "x".concat(null));
        attempt(() -> "x".compareTo(null));
    }
}
