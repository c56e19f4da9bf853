import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Constructor references: nested, inner with an outer instance, generic, local, arrays, throwing. */
public class ReferencesToConstructors {
    private final int seed;

    ReferencesToConstructors(int seed) {
        this.seed = seed;
    }

    class Inner {
        final String text;

        Inner(String text) {
            this.text = text + seed;
        }
    }

    static class Pair<A, B> {
        final A a;
        final B b;

        Pair(A a, B b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public String toString() {
            return a + "/" + b;
        }
    }

    static class Picky {
        Picky(int n) {
            if (n < 0) throw new IllegalArgumentException("negative " + n);
        }
    }

    Function<String, Inner> inners() {
        return Inner::new;
    }

    public static void main(String[] args) {
        IntFunction<ReferencesToConstructors> make = ReferencesToConstructors::new;
        System.out.println(make.apply(3).inners().apply("inner").text);
        BiFunction<String, Long, Pair<String, Long>> pairs = Pair::new;
        System.out.println(pairs.apply("left", 9L));
        int captured = 40;
        class Local {
            final int sum;

            Local(int x) {
                sum = x + captured;
            }
        }
        Function<Integer, Local> locals = Local::new;
        System.out.println(locals.apply(2).sum);
        IntFunction<int[]> ints = int[]::new;
        IntFunction<String[][]> texts = String[][]::new;
        Function<Integer, Pair<?, ?>[]> generic = Pair[]::new;
        System.out.println(ints.apply(4).length + " " + texts.apply(2)[0] + " " + generic.apply(1).getClass().getName());
        try {
            ints.apply(-1);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
        IntFunction<Picky> picky = Picky::new;
        try {
            picky.apply(-5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName());
        }
        Supplier<StringBuilder> builders = StringBuilder::new;
        Function<String, StringBuilder> filled = StringBuilder::new;
        System.out.println(builders.get().append(1).append(filled.apply("x").reverse()));
        System.out.println(java.util.stream.Stream.of("1", "22").map(Integer::new).reduce(0, Integer::sum));
    }
}
