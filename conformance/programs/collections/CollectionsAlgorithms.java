import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The algorithms of Collections: search, rotate, shuffle by seed, swap, min, max, disjoint, and more. */
public class CollectionsAlgorithms {
    public static void main(String[] args) {
        for (List<Integer> l : List.of(new ArrayList<Integer>(), new LinkedList<Integer>())) {
            IntStream.range(0, 30).forEach(l::add);
            Collections.shuffle(l, new Random(42));
            System.out.println(l);
            Collections.rotate(l, 7);
            Collections.rotate(l.subList(3, 12), -2);
            System.out.println(l);
            Collections.swap(l, 0, 29);
            Collections.reverse(l);
            System.out.println(l + " " + Collections.min(l) + Collections.max(l) + Collections.min(l, Comparator.comparing(x -> x % 7)) + Collections.max(l, Collections.reverseOrder()));
            Collections.sort(l, Comparator.comparing((Integer x) -> x % 3).thenComparing(Collections.reverseOrder()));
            System.out.println(l);
            Collections.sort(l);
            System.out.println(Collections.binarySearch(l, 13) + " " + Collections.binarySearch(l, 99) + " " + Collections.binarySearch(l, -1) + " " + Collections.indexOfSubList(l, List.of(5, 6)) + Collections.lastIndexOfSubList(l, List.of(9, 8)));
            System.out.println(Collections.replaceAll(l, 4, 400) + " " + Collections.frequency(l, 400) + " " + Collections.disjoint(l, List.of(4)) + Collections.disjoint(l, List.of(400)));
            Collections.fill(l.subList(0, 25), 0);
            Collections.copy(l, List.of(9, 8, 7));
            System.out.println(l + " " + Collections.addAll(l, 1, 2) + l.size());
        }
        System.out.println(Collections.nCopies(3, "ab") + " " + Collections.emptyList() + Collections.emptyMap() + Collections.emptySet() + Collections.singleton(1) + Collections.singletonList(null) + Collections.singletonMap("k", "v"));
        System.out.println(Collections.list(Collections.enumeration(List.of(1, 2))) + " " + Collections.emptyIterator().hasNext() + Collections.emptyEnumeration().hasMoreElements() + Collections.nCopies(1000000, 5).get(999999) + " " + Collections.nCopies(4, 2).stream().mapToInt(x -> x).sum() + Collections.asLifoQueue(new java.util.ArrayDeque<>(List.of(1, 2))).remove());
        for (Runnable r : new Runnable[] {() -> Collections.min(List.<Integer>of()), () -> Collections.copy(new ArrayList<>(), List.of(1)), () -> Collections.nCopies(-1, 0), () -> Collections.swap(Arrays.asList(1, 2), 0, 2), () -> Collections.emptyList().add(null), () -> Collections.singletonList(1).remove(0), () -> Collections.singletonMap(1, 2).put(3, 4), () -> Collections.nCopies(2, 1).get(2), () -> Collections.emptyIterator().next()}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        System.out.println(Collections.reverseOrder(Comparator.<String>naturalOrder()).compare("a", "b") + " " + Collections.reverseOrder().equals(Comparator.reverseOrder()) + " " + Collections.unmodifiableList(Arrays.asList(1, null)).hashCode());
    }
}
