import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Method references to methods with variable arguments, at every number of arguments. */
public class ReferencesToVarargs {
    interface Three<T> {
        T of(int a, int b, int c);
    }

    interface Mixed {
        String of(String first, Object second, Integer third);
    }

    static String ints(int... all) {
        return "ints" + Arrays.toString(all);
    }

    static String rest(String first, Object... all) {
        return first + all.length + Arrays.toString(all);
    }

    @SafeVarargs
    static <T> int count(T... all) {
        return all.length;
    }

    final String name;

    ReferencesToVarargs(String... parts) {
        name = String.join("+", parts);
    }

    String glue(Object... all) {
        return name + Arrays.asList(all);
    }

    public static void main(String[] args) {
        Supplier<String> none = ReferencesToVarargs::ints;
        IntFunction<String> one = ReferencesToVarargs::ints;
        Function<int[], String> whole = ReferencesToVarargs::ints;
        Three<String> three = ReferencesToVarargs::ints;
        System.out.println(none.get() + one.apply(5) + whole.apply(new int[] {1, 2}) + three.of(7, 8, 9));
        Function<String, String> onlyFirst = ReferencesToVarargs::rest;
        Mixed mixed = ReferencesToVarargs::rest;
        BiFunction<String, Object[], String> array = ReferencesToVarargs::rest;
        System.out.println(onlyFirst.apply("a") + mixed.of("b", 'c', null) + array.apply("d", new Object[] {1, 2L, 3f}));
        BiFunction<String, String, Integer> generic = ReferencesToVarargs::count;
        Supplier<Integer> empty = ReferencesToVarargs::<Object>count;
        System.out.println(generic.apply("x", "y") + " " + empty.get());
        Supplier<ReferencesToVarargs> made0 = ReferencesToVarargs::new;
        BiFunction<String, String, ReferencesToVarargs> made2 = ReferencesToVarargs::new;
        ReferencesToVarargs two = made2.apply("p", "q");
        Three<String> bound = two::glue;
        System.out.println("[" + made0.get().name + "] " + two.name + " " + bound.of(1, 2, 3));
        BiFunction<ReferencesToVarargs, Object, String> unbound = ReferencesToVarargs::glue;
        System.out.println(unbound.apply(two, "z"));
        Function<Object[], java.util.List<Object>> asList = Arrays::asList;
        System.out.println(asList.apply(new Object[] {"in", "place"}));
    }
}
