import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** Concurrent collections in one thread: iterators that survive changes, bulk searches, key views. */
public class SkipListAndConcurrentViews {
    public static void main(String[] args) {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        for (String s : "one two three four five six seven eight nine ten".split(" ")) {
            m.put(s, s.length());
        }
        System.out.println(m.reduceValues(1, Integer::sum) + " " + m.search(1, (k, v) -> v == 5 && k.startsWith("s") ? k : null) + " " + m.reduceKeysToInt(1, String::length, 0, Integer::max) + " " + m.mappingCount() + " " + m.reduceEntries(1, e -> e.getKey().equals("ten") ? e.getValue() : null, Integer::sum));
        long[] sum = new long[1];
        m.forEach(1000, (k, v) -> sum[0] += v);
        m.forEachKey(1000, k -> k.length() > 4 ? k : null, k -> sum[0] += 100);
        ConcurrentHashMap.KeySetView<String, Integer> keys = m.keySet(42);
        keys.add("added");
        System.out.println(sum[0] + " " + m.get("added") + " " + keys.getMappedValue() + " " + ConcurrentHashMap.newKeySet().add("x") + " " + m.contains(42));
        Iterator<String> it = m.keySet().iterator();
        it.next();
        m.clear();
        m.put("late", 1);
        while (it.hasNext()) {
            it.next();
        }
        System.out.println(m + " survived");
        for (Runnable r : new Runnable[] {() -> m.put(null, 1), () -> m.put("x", null), () -> m.computeIfAbsent("r", k -> m.computeIfAbsent("r", k2 -> 1)), () -> m.get(null)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        ConcurrentSkipListMap<Integer, String> skip = new ConcurrentSkipListMap<>();
        for (int i = 0; i < 300; i++) {
            skip.put(i * 37 % 301, "v" + i);
        }
        long hash = 0;
        for (Map.Entry<Integer, String> e : skip.entrySet()) {
            hash = hash * 31 + e.getKey() + e.getValue().hashCode();
            skip.remove(e.getKey() + 1);
        }
        System.out.println(hash + " " + skip.size() + " " + skip.firstEntry() + skip.lastEntry() + " " + skip.clone().equals(skip) + " " + skip.putIfAbsent(0, "x") + " " + skip.headMap(7));
        ConcurrentSkipListSet<String> set = new ConcurrentSkipListSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of("b", "A", "a", "C"));
        System.out.println(set + " " + set.ceiling("B") + " " + set.descendingSet());
        CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (int x : cow) {
            cow.add(x * 10);
        }
        System.out.println(cow + " " + cow.addIfAbsent(10) + cow.addAllAbsent(List.of(2, 99, 99)) + cow + cow.subList(1, 3) + new CopyOnWriteArraySet<>(List.of(1, 2)).add(1));
        List<Integer> sub = cow.subList(0, 2);
        cow.add(5);
        try {
            sub.get(0);
        } catch (ConcurrentModificationException e) {
            System.out.println("stale sub list");
        }
        try {
            cow.iterator().remove();
        } catch (UnsupportedOperationException e) {
            System.out.println("snapshot");
        }
    }
}
