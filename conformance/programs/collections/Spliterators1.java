import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.Vector;
import java.util.stream.StreamSupport;

/** Spliterators of each collection: characteristics, sizes, splitting and traversal. */
public class Spliterators1 {
    static String flags(Spliterator<?> s) {
        StringBuilder b = new StringBuilder();
        int[] bits = {Spliterator.ORDERED, Spliterator.DISTINCT, Spliterator.SORTED, Spliterator.SIZED, Spliterator.NONNULL, Spliterator.IMMUTABLE, Spliterator.CONCURRENT, Spliterator.SUBSIZED};
        for (int i = 0; i < bits.length; i++) {
            b.append(s.hasCharacteristics(bits[i]) ? "ODSZNICU".charAt(i) : '-');
        }
        return b.toString();
    }

    static void split(Spliterator<Integer> s, List<List<Integer>> into, int depth) {
        Spliterator<Integer> front = depth == 0 ? null : s.trySplit();
        if (front == null) {
            List<Integer> part = new ArrayList<>();
            if (s.tryAdvance(part::add)) {
                s.forEachRemaining(part::add);
            }
            into.add(part);
        } else {
            split(front, into, depth - 1);
            split(s, into, depth - 1);
        }
    }

    public static void main(String[] args) {
        List<Integer> base = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            base.add(i * 7 % 20);
        }
        List<Collection<Integer>> all = List.of(base, new LinkedList<>(base), new Vector<>(base), new ArrayDeque<>(base), new HashSet<>(base), new LinkedHashSet<>(base), new TreeSet<>(base), new PriorityQueue<>(base), Arrays.asList(base.toArray(new Integer[0])), List.copyOf(base), base.subList(3, 15), new java.util.concurrent.ConcurrentSkipListSet<>(base), new java.util.concurrent.CopyOnWriteArrayList<>(base));
        for (Collection<Integer> c : all) {
            Spliterator<Integer> s = c.spliterator();
            List<List<Integer>> parts = new ArrayList<>();
            String before = flags(s) + " " + s.estimateSize() + " " + s.getExactSizeIfKnown();
            split(s, parts, 2);
            int total = parts.stream().mapToInt(List::size).sum();
            System.out.println(before + " " + (c instanceof HashSet && !(c instanceof LinkedHashSet) ? parts.size() : parts) + " " + total + " " + s.estimateSize());
        }
        Spliterator<Integer> late = base.spliterator();
        base.add(100);
        System.out.println(late.estimateSize() + " " + StreamSupport.stream(late, false).mapToInt(x -> x).max().getAsInt());
        Spliterator<Integer> failing = base.spliterator();
        try {
            failing.tryAdvance(x -> base.add(x));
        } catch (java.util.ConcurrentModificationException e) {
            System.out.println("modified");
        }
        Spliterator.OfInt ints = Arrays.spliterator(new int[] {1, 2, 3, 4, 5}, 1, 4);
        System.out.println(flags(ints) + ints.estimateSize() + " " + flags(Spliterators.emptySpliterator()) + " " + flags(Spliterators.spliteratorUnknownSize(base.iterator(), 0)) + " " + flags(Spliterators.spliterator(base, Spliterator.DISTINCT)));
        ints.trySplit().forEachRemaining((int x) -> System.out.print(x + ","));
        ints.forEachRemaining((int x) -> System.out.print(x + ";"));
        System.out.println(Spliterators.iterator(ints).hasNext());
        try {
            base.spliterator().getComparator();
        } catch (IllegalStateException e) {
            System.out.println("not sorted");
        }
    }
}
