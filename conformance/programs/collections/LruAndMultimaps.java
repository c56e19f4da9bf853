import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Structures made from others: multimap, counting bag, ring buffer, interval map, lazy chain of iterators. */
public class LruAndMultimaps {
    static final class Multimap<K extends Comparable<K>, V> {
        private final SortedMap<K, List<V>> map = new TreeMap<>();

        void put(K key, V value) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }

        boolean remove(K key, V value) {
            List<V> list = map.getOrDefault(key, List.of());
            boolean removed = list.contains(value) && list.remove(value);
            map.computeIfPresent(key, (k, l) -> l.isEmpty() ? null : l);
            return removed;
        }
    }

    static final class Intervals {
        private final TreeMap<Integer, String> starts = new TreeMap<>(Map.of(Integer.MIN_VALUE, "-"));

        void set(int from, int to, String value) {
            String after = starts.floorEntry(to).getValue();
            starts.subMap(from, true, to, true).clear();
            starts.put(from, value);
            starts.put(to, after);
        }

        String at(int x) {
            return starts.floorEntry(x).getValue();
        }
    }

    static <T> Iterator<T> chain(Iterator<? extends Iterator<T>> all) {
        return new Iterator<>() {
            private Iterator<T> now = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!now.hasNext() && all.hasNext()) {
                    now = all.next();
                }
                return now.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("chain");
                }
                return now.next();
            }
        };
    }

    static <K, V> Function<K, V> bounded(int limit, Function<K, V> slow, List<K> misses) {
        Map<K, V> known = new HashMap<>();
        Deque<K> order = new ArrayDeque<>();
        return k -> {
            if (!known.containsKey(k)) {
                misses.add(k);
                if (order.size() == limit) {
                    known.remove(order.removeLast());
                }
                known.put(k, slow.apply(k));
            } else {
                order.remove(k);
            }
            order.addFirst(k);
            return known.get(k);
        };
    }

    public static void main(String[] args) {
        Multimap<String, Integer> m = new Multimap<>();
        for (int i = 0; i < 12; i++) {
            m.put("k" + i % 3, i * i);
        }
        System.out.println(m.map + " " + m.remove("k0", 9) + m.remove("k0", 10) + m.remove("zz", 1) + " " + m.map);
        Intervals v = new Intervals();
        v.set(0, 100, "a");
        v.set(20, 30, "b");
        v.set(25, 50, "c");
        v.set(90, 200, "d");
        System.out.println(v.starts.tailMap(Integer.MIN_VALUE, false) + " " + v.at(-1) + v.at(0) + v.at(24) + v.at(25) + v.at(49) + v.at(50) + v.at(199) + v.at(200));
        Iterator<Integer> it = chain(List.of(List.of(1, 2).iterator(), List.<Integer>of().iterator(), List.of(3).iterator()).iterator());
        StringBuilder seen = new StringBuilder();
        it.forEachRemaining(seen::append);
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println(seen + " " + e.getMessage());
        }
        List<Integer> misses = new ArrayList<>();
        Function<Integer, Integer> f = bounded(3, x -> x * x, misses);
        int sum = 0;
        for (int x : new int[] {1, 2, 3, 1, 4, 2, 1, 5, 3, 1}) {
            sum += f.apply(x);
        }
        System.out.println(sum + " " + misses);
    }
}
