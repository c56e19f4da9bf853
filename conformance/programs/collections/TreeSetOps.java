import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** TreeSet and ConcurrentSkipListSet: navigation, views of views, set algebra, iteration both ways. */
public class TreeSetOps {
    static void run(NavigableSet<String> s) {
        Collections.addAll(s, "pear", "apple", "fig", "kiwi", "banana", "cherry", "apple");
        System.out.println(s + " " + s.first() + " " + s.last() + " " + s.lower("fig") + " " + s.floor("fig") + " " + s.ceiling("g") + " " + s.higher("pear"));
        System.out.println(s.headSet("fig") + " " + s.headSet("fig", true) + " " + s.tailSet("fig") + " " + s.tailSet("fig", false) + " " + s.subSet("b", "k") + " " + s.subSet("banana", false, "kiwi", true));
        NavigableSet<String> down = s.descendingSet();
        System.out.println(down + " " + down.headSet("cherry") + " " + down.first() + " " + down.higher("fig") + " " + down.descendingSet().equals(s) + " " + down.subSet("kiwi", "banana"));
        NavigableSet<String> mid = s.subSet("b", true, "l", true);
        mid.add("date");
        mid.remove("fig");
        System.out.println(s + " " + mid.pollFirst() + mid.pollLast() + " " + mid + " " + s.size());
        try {
            mid.add("zebra");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            s.add(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        StringBuilder b = new StringBuilder();
        s.descendingIterator().forEachRemaining(b::append);
        s.iterator().forEachRemaining(b::append);
        System.out.println(b + " " + s.hashCode() + " " + s.equals(Set.copyOf(s)));
        s.addAll(List.of("x", "y"));
        s.retainAll(List.of("x", "pear", "zzz"));
        System.out.println(s + " " + s.removeAll(Set.of("x")) + " " + s.containsAll(List.of("pear")) + " " + s.pollFirst() + s.pollFirst() + s.isEmpty());
        try {
            s.first();
        } catch (java.util.NoSuchElementException e) {
            System.out.println("empty " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        run(new TreeSet<>());
        run(new ConcurrentSkipListSet<>());
        TreeSet<Integer> numbers = new TreeSet<>(Collections.reverseOrder());
        for (int i = 0; i < 2000; i++) {
            numbers.add(i * 7919 % 1009);
        }
        long hash = 0;
        for (int n : numbers) {
            hash = hash * 31 + n;
        }
        int odd = 0;
        for (var it = numbers.iterator(); it.hasNext();) {
            if (it.next() % 2 == 1) {
                it.remove();
                odd++;
            }
        }
        System.out.println(hash + " " + odd + " " + numbers.size() + " " + numbers.ceiling(501) + " " + numbers.headSet(1000) + " " + ((TreeSet<?>) numbers.clone()).size() + " " + numbers.spliterator().getComparator().compare(1, 2));
    }
}
