import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** List.of, Set.of, Map.of and their refusals. The order of Set.of is not promised, so it is not printed. */
public class ImmutableOnes {
    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + " worked");
        } catch (RuntimeException e) {
            System.out.println(what + " " + e.getClass().getName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        List<Integer> list = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        System.out.println(list + " " + list.subList(2, 5) + " " + list.contains(12) + " " + list.indexOf(7) + " " + list.equals(new ArrayList<>(list)));
        Set<String> set = Set.of("a", "b", "c", "d");
        System.out.println(new TreeSet<>(set) + " " + set.contains("c") + " " + set.equals(new HashSet<>(List.of("d", "c", "b", "a"))) + " " + set.hashCode());
        Map<String, Integer> map = Map.of("x", 1, "y", 2, "z", 3);
        System.out.println(new TreeMap<>(map) + " " + map.get("y") + " " + map.get("q") + " " + map.containsKey("z") + " " + map.hashCode());
        attempt("add", () -> list.add(1));
        attempt("set", () -> list.set(0, 1));
        attempt("null contains", () -> list.contains(null));
        attempt("null element", () -> List.of("a", null));
        attempt("duplicate element", () -> Set.of("a", "a"));
        attempt("duplicate key", () -> Map.of("k", 1, "k", 2));
        attempt("null value", () -> Map.of("k", null));
        attempt("put", () -> map.put("n", 1));
        attempt("remove", () -> set.remove("a"));
        attempt("get", () -> list.get(12));
        attempt("copyOf null", () -> List.copyOf(new ArrayList<>(Collections.singletonList(null))));
        attempt("iterator remove", () -> list.iterator().remove());
        attempt("singleton", () -> Collections.singletonList(1).add(2));
        attempt("unmodifiable", () -> Collections.unmodifiableMap(new TreeMap<>(map)).clear());
        System.out.println(List.copyOf(list) == list ? "same" : "copied");
        System.out.println(Collections.singletonMap("k", "v") + " " + Collections.emptyMap() + " " + Collections.emptySet());
        System.out.println(Map.ofEntries(Map.entry("only", 1)) + " " + List.of() + " " + List.of(1) + " " + List.of(1, 2).hashCode());
    }
}
