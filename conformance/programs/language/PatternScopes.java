import java.util.List;
import java.util.Map;

/** Where the variable of an instanceof pattern is in scope, and what it shadows. */
public class PatternScopes {
    static String s = "field";

    static String after(Object o) {
        if (!(o instanceof String s)) {
            return "not " + s;
        }
        return s.toUpperCase() + s.length();
    }

    static int and(Object o) {
        return o instanceof Integer i && i > 10 && i % 2 == 0 ? i / 2 : o instanceof Long i ? i.intValue() : -1;
    }

    static String loop(Object o) {
        StringBuilder out = new StringBuilder();
        while (!(o instanceof Integer n)) {
            out.append(o).append(' ');
            o = o instanceof List<?> l && !l.isEmpty() ? l.get(0) : (Object) 5;
        }
        return out.append(n + 1).toString();
    }

    static boolean either(Object a, Object b) {
        return !(a instanceof String x) || !(b instanceof String y) || x.length() == y.length();
    }

    static String many(Object o) {
        if (o instanceof CharSequence c && c.length() > 2) {
            return "chars " + c.charAt(2);
        } else if (o instanceof Map.Entry<?, ?> e && e.getKey() instanceof String k) {
            return "entry " + k + e.getValue();
        } else if (o instanceof int[] a && a.length > 0) {
            return "ints " + a[0];
        } else if (o instanceof Object[] a) {
            return "objects " + a.length;
        } else if (o instanceof Number n) {
            return "number " + n.intValue();
        }
        return "other " + s;
    }

    public static void main(String[] args) {
        System.out.println(after("text") + " " + after(1) + " " + after(null));
        System.out.println(and(12) + " " + and(13) + " " + and(8L) + " " + and("x"));
        System.out.println(loop(List.of(List.of("deep"))) + " " + loop(3));
        System.out.println(either("ab", "cd") + " " + either("ab", "c") + " " + either(1, "c"));
        for (Object o : new Object[] {"abc", new StringBuilder("xyz"), "ab", Map.entry("k", 1), Map.entry(2, 1), new int[] {4}, new int[0], new String[3], new int[2][2], 2.9, 'c'})
            System.out.println(many(o));
        Object o = "re";
        if (o instanceof String t) {
            t += "assigned";
            System.out.println(t + o);
        }
        for (Object x = 0; x instanceof Integer n && n < 3; x = n + 1) System.out.print(n);
        System.out.println();
    }
}
