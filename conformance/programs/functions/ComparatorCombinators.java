import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Comparator factories and combinators: keys, nulls, reversal, chains, primitives, entries. */
public class ComparatorCombinators {
    record Item(String name, Integer size, double weight, long stamp) {}

    static void show(String label, List<Item> items, Comparator<? super Item> by) {
        List<Item> copy = new ArrayList<>(items);
        copy.sort(by);
        StringBuilder b = new StringBuilder(label);
        copy.forEach(i -> b.append(' ').append(i == null ? "-" : i.name() + i.size()));
        System.out.println(b);
    }

    public static void main(String[] args) {
        List<Item> items = List.of(new Item("pen", 3, 0.5, 9), new Item("Pad", 3, 1.5, 2), new Item("cup", null, 0.25, 2), new Item("bag", 1, -0.0, 5), new Item("pen", 2, 0.0, 1), new Item("axe", 7, Double.NaN, 7));
        Comparator<Item> name = Comparator.comparing(Item::name);
        show("name", items, name);
        show("reversed", items, name.reversed());
        show("insensitive", items, Comparator.comparing(Item::name, String.CASE_INSENSITIVE_ORDER));
        show("nulls first", items, Comparator.comparing(Item::size, Comparator.nullsFirst(Comparator.naturalOrder())));
        show("nulls last", items, Comparator.comparing(Item::size, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(name));
        show("double", items, Comparator.comparingDouble(Item::weight));
        show("long", items, Comparator.comparingLong(Item::stamp).thenComparingDouble(Item::weight).reversed());
        show("int chain", items, Comparator.comparingInt((Item i) -> i.name().length()).thenComparingInt(i -> i.name().charAt(2)).thenComparingLong(Item::stamp).thenComparing(Item::name, Comparator.reverseOrder()));
        List<Item> holes = new ArrayList<>(items);
        holes.add(2, null);
        show("null items", holes, Comparator.nullsFirst(name));
        show("all nulls equal", holes, Comparator.nullsLast(null));
        show("null reversed", holes, Comparator.nullsFirst(name).reversed());
        System.out.println(Comparator.<Integer>naturalOrder().compare(1, 2) + " " + Comparator.<Integer>reverseOrder().reversed().compare(1, 2) + " " + (Collections.<Integer>reverseOrder() == Comparator.<Integer>naturalOrder().reversed()) + " " + Comparator.nullsFirst(Comparator.<Integer>naturalOrder()).thenComparing(Comparator.reverseOrder()).compare(null, 3));
        System.out.println(Map.of("b", 1, "a", 2).entrySet().stream().sorted(Map.Entry.comparingByKey()).toList() + " " + Map.of("b", 1, "a", 2).entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList());
        for (Runnable r : new Runnable[] {() -> show("x", items, Comparator.comparing(Item::size)), () -> show("x", holes, name), () -> Comparator.comparing(null), () -> name.thenComparing((Comparator<Item>) null)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (NullPointerException e) {
                System.out.println("null");
            }
        }
        TreeSet<String> byLength = new TreeSet<>(Comparator.comparing(String::length));
        Collections.addAll(byLength, "aa", "b", "cc", "ddd");
        System.out.println(byLength + " " + byLength.contains("zz"));
    }
}
