package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real image, a real load, real calls: each value in both directions, each way to misuse it. */
class EverythingTest {
    private static final List<String> NOTES = new ArrayList<>();
    private static Path image;
    private static Enclave enclave;
    private static Everything everything;

    /** The host's half of the tests. */
    private static final class HostNotebook implements Notebook {
        @Override
        public void note(String line) {
            NOTES.add(line);
        }

        @Override
        public int add(int a, int b) {
            return a + b;
        }

        @Override
        public List<Point> points(List<Point> points, long seed) {
            List<Point> more = new ArrayList<>(points);
            more.add(new Point(1, seed, 0.5));
            return more;
        }

        @Override
        public String fail(String message) {
            throw new IllegalStateException(message);
        }
    }

    private static EnclaveOptions options() {
        return EverythingImage.options(new HostNotebook());
    }

    @BeforeAll
    static void build() throws Exception {
        image = EverythingImage.file();
        enclave = Enclave.load(EnclaveImage.file(image), options());
        everything = enclave.service(Everything.class);
    }

    @AfterAll
    static void close() {
        if (enclave != null) enclave.close();
    }

    @Test
    void primitivesCrossExactly() {
        assertEquals(true, everything.not(false));
        assertEquals(Byte.MIN_VALUE, everything.plus(Byte.MAX_VALUE));
        assertEquals(Short.MIN_VALUE, everything.plus(Short.MAX_VALUE));
        assertEquals('\0', everything.next('\uffff'));
        assertEquals(Integer.MIN_VALUE, everything.negate(Integer.MIN_VALUE));
        assertEquals(-1L << 40, everything.negate(1L << 40));
        assertEquals(Float.MIN_NORMAL / 2, everything.half(Float.MIN_NORMAL));
        assertEquals(Double.NEGATIVE_INFINITY, everything.half(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(everything.half(Double.NaN)));
    }

    @Test
    void stringsCrossExactlyWhateverTheyHold() {
        assertEquals("", everything.reverse(""));
        assertEquals("olleh", everything.reverse("hello"));
        assertEquals("\u20acß\0", everything.reverse("\0ß\u20ac"));
        assertEquals("\udc00\ud800", everything.reverse("\ud800\udc00"));
        String large = "x".repeat(100_000) + "é";
        assertEquals(new StringBuilder(large).reverse().toString(), everything.reverse(large));
    }

    @Test
    void enumsCrossByConstant() {
        assertEquals(Colour.GREEN, everything.after(Colour.RED));
        assertEquals(Colour.RED, everything.after(Colour.BLUE));
    }

    @Test
    void arraysOfEveryPrimitiveCrossBothWays() {
        assertArrayEquals(
                new boolean[] {false, true}, everything.flip(new boolean[] {true, false}));
        assertArrayEquals(new byte[] {3, 2, 1}, everything.reversed(new byte[] {1, 2, 3}));
        assertArrayEquals(new char[] {'b', 'a'}, everything.reversed(new char[] {'a', 'b'}));
        assertArrayEquals(new short[] {-2, 1}, everything.reversed(new short[] {1, -2}));
        assertArrayEquals(new int[] {-5, 0, 7}, everything.sorted(new int[] {7, -5, 0}));
        assertArrayEquals(new long[] {-5, 0, 7}, everything.sorted(new long[] {7, -5, 0}));
        assertArrayEquals(new float[] {-1, 2.5f}, everything.sorted(new float[] {2.5f, -1}));
        assertArrayEquals(new double[0], everything.sorted(new double[0]));
        double[] values = new Random(1).doubles(50_000).toArray();
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        assertArrayEquals(sorted, everything.sorted(values));
    }

    @Test
    void recordsAndListsCrossByValue() {
        Shape shape =
                new Shape(
                        "square",
                        Colour.BLUE,
                        new Point(1, 2, 3.5),
                        List.of(new Point(0, 0, 0), new Point(9, -9, 1e300)),
                        new byte[] {1, 2, 3},
                        true,
                        'q');
        Shape moved = everything.move(shape, 10);
        assertEquals(new EverythingInEnclave(new HostNotebook()).move(shape, 10), moved);
        assertEquals(List.of("square", "square!"), everything.sortedNames(List.of(moved, shape)));
        assertEquals(List.of(), everything.sortedNames(List.of()));
    }

    @Test
    void stateStaysInTheEnclaveBetweenCalls() {
        everything.remember("a secret");
        assertEquals("a secret", everything.recall());
    }

    @Test
    void exceptionsCrossWithTypeAndMessageAndLeaveTheEnclaveUsable() {
        assertEquals(
                "not today",
                assertThrows(RefusedException.class, () -> everything.fail("declared"))
                        .getMessage());
        assertEquals(
                "bad state",
                assertThrows(IllegalStateException.class, () -> everything.fail("unchecked"))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> everything.fail("null"));
        assertEquals(
                "Index 5 out of bounds for length 3",
                assertThrows(ArrayIndexOutOfBoundsException.class, () -> everything.fail("index"))
                        .getMessage());
        assertEquals(5, everything.negate(-5));
    }

    @Test
    void theEnclaveAsksItsHostAndSurvivesTheHostsFailures() {
        NOTES.clear();
        assertEquals("5 and the host failed", everything.askHost("line 1", 2, 3));
        assertEquals(List.of("line 1"), NOTES);
        assertEquals(
                List.of(new Point(4, 5, 6), new Point(1, 99, 0.5)),
                everything.throughHost(List.of(new Point(4, 5, 6)), 99));
    }

    @Test
    void aListOfMegabytesReachesTheHostAndComesBack() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) points.add(new Point(i, -i, 0.5 * i));
        List<Point> more = everything.throughHost(points, 7);
        assertEquals(points, more.subList(0, points.size()));
        assertEquals(points.size() + 1, more.size());
    }

    @Test
    void tenTimesTheHeapInGarbagePassesThrough() {
        assertEquals(new EverythingInEnclave(new HostNotebook()).churn(160), everything.churn(160));
    }

    @Test
    void anOutOfMemoryErrorCaughtInsideLeavesTheEnclaveUsable() {
        for (int round = 0; round < 3; round++) {
            int megabytes = everything.fillHeap();
            assertTrue(megabytes >= 8 && megabytes < 16, megabytes + " MiB fitted into 16");
        }
        assertEquals(7, everything.negate(-7));
    }

    @Test
    void aStackOverflowErrorCaughtInsideLeavesTheEnclaveUsable() {
        int depth = everything.recurse();
        assertTrue(depth > 500, "depth " + depth);
        assertTrue(everything.recurse() > 500);
    }

    @Test
    void nullIsRefusedWithTheNameOfTheParameter() {
        NullPointerException refused =
                assertThrows(NullPointerException.class, () -> everything.reverse(null));
        assertTrue(refused.getMessage().contains("text"), refused.getMessage());
        assertThrows(NullPointerException.class, () -> everything.sorted((int[]) null));
    }

    @Test
    void anArrayAboveItsLimitIsRefused() {
        assertEquals(16, everything.sizeOf(new byte[16]));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> everything.sizeOf(new byte[17]));
        assertTrue(refused.getMessage().contains("17"), refused.getMessage());
    }

    @Test
    void manyThreadsCallAtOnce() throws Exception {
        ExecutorService hosts = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> sums = new ArrayList<>();
            for (int i = 0; i < 16; i++) sums.add(hosts.submit(() -> everything.churn(4)));
            long expected = new EverythingInEnclave(new HostNotebook()).churn(4);
            for (Future<Long> sum : sums) assertEquals(expected, sum.get());
        } finally {
            hosts.shutdownNow();
        }
    }

    @Test
    void aMissingServiceOrHostServiceIsNamed() {
        EnclaveBoundaryException missing =
                assertThrows(EnclaveBoundaryException.class, () -> enclave.service(Notebook.class));
        assertTrue(missing.getMessage().contains("Notebook"), missing.getMessage());
        EnclaveLoadException refused =
                assertThrows(
                        EnclaveLoadException.class, () -> Enclave.load(EnclaveImage.file(image)));
        assertTrue(refused.getMessage().contains("Mirror"), refused.getMessage());
    }

    @Test
    void aChangedTruncatedOrForeignImageIsRefused() throws Exception {
        byte[] good = Files.readAllBytes(image);
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(changed);
        }
        for (int length : new int[] {0, 7, 2000, good.length / 2, good.length - 1}) {
            assertRefused(java.util.Arrays.copyOf(good, length));
        }
        EnclaveLoadException foreign =
                assertThrows(
                        EnclaveLoadException.class,
                        () ->
                                Enclave.load(
                                        EnclaveImage.file(image),
                                        options().expectSigner("00".repeat(32))));
        assertTrue(foreign.getMessage().contains("00".repeat(32)), foreign.getMessage());
    }

    private static void assertRefused(byte[] bytes) throws Exception {
        Path file = Files.createTempFile("changed", ".enclave");
        try {
            Files.write(file, bytes);
            assertThrows(
                    EnclaveLoadException.class,
                    () -> Enclave.load(EnclaveImage.file(file), options()).close());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aClosedEnclaveRefusesCallsAndMayBeClosedAgain() {
        Enclave other = Enclave.load(EnclaveImage.file(image), options());
        Everything service = other.service(Everything.class);
        assertEquals(-3, service.negate(3));
        other.close();
        other.close();
        assertThrows(EnclaveLostException.class, () -> service.negate(3));
        assertEquals(-4, everything.negate(4));
    }
}
