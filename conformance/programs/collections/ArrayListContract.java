import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

/** ArrayList: bounds messages, list iterators, sub lists, fail-fast iteration, bulk operations. */
public class ArrayListContract {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        List<Integer> a = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        attempt("get", () -> a.get(8));
        attempt("get -1", () -> a.get(-1));
        attempt("set", () -> a.set(8, 0));
        attempt("add", () -> a.add(9, 0));
        attempt("remove", () -> a.remove(8));
        attempt("addAll", () -> a.addAll(-1, List.of()));
        attempt("capacity", () -> new ArrayList<>(-1));
        attempt("sub", () -> a.subList(3, 2));
        attempt("sub low", () -> a.subList(-1, 2));
        attempt("sub high", () -> a.subList(0, 9));
        attempt("listIterator", () -> a.listIterator(9));
        attempt("null collection", () -> new ArrayList<Integer>((List<Integer>) null));
        attempt("first of empty", () -> new ArrayList<Integer>().iterator().next());
        attempt("remove before next", () -> a.iterator().remove());
        attempt("set before next", () -> a.listIterator().set(1));
        ListIterator<Integer> it = a.listIterator(3);
        System.out.println(it.nextIndex() + " " + it.previousIndex() + " " + it.next() + " " + it.previous() + " " + it.previous());
        it.set(33);
        it.add(99);
        attempt("set after add", () -> it.set(0));
        it.next();
        it.remove();
        attempt("remove twice", it::remove);
        System.out.println(a + " " + it.nextIndex());
        List<Integer> sub = a.subList(1, 6);
        sub.set(0, 22);
        sub.add(66);
        sub.add(2, 77);
        sub.remove(Integer.valueOf(99));
        sub.sort(Collections.reverseOrder());
        System.out.println(sub + " " + a + " " + sub.subList(1, 3) + " " + sub.indexOf(66) + " " + sub.lastIndexOf(5) + " " + sub.contains(8));
        sub.subList(1, 3).clear();
        System.out.println(a + " " + sub.size() + " " + sub.equals(new ArrayList<>(sub)) + " " + sub.hashCode());
        attempt("sub get", () -> sub.get(sub.size()));
        a.add(1000);
        attempt("stale sub", sub::size);
        attempt("loop", () -> {
            for (Integer i : a) {
                a.add(i);
            }
        });
        attempt("forEach", () -> a.forEach(i -> a.remove(0)));
        attempt("removeIf", () -> a.removeIf(i -> a.add(1)));
        attempt("sort", () -> a.sort((x, y) -> {
            a.add(0);
            return x - y;
        }));
        Iterator<Integer> last = a.iterator();
        while (last.hasNext()) {
            if (last.next() == a.get(a.size() - 2)) {
                a.remove(a.size() - 1);
                break;
            }
        }
        attempt("after break", last::next);
        a.clear();
        a.addAll(Arrays.asList(5, null, 3, null, 5));
        System.out.println(a.indexOf(null) + " " + a.lastIndexOf(null) + " " + a.remove(null) + " " + a.retainAll(Arrays.asList(5, 3)) + a + a.removeAll(List.of(3)) + a + a.containsAll(List.of(5)) + " " + Arrays.toString(a.toArray(new Integer[4])) + Arrays.toString(a.toArray(Integer[]::new)));
        a.replaceAll(x -> x * 3);
        System.out.println(a + " " + ((ArrayList<?>) a).clone() + " " + a.equals(List.of(15, 15)) + " " + a.hashCode());
        attempt("store", () -> a.toArray(new String[2]));
        a.addAll(a);
        System.out.println(a);
    }
}
