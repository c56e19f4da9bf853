package dev.cloister.conformance.sizes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collections and streams, as business code uses them. */
public final class CollectionsService {
    /** One sale. */
    public record Sale(String product, String region, long cents) {}

    private final List<Sale> sales = new ArrayList<>();
    private final Map<String, Integer> countByProduct = new HashMap<>();

    /** Adds a sale. */
    public void add(String product, String region, long cents) {
        sales.add(new Sale(product, region, cents));
        countByProduct.merge(product, 1, Integer::sum);
    }

    /** Regions with their turnover, the largest first. */
    public List<String> turnover() {
        Map<String, Long> byRegion =
                sales.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sale::region,
                                        TreeMap::new,
                                        Collectors.summingLong(Sale::cents)));
        return byRegion.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    /** The products that sold most often. */
    public String bestSellers(int count) {
        return countByProduct.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
