import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Texts of ClassCastException for classes of the program and of the library, arrays, lambdas, cast(). */
public class CastTexts {
    interface I {}

    static class A implements I {}

    static class B {}

    enum E {
        X {}
    }

    record R(int x) {}

    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T unchecked(Object o) {
        return (T) o;
    }

    static <T extends Number & Comparable<T>> int bounded(Object o) {
        T t = (T) o;
        return t.intValue();
    }

    public static void main(String[] args) {
        Object a = new A();
        Object s = "s";
        Object list = new ArrayList<>();
        Object ints = new int[0];
        attempt(() -> System.out.println((B) a));
        attempt(() -> System.out.println((String) a));
        attempt(() -> System.out.println((A) s));
        attempt(() -> System.out.println((Integer) s));
        attempt(() -> System.out.println((Runnable) s));
        attempt(() -> System.out.println((I) list));
        attempt(() -> System.out.println((Map<?, ?>) list));
        attempt(() -> System.out.println((long[]) ints));
        attempt(() -> System.out.println((Object[]) ints));
        attempt(() -> System.out.println((A[]) (Object) new Object[0]));
        attempt(() -> System.out.println((String[][]) (Object) new Object[0][]));
        attempt(() -> System.out.println((E) a));
        attempt(() -> System.out.println((A) (Object) E.X));
        attempt(() -> System.out.println((R) s));
        attempt(() -> System.out.println((int) (Object) 1L));
        attempt(() -> System.out.println(CastTexts.<Integer>unchecked("x") + 1));
        attempt(() -> System.out.println(CastTexts.<String>unchecked(5).length()));
        attempt(() -> System.out.println(bounded("x")));
        attempt(() -> System.out.println(bounded(5)));
        attempt(() -> A.class.cast(s));
        attempt(() -> System.out.println(Number.class.cast(5) + "" + Object.class.cast(null)));
        attempt(() -> Integer.class.asSubclass(Comparable.class));
        attempt(() -> Integer.class.asSubclass(String.class));
        attempt(() -> System.out.println((A) null + "" + (int[]) null));
        attempt(() -> {
            List<Integer> raw = unchecked(List.of("x"));
            for (int each : raw) System.out.println(each);
        });
        attempt(() -> {
            Comparable<Object> c = unchecked("x");
            c.compareTo(1);
        });
        attempt(() -> {
            Function<String, Integer> f = String::length;
            CastTexts.<Function<Object, Object>>unchecked(f).apply(1);
        });
        attempt(() -> System.out.println((Function<?, ?>) (Object) new Object()));
        attempt(() -> new java.util.TreeSet<Object>().add(new A()));
        attempt(() -> new java.util.TreeMap<Object, Object>(Map.of("a", 1)).get(1));
    }
}
