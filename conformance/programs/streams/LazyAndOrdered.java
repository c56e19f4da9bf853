import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The order in which stages see elements, laziness, short circuits, and use of a stream twice. */
public class LazyAndOrdered {
    static final StringBuilder LOG = new StringBuilder();

    static <T> T log(String stage, T value) {
        LOG.append(stage).append(value).append(' ');
        return value;
    }

    static void flush(Object result) {
        System.out.println(result + " : " + LOG);
        LOG.setLength(0);
    }

    public static void main(String[] args) {
        List<Integer> base = List.of(5, 3, 8, 1, 9, 2);
        flush(base.stream().map(x -> log("m", x)).filter(x -> log("f", x) > 2).map(x -> log("n", x * 2)).toList());
        flush(base.stream().peek(x -> log("p", x)).limit(2).toList());
        flush(base.stream().peek(x -> log("p", x)).skip(4).findFirst());
        flush(base.stream().peek(x -> log("p", x)).sorted().peek(x -> log("q", x)).limit(2).toList());
        flush(base.stream().peek(x -> log("p", x)).anyMatch(x -> x == 8));
        flush(base.stream().peek(x -> log("p", x)).allMatch(x -> x > 3));
        flush(base.stream().peek(x -> log("p", x)).noneMatch(x -> x > 7));
        flush(base.stream().peek(x -> log("p", x)).takeWhile(x -> x != 1).dropWhile(x -> x > 4).toList());
        flush(Stream.iterate(1, x -> log("i", x * 2)).filter(x -> x > 10).findFirst());
        flush(Stream.generate(() -> log("g", 7)).limit(3).count());
        flush(base.stream().peek(x -> log("p", x)).count());
        flush(base.stream().filter(x -> true).peek(x -> log("p", x)).count());
        flush(Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, x * 10).peek(y -> log("y", y))).peek(x -> log("z", x)).anyMatch(x -> x == 20));
        flush(base.stream().peek(x -> log("p", x)).map(x -> x % 3).distinct().peek(x -> log("d", x)).limit(2).toList());
        Iterator<Integer> it = base.stream().peek(x -> log("p", x)).map(x -> x + 1).iterator();
        flush(it.next() + it.next());
        Stream<Integer> lazy = base.stream().peek(x -> log("p", x));
        flush("nothing yet");
        lazy.forEach(x -> log("e", x));
        flush("done");
        for (Runnable r : new Runnable[] {() -> lazy.count(), () -> Stream.of(1).limit(-1), () -> Stream.of(1).skip(-1), () -> IntStream.of(1).limit(-2)}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                flush(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        List<Integer> late = new ArrayList<>(List.of(1, 2));
        Stream<Integer> bound = late.stream();
        late.add(3);
        flush(bound.mapToInt(x -> x).sum());
        try {
            late.stream().forEach(x -> late.add(9));
        } catch (java.util.ConcurrentModificationException e) {
            flush(late);
        }
        flush(Stream.concat(Stream.of(1).peek(x -> log("a", x)), Stream.of(2).peek(x -> log("b", x))).findFirst());
        flush(Stream.iterate(1, x -> x < 50, x -> log("i", x * 3)).toList());
    }
}
