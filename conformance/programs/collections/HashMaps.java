import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** HashMap: order of iteration, collisions, tree bins, null keys, views, the compute family. */
public class HashMaps {
    record Key(int value) {
        @Override
        public int hashCode() {
            return value % 3;
        }
    }

    static final class Ordered implements Comparable<Ordered> {
        final String text;

        Ordered(String text) {
            this.text = text;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ordered o && o.text.equals(text);
        }

        @Override
        public int compareTo(Ordered other) {
            return text.compareTo(other.text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> words = new HashMap<>();
        for (String w : "the quick brown fox jumps over the lazy dog the end of the line".split(" ")) {
            words.merge(w, 1, Integer::sum);
        }
        System.out.println(words + " " + words.size() + " " + words.hashCode());
        words.put(null, 5);
        words.computeIfAbsent("new", k -> k.length());
        words.computeIfPresent("the", (k, v) -> v * 10);
        words.compute("fox", (k, v) -> null);
        words.putIfAbsent("dog", 99);
        words.replaceAll((k, v) -> v + 1);
        System.out.println(words + " " + words.get(null) + " " + words.getOrDefault("absent", -1));
        words.keySet().removeIf(k -> k != null && k.length() == 3);
        words.values().remove(6);
        System.out.println(words + " " + words.containsValue(2) + " " + words.entrySet().iterator().next());
        Map<Key, Integer> colliding = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            colliding.put(new Key(i), i);
        }
        int sum = 0;
        for (int i = 0; i < 200; i += 2) {
            sum += colliding.remove(new Key(i));
        }
        System.out.println(sum + " " + colliding.size() + " " + colliding.get(new Key(57)) + " " + colliding.get(new Key(58)));
        Map<Ordered, Integer> trees = new HashMap<>(64);
        for (int i = 0; i < 50; i++) {
            trees.put(new Ordered("k" + i * 37 % 50), i);
        }
        System.out.println(trees);
        for (int i = 0; i < 45; i++) {
            trees.remove(new Ordered("k" + i));
        }
        System.out.println(trees);
        Map<Integer, String> big = new HashMap<>();
        for (int i = 0; i < 100000; i++) {
            big.put(i * 31, "v" + i);
        }
        long hash = 0;
        for (Map.Entry<Integer, String> e : big.entrySet()) {
            hash = hash * 31 + e.getKey() + e.getValue().length();
        }
        System.out.println(hash + " " + big.size());
        Iterator<Integer> it = big.keySet().iterator();
        while (it.hasNext()) {
            if (it.next() % 2 == 0) {
                it.remove();
            }
        }
        System.out.println(big.size());
        try {
            for (Integer k : big.keySet()) {
                big.remove(k);
            }
        } catch (java.util.ConcurrentModificationException e) {
            System.out.println("modified " + e.getMessage());
        }
        System.out.println(new HashMap<>(Map.of("a", 1)).equals(Map.of("a", 1)) + " " + Map.entry("k", "v"));
    }
}
