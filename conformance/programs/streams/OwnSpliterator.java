import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams made from own spliterators: pairs, windows, zips, infinite sources, wrong sizes. */
public class OwnSpliterator {
    static <A, B> Stream<String> zip(Stream<A> a, Stream<B> b) {
        Iterator<A> left = a.iterator();
        Iterator<B> right = b.iterator();
        return StreamSupport.stream(new Spliterators.AbstractSpliterator<String>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super String> action) {
                if (!left.hasNext() || !right.hasNext()) {
                    return false;
                }
                action.accept(left.next() + "=" + right.next());
                return true;
            }
        }, false);
    }

    static <T> Stream<List<T>> windows(List<T> base, int size) {
        return StreamSupport.stream(new Windows<>(base, 0, base.size() - size + 1, size), false);
    }

    static final class Windows<T> implements Spliterator<List<T>> {
        private final List<T> base;
        private int at;
        private final int end;
        private final int size;

        Windows(List<T> base, int at, int end, int size) {
            this.base = base;
            this.at = at;
            this.end = end;
            this.size = size;
        }

        @Override
        public boolean tryAdvance(Consumer<? super List<T>> action) {
            if (at >= end) {
                return false;
            }
            action.accept(base.subList(at, at++ + size));
            return true;
        }

        @Override
        public Spliterator<List<T>> trySplit() {
            int middle = (at + end) >>> 1;
            if (middle == at) {
                return null;
            }
            Windows<T> front = new Windows<>(base, at, middle, size);
            at = middle;
            return front;
        }

        @Override
        public long estimateSize() {
            return Math.max(0, end - at);
        }

        @Override
        public int characteristics() {
            return SIZED | SUBSIZED | ORDERED | IMMUTABLE;
        }
    }

    public static void main(String[] args) {
        System.out.println(zip(Stream.of(1, 2, 3), Stream.iterate("a", s -> s + "a")).toList());
        List<Integer> base = Stream.iterate(1, x -> x * 3 % 101).limit(12).toList();
        System.out.println(windows(base, 3).map(w -> w.stream().mapToInt(x -> x).sum()).toList() + " " + windows(base, 5).count() + " " + windows(base, 12).toList() + windows(base, 13).findFirst());
        System.out.println(StreamSupport.stream(new Windows<>(base, 0, 10, 2), true).map(w -> w.get(0)).collect(Collectors.toList()));
        Spliterator<List<Integer>> s = new Windows<>(base, 0, 11, 2);
        List<Integer> sizes = new ArrayList<>();
        for (Spliterator<List<Integer>> part = s.trySplit(); part != null; part = s.trySplit()) {
            sizes.add((int) part.getExactSizeIfKnown());
        }
        System.out.println(sizes + " " + s.hasCharacteristics(Spliterator.SIZED));
        Iterable<Integer> countdown = () -> new Iterator<>() {
            private int n = 4;

            @Override
            public boolean hasNext() {
                return n > 0;
            }

            @Override
            public Integer next() {
                return n--;
            }
        };
        System.out.println(StreamSupport.stream(countdown.spliterator(), false).sorted().toList() + " " + StreamSupport.stream(() -> countdown.spliterator(), 0, false).count());
        Spliterator<Integer> sorted = Spliterators.spliterator(List.of(9, 7, 5), Spliterator.SORTED | Spliterator.ORDERED);
        System.out.println(sorted.getComparator() + " " + StreamSupport.stream(sorted, false).sorted().toList() + StreamSupport.stream(Spliterators.spliterator(List.of(9, 7, 5), Spliterator.ORDERED), false).sorted(Comparator.naturalOrder()).toList());
        Spliterator<Integer> liar = Spliterators.spliterator(List.of(1, 2, 3).iterator(), 5, Spliterator.ORDERED);
        try {
            System.out.println(StreamSupport.stream(liar, false).toArray().length);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        Iterator<Integer> back = Spliterators.iterator(Stream.of(1, 2).spliterator());
        System.out.println(back.next() + back.next() + " " + back.hasNext());
        Spliterator<String> piped = Stream.of("x", "y", "z").map(t -> t + t).spliterator();
        piped.tryAdvance(t -> System.out.print(t + " "));
        piped.forEachRemaining(t -> System.out.print(t + ";"));
        System.out.println(piped.estimateSize());
    }
}
