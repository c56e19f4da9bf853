import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Exhausted iterators of all collections, forEachRemaining, primitive iterators, enumerations, Hashtable. */
public class IteratorDefaults {
    static String end(Iterator<?> it) {
        while (it.hasNext()) {
            it.next();
        }
        try {
            it.next();
            return "no end";
        } catch (NoSuchElementException e) {
            return "end " + e.getMessage();
        }
    }

    static String twice(Iterator<?> it) {
        it.next();
        it.remove();
        try {
            it.remove();
            return "twice";
        } catch (IllegalStateException e) {
            return "once " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        List<Integer> base = List.of(4, 2, 9);
        Map<Integer, Integer> map = Map.of(1, 2, 3, 4);
        List<Iterable<Integer>> all = List.of(new ArrayList<>(base), new java.util.LinkedList<>(base), new java.util.ArrayDeque<>(base), new java.util.PriorityQueue<>(base), new java.util.HashSet<>(base), new java.util.TreeSet<>(base), new java.util.LinkedHashSet<>(base), new java.util.Vector<>(base), new HashMap<>(map).keySet(), new TreeMap<>(map).values(), new Hashtable<>(map).keySet(), new java.util.concurrent.ConcurrentLinkedQueue<>(base), new java.util.concurrent.ConcurrentSkipListSet<>(base), new java.util.concurrent.LinkedBlockingQueue<>(base), new java.util.concurrent.ArrayBlockingQueue<>(9, false, base), new java.util.concurrent.PriorityBlockingQueue<>(base));
        for (Iterable<Integer> i : all) {
            List<Integer> seen = new ArrayList<>();
            Iterator<Integer> it = i.iterator();
            it.next();
            it.forEachRemaining(seen::add);
            System.out.println(end(i.iterator()) + "; " + twice(i.iterator()) + "; " + seen.size() + " " + seen.stream().mapToInt(x -> x).sum() + " " + i);
        }
        System.out.println(end(base.iterator()) + end(Collections.emptyIterator()) + end(map.keySet().iterator()) + end(List.of().listIterator()) + end(Collections.singleton(1).iterator()));
        PrimitiveIterator.OfInt ints = IntStream.rangeClosed(1, 5).iterator();
        int first = ints.nextInt();
        Integer boxed = ints.next();
        int[] sum = new int[1];
        ints.forEachRemaining((int x) -> sum[0] += x);
        System.out.println(first + " " + boxed + " " + sum[0] + " " + end(IntStream.empty().iterator()));
        ListIterator<String> letters = new ArrayList<>(List.of("a", "b", "c")).listIterator();
        StringBuilder walk = new StringBuilder();
        walk.append(letters.next()).append(letters.next()).append(letters.previous()).append(letters.previous()).append(letters.hasPrevious()).append(letters.nextIndex()).append(letters.previousIndex());
        System.out.println(walk);
        Hashtable<String, Integer> table = new Hashtable<>();
        table.put("x", 1);
        table.put("y", 2);
        Enumeration<Integer> values = table.elements();
        int total = 0;
        while (values.hasMoreElements()) {
            total += values.nextElement();
        }
        System.out.println(total + " " + table.contains(2) + " " + Collections.list(table.keys()).size() + " " + table);
        for (Runnable r : new Runnable[] {() -> table.put(null, 1), () -> table.put("z", null), () -> table.get(null), values::nextElement}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + (e instanceof NullPointerException ? "" : e.getMessage()));
            }
        }
    }
}
