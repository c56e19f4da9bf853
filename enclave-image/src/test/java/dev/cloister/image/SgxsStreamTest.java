package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The exported stream, read by a parser that knows the published SGXS format and nothing of ours,
 * as another tool would: it rebuilds the enclave's memory and measures it from there.
 */
class SgxsStreamTest {
    private static final int PAGE = 4096;

    /** What a page was added with, and which of its 256-byte chunks were measured. */
    private record Page(byte[] secInfo, byte[] memory, List<Integer> measured) {}

    private static final class Parser {
        private final ByteBuffer in;
        private int ssaFrameSize;
        private long size;
        private final TreeMap<Long, Page> pages = new TreeMap<>();

        Parser(byte[] stream) {
            in = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        }

        void parse() {
            ByteBuffer create = record("ECREATE");
            ssaFrameSize = create.getInt();
            size = create.getLong();
            assertZero(create, 44);
            while (in.hasRemaining()) {
                ByteBuffer record = record(null);
                String tag = tag(record);
                long offset = record.getLong();
                if (tag.equals("EADD")) {
                    byte[] secInfo = new byte[48];
                    record.get(secInfo);
                    assertEquals(0, offset % PAGE);
                    assertTrue(offset >= 0 && offset < size, "offset " + offset);
                    Page before =
                            pages.put(offset, new Page(secInfo, new byte[PAGE], new ArrayList<>()));
                    assertEquals(null, before, "added twice: " + offset);
                } else {
                    assertEquals("EEXTEND", tag);
                    assertZero(record, 48);
                    Page page = pages.get(offset & -PAGE);
                    int chunk = (int) (offset % PAGE);
                    assertEquals(0, chunk % 256);
                    in.get(page.memory, chunk, 256);
                    page.measured.add(chunk);
                }
            }
        }

        /** Measures the memory that was rebuilt, page by page, as ECREATE, EADD and EEXTEND do. */
        byte[] measure() throws Exception {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(block("ECREATE\0").putInt(ssaFrameSize).putLong(size).array());
            for (var entry : pages.entrySet()) {
                long offset = entry.getKey();
                Page page = entry.getValue();
                digest.update(block("EADD\0\0\0\0").putLong(offset).put(page.secInfo).array());
                for (int chunk : page.measured) {
                    digest.update(block("EEXTEND\0").putLong(offset + chunk).array());
                    digest.update(page.memory, chunk, 256);
                }
            }
            return digest.digest();
        }

        private static ByteBuffer block(String tag) {
            return ByteBuffer.allocate(64)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(tag.getBytes(StandardCharsets.US_ASCII));
        }

        private ByteBuffer record(String expectedTag) {
            byte[] bytes = new byte[64];
            in.get(bytes);
            ByteBuffer record = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (expectedTag != null) {
                assertEquals(expectedTag, tag(record));
            }
            return record;
        }

        private static String tag(ByteBuffer record) {
            byte[] tag = new byte[8];
            record.get(tag);
            return new String(tag, StandardCharsets.US_ASCII).replace("\0", "");
        }

        private static void assertZero(ByteBuffer record, int bytes) {
            byte[] rest = new byte[bytes];
            record.get(rest);
            assertArrayEquals(new byte[bytes], rest);
        }
    }

    private static byte[] export(EnclaveImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        image.pageStream()
                .forEach(
                        new SgxsWriter(
                                bytes -> {
                                    byte[] copy = new byte[bytes.remaining()];
                                    bytes.get(copy);
                                    out.writeBytes(copy);
                                }));
        return out.toByteArray();
    }

    @Test
    void anotherToolRebuildsTheEnclaveFromTheStreamAndComesToTheSameMeasurement() throws Exception {
        EnclaveImage image = TestImages.signed();
        Parser parser = new Parser(export(image));
        parser.parse();
        assertArrayEquals(image.sigStruct().mrEnclave(), parser.measure());
        assertEquals(image.secs().sizeBytes(), parser.size);
        for (PageRun run : image.runs()) {
            for (int i = 0; i < run.pageCount(); i++) {
                Page page = parser.pages.get(run.offset() + (long) i * PAGE);
                assertEquals(run.measured() ? 16 : 0, page.measured.size());
                if (run.hasContent()) {
                    int from = (int) run.contentOffset() + i * PAGE;
                    assertArrayEquals(
                            Arrays.copyOfRange(image.contents(), from, from + PAGE), page.memory);
                }
            }
        }
    }

    @Test
    void aByteOfAMeasuredPageChangesWhatAnotherToolMeasures() throws Exception {
        EnclaveImage image = TestImages.signed();
        Parser parser = new Parser(export(image));
        parser.parse();
        parser.pages.get((long) TinyElf.CODE_ADDRESS).memory[3] ^= 1;
        assertTrue(!Arrays.equals(image.sigStruct().mrEnclave(), parser.measure()));
    }
}
