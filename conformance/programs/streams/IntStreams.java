import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** IntStream: sources, every stage, reductions, statistics, boxing and conversions. */
public class IntStreams {
    public static void main(String[] args) {
        System.out.println(IntStream.range(0, 5).boxed().toList() + " " + IntStream.rangeClosed(3, 1).count() + " " + IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).sum() + " " + IntStream.range(Integer.MIN_VALUE, Integer.MAX_VALUE).count() + " " + IntStream.of(3, 1, 2).sorted().boxed().toList());
        System.out.println(IntStream.iterate(1, x -> x * 3).limit(6).sum() + " " + IntStream.iterate(100, x -> x > 0, x -> x / 2).boxed().toList() + " " + IntStream.generate(() -> 4).limit(3).sum() + " " + IntStream.concat(IntStream.of(1), IntStream.empty()).boxed().toList() + " " + "h\u00e9y".chars().sum());
        IntSummaryStatistics s = IntStream.of(5, -3, 12).summaryStatistics();
        System.out.println(s + " " + s.getAverage() + " " + new IntSummaryStatistics() + " " + IntStream.empty().average() + IntStream.empty().max() + IntStream.of(1, 2).average());
        System.out.println(IntStream.range(0, 20).filter(x -> x % 3 == 0).map(x -> x * x).mapToObj(Integer::toString).collect(Collectors.joining(",")) + " " + IntStream.of(1, 2).mapToLong(x -> x * 3_000_000_000L).sum() + " " + IntStream.of(1, 2).mapToDouble(x -> x / 4.0).sum() + " " + IntStream.of(1, 2).asDoubleStream().boxed().toList() + IntStream.of(7).asLongStream().boxed().toList());
        System.out.println(IntStream.of(1, 2, 3).flatMap(x -> IntStream.range(0, x)).boxed().toList() + " " + IntStream.range(0, 10).mapMulti((x, sink) -> {
            if (x % 4 == 0) {
                sink.accept(x);
                sink.accept(-x);
            }
        }).boxed().toList() + " " + IntStream.of(2, 4, 5, 6).takeWhile(x -> x % 2 == 0).sum() + IntStream.of(2, 4, 5, 6).dropWhile(x -> x % 2 == 0).sum() + " " + IntStream.of(3, 1, 3, 2, 1).distinct().boxed().toList());
        System.out.println(IntStream.of(1, 2, 3, 4).reduce(1, (a, b) -> a * b) + " " + IntStream.of(9, 4).reduce(Math::min) + " " + IntStream.empty().reduce(Integer::sum) + " " + IntStream.range(0, 5).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append) + " " + IntStream.of(1, 2).anyMatch(x -> x > 1) + IntStream.empty().allMatch(x -> false) + IntStream.of(1).noneMatch(x -> x == 1) + " " + IntStream.of(4, 5).findFirst() + IntStream.of(4).findAny());
        System.out.println(Arrays.toString(IntStream.range(0, 10).skip(3).limit(4).toArray()) + " " + Arrays.toString(IntStream.of(4, 2).sorted().peek(x -> System.out.print(x + "!")).toArray()));
        PrimitiveIterator.OfInt it = IntStream.range(5, 8).iterator();
        System.out.println(it.nextInt() + it.next() + " " + it.hasNext());
        Spliterator.OfInt split = IntStream.range(0, 100).spliterator();
        Spliterator.OfInt front = split.trySplit();
        System.out.println(split.estimateSize() + " " + front.estimateSize() + " " + split.hasCharacteristics(Spliterator.SORTED) + " " + front.getComparator());
        int[] total = new int[1];
        IntStream.range(0, 5).forEachOrdered(x -> total[0] = total[0] * 10 + x);
        System.out.println(total[0] + " " + IntStream.of(Integer.MAX_VALUE, 1).sum() + " " + IntStream.of(Integer.MAX_VALUE, Integer.MAX_VALUE).average().getAsDouble() + " " + IntStream.builder().add(1).add(2).build().sum());
        List<int[]> triples = IntStream.rangeClosed(1, 30).boxed().flatMap(a -> IntStream.rangeClosed(a, 30).filter(b -> Math.sqrt(a * a + b * b) % 1 == 0).mapToObj(b -> new int[] {a, b, (int) Math.sqrt(a * a + b * b)})).toList();
        triples.forEach(t -> System.out.print(Arrays.toString(t)));
        System.out.println();
        IntStream.Builder built = IntStream.builder();
        built.build();
        try {
            built.add(3);
        } catch (IllegalStateException e) {
            System.out.println("built");
        }
    }
}
