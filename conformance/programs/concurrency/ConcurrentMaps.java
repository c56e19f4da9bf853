import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** ConcurrentHashMap: atomic methods by several threads, bulk operations, resizing while in use; ConcurrentSkipListMap. */
public class ConcurrentMaps {
    record Clash(int n) {
        @Override
        public int hashCode() {
            return n & 3;
        }
    }

    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<Integer, Integer> counts = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, List<Integer>> lists = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            int me = t;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 6000; i++) {
                    counts.merge(i % 500, 1, Integer::sum);
                    counts.compute(1000 + i % 100, (k, v) -> v == null ? me : v + me);
                    if (i % 50 == 0) lists.computeIfAbsent("k" + i % 7, k -> new ArrayList<>());
                    counts.putIfAbsent(2000 + i, me);
                    counts.computeIfPresent(2000 + i, (k, v) -> k % 2 == 0 ? null : v);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread t : threads) t.join();
        int sum = 0;
        for (int i = 0; i < 500; i++) sum += counts.get(i);
        System.out.println(sum + " " + new TreeSet<>(lists.keySet()) + " " + counts.containsKey(2001));
        ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();
        for (String w : "a bb ccc dddd bb ccc ccc".split(" ")) words.merge(w, 1, Integer::sum);
        System.out.println(words.reduceValues(1, Integer::sum) + " " + words.search(1, (k, v) -> v == 3 ? k : null) + " " + words.reduceKeysToInt(100, String::length, 0, Integer::sum) + " " + words.mappingCount());
        words.forEach(1, (k, v) -> v > 2 ? k + v : null, System.out::println);
        words.replaceAll((k, v) -> v * 10);
        System.out.println(new java.util.TreeMap<>(words) + " " + words.replace("a", 10, 11) + words.remove("a", 10) + words.getOrDefault("zz", -1));
        ConcurrentHashMap<Clash, Integer> clashing = new ConcurrentHashMap<>();
        for (int i = 0; i < 200; i++) clashing.put(new Clash(i), i);
        for (int i = 0; i < 200; i += 2) clashing.remove(new Clash(i));
        System.out.println(clashing.size() + " " + clashing.get(new Clash(77)) + " " + clashing.get(new Clash(78)));
        try {
            words.put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null");
        }
        try {
            words.computeIfAbsent("rec", k -> words.computeIfAbsent("rec", j -> 1));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        for (String k : words.keySet()) words.put(k + "!", 1);
        var set = ConcurrentHashMap.<Integer>newKeySet();
        System.out.println(set.add(1) + " " + set.add(1) + " " + words.keySet(1).add("new"));
        ConcurrentSkipListMap<Integer, String> skip = new ConcurrentSkipListMap<>();
        for (int i = 20; i > 0; i--) skip.put(i, "v" + i);
        System.out.println(skip.firstKey() + " " + skip.ceilingKey(7) + " " + skip.headMap(4) + " " + skip.descendingMap().firstKey() + " " + skip.pollLastEntry());
    }
}
