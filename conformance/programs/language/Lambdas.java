import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Lambdas and every kind of method reference. */
public class Lambdas {
    interface TriFunction<A, B, C, R> {
        R apply(A a, B b, C c);

        default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> after) {
            return (a, b, c) -> after.apply(apply(a, b, c));
        }
    }

    static int twice(int x) {
        return 2 * x;
    }

    int field = 10;

    int plusField(int x) {
        return x + field;
    }

    Supplier<Integer> captured() {
        return () -> field++;
    }

    static class Base {
        String name() {
            return "base";
        }
    }

    static class Derived extends Base {
        @Override
        String name() {
            return "derived";
        }

        Supplier<String> viaSuper() {
            return super::name;
        }
    }

    static int sum(int... values) {
        int s = 0;
        for (int v : values) {
            s += v;
        }
        return s;
    }

    public static void main(String[] args) {
        IntBinaryOperator add = (a, b) -> a + b;
        Function<Integer, Integer> doubled = Lambdas::twice;
        Lambdas self = new Lambdas();
        UnaryOperator<Integer> bound = self::plusField;
        BiFunction<Lambdas, Integer, Integer> unbound = Lambdas::plusField;
        Supplier<List<String>> maker = ArrayList::new;
        IntFunction<int[]> arrays = int[]::new;
        Function<String, Integer> parse = Integer::parseInt;
        ToIntFunction<String> length = String::length;
        System.out.println(add.applyAsInt(3, 4) + " " + doubled.apply(21) + " " + bound.apply(5) + " " + unbound.apply(self, 6));
        List<String> made = maker.get();
        made.add("x");
        System.out.println(made + " " + arrays.apply(3).length + " " + parse.apply("77") + " " + length.applyAsInt("four"));
        Supplier<Integer> counter = self.captured();
        System.out.println(counter.get() + counter.get() + counter.get() + " " + self.field);
        System.out.println(new Derived().viaSuper().get() + " " + ((Supplier<String>) new Derived()::name).get());
        TriFunction<Integer, Long, Double, Double> tri = (a, b, c) -> a * b + c;
        System.out.println(tri.andThen(d -> "got " + d).apply(2, 3L, 0.5));
        BiFunction<Integer, Integer, Integer> varargs = Lambdas::sum;
        System.out.println(varargs.apply(4, 5));
        int base = 100;
        long big = 1L << 40;
        String text = "t";
        double fraction = 0.25;
        Supplier<String> many = () -> text + base + big + fraction + args.length;
        System.out.println(many.get());
        Runnable[] runs = new Runnable[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            runs[i] = () -> System.out.print(n + (n < 2 ? "," : "\n"));
        }
        for (Runnable r : runs) {
            r.run();
        }
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * 10 + b;
        System.out.println(curried.apply(4).apply(2) + " " + doubled.compose(doubled).andThen(doubled).apply(1));
        Supplier<Supplier<String>> nested = () -> () -> "deep" + base;
        System.out.println(nested.get().get());
        Object o = (Runnable & java.io.Serializable) () -> System.out.println("intersection");
        ((Runnable) o).run();
        try {
            Function<String, String> none = null;
            none.apply("x");
        } catch (NullPointerException e) {
            System.out.println("null function");
        }
        try {
            Lambdas nobody = null;
            Function<Integer, Integer> f = nobody::plusField;
            System.out.println(f);
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
        Function<Object, String> toText = Object::toString;
        System.out.println(toText.apply(12.5) + Function.<String>identity().apply("id"));
    }
}
