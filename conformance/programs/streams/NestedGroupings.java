import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pivot tables, histograms, rankings with ties, inverted maps and running totals by collectors. */
public class NestedGroupings {
    enum Quarter { Q1, Q2, Q3, Q4 }

    record Sale(String shop, Quarter quarter, int amount) {}

    public static void main(String[] args) {
        List<Sale> sales = IntStream.range(0, 60).mapToObj(i -> new Sale("shop" + i * 7 % 4, Quarter.values()[i * 5 % 7 % 4], i * 37 % 100)).toList();
        Map<String, Map<Quarter, Integer>> pivot = sales.stream().collect(Collectors.groupingBy(Sale::shop, TreeMap::new, Collectors.groupingBy(Sale::quarter, () -> new EnumMap<>(Quarter.class), Collectors.summingInt(Sale::amount))));
        System.out.println(pivot);
        Map<Integer, String> histogram = sales.stream().collect(Collectors.groupingBy(s -> s.amount() / 20, TreeMap::new, Collectors.collectingAndThen(Collectors.counting(), n -> "*".repeat(n.intValue()))));
        System.out.println(histogram);
        Map<String, Integer> totals = sales.stream().collect(Collectors.toMap(Sale::shop, Sale::amount, Integer::sum, LinkedHashMap::new));
        System.out.println(totals + " " + totals.entrySet().stream().collect(Collectors.groupingBy(e -> e.getValue() % 2 == 0, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
        Map<String, Integer> scores = Map.of("ann", 9, "bob", 7, "cat", 9, "dan", 5, "eve", 7);
        TreeMap<Integer, List<String>> byScore = scores.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue, () -> new TreeMap<Integer, List<String>>(Comparator.reverseOrder()), Collectors.mapping(Map.Entry::getKey, Collectors.collectingAndThen(Collectors.toList(), l -> l.stream().sorted().toList()))));
        int rank = 1;
        for (Map.Entry<Integer, List<String>> e : byScore.entrySet()) {
            System.out.print(rank + ":" + e.getValue() + " ");
            rank += e.getValue().size();
        }
        System.out.println(byScore);
        System.out.println(Stream.of("apple", "avocado", "bean", "beet", "corn").collect(Collectors.groupingBy(s -> s.charAt(0), TreeMap::new, Collectors.reducing((a, b) -> a.length() >= b.length() ? a : b))) + " " + sales.stream().collect(Collectors.partitioningBy(s -> s.amount() > 50, Collectors.mapping(Sale::amount, Collectors.teeing(Collectors.minBy(Comparator.<Integer>naturalOrder()), Collectors.maxBy(Comparator.<Integer>naturalOrder()), (a, b) -> a.orElse(0) + ".." + b.orElse(0))))));
        System.out.println(sales.stream().collect(Collectors.groupingBy(Sale::quarter, TreeMap::new, Collectors.summarizingInt(Sale::amount))).get(Quarter.Q3) + " " + sales.stream().map(Sale::shop).collect(Collectors.collectingAndThen(Collectors.toCollection(java.util.TreeSet::new), java.util.TreeSet::descendingSet)));
    }
}
