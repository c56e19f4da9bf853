package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type that crosses encoded, and arrays that are copied back, through a real image. */
class EveryValueTest {
    private static Enclave enclave;
    private static EveryValue values;

    @BeforeAll
    static void load() throws Exception {
        enclave =
                Enclave.load(
                        EnclaveImage.file(EverythingImage.file()),
                        EverythingImage.options(new SilentNotebook()));
        values = enclave.service(EveryValue.class);
    }

    @AfterAll
    static void close() {
        if (enclave != null) enclave.close();
    }

    @Test
    void setsAndMapsArriveInTheOrderTheyWereSentIn() {
        Set<String> words = new LinkedHashSet<>();
        Map<String, List<Long>> numbers = new LinkedHashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            words.add("w" + random.nextInt());
            numbers.put("n" + random.nextInt(), List.of(1L, 2L).subList(0, i % 3));
        }
        List<String> shouted = new ArrayList<>();
        for (String word : words) shouted.add(word + "!");
        assertEquals(shouted, new ArrayList<>(values.shouted(words)));
        Map<String, Integer> counts = values.counts(numbers);
        assertEquals(new ArrayList<>(numbers.keySet()), new ArrayList<>(counts.keySet()));
        numbers.forEach((name, all) -> assertEquals(all.size(), counts.get(name)));
        assertEquals(Set.of(), values.shouted(Set.of()));
    }

    @Test
    void optionalsAndBoxesCross() {
        assertEquals(Optional.empty(), values.last(Optional.empty()));
        assertEquals(Optional.empty(), values.last(Optional.of(List.of())));
        assertEquals(
                Optional.of(new Point(1, 2, 3)),
                values.last(Optional.of(List.of(new Point(0, 0, 0), new Point(1, 2, 3)))));
        assertEquals(Integer.valueOf(16), values.boxedSum(List.of(1, 2, 3), 10L));
    }

    @Test
    void numbersOfAnySizeCross() {
        BigInteger large = BigInteger.ONE.shiftLeft(300).negate().add(BigInteger.TEN);
        assertEquals(large.multiply(large), values.square(large));
        assertEquals(BigInteger.ZERO, values.square(BigInteger.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> values.square(BigInteger.ONE.shiftLeft(64 * 8)));
        assertEquals(new BigDecimal("-2.4690"), values.twice(new BigDecimal("-1.2345")));
        assertEquals(new BigDecimal("2E+9"), values.twice(new BigDecimal("1E+9")));
        assertThrows(
                IllegalArgumentException.class, () -> values.twice(new BigDecimal("1E+100000")));
    }

    @Test
    void timesAndIdsCross() {
        Instant from = Instant.parse("1969-12-31T23:59:59.999999999Z");
        assertEquals(
                Instant.parse("1970-01-01T00:00:00Z"), values.later(from, Duration.ofNanos(1)));
        assertEquals(Instant.MAX, values.later(Instant.MAX.minusNanos(5), Duration.ofNanos(5)));
        assertEquals(LocalDate.of(2024, 2, 29), values.tomorrow(LocalDate.of(2024, 2, 28)));
        assertEquals(LocalDate.of(-1, 1, 1), values.tomorrow(LocalDate.of(-2, 12, 31)));
        assertEquals(new UUID(-1, 7), values.flipped(new UUID(7, -1)));
    }

    @Test
    void buffersCrossByTheirRemainingBytes() {
        ByteBuffer heap = ByteBuffer.wrap(new byte[] {9, 1, 2, 9}, 1, 2);
        assertEquals(ByteBuffer.wrap(new byte[] {1, 1, 2, 2}), values.doubled(heap));
        assertEquals(1, heap.position());
        ByteBuffer direct = ByteBuffer.allocateDirect(3).put(0, (byte) 5).limit(1);
        assertEquals(ByteBuffer.wrap(new byte[] {5, 5}), values.doubled(direct.asReadOnlyBuffer()));
    }

    @Test
    void sealedInterfacesAndGenericRecordsCross() {
        Expression five = new Expression.Number(5);
        assertEquals(
                new Expression.Sum(
                        new Expression.Number(-5),
                        new Expression.Negated(new Expression.Product(five, five))),
                values.simplified(
                        new Expression.Sum(
                                new Expression.Negated(five),
                                new Expression.Negated(new Expression.Product(five, five)))));
        assertEquals(
                new Couple<>("a", List.of(new Point(1, 2, 3))),
                values.turned(new Couple<>(new Point(1, 2, 3), List.of("a", "b"))));
        Expression deep = five;
        for (int i = 0; i < 100; i++) deep = new Expression.Sum(deep, five);
        Expression tooDeep = deep;
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> values.simplified(tooDeep));
        assertTrue(refused.getMessage().contains("64 deep"), refused.getMessage());
    }

    @Test
    void arraysOfReferencesCross() {
        assertArrayEquals(
                new String[] {"a", "b", "c"}, values.sorted(new String[] {"c", "a", "b"}));
        assertArrayEquals(
                new int[][] {{1, 4}, {2, 5}, {3, 6}},
                values.transposed(new int[][] {{1, 2, 3}, {4, 5, 6}}));
        assertThrows(NullPointerException.class, () -> values.sorted(new String[] {"a", null}));
    }

    @Test
    void elementsHaveTheLimitsOfTheirTypeArgument() {
        assertEquals(4, values.total(List.of("abc", "d")));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> values.total(List.of("abcd")));
        assertTrue(refused.getMessage().contains("4 of at most 3"), refused.getMessage());
    }

    @Test
    void aRecordOfEverythingComesBackFromTheHostAsItWas() {
        Map<String, Optional<Point>> places = new LinkedHashMap<>();
        places.put("here", Optional.of(new Point(1, -2, 0.25)));
        places.put("nowhere", Optional.empty());
        Bundle bundle =
                new Bundle(
                        new LinkedHashSet<>(List.of(Colour.BLUE, Colour.RED)),
                        places,
                        Optional.of(3),
                        new BigInteger("-123456789012345678901234567890"),
                        new BigDecimal("0.001"),
                        Instant.MAX,
                        Duration.ofSeconds(-1, 1),
                        LocalDate.MIN,
                        UUID.fromString("00000000-1111-2222-3333-ffffffffffff"),
                        ByteBuffer.wrap(new byte[] {1, 2, 3}),
                        new Expression.Negated(new Expression.Number(Long.MIN_VALUE)),
                        new Couple<>(1L, List.of(new Couple<>("x", List.of(true, false)))));
        Bundle same = values.throughHost(bundle);
        assertEquals(bundle, same);
        assertEquals(List.copyOf(bundle.colours()), List.copyOf(same.colours()));
    }

    @Test
    void arraysComeBackAfterASuccessOnly() {
        double[] squares = {7, 7, 7};
        boolean[] flags = {true, false};
        assertEquals(2, values.fill(squares, flags, false));
        assertArrayEquals(new double[] {0, 1, 4}, squares);
        assertArrayEquals(new boolean[] {false, true}, flags);
        assertThrows(IllegalStateException.class, () -> values.fill(squares, flags, true));
        assertArrayEquals(new double[] {0, 1, 4}, squares);
        assertArrayEquals(new boolean[] {false, true}, flags);
        assertEquals(0, values.fill(new double[0], new boolean[0], false));
        double[] many = new double[100_000];
        values.fill(many, flags, false);
        assertEquals(99_999.0 * 99_999.0, many[99_999]);
    }

    @Test
    void arraysComeBackBesideAResultThatIsFetchedLater() {
        short[] shorts = {1, -1};
        byte[] large = values.large(shorts, 300_000);
        assertEquals(300_000, large.length);
        assertEquals(2, large[299_999]);
        assertArrayEquals(new short[] {2, 0}, shorts);
    }

    @Test
    void theHostFillsArraysOfTheEnclaveAfterASuccessOnly() {
        assertEquals("answer 0 [-1, -2, -3] [false, true]", values.fillByHost("fill"));
        assertEquals("failed [1, 2, 3] [true, true]", values.fillByHost("fail"));
    }

    @Test
    void callbacksAreHeardUntilTheirCallEnds() {
        List<String> heard = new ArrayList<>();
        Listener first =
                (number, text) -> {
                    heard.add(number + " " + text.orElse("-"));
                    return number < 3;
                };
        Listener second =
                (number, text) -> {
                    heard.add("second " + number);
                    return true;
                };
        assertEquals(3, values.count(first, 2, second));
        assertEquals(List.of("2 number 2", "second -2", "3 number 3"), heard);
        IllegalStateException ended =
                assertThrows(IllegalStateException.class, () -> values.tellKept(1));
        assertTrue(ended.getMessage().startsWith("Listener.heard: "), ended.getMessage());
        assertEquals(3, heard.size());
        assertThrows(NullPointerException.class, () -> values.count(first, 1, null));
    }

    @Test
    void aCallbackMayCallTheEnclaveAndMayThrow() {
        Listener nested = (number, text) -> values.boxedSum(List.of(number), 1L) < 5;
        assertEquals(4, values.count(nested, 1, nested));
        Listener failing =
                (number, text) -> {
                    throw new IllegalStateException("deaf");
                };
        assertThrows(RuntimeException.class, () -> values.count(failing, 1, nested));
        assertEquals(4, values.count(nested, 1, nested));
    }
}
