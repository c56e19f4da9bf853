import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable, synchronized and checked wrappers of every kind: what they let through and refuse. */
public class CollectionsWrappers {
    static String attempt(Runnable r) {
        try {
            r.run();
            return "ok ";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + " ";
        }
    }

    static void refuse(Collection<Integer> c) {
        Iterator<Integer> it = c.iterator();
        it.next();
        System.out.println(c + " " + attempt(() -> c.add(9)) + attempt(() -> c.remove(1)) + attempt(c::clear) + attempt(() -> c.addAll(List.of())) + attempt(() -> c.removeIf(x -> false)) + attempt(() -> c.retainAll(List.of())) + attempt(it::remove) + c.contains(1) + c.size() + c.stream().mapToInt(x -> x).sum());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        List<Integer> base = new ArrayList<>(List.of(3, 1, 2));
        refuse(Collections.unmodifiableCollection(base));
        refuse(Collections.unmodifiableList(base));
        refuse(Collections.unmodifiableSet(new HashSet<>(base)));
        refuse(Collections.unmodifiableSortedSet(new TreeSet<>(base)));
        refuse(Collections.unmodifiableNavigableSet(new TreeSet<>(base)).descendingSet());
        refuse(Collections.unmodifiableList(base).subList(0, 2));
        List<Integer> view = Collections.unmodifiableList(base);
        base.add(4);
        System.out.println(view + " " + view.equals(base) + " " + attempt(() -> view.sort(null)) + attempt(() -> view.set(0, 1)) + attempt(() -> view.listIterator().add(5)) + attempt(() -> view.replaceAll(x -> x)));
        Map<String, Integer> m = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(Map.of("a", 1, "b", 2))));
        System.out.println(m + " " + attempt(() -> m.put("c", 3)) + attempt(() -> m.merge("a", 1, Integer::sum)) + attempt(() -> m.computeIfAbsent("a", k -> 5)) + attempt(() -> m.entrySet().iterator().next().setValue(7)) + attempt(() -> m.keySet().remove("a")) + attempt(() -> m.replaceAll((k, v) -> v)) + m.entrySet() + m.getOrDefault("z", -1));
        System.out.println(Collections.unmodifiableNavigableMap(new TreeMap<>(m)).headMap("b") + " " + attempt(() -> Collections.unmodifiableSortedMap(new TreeMap<>(m)).tailMap("a").clear()) + attempt(() -> Collections.unmodifiableNavigableMap(new TreeMap<>(m)).pollFirstEntry()));
        List<Integer> sync = Collections.synchronizedList(new ArrayList<>(base));
        synchronized (sync) {
            for (Iterator<Integer> it = sync.iterator(); it.hasNext();) {
                if (it.next() == 1) {
                    it.remove();
                }
            }
        }
        Map<String, Integer> syncMap = Collections.synchronizedMap(new HashMap<>(m));
        syncMap.merge("a", 10, Integer::sum);
        syncMap.keySet().remove("b");
        System.out.println(sync + " " + sync.subList(0, 2) + syncMap + Collections.synchronizedSortedSet(new TreeSet<>(base)).headSet(3) + Collections.synchronizedNavigableMap(new TreeMap<>(m)).descendingMap());
        List raw = Collections.checkedList(new ArrayList<>(List.of("s")), String.class);
        Map rawMap = Collections.checkedMap(new HashMap<>(), String.class, Integer.class);
        for (Runnable r : new Runnable[] {() -> raw.add(1), () -> raw.addAll(Arrays.asList("x", 2)), () -> raw.set(0, 2.0), () -> rawMap.put("k", "v"), () -> rawMap.put(1, 1), () -> raw.replaceAll(x -> 3)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (ClassCastException e) {
                System.out.println(e.getMessage());
            }
        }
        raw.add("fine");
        rawMap.put("k", 1);
        System.out.println(raw + " " + rawMap + " " + Collections.checkedSet(new HashSet<>(), Integer.class).add(3) + Collections.newSetFromMap(new TreeMap<Integer, Boolean>()).add(1));
    }
}
