package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final int PAGE = 4096;

    /** Written down by hand from the layout rules, without the classes under test. */
    private static final class ByHand {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void record(String tag, long... fields) {
            ByteBuffer record = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
            record.put(tag.getBytes(StandardCharsets.US_ASCII)).position(8);
            for (long field : fields) {
                record.putLong(field);
            }
            out.writeBytes(record.array());
        }

        void page(long offset, long secInfo, byte[] content) {
            record("EADD", offset, secInfo);
            for (int at = 0; content != null && at < PAGE; at += 256) {
                record("EEXTEND", offset + at);
                out.write(content, at, 256);
            }
        }
    }

    @Test
    void theStreamOfATinyEnclaveIsTheOneWrittenDownByHand() throws Exception {
        ByHand expected = new ByHand();
        ByteBuffer create = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        create.put("ECREATE\0".getBytes(StandardCharsets.US_ASCII)).putInt(1).putLong(1L << 21);
        expected.out.writeBytes(create.array());

        byte[] elf = TinyElf.bytes();
        long guard = 16 * PAGE;
        long stack = 1 << 16;
        long stride = guard + stack + guard + 2 * PAGE + PAGE + 2 * PAGE + guard;
        long imageEnd = 4 * PAGE;
        long heap = (imageEnd + 2 * stride + 0xffff) & ~0xffffL;

        byte[] first = Arrays.copyOf(elf, PAGE);
        Arrays.fill(first, 0x900, PAGE, (byte) 0);
        ByteBuffer layout = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).position(0x800);
        layout.put("clayouv1".getBytes(StandardCharsets.US_ASCII))
                .putLong(1L << 21)
                .putLong(heap)
                .putLong(1 << 20);
        layout.putLong(2)
                .putLong(imageEnd + guard + stack + guard)
                .putLong(stride)
                .putLong(imageEnd)
                .putLong(0);
        layout.put(MessageDigest.getInstance("SHA-256").digest(TestImages.METADATA.toBytes()));
        layout.putLong(16).putLong(1 << 20);
        expected.page(0, 0x201, first);
        byte[] code = new byte[PAGE];
        System.arraycopy(elf, 0x1000, code, 0, 0x20);
        expected.page(0x1000, 0x205, code);
        byte[] data = new byte[PAGE];
        System.arraycopy(elf, 0x2010, data, 0x10, 0x30);
        expected.page(0x2000, 0x203, data);
        expected.page(0x3000, 0x203, new byte[PAGE]);

        for (int thread = 0; thread < 2; thread++) {
            long low = imageEnd + thread * stride + guard;
            for (long at = low; at < low + stack; at += PAGE) {
                expected.page(at, 0x203, null);
            }
            long area = low + stack + guard;
            long ssa = area + 3 * PAGE;
            byte[] last = new byte[PAGE];
            ByteBuffer own =
                    ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN).position(PAGE - 64);
            own.putLong(area)
                    .putLong(low)
                    .putLong(low + stack)
                    .putLong(thread)
                    .putLong(ssa)
                    .putLong(PAGE);
            expected.page(area, 0x203, new byte[PAGE]);
            expected.page(area + PAGE, 0x203, last);
            ByteBuffer tcs = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
            tcs.putLong(16, ssa)
                    .putInt(28, 2)
                    .putLong(32, TinyElf.ENTRY)
                    .putLong(48, area)
                    .putLong(56, area);
            tcs.putInt(64, -1).putInt(68, -1);
            expected.page(area + 2 * PAGE, 0x100, tcs.array());
            expected.page(ssa, 0x203, new byte[PAGE]);
            expected.page(ssa + PAGE, 0x203, new byte[PAGE]);
        }
        for (long at = heap; at < heap + (1 << 20); at += PAGE) {
            expected.page(at, 0x203, null);
        }

        EnclaveImage image = TestImages.signed();
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        image.pageStream()
                .forEach(
                        new SgxsWriter(
                                bytes -> {
                                    byte[] copy = new byte[bytes.remaining()];
                                    bytes.get(copy);
                                    actual.writeBytes(copy);
                                }));
        assertArrayEquals(expected.out.toByteArray(), actual.toByteArray());
        assertEquals(
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(expected.out.toByteArray())),
                HexFormat.of().formatHex(Measurement.of(image.pageStream())));
        assertArrayEquals(Measurement.of(image.pageStream()), image.sigStruct().mrEnclave());
    }

    @Test
    void theSizesOfStackHeapAndPoolAndTheNestingLimitAreMeasured() {
        String base = mrEnclave(TestImages.SETTINGS, TestImages.METADATA);
        assertDiffers(base, TestImages.SETTINGS.withHeapBytes((1 << 20) - 4096));
        assertDiffers(base, TestImages.SETTINGS.withStackBytes((1 << 16) - 4096));
        assertDiffers(base, TestImages.SETTINGS.withThreadCount(1));
        assertDiffers(base, TestImages.SETTINGS.withNestingLimit(17));
    }

    private static void assertDiffers(String base, ImageSettings settings) {
        assertNotEquals(base, mrEnclave(settings, TestImages.METADATA));
    }

    private static String mrEnclave(ImageSettings settings, ImageMetadata metadata) {
        return ImageSigner.prepare(TinyElf.bytes(), settings, metadata).mrEnclave();
    }
}
