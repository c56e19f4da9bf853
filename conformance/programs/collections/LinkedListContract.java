import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;

/** LinkedList as list, deque and stack: iterators both ways, removals, empty behaviour, nulls. */
public class LinkedListContract {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LinkedList<String> l = new LinkedList<>();
        attempt("getFirst", l::getFirst);
        attempt("removeLast", l::removeLast);
        attempt("element", l::element);
        attempt("pop", l::pop);
        attempt("get", () -> l.get(0));
        System.out.println(l.peek() + l.poll() + l.pollLast() + l.peekFirst() + l.removeFirstOccurrence("x") + l);
        l.add("b");
        l.addFirst("a");
        l.addLast("c");
        l.push("z");
        l.offer("d");
        l.offerFirst(null);
        l.add(3, "m");
        l.addAll(2, List.of("p", "q"));
        System.out.println(l + " " + l.size() + " " + l.indexOf("m") + " " + l.lastIndexOf(null) + " " + l.getLast() + " " + l.peekLast());
        attempt("add", () -> l.add(99, "x"));
        attempt("set", () -> l.set(-1, "x"));
        ListIterator<String> it = l.listIterator(l.size());
        StringBuilder back = new StringBuilder();
        while (it.hasPrevious()) {
            String s = it.previous();
            back.append(s).append(it.nextIndex());
            if ("p".equals(s)) {
                it.remove();
            } else if ("q".equals(s)) {
                it.set("Q");
                it.add("R");
                it.previous();
            }
        }
        System.out.println(back + " " + l);
        Iterator<String> down = l.descendingIterator();
        down.next();
        down.remove();
        System.out.println(down.next() + " " + l + " " + l.removeLastOccurrence("R") + l.removeFirstOccurrence(null) + l.remove("nope") + l.remove(0) + l.remove());
        l.sort(null);
        System.out.println(l + " " + l.clone() + " " + Arrays.toString(l.toArray()) + " " + l.equals(List.of("Q", "a", "c")) + " " + l.hashCode());
        attempt("fail-fast", () -> {
            for (String s : l) {
                l.add(s);
            }
        });
        attempt("fail-fast each", () -> l.forEach(s -> l.clear()));
        LinkedList<Integer> many = new LinkedList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(i % 2 == 0 ? 0 : many.size(), i);
        }
        long hash = 0;
        for (int i = 0; i < many.size(); i += 97) {
            hash = hash * 31 + many.get(i);
        }
        many.subList(100, 1900).clear();
        System.out.println(hash + " " + many.size() + " " + many.hashCode() + " " + many.stream().mapToInt(x -> x).sum());
    }
}
