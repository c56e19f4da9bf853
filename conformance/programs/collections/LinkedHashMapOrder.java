import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** LinkedHashMap in insertion and access order, as a cache that drops the eldest; LinkedHashSet. */
public class LinkedHashMapOrder {
    static final class Cache extends LinkedHashMap<Integer, String> {
        private static final long serialVersionUID = 1;
        private final int limit;
        final transient List<Integer> dropped = new ArrayList<>();

        Cache(int limit) {
            super(16, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            if (size() > limit) {
                dropped.add(eldest.getKey());
                return true;
            }
            return false;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> m = new LinkedHashMap<>();
        for (String s : "z y x w y z".split(" ")) {
            m.merge(s, 1, Integer::sum);
        }
        m.put("x", 9);
        m.remove("y");
        m.put("y", 5);
        m.putIfAbsent("q", null);
        m.putIfAbsent("q", 7);
        System.out.println(m + " " + m.keySet() + " " + m.values() + " " + m.entrySet());
        Cache c = new Cache(5);
        for (int i = 0; i < 12; i++) {
            c.put(i, "v" + i);
            c.get(i - 3);
            if (i % 4 == 0) {
                c.getOrDefault(i - 2, "none");
            }
        }
        System.out.println(c + " " + c.dropped + " " + c.containsKey(8) + c.containsValue("v9"));
        c.computeIfPresent(7, (k, v) -> v + "!");
        c.compute(9, (k, v) -> v);
        c.replace(11, "e");
        c.putIfAbsent(8, "x");
        System.out.println(c);
        try {
            for (Integer k : c.keySet()) {
                c.get(k);
            }
        } catch (java.util.ConcurrentModificationException e) {
            System.out.println("reading changed the order");
        }
        Iterator<Map.Entry<Integer, String>> it = c.entrySet().iterator();
        it.next().setValue("first");
        it.next();
        it.remove();
        c.forEach((k, v) -> System.out.print(k + v + " "));
        c.replaceAll((k, v) -> v + k);
        System.out.println(c.equals(Map.copyOf(c)) + " " + c.clone());
        LinkedHashSet<Object> set = new LinkedHashSet<>(List.of("c", "a", "b"));
        set.add("a");
        set.add(null);
        set.remove("c");
        set.add("c");
        System.out.println(set + " " + set.contains(null) + " " + set.equals(new java.util.HashSet<>(set)) + " " + set.stream().map(String::valueOf).toList());
    }
}
