import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** List.of, Set.of, Map.of and copyOf of every size: refused changes, nulls, duplicates, equality. */
public class ImmutableFactories {
    static String attempt(Runnable r) {
        try {
            r.run();
            return "ok";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + ":" + e.getMessage();
        }
    }

    public static void main(String[] args) {
        for (int n = 0; n < 13; n++) {
            Integer[] values = new Integer[n];
            Arrays.setAll(values, i -> i * 3);
            List<Integer> l = List.of(values);
            Set<Integer> s = Set.of(values);
            System.out.println(l + " " + l.hashCode() + " " + s.size() + " " + s.hashCode() + " " + l.equals(Arrays.asList(values)) + s.containsAll(l) + l.containsAll(s) + " " + l.indexOf(6) + l.lastIndexOf(9) + " " + attempt(() -> l.contains(null)) + " " + attempt(() -> s.contains(null)) + " " + attempt(() -> l.get(n(l))) + " " + attempt(() -> l.add(1)) + attempt(() -> l.sort(null)) + attempt(() -> l.iterator().remove()) + attempt(s::clear));
        }
        System.out.println(attempt(() -> List.of(1, null)) + " " + attempt(() -> Set.of(1, 1)) + " " + attempt(() -> Map.of("a", 1, "a", 2)) + " " + attempt(() -> Map.of("a", null)) + " " + attempt(() -> Set.copyOf(Arrays.asList(1, null))) + " " + attempt(() -> Map.ofEntries(Map.entry(1, 1), Map.entry(1, 2))) + " " + attempt(() -> Map.entry(null, 1)));
        Map<String, Integer> m = Map.of("a", 1, "b", 2, "c", 3);
        System.out.println(m.get("b") + " " + m.get("z") + " " + m.size() + m.hashCode() + " " + m.containsValue(3) + " " + m.equals(Map.ofEntries(Map.entry("c", 3), Map.entry("b", 2), Map.entry("a", 1))) + " " + attempt(() -> m.get(null)) + attempt(() -> m.put("d", 4)) + attempt(() -> m.compute("a", (k, v) -> 1)) + attempt(() -> m.entrySet().iterator().next().setValue(3)) + attempt(() -> m.containsKey(null)));
        List<Integer> source = new ArrayList<>(List.of(5, 6));
        List<Integer> copy = List.copyOf(source);
        source.add(7);
        System.out.println(copy + " " + (List.copyOf(copy) == copy) + " " + (List.of() == List.of()) + " " + Set.copyOf(List.of(1, 1, 1)) + " " + List.of(new int[] {1, 2}).size() + " " + Map.copyOf(Map.of()).isEmpty());
        List<Integer> sub = List.of(1, 2, 3, 4, 5).subList(1, 4);
        System.out.println(sub + " " + sub.subList(1, 2) + sub.indexOf(5) + sub.equals(List.of(2, 3, 4)) + " " + attempt(() -> sub.set(0, 1)) + " " + attempt(() -> sub.get(3)) + " " + attempt(() -> sub.subList(2, 9)) + " " + attempt(() -> List.of(1).subList(-1, 0)) + " " + Arrays.toString(sub.toArray(new Integer[5])));
        Collection<Integer> streamed = sub.stream().map(x -> x == 3 ? null : x).toList();
        System.out.println(streamed + " " + streamed.contains(null) + attempt(() -> streamed.add(1)) + " " + Map.entry("k", 1) + attempt(() -> Map.entry("k", 1).setValue(2)) + Map.entry("k", 1).hashCode());
    }

    static int n(List<Integer> l) {
        return l.size();
    }
}
