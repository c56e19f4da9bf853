import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Recursion without a deep stack, generators by closures, Church numerals, folds, parser combinators. */
public class Trampolines {
    interface Step<T> extends Supplier<Object> {
        @SuppressWarnings("unchecked")
        static <T> T run(Object s) {
            while (s instanceof Step<?> step) {
                s = step.get();
            }
            return (T) s;
        }
    }

    static Object even(int n) {
        return n == 0 ? (Object) true : (Step<Boolean>) () -> odd(n - 1);
    }

    static Object odd(int n) {
        return n == 0 ? (Object) false : (Step<Boolean>) () -> even(n - 1);
    }

    interface Church<A> extends Function<Function<A, A>, Function<A, A>> {}

    static <A> Church<A> church(int n) {
        return f -> x -> {
            A a = x;
            for (int i = 0; i < n; i++) {
                a = f.apply(a);
            }
            return a;
        };
    }

    record Parsed<T>(T value, String rest) {}

    interface Parser<T> extends Function<String, Parsed<T>> {
        default <R> Parser<R> map(Function<T, R> f) {
            return s -> {
                Parsed<T> p = apply(s);
                return p == null ? null : new Parsed<>(f.apply(p.value()), p.rest());
            };
        }

        default Parser<List<T>> many() {
            return s -> {
                List<T> all = new ArrayList<>();
                for (Parsed<T> p = apply(s); p != null; p = apply(s)) {
                    all.add(p.value());
                    s = p.rest();
                }
                return new Parsed<>(all, s);
            };
        }

        default <U, R> Parser<R> then(Supplier<Parser<U>> next, Function<T, Function<U, R>> f) {
            return s -> {
                Parsed<T> p = apply(s);
                return p == null ? null : next.get().map(f.apply(p.value())).apply(p.rest());
            };
        }

        default Parser<T> or(Parser<T> other) {
            return s -> {
                Parsed<T> p = apply(s);
                return p != null ? p : other.apply(s);
            };
        }

        static Parser<Character> one(IntPredicate is) {
            return s -> s.isEmpty() || !is.test(s.charAt(0)) ? null : new Parsed<>(s.charAt(0), s.substring(1));
        }
    }

    static Parser<Integer> chain(Parser<Integer> operand, char plus, BinaryOperator<Integer> f) {
        return operand.then(() -> Parser.one(c -> c == plus).then(() -> operand, c -> n -> n).many(), first -> rest -> rest.stream().reduce(first, f));
    }

    static Parser<Integer> sum() {
        Parser<Integer> number = Parser.one(Character::isDigit).then(() -> Parser.one(Character::isDigit).many(), d -> ds -> ds.stream().reduce(d - '0', (n, c) -> n * 10 + c - '0', Integer::sum));
        Parser<Integer> group = Parser.one(c -> c == '(').then(() -> sum().then(() -> Parser.one(c -> c == ')'), n -> c -> n), c -> n -> n);
        return chain(chain(number.or(group), '*', (a, b) -> a * b), '+', Integer::sum);
    }

    static <T> Iterator<T> generate(T first, Function<T, T> next) {
        List<T> state = new ArrayList<>(List.of(first));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public T next() {
                return state.set(0, next.apply(state.get(0)));
            }
        };
    }

    public static void main(String[] args) {
        System.out.println(Step.<Boolean>run(even(100_000)) + " " + Step.<Boolean>run(odd(77_777)) + " " + Step.<Boolean>run(even(3)));
        System.out.println(Trampolines.<Integer>church(5).apply(x -> x * 2).apply(1) + " " + Trampolines.<String>church(3).apply(s -> s + "a").apply(""));
        Function<Integer, Integer> composed = IntStream.range(0, 300).<Function<Integer, Integer>>mapToObj(i -> x -> x * 31 + i).reduce(Function.identity(), Function::andThen);
        System.out.println(composed.apply(7));
        for (String s : new String[] {"1+2*3", "(1+2)*3", "12*(3+4)+5x", "2*", "", "((((8))))"}) {
            System.out.println(s + " " + sum().apply(s));
        }
        Iterator<Long> collatz = generate(27L, n -> n % 2 == 0 ? n / 2 : 3 * n + 1);
        int steps = 0;
        while (collatz.next() != 1) {
            steps++;
        }
        System.out.println(steps);
    }
}
