import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** LongStream and DoubleStream: ranges, exact sums of doubles, NaN, statistics and conversions. */
public class LongAndDoubleStreams {
    public static void main(String[] args) {
        System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + LongStream.range(-3, 3).boxed().toList() + " " + LongStream.rangeClosed(Long.MAX_VALUE - 2, Long.MAX_VALUE).count() + " " + LongStream.iterate(1, x -> x < 1000, x -> x * 7).sum() + " " + LongStream.of(5, 1).sorted().mapToObj(Long::toHexString).collect(Collectors.joining(",")));
        LongSummaryStatistics l = LongStream.of(Long.MAX_VALUE, -1, 0).summaryStatistics();
        System.out.println(l + " " + new LongSummaryStatistics() + " " + LongStream.of(3, 4).mapToInt(x -> (int) x * 2).sum() + " " + LongStream.of(1, 2).asDoubleStream().sum() + " " + LongStream.of(1, 2, 2).distinct().count() + LongStream.empty().max() + LongStream.of(1, 9).max() + LongStream.of(1, 2).average());
        System.out.println(DoubleStream.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7).sum() + " " + DoubleStream.of(1e100, 1, -1e100).sum() + " " + DoubleStream.generate(() -> 0.1).limit(1000).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, 1).sum() + " " + DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sum() + " " + DoubleStream.of(1, Double.NaN).max() + DoubleStream.of(-0.0, 0.0).min() + DoubleStream.of(0.0, -0.0).max() + " " + Stream.of(0.1, 0.2, 0.3).mapToDouble(x -> x).average());
        DoubleSummaryStatistics d = DoubleStream.of(1.5, -2, 1e10).summaryStatistics();
        d.combine(DoubleStream.of(7).summaryStatistics());
        System.out.println(d.getSum() + " " + d.getAverage() + " " + d.getMin() + " " + d.getMax() + " " + d.getCount() + " " + new DoubleSummaryStatistics().getMin() + " " + new LongSummaryStatistics(2, 1, 5, 6));
        System.out.println(Arrays.toString(DoubleStream.iterate(1, x -> x / 2).limit(5).toArray()) + DoubleStream.of(2.7, -2.7).mapToInt(x -> (int) x).boxed().toList() + DoubleStream.of(2.7).mapToLong(Math::round).boxed().toList() + DoubleStream.of(3, 1, 2).sorted().boxed().toList() + DoubleStream.of(1, 2).map(StrictMath::exp).mapToObj(Double::toString).toList() + DoubleStream.of(Double.NaN, Double.NaN, -0.0, 0.0).distinct().boxed().toList());
        System.out.println(DoubleStream.concat(DoubleStream.of(1), DoubleStream.of(2)).flatMap(x -> DoubleStream.of(x, -x)).boxed().toList() + " " + LongStream.of(1, 2).flatMap(x -> LongStream.range(0, x)).boxed().toList() + " " + LongStream.range(0, 6).mapMulti((x, sink) -> sink.accept(x * x)).sum() + " " + DoubleStream.of(1, 5).takeWhile(x -> x < 3).count() + DoubleStream.empty().average() + DoubleStream.of(4).findFirst() + LongStream.of(1).findAny());
        System.out.println(LongStream.range(0, 1000).filter(x -> Long.bitCount(x) == 3).skip(10).limit(5).boxed().toList() + " " + DoubleStream.of(1, 2, 3).reduce(0, Double::sum) + DoubleStream.of(5, 6).reduce(Double::max) + " " + LongStream.rangeClosed(1, 5).collect(() -> new long[1], (a, x) -> a[0] = a[0] * 10 + x, (a, b) -> {})[0]);
        long hash = 0;
        for (double x : DoubleStream.iterate(0.5, x -> 3.9 * x * (1 - x)).limit(500).toArray()) {
            hash = hash * 31 + Double.doubleToLongBits(x);
        }
        System.out.println(hash);
        try {
            new LongSummaryStatistics(1, 5, 2, 3);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
