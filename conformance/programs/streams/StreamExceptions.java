import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exceptions out of every kind of stage pass to the caller, and nothing after them is done. */
public class StreamExceptions {
    static int fail(int x) {
        if (x == 3) {
            throw new IllegalStateException("at " + x);
        }
        return x;
    }

    static void attempt(String label, Runnable r) {
        try {
            r.run();
            System.out.println(label + " ok");
        } catch (RuntimeException e) {
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage() + (top.getClassName().startsWith("Stream") ? " " + top.getMethodName() : ""));
        }
    }

    public static void main(String[] args) {
        List<Integer> base = List.of(1, 2, 3, 4, 5);
        AtomicInteger seen = new AtomicInteger();
        attempt("map", () -> base.stream().map(StreamExceptions::fail).forEach(x -> seen.incrementAndGet()));
        attempt("filter", () -> base.stream().filter(x -> fail(x) > 0).count());
        attempt("flatMap", () -> base.stream().flatMap(x -> Stream.of(fail(x))).forEach(x -> seen.incrementAndGet()));
        attempt("peek", () -> base.stream().peek(StreamExceptions::fail).forEach(x -> seen.incrementAndGet()));
        attempt("collect", () -> base.stream().collect(Collectors.summingInt(StreamExceptions::fail)));
        attempt("reduce", () -> base.stream().reduce((a, b) -> a + fail(b)));
        attempt("sorted", () -> base.stream().sorted((a, b) -> fail(b) - fail(a)).toList());
        attempt("limited", () -> base.stream().map(StreamExceptions::fail).limit(2).forEach(x -> seen.addAndGet(100)));
        attempt("iterate", () -> Stream.iterate(1, x -> fail(x) + 1).limit(10).count());
        attempt("generate", () -> Stream.generate(() -> fail(3)).findFirst());
        attempt("supplier", () -> Stream.of(1).collect(Collectors.toCollection(() -> {
            throw new UnsupportedOperationException("no collection");
        })));
        attempt("sorted not comparable", () -> System.out.print(Stream.of(new Object()).sorted().count() + " "));
        attempt("null element", () -> Stream.of("a", null).sorted().toList());
        attempt("null max", () -> Stream.of((String) null).max((a, b) -> 0));
        attempt("findFirst null", () -> Stream.of((String) null).findFirst());
        attempt("mapToInt", () -> Stream.of("1", "x").mapToInt(Integer::parseInt).sum());
        attempt("null mapper", () -> Stream.of(1).map(null));
        attempt("null source", () -> Stream.concat(null, Stream.of(1)));
        attempt("orElseThrow", () -> Stream.empty().findFirst().orElseThrow(() -> new NoSuchElementException("nothing")));
        attempt("twice", () -> {
            Stream<Integer> s = base.stream();
            s.map(x -> x);
            s.map(x -> x);
        });
        attempt("linked", () -> {
            Stream<Integer> s = base.stream();
            s.iterator();
            s.onClose(() -> {});
        });
        attempt("iterator past end", () -> Stream.empty().iterator().next());
        attempt("toList add", () -> base.stream().toList().add(1));
        System.out.println(seen);
    }
}
