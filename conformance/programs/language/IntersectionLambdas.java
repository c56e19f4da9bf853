import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lambdas that implement several interfaces, marker interfaces, and bridges of generic ones. */
public class IntersectionLambdas {
    interface Marker {}

    interface Named {
        default String name() {
            return "named";
        }
    }

    interface Source<T> {
        T get();
    }

    interface TextSource extends Source<String> {
        @Override
        String get();
    }

    interface Both extends Supplier<String>, TextSource {
        @Override
        String get();
    }

    static <T extends Runnable & Named> void use(T t) {
        t.run();
        System.out.println(t.name());
    }

    static <T extends Comparable<T> & Serializable> T larger(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static void main(String[] args) {
        Runnable marked = (Runnable & Marker & Serializable) () -> System.out.println("ran");
        marked.run();
        System.out.println((marked instanceof Marker) + " " + (marked instanceof Serializable) + " " + ((Object) marked instanceof Named));
        use((Runnable & Named) () -> System.out.println("both"));
        Runnable named = (Runnable & Named) IntersectionLambdas::hello;
        named.run();
        System.out.println(((Named) named).name());
        TextSource text = () -> "bridged";
        Source<String> raw = text;
        Source<?> wild = raw;
        System.out.println(text.get() + raw.get() + wild.get());
        Both both = () -> "two bridges";
        Supplier<String> one = both;
        Source<String> other = both;
        System.out.println(one.get() + " " + other.get());
        Comparator<String> byLength = (Comparator<String> & Serializable) (a, b) -> a.length() - b.length();
        System.out.println(byLength.reversed().thenComparing(Comparator.naturalOrder()).compare("aa", "b"));
        System.out.println(larger("pear", "plum") + larger(4, 3));
        UnaryOperator<Integer> inc = x -> x + 1;
        Function<Integer, Integer> plain = inc;
        System.out.println(plain.andThen(inc).apply(1));
        try {
            @SuppressWarnings({"unchecked", "rawtypes"})
            Object o = ((Function) inc).apply("not a number");
            System.out.println(o);
        } catch (ClassCastException e) {
            System.out.println("bridge checks: " + e.getMessage().substring(0, 28));
        }
    }

    static void hello() {
        System.out.println("hello");
    }
}
