import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** LinkedHashMap, TreeMap and their sets. */
public class OrderedMaps {
    public static void main(String[] args) {
        Map<String, Integer> linked = new LinkedHashMap<>();
        for (String s : "z y x w v u".split(" ")) {
            linked.put(s, linked.size());
        }
        linked.remove("x");
        linked.put("z", 99);
        linked.put("x", 7);
        System.out.println(linked + " " + linked.keySet() + " " + linked.values());
        Map<Integer, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > 4;
            }
        };
        for (int i = 0; i < 8; i++) {
            lru.put(i, i * i);
            lru.get(i - 2);
        }
        System.out.println(lru);
        NavigableMap<String, Integer> tree = new TreeMap<>();
        for (String s : "delta alpha charlie bravo echo foxtrot golf".split(" ")) {
            tree.put(s, s.length());
        }
        System.out.println(tree + " " + tree.firstKey() + " " + tree.lastEntry() + " " + tree.floorKey("c") + " " + tree.ceilingKey("c")
                + " " + tree.higherKey("golf") + " " + tree.lowerEntry("bravo"));
        System.out.println(tree.headMap("delta") + " " + tree.tailMap("delta", false) + " " + tree.subMap("b", true, "e", true) + " " + tree.descendingMap());
        tree.pollFirstEntry();
        tree.headMap("d").clear();
        System.out.println(tree);
        TreeMap<String, Integer> backwards = new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        backwards.putAll(tree);
        backwards.put("kilo", 1);
        System.out.println(backwards);
        TreeSet<Integer> set = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            set.add(i * 17 % 50);
        }
        set.removeIf(x -> x % 3 == 0);
        System.out.println(set + " " + set.first() + " " + set.descendingSet().first() + " " + set.headSet(10) + " " + set.floor(9) + " " + set.higher(49));
        System.out.println(new LinkedHashSet<>(java.util.List.of(3, 1, 2, 3 - 2 + 3)) + " " + set.subSet(10, 20).size());
        TreeMap<Integer, Integer> big = new TreeMap<>();
        for (int i = 0; i < 20000; i++) {
            big.put(i * 7919 % 20011, i);
        }
        for (int i = 0; i < 20011; i += 3) {
            big.remove(i);
        }
        long sum = 0;
        for (Map.Entry<Integer, Integer> e : big.entrySet()) {
            sum = sum * 31 + e.getKey() * 17 + e.getValue();
        }
        System.out.println(big.size() + " " + sum);
        try {
            new TreeMap<String, Integer>().put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null keys");
        }
        try {
            new TreeMap<String, Integer>().firstKey();
        } catch (java.util.NoSuchElementException e) {
            System.out.println(e);
        }
    }
}
