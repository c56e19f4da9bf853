// jar: org.hdrhistogram:HdrHistogram
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.HdrHistogram.AtomicHistogram;
import org.HdrHistogram.ConcurrentDoubleHistogram;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.DoubleHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;
import org.HdrHistogram.PackedHistogram;
import org.HdrHistogram.Recorder;
import org.HdrHistogram.ShortCountsHistogram;
import org.HdrHistogram.SingleWriterRecorder;
import org.HdrHistogram.SynchronizedHistogram;

public class HdrHistograms {
    public static void main(String[] args) throws Exception {
        percentiles();
        corrected();
        kinds();
        encoding();
        doubles();
        recorder();
        concurrent();
        failures();
    }

    static void percentiles() {
        Histogram histogram = new Histogram(3_600_000_000L, 3);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) histogram.recordValue((long) Math.exp(random.nextDouble() * 18));
        histogram.recordValueWithCount(1_000_000, 5);
        System.out.println(histogram.getTotalCount() + " " + histogram.getMean() + " " + histogram.getStdDeviation() + " " + histogram.getMaxValue() + " " + histogram.getMinNonZeroValue());
        for (double p : new double[] {0, 50, 90, 99, 99.99, 100}) System.out.print(histogram.getValueAtPercentile(p) + " ");
        System.out.println(histogram.getPercentileAtOrBelowValue(1000) + " " + histogram.getCountBetweenValues(10, 100) + " " + histogram.getEstimatedFootprintInBytes());
        int steps = 0;
        for (HistogramIterationValue value : histogram.logarithmicBucketValues(1000, 2)) steps += value.getCountAddedInThisIterationStep() > 0 ? 1 : 0;
        for (HistogramIterationValue value : histogram.linearBucketValues(100_000_000)) steps++;
        System.out.println(steps + " " + histogram.lowestEquivalentValue(123_456) + " " + histogram.sizeOfEquivalentValueRange(123_456));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        histogram.outputPercentileDistribution(new PrintStream(text, true, StandardCharsets.UTF_8), 2, 1000.0);
        System.out.println(text.toString(StandardCharsets.UTF_8));
    }

    static void corrected() {
        Histogram raw = new Histogram(100_000_000L, 3);
        for (int i = 0; i < 1000; i++) raw.recordValueWithExpectedInterval(i == 500 ? 100_000 : 1000, 10_000);
        Histogram post = raw.copyCorrectedForCoordinatedOmission(500);
        System.out.println(raw.getTotalCount() + " " + post.getTotalCount() + " " + post.getValueAtPercentile(99));
        Histogram sum = new Histogram(raw);
        sum.add(raw);
        sum.add(post);
        sum.subtract(raw);
        System.out.println(sum.getTotalCount() + " " + sum.getCountAtValue(1000) + " " + sum.equals(raw) + " " + sum.copy().equals(sum));
        sum.shiftValuesLeft(3);
        System.out.println(sum.getMaxValue() + " " + sum.getNeededByteBufferCapacity());
    }

    static void kinds() {
        System.out.println(fill(new IntCountsHistogram(2)) + fill(new ShortCountsHistogram(2)) + fill(new AtomicHistogram(1_000_000, 2))
                + fill(new ConcurrentHistogram(2)) + fill(new SynchronizedHistogram(2)) + fill(new PackedHistogram(2)));
    }

    static String fill(org.HdrHistogram.AbstractHistogram histogram) {
        if (!(histogram instanceof AtomicHistogram)) histogram.setAutoResize(true);
        for (int i = 1; i < 900; i++) histogram.recordValue((long) i * i);
        return histogram.getClass().getSimpleName() + " " + histogram.getValueAtPercentile(75) + " " + histogram.getMean() + "\n";
    }

    static void encoding() throws Exception {
        Histogram histogram = new Histogram(3_600_000_000L, 3);
        for (int i = 0; i < 5000; i++) histogram.recordValue((long) i * i * 7);
        histogram.setStartTimeStamp(1000);
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoByteBuffer(buffer);
        CRC32 crc = new CRC32();
        crc.update(buffer.array(), 0, length);
        buffer.flip();
        Histogram back = Histogram.decodeFromByteBuffer(buffer, 0);
        System.out.println(length + " " + Long.toHexString(crc.getValue()) + " " + back.equals(histogram) + " " + back.getValueAtPercentile(99.9));
        compressed(histogram);
    }

    static void compressed(Histogram histogram) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoCompressedByteBuffer(buffer);
        buffer.flip();
        Histogram back = Histogram.decodeFromCompressedByteBuffer(buffer, 0);
        System.out.println(length + " " + back.equals(histogram) + " " + back.getStartTimeStamp());
        ByteBuffer small = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        System.out.println(histogram.encodeIntoCompressedByteBuffer(small, 1) + " " + Histogram.fromString(java.util.Base64.getEncoder().encodeToString(buffer.array())).getTotalCount());
        buffer.array()[50] ^= 1;
        buffer.rewind();
        try {
            System.out.println(Histogram.decodeFromCompressedByteBuffer(buffer, 0).equals(histogram));
        } catch (java.util.zip.DataFormatException e) {
            System.out.println(e);
        }
        DoubleHistogram doubles = new DoubleHistogram(1000, 2);
        for (int i = 1; i < 500; i++) doubles.recordValue(i / 3.0);
        ByteBuffer packed = ByteBuffer.allocate(doubles.getNeededByteBufferCapacity());
        doubles.encodeIntoCompressedByteBuffer(packed);
        packed.flip();
        System.out.println(packed.remaining() + " " + DoubleHistogram.decodeFromCompressedByteBuffer(packed, 0).getMean());
    }

    static void doubles() {
        DoubleHistogram histogram = new DoubleHistogram(1_000_000, 3);
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) histogram.recordValue(Math.abs(random.nextGaussian()) + 1e-3);
        System.out.println(histogram.getMean() + " " + histogram.getValueAtPercentile(99) + " " + histogram.getMaxValue() + " " + histogram.getStdDeviation());
    }

    static void recorder() throws InterruptedException {
        Recorder recorder = new Recorder(1_000_000, 3);
        Thread[] writers = new Thread[2];
        for (int t = 0; t < writers.length; t++) {
            writers[t] = new Thread(() -> {
                for (int i = 1; i <= 10_000; i++) recorder.recordValue(i);
            });
            writers[t].start();
        }
        Histogram sum = new Histogram(1_000_000, 3);
        Histogram interval = null;
        for (int i = 0; i < 20; i++) {
            interval = recorder.getIntervalHistogram(interval);
            sum.add(interval);
            Thread.yield();
        }
        for (Thread writer : writers) writer.join();
        sum.add(recorder.getIntervalHistogram(interval));
        System.out.println(sum.getTotalCount() + " " + sum.getMaxValue() + " " + sum.getValueAtPercentile(50) + " " + sum.getMean());
        SingleWriterRecorder single = new SingleWriterRecorder(2);
        single.recordValue(42);
        System.out.println(single.getIntervalHistogram().getMaxValue() + " " + single.getIntervalHistogram().getTotalCount());
    }

    static void concurrent() throws InterruptedException {
        ConcurrentHistogram histogram = new ConcurrentHistogram(2);
        histogram.setAutoResize(true);
        ConcurrentDoubleHistogram doubles = new ConcurrentDoubleHistogram(2);
        Thread[] writers = new Thread[3];
        for (int t = 0; t < writers.length; t++) {
            int shift = t * 8;
            writers[t] = new Thread(() -> {
                for (int i = 1; i <= 3000; i++) {
                    histogram.recordValue((long) i << shift);
                    doubles.recordValue(i);
                }
            });
            writers[t].start();
        }
        for (Thread writer : writers) writer.join();
        System.out.println(histogram.getTotalCount() + " " + histogram.getMaxValue() + " " + histogram.getMean() + " " + doubles.getTotalCount());
        long[] counts = new long[3];
        histogram.recordedValues().forEach(value -> counts[(int) Math.min(2, value.getValueIteratedTo() >> 12)] += value.getCountAtValueIteratedTo());
        System.out.println(Arrays.toString(counts));
    }

    static void failures() {
        for (Runnable each : new Runnable[] {
            () -> new Histogram(100, 3).recordValue(1 << 20),
            () -> new Histogram(100, 9),
            () -> new Histogram(100, 2).recordValue(-1),
            () -> new Histogram(100, 2).subtract(fixed(50)),
            () -> Histogram.decodeFromByteBuffer(ByteBuffer.wrap(new byte[40]), 0),
        }) {
            try {
                each.run();
                System.out.println("passed");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }

    static Histogram fixed(long value) {
        Histogram histogram = new Histogram(100, 2);
        histogram.recordValue(value);
        return histogram;
    }
}
