import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Recursion through fields, through self application, mutual recursion; lambdas that return lambdas. */
public class RecursiveLambdas {
    static IntUnaryOperator factorial;
    static Function<Integer, Boolean> even;
    static Function<Integer, Boolean> odd;

    final IntUnaryOperator fibonacci = n -> n < 2 ? n : this.fibonacci.applyAsInt(n - 1) + this.fibonacci.applyAsInt(n - 2);

    interface Self<T> {
        T with(Self<T> self);
    }

    static <A, B> Function<A, B> fix(Function<Function<A, B>, Function<A, B>> f) {
        return x -> f.apply(fix(f)).apply(x);
    }

    static Function<Integer, Function<Integer, Function<Integer, Integer>>> curry() {
        return a -> b -> c -> a * 100 + b * 10 + c;
    }

    interface Stream<T> {
        T head();

        default Stream<T> tail() {
            return this;
        }

        static Stream<Integer> from(int n) {
            return new Stream<>() {
                @Override
                public Integer head() {
                    return n;
                }

                @Override
                public Stream<Integer> tail() {
                    return from(n + 1);
                }
            };
        }
    }

    public static void main(String[] args) {
        factorial = n -> n == 0 ? 1 : n * factorial.applyAsInt(n - 1);
        System.out.println(factorial.applyAsInt(10) + " " + new RecursiveLambdas().fibonacci.applyAsInt(15));
        even = n -> n == 0 || odd.apply(n - 1);
        odd = n -> n != 0 && even.apply(n - 1);
        System.out.println(even.apply(10) + " " + odd.apply(10));
        Function<Integer, Integer> gcd = fix(self -> n -> n <= 1 ? 1 : n + self.apply(n / 2));
        System.out.println(gcd.apply(100));
        System.out.println(curry().apply(1).apply(2).apply(3));
        Self<Function<Integer, Integer>> self = s -> n -> n == 0 ? 0 : n + s.with(s).apply(n - 1);
        System.out.println(self.with(self).apply(100));
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        System.out.println(add.andThen(x -> x * 2).andThen(Integer::toHexString).apply(100, 28));
        Stream<Integer> s = Stream.from(5);
        Stream<String> constant = () -> "c";
        System.out.println(s.tail().tail().head() + constant.tail().tail().head());
        Supplier<Supplier<Supplier<String>>> deep = () -> () -> () -> "deep";
        System.out.println(deep.get().get().get());
        try {
            Self<Object> endless = x -> x.with(x);
            endless.with(endless);
        } catch (StackOverflowError e) {
            System.out.println("overflow");
        }
    }
}
