import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** WeakHashMap: entries go with their keys, values that hold keys, views, null keys, sets made of it. */
public class WeakCollections {
    static void fill(WeakHashMap<Object, String> map, List<Object> kept) {
        for (int i = 0; i < 50; i++) {
            Object key = new long[10];
            map.put(key, "v" + i);
            if (i % 10 == 0) kept.add(key);
        }
    }

    static void deep(int n) {
        if (n > 0) deep(n - 1);
    }

    public static void main(String[] args) throws Exception {
        WeakHashMap<Object, String> map = new WeakHashMap<>();
        List<Object> kept = new ArrayList<>();
        fill(map, kept);
        for (int i = 0; i < 200 && map.size() > 7; i++) {
            deep(100);
            System.gc();
            Thread.sleep(1);
        }
        System.out.println(map.size() <= 7);
        int found = 0;
        for (Object k : kept) if (map.containsKey(k)) found++;
        System.out.println(found + " " + map.get(kept.get(1)));
        map.put(null, "null key");
        map.put("text", "interned");
        System.gc();
        System.out.println(map.get(null) + " " + map.get("text") + " " + map.remove(null) + map.containsKey(null));
        Set<Object> set = Collections.newSetFromMap(new WeakHashMap<>());
        Object member = new Object();
        System.out.println(set.add(member) + " " + set.add(member) + " " + set.contains(member) + set.remove(member) + set.isEmpty());
        map.keySet().removeIf(k -> !(k instanceof String));
        System.out.println(map);
        map.clear();
        System.out.println(map.isEmpty() + " " + map);
    }
}
