import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Classes of the program that implement what the library calls back: Comparable, Iterable, CharSequence, Appendable, AutoCloseable. */
public class InterfacesOfLibrary {
    record Version(int major, int minor) implements Comparable<Version> {
        @Override
        public int compareTo(Version o) {
            return Comparator.comparingInt(Version::major).thenComparing(Version::minor).compare(this, o);
        }
    }

    static class Range implements Iterable<Integer> {
        final int n;

        Range(int n) {
            this.n = n;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int i;

                @Override
                public boolean hasNext() {
                    return i < n;
                }

                @Override
                public Integer next() {
                    return i++;
                }
            };
        }

        @Override
        public Spliterator<Integer> spliterator() {
            return Spliterators.spliterator(iterator(), n, Spliterator.ORDERED | Spliterator.SIZED);
        }
    }

    static class Repeated implements CharSequence {
        final char c;
        final int n;

        Repeated(char c, int n) {
            this.c = c;
            this.n = n;
        }

        @Override
        public int length() {
            return n;
        }

        @Override
        public char charAt(int i) {
            if (i < 0 || i >= n) throw new IndexOutOfBoundsException(i);
            return c;
        }

        @Override
        public CharSequence subSequence(int a, int b) {
            return new Repeated(c, b - a);
        }

        @Override
        public String toString() {
            return String.valueOf(c).repeat(n);
        }
    }

    static class Upper implements Appendable {
        final StringBuilder out = new StringBuilder();

        @Override
        public Appendable append(CharSequence s) {
            return append(s, 0, s.length());
        }

        @Override
        public Appendable append(CharSequence s, int a, int b) {
            for (int i = a; i < b; i++) append(s.charAt(i));
            return this;
        }

        @Override
        public Appendable append(char c) {
            out.append(Character.toUpperCase(c));
            return this;
        }
    }

    public static void main(String[] args) throws Exception {
        NavigableSet<Version> versions = new TreeSet<>(List.of(new Version(2, 1), new Version(1, 9), new Version(2, 0)));
        System.out.println(versions + " " + versions.ceiling(new Version(1, 10)) + " " + versions.descendingSet().first());
        System.out.println(StreamSupport.stream(new Range(6).spliterator(), false).map(x -> x * x).collect(Collectors.toList()));
        List<Integer> list = new ArrayList<>();
        new Range(3).forEach(list::add);
        System.out.println(list + " " + String.join("-", new Repeated('x', 3), "y"));
        Repeated r = new Repeated('z', 4);
        System.out.println(new StringBuilder().append(r, 1, 3).append(r) + " " + "zzzz".contentEquals(r) + " " + "azzb".contains(new Repeated('z', 2)) + " " + r.chars().sum() + " " + "zz".replace(r.subSequence(0, 1), "q") + " " + CharSequence.compare(r, "zzz"));
        Upper upper = new Upper();
        new java.util.Formatter(upper).format("%s is %d", "answer", 42);
        System.out.println(upper.append("!").append('x').append("abcd", 1, 3) == upper ? upper.out : "");
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(s -> s.length() < 3).or(s -> s.equals("long")).test("ab"));
        BiConsumer<StringBuilder, Object> add = StringBuilder::append;
        StringBuilder out = new StringBuilder();
        add.andThen((b, o) -> b.append('/')).accept(out, 1.5);
        System.out.println(out);
    }
}
