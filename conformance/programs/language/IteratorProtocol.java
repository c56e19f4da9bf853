import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** What the enhanced for loop calls, own iterators with remove, failing ones, and arrays evaluated once. */
public class IteratorProtocol {
    static class Countdown implements Iterable<Integer> {
        final List<Integer> removed = new ArrayList<>();
        final StringBuilder log = new StringBuilder();

        @Override
        public Iterator<Integer> iterator() {
            log.append('i');
            return new Iterator<>() {
                int n = 4;

                @Override
                public boolean hasNext() {
                    log.append('h');
                    return n > 0;
                }

                @Override
                public Integer next() {
                    log.append('n');
                    if (n == 0) throw new NoSuchElementException();
                    return n--;
                }

                @Override
                public void remove() {
                    removed.add(n + 1);
                }
            };
        }
    }

    static int evaluated;

    static int[] array() {
        evaluated++;
        return new int[] {1, 2, 3};
    }

    public static void main(String[] args) {
        Countdown c = new Countdown();
        for (int x : c) if (x == 2) break;
        System.out.println(c.log);
        Iterator<Integer> it = c.iterator();
        while (it.hasNext()) if (it.next() % 2 == 0) it.remove();
        System.out.println(c.removed);
        it = c.iterator();
        it.next();
        StringBuilder rest = new StringBuilder();
        it.forEachRemaining((Consumer<Integer>) rest::append);
        c.forEach(rest::append);
        System.out.println(rest + " " + c.spliterator().estimateSize());
        int sum = 0;
        for (int x : array()) sum += x;
        System.out.println(sum + " " + evaluated);
        int[] changing = {1, 2, 3};
        for (int x : changing) {
            changing = new int[] {9};
            sum += x;
        }
        System.out.println(sum + " " + changing.length);
        for (long wide : new int[] {1, 2}) sum += wide;
        for (Object o : new String[] {"p"}) System.out.print(o);
        for (char ch : "xyz".toCharArray()) System.out.print((int) ch + " ");
        System.out.println(sum);
        try {
            for (String s : (String[]) null) System.out.println(s);
        } catch (NullPointerException e) {
            System.out.println("null array");
        }
        try {
            for (String s : (List<String>) null) System.out.println(s);
        } catch (NullPointerException e) {
            System.out.println("null iterable");
        }
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        try {
            for (Integer x : list) list.remove(x);
        } catch (ConcurrentModificationException e) {
            System.out.println("modified " + list);
        }
        try {
            list.iterator().remove();
        } catch (IllegalStateException e) {
            System.out.println("nothing to remove");
        }
        for (var x : List.of('a', 1, "s")) System.out.print(x.getClass().getSimpleName() + " ");
        System.out.println();
    }
}
