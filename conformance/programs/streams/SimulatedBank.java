import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports over thousands of made-up bookings: totals, top customers, running balances, outliers. */
public class SimulatedBank {
    enum Kind { DEPOSIT, WITHDRAWAL, FEE }

    record Booking(int day, String customer, Kind kind, long cents) {
        long signed() {
            return kind == Kind.DEPOSIT ? cents : -cents;
        }
    }

    public static void main(String[] args) {
        Random random = new Random(11);
        String[] names = {"anna", "ben", "cora", "dirk", "emma", "finn"};
        List<Booking> bookings = IntStream.range(0, 4000).mapToObj(i -> new Booking(i / 12, names[random.nextInt(names.length)], Kind.values()[random.nextInt(10) < 5 ? 0 : random.nextInt(2) + 1], 100 + random.nextInt(100_000))).toList();
        Map<String, Long> balances = bookings.stream().collect(Collectors.groupingBy(Booking::customer, TreeMap::new, Collectors.summingLong(Booking::signed)));
        System.out.println(balances + " " + balances.values().stream().mapToLong(x -> x).sum());
        Map<Kind, Map<Boolean, Long>> kinds = bookings.stream().collect(Collectors.groupingBy(Booking::kind, TreeMap::new, Collectors.partitioningBy(b -> b.cents() > 50_000, Collectors.counting())));
        System.out.println(kinds);
        System.out.println("" + bookings.stream().collect(Collectors.toMap(Booking::customer, b -> b, BinaryOperator.maxBy(Comparator.comparingLong(Booking::cents).thenComparing(Booking::day)), TreeMap::new)).values());
        System.out.println("" + bookings.stream().collect(Collectors.teeing(Collectors.minBy(Comparator.comparingLong(Booking::signed)), Collectors.maxBy(Comparator.comparingLong(Booking::signed)), (a, b) -> a.get() + " " + b.get())));
        List<Long> running = new ArrayList<>();
        bookings.stream().filter(b -> b.customer().equals("emma")).mapToLong(Booking::signed).forEachOrdered(x -> running.add(x + (running.isEmpty() ? 0 : running.get(running.size() - 1))));
        System.out.println(running.size() + " " + running.hashCode() + " " + running.stream().min(Comparator.naturalOrder()) + " " + running.get(running.size() - 1).equals(balances.get("emma")));
        double mean = bookings.stream().mapToLong(Booking::cents).average().orElseThrow();
        double deviation = Math.sqrt(bookings.stream().mapToDouble(b -> (b.cents() - mean) * (b.cents() - mean)).sum() / bookings.size());
        System.out.println(mean + " " + deviation + " " + bookings.stream().filter(b -> Math.abs(b.cents() - mean) > 1.7 * deviation).count());
        Map<Integer, Long> weeks = bookings.stream().collect(Collectors.groupingBy(b -> b.day() / 7, TreeMap::new, Collectors.summingLong(Booking::signed)));
        System.out.println(weeks.entrySet().stream().max(Map.Entry.comparingByValue()).get() + " " + weeks.size() + " " + weeks.values().stream().map(Object::toString).collect(Collectors.joining(",")).hashCode());
        System.out.println("" + bookings.stream().sorted(Comparator.comparing(Booking::customer).thenComparing(Booking::kind, Comparator.reverseOrder()).thenComparingLong(Booking::cents)).skip(1000).limit(3).toList());
    }
}
