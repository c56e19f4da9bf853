import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams: every kind of operation and the usual collectors. */
public class StreamBasics {
    record Person(String name, int age, String city) {}

    public static void main(String[] args) {
        List<Person> people = List.of(new Person("Ann", 31, "Oslo"), new Person("Bob", 25, "Rome"), new Person("Cid", 31, "Rome"), new Person("Dot", 47, "Oslo"), new Person("Eve", 19, "Bern"));
        System.out.println(people.stream().filter(p -> p.age() > 20).map(Person::name).collect(Collectors.toList()));
        TreeMap<String, String> byCity = people.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("+", "<", ">"))));
        System.out.println(byCity);
        System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 30, Collectors.counting())));
        System.out.println(people.stream().sorted(Comparator.comparing(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).map(Person::name).toList());
        System.out.println(people.stream().mapToInt(Person::age).sum() + " " + people.stream().mapToInt(Person::age).average().getAsDouble() + " " + people.stream().mapToInt(Person::age).max().getAsInt());
        TreeMap<String, Integer> ages = people.stream().collect(Collectors.toMap(Person::city, Person::age, Integer::sum, TreeMap::new));
        System.out.println(ages);
        System.out.println(people.stream().collect(Collectors.averagingInt(Person::age)) + " " + people.stream().collect(Collectors.summingLong(Person::age)));
        IntSummaryStatistics stats = people.stream().collect(Collectors.summarizingInt(Person::age));
        System.out.println(stats.getMin() + " " + stats.getMax() + " " + stats.getCount() + " " + stats);
        System.out.println(people.stream().reduce(0, (a, p) -> a + p.name().length(), Integer::sum) + " " + people.stream().map(Person::name).reduce(String::concat));
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "x".repeat(i)).collect(Collectors.joining(",")) + " " + IntStream.range(0, 0).max().isPresent());
        System.out.println(Stream.iterate(1, x -> x * 3).limit(8).skip(2).toList() + " " + Stream.iterate(1, x -> x < 50, x -> x * 2).map(String::valueOf).collect(Collectors.joining("/")));
        System.out.println(Stream.of(List.of(1, 2), List.of(3), List.<Integer>of()).flatMap(List::stream).map(x -> x * x).toList());
        System.out.println(Stream.of(5, 3, 5, 1, 3).distinct().sorted().toList() + " " + Stream.of("a", "b").anyMatch("b"::equals) + Stream.of("a", "b").allMatch("b"::equals) + Stream.of("a").noneMatch("b"::equals));
        System.out.println(Stream.of(1, 2, 3, 4, 5).takeWhile(x -> x < 4).dropWhile(x -> x < 2).toList() + " " + Stream.of(1, 2, 3).findFirst() + Stream.empty().findAny());
        List<String> seen = new ArrayList<>();
        long n = Stream.of("x", "y", "z").peek(seen::add).filter(s -> !s.equals("y")).count();
        System.out.println(n + " " + seen);
        System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + Arrays.stream(new double[] {1.5, 2.5}).map(Math::ceil).sum() + " " + "hello".chars().mapToObj(c -> (char) c).map(String::valueOf).collect(Collectors.joining("-")));
        System.out.println((Object) Stream.of("b", "a", "c").collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), l -> {
            l.sort(null);
            return l;
        })));
        Map<Boolean, List<Integer>> parts = IntStream.range(0, 10).boxed().collect(Collectors.partitioningBy(x -> x % 2 == 0));
        System.out.println(parts + " " + Stream.concat(Stream.of(1), Stream.of(2)).toList() + " " + Stream.of(1, 2, 3, 4).collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(x -> x), (c, s) -> c + ":" + s)));
        System.out.println(Arrays.toString(Stream.of("q", "w").toArray(String[]::new)) + Arrays.toString(IntStream.of(3, 1, 2).sorted().toArray()) + " " + Stream.of(1, 2, 3, 4, 5, 6).mapMulti((Integer x, java.util.function.Consumer<Object> sink) -> {
            if (x % 2 == 0) {
                sink.accept(x);
                sink.accept(-x);
            }
        }).toList());
        System.out.println(Stream.of("one", "two", "three").collect(Collectors.toMap(Function.identity(), String::length)).get("three") + " " + Stream.of(1, 9, 4).max(Comparator.naturalOrder()) + Stream.of(3, 8).min(Comparator.reverseOrder()));
        try {
            Stream<Integer> once = Stream.of(1);
            once.count();
            once.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            Stream.of("k", "k").collect(Collectors.toMap(k -> k, k -> 1));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Optional<String> o = Optional.of("v");
        System.out.println(o.map(String::toUpperCase) + " " + o.filter(String::isEmpty) + " " + Optional.ofNullable((String) null).or(() -> Optional.of("w")).get() + " " + o.orElse("z") + o.stream().count());
        try {
            Optional.empty().orElseThrow();
        } catch (java.util.NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(IntStream.range(0, 1000).parallel().filter(x -> x % 7 == 0).sum() + " " + List.of(3, 1, 2).parallelStream().sorted().map(x -> x + 1).collect(Collectors.toList()));
        try (Stream<String> closing = Stream.of("c").onClose(() -> System.out.println("closed"))) {
            System.out.println(closing.iterator().next());
        }
    }
}
