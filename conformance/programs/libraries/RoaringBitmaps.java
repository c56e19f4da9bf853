// jar: org.roaringbitmap:RoaringBitmap
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;
import org.roaringbitmap.buffer.MutableRoaringBitmap;
import org.roaringbitmap.longlong.Roaring64Bitmap;
import org.roaringbitmap.longlong.Roaring64NavigableMap;

public class RoaringBitmaps {
    public static void main(String[] args) throws Exception {
        basics();
        againstSet();
        aggregation();
        serialisation();
        buffers();
        longs();
        ranges();
        failures();
    }

    static void basics() {
        RoaringBitmap a = RoaringBitmap.bitmapOf(1, 2, 3, 1000, 1 << 20, -1);
        RoaringBitmap b = new RoaringBitmap();
        b.add(2L, 2000L);
        System.out.println(a + " " + a.getCardinality() + " " + b.getCardinality() + " " + b.hasRunCompression());
        System.out.println(RoaringBitmap.and(a, b) + " " + RoaringBitmap.andNot(a, b) + " " + RoaringBitmap.xorCardinality(a, b) + " " + RoaringBitmap.intersects(a, b));
        System.out.println(a.rank(1000) + " " + a.select(4) + " " + a.first() + " " + a.last() + " " + b.nextAbsentValue(5) + " " + a.previousValue(999));
        a.flip(0L, 10L);
        a.runOptimize();
        System.out.println(a + " " + Arrays.toString(a.limit(4).toArray()) + " " + a.hashCode() + " " + a.equals(a.clone()));
        StringBuilder text = new StringBuilder();
        for (IntIterator each = a.getReverseIntIterator(); each.hasNext(); ) text.append(each.next()).append(' ');
        PeekableIntIterator some = b.getIntIterator();
        some.advanceIfNeeded(1995);
        while (some.hasNext()) text.append(some.next()).append(',');
        System.out.println(text + " " + b.stream().skip(1990).sum());
    }

    /** Sparse, dense and run containers agree with a set of integers. */
    static void againstSet() {
        Random random = new Random(17);
        for (int spread : new int[] {1 << 30, 1 << 17, 5000}) {
            RoaringBitmap bits = new RoaringBitmap();
            TreeSet<Integer> set = new TreeSet<>();
            for (int i = 0; i < 6000; i++) {
                int value = random.nextInt(spread);
                if (i % 4 == 3) {
                    bits.remove(value);
                    set.remove(value);
                } else {
                    bits.add(value);
                    set.add(value);
                }
            }
            boolean same = Arrays.equals(bits.toArray(), set.stream().mapToInt(Integer::intValue).toArray());
            bits.runOptimize();
            System.out.println(spread + " " + same + " " + bits.getCardinality() + " " + bits.getSizeInBytes() + " " + bits.rank(spread / 2) + " " + set.headSet(spread / 2, true).size());
        }
    }

    static RoaringBitmap every(int step, int limit) {
        RoaringBitmapWriter<RoaringBitmap> writer = RoaringBitmapWriter.writer().optimiseForArrays().get();
        for (int i = 0; i < limit; i += step) writer.add(i);
        return writer.get();
    }

    static void aggregation() {
        RoaringBitmap[] many = {every(2, 300_000), every(3, 300_000), every(5, 300_000), every(7, 300_000)};
        System.out.println(FastAggregation.or(many).getCardinality() + " " + FastAggregation.and(many).getCardinality() + " " + FastAggregation.xor(many).getCardinality()
                + " " + FastAggregation.horizontal_or(many).getLongCardinality() + " " + FastAggregation.priorityqueue_or(many).equals(FastAggregation.naive_or(many)));
        System.out.println(RoaringBitmap.addOffset(many[3], 100).first() + " " + RoaringBitmap.or(many[0], many[1]).contains(99L, 101L) + " " + many[0].selectRange(10, 20));
    }

    static void serialisation() throws IOException {
        RoaringBitmap bits = every(3, 200_000);
        bits.add(500_000L, 700_000L);
        bits.add(1 << 30);
        bits.runOptimize();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bits.serialize(new DataOutputStream(out));
        byte[] bytes = out.toByteArray();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        RoaringBitmap back = new RoaringBitmap();
        back.deserialize(new DataInputStream(new ByteArrayInputStream(bytes)));
        ByteBuffer buffer = ByteBuffer.allocate(bits.serializedSizeInBytes());
        bits.serialize(buffer);
        buffer.flip();
        RoaringBitmap again = new RoaringBitmap();
        again.deserialize(buffer);
        System.out.println(bytes.length + " " + Long.toHexString(crc.getValue()) + " " + back.equals(bits) + " " + again.equals(bits) + " " + Arrays.equals(buffer.array(), bytes));
    }

    static void buffers() throws IOException {
        MutableRoaringBitmap bits = MutableRoaringBitmap.bitmapOf(1, 5, 70_000);
        bits.add(100L, 90_000L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bits.serialize(new DataOutputStream(out));
        ImmutableRoaringBitmap mapped = new ImmutableRoaringBitmap(ByteBuffer.wrap(out.toByteArray()));
        System.out.println(mapped.getCardinality() + " " + mapped.contains(70_000) + " " + ImmutableRoaringBitmap.and(mapped, MutableRoaringBitmap.bitmapOf(5, 6, 101)) + " " + mapped.toRoaringBitmap().rank(200));
    }

    static void longs() throws IOException {
        Roaring64Bitmap bits = new Roaring64Bitmap();
        Random random = new Random(3);
        TreeSet<Long> set = new TreeSet<>();
        for (int i = 0; i < 3000; i++) {
            long value = random.nextLong() >>> (random.nextInt(40) + 1);
            bits.addLong(value);
            set.add(value);
        }
        bits.addRange(1L << 40, (1L << 40) + 100_000);
        System.out.println(bits.getLongCardinality() + " " + bits.first() + " " + bits.select(1500) + " " + bits.rankLong(1L << 39) + " " + set.headSet(1L << 39, true).size());
        ByteBuffer buffer = ByteBuffer.allocate((int) bits.serializedSizeInBytes()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        bits.serialize(buffer);
        buffer.flip();
        Roaring64Bitmap back = new Roaring64Bitmap();
        back.deserialize(buffer);
        System.out.println(back.equals(bits) + " " + buffer.limit());
        Roaring64NavigableMap map = Roaring64NavigableMap.bitmapOf(1, 1L << 33, -1);
        map.add(5L, 9L);
        System.out.println(map + " " + map.getLongCardinality());
    }

    static void ranges() {
        RangeBitmap.Appender appender = RangeBitmap.appender(1_000);
        for (int i = 0; i < 2000; i++) appender.add(i * 37 % 1000);
        RangeBitmap range = appender.build();
        System.out.println(range.lt(100).getCardinality() + " " + range.between(200, 299).getCardinality() + " " + range.eqCardinality(37) + " " + range.gte(990).toArray().length);
    }

    static void failures() {
        for (Runnable each : new Runnable[] {
            () -> new RoaringBitmap().first(),
            () -> RoaringBitmap.bitmapOf(1).select(2),
            () -> new RoaringBitmap().add(10L, 1L << 40),
            () -> new ImmutableRoaringBitmap(ByteBuffer.wrap(new byte[8])),
        }) {
            try {
                each.run();
                System.out.println("passed");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        try {
            new RoaringBitmap().deserialize(new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})));
        } catch (IOException | RuntimeException e) {
            System.out.println(e);
        }
    }
}
