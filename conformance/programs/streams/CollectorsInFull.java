import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every collector, nested in others, with merge functions, suppliers and finishers. */
public class CollectorsInFull {
    record Person(String name, String town, int age, double pay) {}

    static final List<Person> PEOPLE = List.of(new Person("Ada", "London", 36, 10.5), new Person("Bob", "Oslo", 25, 7), new Person("Cyd", "London", 41, 3.25), new Person("Dan", "Rome", 25, 8), new Person("Eve", "Oslo", 60, 0), new Person("Fay", "London", 25, 99.75));

    public static void main(String[] args) {
        System.out.println(new TreeMap<>(PEOPLE.stream().collect(Collectors.groupingBy(Person::town, Collectors.mapping(Person::name, Collectors.joining("/", "<", ">"))))));
        System.out.println("" + PEOPLE.stream().collect(Collectors.groupingBy(Person::town, TreeMap::new, Collectors.counting())));
        System.out.println("" + PEOPLE.stream().collect(Collectors.partitioningBy(p -> p.age() > 30, Collectors.averagingDouble(Person::pay))) + " " + Stream.<Person>empty().collect(Collectors.partitioningBy(p -> true)));
        System.out.println("" + PEOPLE.stream().collect(Collectors.groupingBy(Person::age, TreeMap::new, Collectors.collectingAndThen(Collectors.maxBy(Comparator.comparingDouble(Person::pay)), o -> o.map(Person::name).orElse("")))));
        System.out.println("" + PEOPLE.stream().collect(Collectors.teeing(Collectors.summingInt(Person::age), Collectors.counting(), (s, n) -> s + "/" + n)));
        System.out.println("" + PEOPLE.stream().collect(Collectors.toMap(Person::town, Person::pay, Double::sum, LinkedHashMap::new)));
        System.out.println("" + PEOPLE.stream().collect(Collectors.groupingBy(Person::town, TreeMap::new, Collectors.filtering(p -> p.age() < 40, Collectors.flatMapping(p -> p.name().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))))));
        IntSummaryStatistics stats = PEOPLE.stream().collect(Collectors.summarizingInt(Person::age));
        System.out.println(stats + " " + PEOPLE.stream().collect(Collectors.summarizingLong(Person::age)).getSum() + " " + PEOPLE.stream().collect(Collectors.summarizingDouble(Person::pay)).getMax() + " " + PEOPLE.stream().collect(Collectors.averagingInt(Person::age)) + " " + PEOPLE.stream().collect(Collectors.averagingLong(Person::age)) + " " + PEOPLE.stream().collect(Collectors.summingDouble(Person::pay)) + " " + PEOPLE.stream().collect(Collectors.summingLong(Person::age)));
        System.out.println(PEOPLE.stream().map(Person::age).collect(Collectors.reducing(0, Integer::sum)) + " " + PEOPLE.stream().map(Person::age).collect(Collectors.reducing(Integer::max)) + " " + PEOPLE.stream().collect(Collectors.reducing("", Person::name, String::concat)) + " " + PEOPLE.stream().collect(Collectors.minBy(Comparator.comparing(Person::town).thenComparing(Person::age))).map(Person::name));
        System.out.println(Stream.of("c", "a", "b").collect(Collectors.joining()) + Stream.<String>of().collect(Collectors.joining(",", "[", "]")) + Stream.of("x", "y").collect(Collectors.toUnmodifiableList()) + Stream.of(1, 1).collect(Collectors.toUnmodifiableSet()) + Stream.of(1).collect(Collectors.toUnmodifiableMap(x -> x, x -> x)));
        Collector<String, StringBuilder, String> own = Collector.of(StringBuilder::new, (b, s) -> b.insert(0, s), StringBuilder::append, StringBuilder::toString, new Collector.Characteristics[0]);
        System.out.println(Stream.of("1", "2", "3").collect(own) + " " + own.characteristics() + Collectors.toSet().characteristics().size() + Collectors.toList().characteristics());
        System.out.println(Stream.of(1, 2, 3).collect(ArrayList::new, List::add, List::addAll) + " " + PEOPLE.stream().collect(Collectors.groupingByConcurrent(Person::age, Collectors.counting())).size() + new TreeMap<>(PEOPLE.stream().collect(Collectors.toConcurrentMap(Person::name, Person::age))));
        for (Runnable r : new Runnable[] {() -> PEOPLE.stream().collect(Collectors.toMap(Person::age, Person::name)), () -> Stream.of(1).collect(Collectors.toMap(x -> x, x -> null)), () -> Stream.of(1, (Integer) null).collect(Collectors.toUnmodifiableList()), () -> Stream.of("x").collect(Collectors.groupingBy(x -> null)), () -> Stream.of(1).collect(Collectors.toUnmodifiableSet()).add(2), () -> Stream.of(1, 1).collect(Collectors.toUnmodifiableMap(x -> x, x -> x))}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        Map<Boolean, Map<String, Optional<Person>>> deep = PEOPLE.stream().collect(Collectors.partitioningBy(p -> p.pay() > 5, Collectors.groupingBy(Person::town, TreeMap::new, Collectors.minBy(Comparator.comparingInt(Person::age)))));
        System.out.println(deep);
    }
}
