import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Functions composed, curried, memoised and passed around; functional interfaces of primitives. */
public class FunctionComposition {
    static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<A, B, C> f) {
        return a -> b -> f.apply(a, b);
    }

    static <T> Function<T, T> all(List<Function<T, T>> steps) {
        return steps.stream().reduce(Function.identity(), Function::andThen);
    }

    interface Fix<T> extends Function<Fix<T>, T> {}

    static IntFunction<Integer> memo(IntUnaryOperator slow, int[] calls) {
        java.util.Map<Integer, Integer> known = new java.util.HashMap<>();
        return n -> known.computeIfAbsent(n, k -> {
            calls[0]++;
            return slow.applyAsInt(k);
        });
    }

    public static void main(String[] args) {
        Function<Integer, Integer> twice = x -> x * 2;
        Function<Integer, Integer> inc = x -> x + 1;
        System.out.println(twice.andThen(inc).apply(5) + " " + twice.compose(inc).apply(5) + " " + all(List.of(twice, inc, twice)).apply(3) + " " + Function.<String>identity().apply("same"));
        System.out.println(curry(Integer::sum).apply(3).apply(4) + " " + curry((String s, Integer n) -> s.repeat(n)).apply("ab").apply(3));
        BinaryOperator<Integer> max = BinaryOperator.maxBy(java.util.Comparator.naturalOrder());
        UnaryOperator<String> upper = s -> s.toUpperCase(Locale.ROOT);
        System.out.println(max.apply(3, 9) + BinaryOperator.minBy(java.util.Comparator.<Integer>reverseOrder()).apply(3, 9) + upper.andThen(String::length).apply("abc") + " " + max.andThen(x -> "max" + x).apply(1, 2));
        IntUnaryOperator square = x -> x * x;
        System.out.println(square.andThen(x -> x - 1).compose(x -> x + 2).applyAsInt(3) + " " + IntUnaryOperator.identity().applyAsInt(8));
        IntBinaryOperator gcd = new IntBinaryOperator() {
            @Override
            public int applyAsInt(int a, int b) {
                return b == 0 ? a : applyAsInt(b, a % b);
            }
        };
        System.out.println(gcd.applyAsInt(462, 1071));
        Fix<Function<Integer, Long>> y = self -> n -> n < 2 ? 1L : n * self.apply(self).apply(n - 1);
        System.out.println(y.apply(y).apply(15));
        int[] calls = new int[1];
        IntFunction<Integer> memo = memo(x -> x * x, calls);
        System.out.println(memo.apply(4) + memo.apply(4) + memo.apply(5) + " " + calls[0]);
        Supplier<Supplier<String>> nested = () -> () -> "deep";
        ToIntFunction<String> length = String::length;
        Function<Integer, int[]> array = int[]::new;
        Function<String, StringBuilder> builder = StringBuilder::new;
        BiFunction<String, Integer, Character> charAt = String::charAt;
        System.out.println(nested.get().get() + length.applyAsInt("four") + array.apply(3).length + builder.apply("x").append("y") + charAt.apply("hello", 1));
        for (Runnable r : new Runnable[] {() -> twice.andThen(null), () -> twice.compose(null), () -> array.apply(-1), () -> charAt.apply(null, 0), () -> charAt.apply("a", 5), () -> {
            String none = null;
            Supplier<Integer> bound = none::length;
            bound.get();
        }}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
            }
        }
    }
}
