import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongBiFunction;

/** Predicates and consumers combined: order of evaluation, short circuits, all primitive kinds. */
public class PredicateLogic {
    public static void main(String[] args) {
        StringBuilder log = new StringBuilder();
        Predicate<Integer> even = x -> {
            log.append('e');
            return x % 2 == 0;
        };
        Predicate<Integer> big = x -> {
            log.append('b');
            return x > 10;
        };
        for (int x : new int[] {3, 4, 12, 13}) {
            System.out.print(even.and(big).test(x) + " " + even.or(big).test(x) + " " + even.negate().test(x) + " " + Predicate.not(big).and(even.or(big.negate())).test(x) + " " + log + "; ");
            log.setLength(0);
        }
        System.out.println(Predicate.isEqual(null).test(null) + " " + Predicate.isEqual("a").test("a"));
        Consumer<String> c = log::append;
        c.andThen(s -> log.append(s.length())).andThen(c).accept("abc");
        BiConsumer<String, Integer> put = (s, n) -> log.append(s).append(n);
        put.andThen((s, n) -> log.append(n * 2)).accept("x", 21);
        IntConsumer ints = log::append;
        ints.andThen(i -> log.append('|')).accept(7);
        ObjIntConsumer<StringBuilder> cut = StringBuilder::setLength;
        System.out.println(log);
        cut.accept(log, 3);
        System.out.println(log);
        BiPredicate<String, Integer> longer = (s, n) -> s.length() > n;
        System.out.println(longer.and((s, n) -> n > 0).test("abc", 2) + " " + longer.negate().or((s, n) -> s.isEmpty()).test("abc", 2));
        IntPredicate ip = i -> i > 0;
        LongPredicate lp = l -> l < 0;
        DoublePredicate dp = Double::isNaN;
        System.out.println(ip.and(i -> i < 5).test(3) + " " + lp.or(l -> l == 9).test(9) + " " + dp.negate().test(0.0 / 0) + " " + ip.negate().or(i -> i == 3).test(3));
        DoubleUnaryOperator half = d -> d / 2;
        LongFunction<String> hex = Long::toHexString;
        LongToIntFunction low = l -> (int) l;
        ToLongBiFunction<Integer, Integer> times = (a, b) -> (long) a * b;
        ToDoubleBiFunction<Integer, Integer> ratio = (a, b) -> a / (double) b;
        BooleanSupplier never = () -> false;
        System.out.println(half.andThen(Math::floor).compose(d -> d + 1).applyAsDouble(6) + " " + hex.apply(-1) + " " + low.applyAsInt(1L << 33 | 5) + " " + times.applyAsLong(1 << 30, 8) + " " + ratio.applyAsDouble(1, 3) + never.getAsBoolean());
        List<Predicate<String>> rules = List.of(s -> s.length() >= 8, s -> s.chars().anyMatch(Character::isDigit), s -> s.chars().anyMatch(Character::isUpperCase), s -> !s.contains(" "));
        for (String password : List.of("short1A", "longenough", "LongEnough1", "Has Space 99")) {
            System.out.print(rules.stream().reduce(Predicate::and).get().test(password) + "" + rules.stream().filter(r -> !r.test(password)).count() + " ");
        }
        System.out.println();
    }
}
