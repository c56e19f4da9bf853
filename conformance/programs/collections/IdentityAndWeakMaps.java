import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** IdentityHashMap by reference and WeakHashMap by equality: views, nulls, removal, growth. */
public class IdentityAndWeakMaps {
    public static void main(String[] args) {
        String a = new String("key");
        String b = new String("key");
        IdentityHashMap<String, Integer> m = new IdentityHashMap<>();
        m.put(a, 1);
        m.put(b, 2);
        m.put(null, 3);
        System.out.println(m.size() + " " + m.get(a) + m.get(b) + m.get("key") + m.get(null) + " " + m.containsKey(new String("key")) + " " + m.containsValue(new String("x").length() > 5 ? null : 3));
        System.out.println(m.keySet().contains(b) + " " + m.keySet().remove(b) + " " + m.size() + " " + m.entrySet().contains(Map.entry(a, 1)) + " " + m.values().contains(1));
        Integer big = 1000;
        IdentityHashMap<Integer, Integer> numbers = new IdentityHashMap<>(4);
        Integer[] kept = new Integer[500];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = i + 1000;
            numbers.put(kept[i], i);
        }
        int found = 0;
        for (int i = 0; i < kept.length; i++) {
            found += numbers.get(kept[i]) == i ? 1 : 0;
            found += numbers.containsKey(Integer.valueOf(i + 1000)) ? 1000 : 0;
        }
        for (int i = 0; i < kept.length; i += 3) {
            numbers.remove(kept[i]);
        }
        for (var it = numbers.entrySet().iterator(); it.hasNext();) {
            if (it.next().getValue() % 2 == 0) {
                it.remove();
            }
        }
        System.out.println(found + " " + numbers.size() + " " + numbers.values().stream().mapToInt(x -> x).sum() + " " + numbers.containsKey(big));
        numbers.replaceAll((k, v) -> -v);
        System.out.println(numbers.values().stream().mapToInt(x -> x).min().getAsInt() + " " + new HashMap<>(numbers).size() + " " + ((IdentityHashMap<?, ?>) numbers.clone()).size());
        Set<String> set = Collections.newSetFromMap(new IdentityHashMap<>());
        System.out.println(set.add(a) + " " + set.add(b) + " " + set.add(a) + " " + set.size() + " " + set.contains("key"));
        WeakHashMap<String, String> weak = new WeakHashMap<>();
        weak.put(a, "kept");
        weak.put(null, "null key");
        weak.put("constant", null);
        System.out.println(weak.get(b) + " " + weak.get(null) + " " + weak.containsKey("constant") + " " + weak.size() + " " + weak.remove(null) + " " + weak.containsValue(null) + " " + weak.keySet().contains("key") + " " + weak.entrySet().size());
        weak.entrySet().forEach(e -> e.setValue("changed"));
        System.out.println(weak.equals(Map.of("key", "changed", "constant", "changed")) + " " + weak.values() + " " + a.length() + kept.length);
    }
}
