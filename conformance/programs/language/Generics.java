import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Bridges, bounds, wildcards, generic methods, heap pollution caught by casts. */
public class Generics {
    abstract static class Node<T extends Comparable<T>> {
        abstract T value();

        Node<T> max(Node<T> other) {
            return value().compareTo(other.value()) >= 0 ? this : other;
        }
    }

    static class IntNode extends Node<Integer> {
        final int v;

        IntNode(int v) {
            this.v = v;
        }

        @Override
        Integer value() {
            return v;
        }
    }

    interface Transformer<A, B> {
        B apply(A a);
    }

    static class Length implements Transformer<String, Integer> {
        @Override
        public Integer apply(String s) {
            return s.length();
        }
    }

    static class Range implements Iterable<Integer> {
        final int from;
        final int to;

        Range(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int at = from;

                @Override
                public boolean hasNext() {
                    return at < to;
                }

                @Override
                public Integer next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("at " + at);
                    }
                    return at++;
                }
            };
        }
    }

    static <T extends Comparable<? super T>> T largest(Iterable<? extends T> all) {
        T best = null;
        for (T t : all) {
            if (best == null || t.compareTo(best) > 0) {
                best = t;
            }
        }
        return best;
    }

    @SafeVarargs
    static <T> List<T> listOf(T... ts) {
        List<T> list = new ArrayList<>();
        for (T t : ts) {
            list.add(t);
        }
        return list;
    }

    static double total(List<? extends Number> numbers) {
        double sum = 0;
        for (Number n : numbers) {
            sum += n.doubleValue();
        }
        return sum;
    }

    static class Covariant {
        Object make() {
            return "object";
        }
    }

    static class MoreCovariant extends Covariant {
        @Override
        String make() {
            return "string";
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        System.out.println(new IntNode(3).max(new IntNode(9)).value());
        Transformer<String, Integer> t = new Length();
        System.out.println(t.apply("seven77") + " " + ((Transformer) t).apply("raw"));
        try {
            ((Transformer) t).apply(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(largest(new Range(3, 8)) + " " + largest(listOf("pear", "apple", "zebra")) + " " + total(listOf(1, 2.5, 3L)));
        Covariant c = new MoreCovariant();
        System.out.println(c.make() + " " + new Covariant().make());
        List<String> strings = new ArrayList<>();
        ((List) strings).add(42);
        try {
            String s = strings.get(0);
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Comparator<Object> byText = Comparator.comparing(Object::toString);
        List<Integer> ints = listOf(10, 9, 100);
        ints.sort(byText);
        System.out.println(ints);
        Iterator<Integer> it = new Range(0, 1).iterator();
        it.next();
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
    }
}
