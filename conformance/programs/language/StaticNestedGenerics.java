import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Generic classes inside generic classes, wildcards, bounded methods, recursive bounds, generic arrays and exceptions. */
public class StaticNestedGenerics<K extends Comparable<K>> {
    static class Link<T> {
        final T head;
        final Link<T> tail;

        Link(T head, Link<T> tail) {
            this.head = head;
            this.tail = tail;
        }

        <R> Link<R> map(Function<? super T, ? extends R> f) {
            return new Link<>(f.apply(head), tail == null ? null : tail.map(f));
        }

        T fold(BinaryOperator<T> op) {
            return tail == null ? head : op.apply(head, tail.fold(op));
        }

        @SafeVarargs
        static <T> Link<T> of(T... all) {
            Link<T> link = null;
            for (int i = all.length - 1; i >= 0; i--) link = new Link<>(all[i], link);
            return link;
        }
    }

    class Entry<V> implements Comparable<Entry<V>> {
        final K key;
        V value;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public int compareTo(Entry<V> o) {
            return key.compareTo(o.key);
        }
    }

    abstract static class Builder<B extends Builder<B>> {
        final List<String> parts = new ArrayList<>();

        abstract B self();

        B add(String s) {
            parts.add(s);
            return self();
        }
    }

    static class Loud extends Builder<Loud> {
        @Override
        Loud self() {
            return this;
        }

        Loud shout() {
            parts.replaceAll(String::toUpperCase);
            return this;
        }
    }

    static double sum(Iterable<? extends Number> all) {
        double s = 0;
        for (Number n : all) s += n.doubleValue();
        return s;
    }

    static void fill(List<? super Integer> list) {
        for (int i = 0; i < 3; i++) list.add(i);
    }

    static <A, B extends A, C extends List<? super B>> C put(C to, B what) {
        to.add(what);
        return to;
    }

    static <T> T[] swap(T[] a) {
        T t = a[0];
        a[0] = a[1];
        a[1] = t;
        return a;
    }

    static <T extends Iterable<T>> int depth(T t) {
        Iterator<T> it = t.iterator();
        return it.hasNext() ? 1 + depth(it.next()) : 1;
    }

    record Tree(List<Tree> children) implements Iterable<Tree> {
        @Override
        public Iterator<Tree> iterator() {
            return children.iterator();
        }
    }

    public static void main(String[] args) {
        Link<Integer> link = Link.of(1, 2, 3);
        System.out.println(link.fold(Integer::sum) + " " + link.map(x -> "<" + x + ">").fold(String::concat) + " " + link.<Long>map(x -> x * 10L).map(Object::toString).head.length());
        StaticNestedGenerics<String> outer = new StaticNestedGenerics<>();
        List<StaticNestedGenerics<String>.Entry<Integer>> entries = new ArrayList<>();
        for (String s : List.of("pear", "apple", "fig")) entries.add(outer.new Entry<>(s, s.length()));
        Collections.sort(entries);
        System.out.println(entries.get(0).key + Collections.max(entries).value);
        System.out.println(new Loud().add("a").shout().add("b").parts);
        List<Number> numbers = new ArrayList<>(List.of(0.5));
        fill(numbers);
        System.out.println(sum(numbers) + " " + put(new ArrayList<Object>(), "x") + " " + swap(new String[] {"l", "r"})[0]);
        System.out.println(depth(new Tree(List.of(new Tree(List.of(new Tree(List.of())))))));
        Map<String, Map<Integer, List<String>>> nested = new TreeMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) nested.computeIfAbsent(s.substring(0, 1), k -> new TreeMap<>()).computeIfAbsent(s.length(), k -> new ArrayList<>()).add(s);
        System.out.println(nested);
        try {
            Integer[] wrong = StaticNestedGenerics.<Integer>swap(new Integer[] {1});
            System.out.println(wrong.length);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
