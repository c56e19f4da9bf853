import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The same random edits on every map: results, sizes and contents must agree at every step. */
public class MapsAgainstModel {
    public static void main(String[] args) {
        List<Map<Integer, String>> maps = List.of(new HashMap<>(), new LinkedHashMap<>(), new TreeMap<>(), new Hashtable<>(), new ConcurrentHashMap<>(), new ConcurrentSkipListMap<>(), new WeakHashMap<>());
        Integer[] keys = new Integer[400];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i * 131 - 20000;
        }
        Random random = new Random(31);
        long hash = 0;
        for (int step = 0; step < 6000; step++) {
            int op = random.nextInt(13);
            Integer k = keys[random.nextInt(keys.length)];
            String v = "v" + random.nextInt(20);
            List<String> results = new ArrayList<>();
            for (Map<Integer, String> m : maps) {
                results.add(String.valueOf(switch (op) {
                    case 0, 1 -> m.put(k, v);
                    case 2 -> m.remove(k);
                    case 3 -> m.get(k);
                    case 4 -> m.putIfAbsent(k, v);
                    case 5 -> m.computeIfAbsent(k, x -> x % 2 == 0 ? "c" + x : null);
                    case 6 -> m.computeIfPresent(k, (x, old) -> old.length() > 2 ? null : old + x);
                    case 7 -> m.compute(k, (x, old) -> old == null ? v : old.equals(v) ? null : "n");
                    case 8 -> m.merge(k, v, (a, b) -> a.equals(b) ? null : a.charAt(0) + b);
                    case 9 -> m.replace(k, v);
                    case 10 -> m.replace(k, v, "r");
                    case 11 -> m.remove(k, v);
                    default -> m.getOrDefault(k, "none") + m.containsKey(k) + m.size();
                }));
            }
            for (int i = 1; i < maps.size(); i++) {
                if (!results.get(0).equals(results.get(i))) {
                    System.out.println("differs at " + step + " op " + op + " " + maps.get(i).getClass());
                }
                if (step % 500 == 499 && (!maps.get(0).equals(maps.get(i)) || maps.get(i).hashCode() != maps.get(0).hashCode() || !maps.get(i).keySet().equals(maps.get(0).keySet()))) {
                    System.out.println("contents differ at " + step + " " + maps.get(i).getClass());
                }
            }
            hash = hash * 31 + results.get(0).hashCode();
        }
        System.out.println(hash + " " + maps.get(0).size());
        for (Map<Integer, String> m : maps) {
            m.values().removeIf(v -> v.startsWith("v1"));
            m.entrySet().removeIf(e -> e.getKey() % 5 == 0);
            m.keySet().retainAll(List.of(keys).subList(10, 350));
            m.replaceAll((k, v) -> v + k % 10);
            System.out.println(m.getClass().getSimpleName() + " " + m.size() + " " + m.hashCode() + " " + m.values().stream().sorted().toList().hashCode() + " " + (m instanceof WeakHashMap ? 0 : m.toString().hashCode()));
        }
    }
}
