import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** map, flatMap, mapMulti and their primitive forms, builders, concat, arrays and nullable sources. */
public class MappingStages {
    sealed interface Tree permits Leaf, Fork {}

    record Leaf(int value) implements Tree {}

    record Fork(Tree left, Tree right) implements Tree {}

    static Stream<Integer> leaves(Tree t) {
        if (t instanceof Leaf l) {
            return Stream.of(l.value());
        }
        Fork f = (Fork) t;
        return Stream.of(f.left(), f.right()).flatMap(MappingStages::leaves);
    }

    static void deep(Object o, java.util.function.Consumer<? super Integer> sink) {
        if (o instanceof Iterable<?> all) {
            all.forEach(x -> deep(x, sink));
        } else {
            sink.accept((Integer) o);
        }
    }

    public static void main(String[] args) {
        Tree tree = new Fork(new Fork(new Leaf(1), new Leaf(2)), new Fork(new Leaf(3), new Fork(new Leaf(4), new Leaf(5))));
        System.out.println(leaves(tree).toList() + " " + leaves(tree).filter(x -> x > 2).findFirst());
        List<Object> nested = List.of(1, List.of(2, List.of(3, List.of()), 4), 5);
        System.out.println(nested.stream().<Integer>mapMulti(MappingStages::deep).map(x -> x * x).toList());
        System.out.println(Stream.of("a b", "c", "").flatMap(s -> Arrays.stream(s.split(" "))).toList() + " " + Stream.of(1, 2).flatMap(x -> x == 1 ? null : Stream.of(x)).toList() + " " + Stream.of(1, 2, 3).flatMapToInt(x -> IntStream.range(0, x)).sum() + " " + Stream.of("ab", "c").mapMultiToInt((s, sink) -> s.chars().forEach(sink)).sum());
        System.out.println(Stream.ofNullable(null).count() + " " + Stream.ofNullable(1).toList() + Stream.empty().findAny() + Stream.<Integer>builder().add(1).add(2).build().toList() + Stream.concat(Stream.of(1), Stream.concat(Stream.of(2), Stream.of(3))).toList());
        System.out.println(Arrays.toString(Stream.of("x", "yy").toArray()) + Arrays.toString(Stream.of("x", "yy").toArray(String[]::new)) + Arrays.toString(Stream.of(1, 2).mapToInt(x -> x).toArray()) + Arrays.stream(new String[] {"p", "q", "r"}, 1, 3).toList());
        try {
            Stream.of("x").toArray(Integer[]::new);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("" + Stream.of(5, 3, 9).sorted(Comparator.reverseOrder()).toList() + Stream.of("bb", "a", "cc").sorted(Comparator.comparing(String::length)).toList() + Stream.of(3, 1, 2).min(Comparator.naturalOrder()) + Stream.of("a", "bbb").max(Comparator.comparing(String::length)));
        System.out.println(Stream.of(1, 2, 3, 4).reduce(Integer::sum) + " " + Stream.of(1, 2, 3).reduce(10, Integer::sum) + " " + Stream.of("a", "bb").reduce(0, (n, s) -> n + s.length(), Integer::sum) + " " + Stream.<Integer>empty().reduce(Integer::sum));
        Map<Character, Long> letters = "mississippi".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(Function.identity(), java.util.TreeMap::new, Collectors.counting()));
        System.out.println(letters + " " + letters.entrySet().stream().sorted(Map.Entry.<Character, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList());
        System.out.println(Stream.of(Optional.of(1), Optional.<Integer>empty(), Optional.of(3)).flatMap(Optional::stream).toList() + " " + Stream.iterate(new int[] {0, 1}, f -> new int[] {f[1], f[0] + f[1]}).limit(15).map(f -> f[0]).toList());
        int[] closed = new int[1];
        try (Stream<Integer> s = Stream.of(1, 2).onClose(() -> closed[0]++).map(x -> x).onClose(() -> closed[0] += 10)) {
            System.out.println(s.toList());
        }
        Stream.of(1).flatMap(x -> Stream.of(2).onClose(() -> closed[0] += 100)).toList();
        System.out.println(closed[0]);
        try {
            Stream.of(1).onClose(() -> {
                throw new IllegalStateException("first");
            }).onClose(() -> {
                throw new IllegalArgumentException("second");
            }).close();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed()[0].getMessage());
        }
    }
}
