import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Navigation, head, tail, sub and descending views of TreeMap and ConcurrentSkipListMap. */
public class TreeMapViews {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    static void run(NavigableMap<Integer, String> m) {
        for (int i = 10; i <= 90; i += 10) {
            m.put(i, "v" + i);
        }
        for (int k : new int[] {5, 10, 15, 90, 95}) {
            System.out.println(k + " " + m.lowerKey(k) + " " + m.floorKey(k) + " " + m.ceilingKey(k) + " " + m.higherKey(k) + " " + m.floorEntry(k) + " " + m.higherEntry(k));
        }
        NavigableMap<Integer, String> head = m.headMap(40, true);
        NavigableMap<Integer, String> tail = m.tailMap(40, false);
        NavigableMap<Integer, String> sub = m.subMap(20, true, 70, false);
        NavigableMap<Integer, String> down = m.descendingMap();
        System.out.println(head + " " + tail + " " + sub + " " + down);
        System.out.println(sub.firstKey() + " " + sub.lastEntry() + " " + sub.lowerKey(20) + " " + sub.higherKey(65) + " " + sub.descendingMap().headMap(40) + " " + sub.headMap(30) + " " + sub.size() + " " + sub.descendingKeySet());
        sub.put(25, "new");
        sub.remove(30);
        head.pollFirstEntry();
        down.pollFirstEntry();
        System.out.println(m + " " + sub + " " + down.firstKey() + " " + tail.containsKey(90));
        attempt("out of sub", () -> sub.put(70, "x"));
        attempt("sub of sub", () -> sub.subMap(10, 30));
        attempt("reversed", () -> m.subMap(50, 40));
        attempt("null key", () -> m.put(null, "x"));
        attempt("entry set value", () -> m.firstEntry().setValue("z"));
        attempt("empty first", () -> m.subMap(1, 2).firstKey());
        System.out.println(m.subMap(1, true, 2, false).firstEntry() + " " + m.subMap(1, 2).isEmpty());
        NavigableSet<Integer> keys = m.navigableKeySet();
        System.out.println(keys.floor(33) + " " + keys.headSet(50) + " " + keys.descendingSet() + " " + keys.pollLast() + " " + keys.subSet(20, false, 60, true) + m.size());
        Iterator<Map.Entry<Integer, String>> it = sub.descendingMap().entrySet().iterator();
        while (it.hasNext()) {
            if (it.next().getKey() % 20 == 0) {
                it.remove();
            }
        }
        sub.entrySet().forEach(e -> System.out.print(e + ";"));
        sub.keySet().removeIf(k -> k == 25);
        sub.replaceAll((k, v) -> v + "!");
        sub.values().remove("v50!");
        System.out.println(m);
        tail.clear();
        System.out.println(m + " " + tail.isEmpty());
    }

    public static void main(String[] args) {
        run(new TreeMap<>());
        run(new ConcurrentSkipListMap<>());
        TreeMap<String, Integer> by = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) {
            by.merge(s, 1, Integer::sum);
        }
        System.out.println(by + " " + by.headMap("over") + " " + by.ceilingKey("zzzz") + " " + by.comparator().compare("a", "b") + " " + by.descendingMap().comparator().compare("a", "b"));
        SortedMap<String, Integer> copy = new TreeMap<>(by);
        System.out.println(copy.equals(by) + " " + copy.tailMap("jumps") + " " + new TreeMap<>(Map.of("b", 1, "a", 2)));
        TreeMap<Object, Integer> raw = new TreeMap<>();
        attempt("first not comparable", () -> raw.put(new Object[0].length == 0 ? new StringBuilder() : "", 1));
        attempt("fail-fast", () -> {
            for (String k : by.keySet()) {
                by.remove(k);
            }
        });
    }
}
