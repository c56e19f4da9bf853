package dev.cloister.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a hostile side may send in place of a value of the class library. */
class LibraryValuesTest {
    private static final String AT = "here";

    private interface Read {
        Object from(WireReader in);
    }

    private record Case(String says, Consumer<WireWriter> wire, Read read) {}

    @TestFactory
    Stream<DynamicTest> malformedValuesAreRefusedEachWithItsOwnMessage() {
        Read integer = in -> LibraryValues.readBigInteger(in, 4, AT);
        Read decimal = in -> LibraryValues.readBigDecimal(in, 4, AT);
        Read instant = in -> LibraryValues.readInstant(in, AT);
        Read duration = in -> LibraryValues.readDuration(in, AT);
        Read date = in -> LibraryValues.readLocalDate(in, AT);
        return Stream.of(
                        new Case("an integer has no bytes", out -> bytes(out), integer),
                        new Case("not in its shortest form", out -> bytes(out, 0, 1), integer),
                        new Case("not in its shortest form", out -> bytes(out, -1, -128), integer),
                        new Case("(5 of at most 4)", out -> bytes(out, 1, 2, 3, 4, 5), integer),
                        new Case("ends too early", out -> out.writeInt(3), integer),
                        new Case("(65537 of at most 65536)", out -> out.writeInt(65537), decimal),
                        new Case(
                                "(-2147483648 of at most 65536)",
                                out -> out.writeInt(Integer.MIN_VALUE),
                                decimal),
                        new Case("(-1)", out -> time(out, 0, -1), instant),
                        new Case("(1000000000)", out -> time(out, 0, 1_000_000_000), instant),
                        new Case(
                                "outside of the calendar",
                                out -> time(out, Instant.MAX.getEpochSecond() + 1, 0),
                                instant),
                        new Case(
                                "outside of the calendar",
                                out -> time(out, Long.MIN_VALUE, 0),
                                instant),
                        new Case("(1000000000)", out -> time(out, -1, 1_000_000_000), duration),
                        new Case(
                                "outside of the calendar",
                                out -> out.writeLong(LocalDate.MAX.toEpochDay() + 1),
                                date),
                        new Case(
                                "outside of the calendar",
                                out -> out.writeLong(LocalDate.MIN.toEpochDay() - 1),
                                date),
                        new Case(
                                "(5 of at most 4)",
                                out -> bytes(out, 1, 2, 3, 4, 5),
                                in -> LibraryValues.readByteBuffer(in, 4, AT)),
                        new Case("ends too early", out -> out.writeLong(1), LibraryValuesTest::id),
                        new Case(
                                "there is no permitted type 3 (of 3)",
                                out -> out.writeInt(3),
                                in -> in.readTag(3, AT)),
                        new Case(
                                "there is no permitted type -1 (of 3)",
                                out -> out.writeInt(-1),
                                in -> in.readTag(3, AT)),
                        new Case(
                                "the same element or key twice",
                                out -> {},
                                in -> {
                                    WireReader.distinct(true, AT);
                                    WireReader.distinct(false, AT);
                                    return in;
                                }))
                .map(row -> DynamicTest.dynamicTest(row.says(), () -> refused(row)));
    }

    private static Object id(WireReader in) {
        return LibraryValues.readUuid(in, AT);
    }

    private static void refused(Case row) {
        WireWriter out = new WireWriter();
        row.wire().accept(out);
        WireReader in = new WireReader(out.toBytes());
        WireException thrown = assertThrows(WireException.class, () -> row.read().from(in));
        assertEquals(
                row.says(),
                thrown.getMessage()
                        .substring(
                                Math.max(0, thrown.getMessage().length() - row.says().length())));
    }

    @Test
    void theEndsOfEveryRangeCross() {
        WireWriter out = new WireWriter();
        BigInteger least = BigInteger.valueOf(Integer.MIN_VALUE);
        LibraryValues.writeBigInteger(out, least, 4, AT);
        LibraryValues.writeBigDecimal(out, new BigDecimal(least, -65536), 4, AT);
        LibraryValues.writeInstant(out, Instant.MAX, AT);
        LibraryValues.writeDuration(out, Duration.ofSeconds(Long.MIN_VALUE), AT);
        LibraryValues.writeLocalDate(out, LocalDate.MIN, AT);
        LibraryValues.writeUuid(out, new UUID(1, -2), AT);
        LibraryValues.writeByteBuffer(out, ByteBuffer.allocate(0), 0, AT);
        WireReader in = new WireReader(out.toBytes());
        assertEquals(least, LibraryValues.readBigInteger(in, 4, AT));
        assertEquals(new BigDecimal(least, -65536), LibraryValues.readBigDecimal(in, 4, AT));
        assertEquals(Instant.MAX, LibraryValues.readInstant(in, AT));
        assertEquals(Duration.ofSeconds(Long.MIN_VALUE), LibraryValues.readDuration(in, AT));
        assertEquals(LocalDate.MIN, LibraryValues.readLocalDate(in, AT));
        assertEquals(new UUID(1, -2), LibraryValues.readUuid(in, AT));
        assertEquals(ByteBuffer.allocate(0), LibraryValues.readByteBuffer(in, 0, AT));
        in.finish();
    }

    @Test
    void theSenderRefusesWhatTheReceiverWould() {
        WireWriter out = new WireWriter();
        assertThrows(
                IllegalArgumentException.class,
                () -> LibraryValues.writeBigInteger(out, BigInteger.ONE.shiftLeft(31), 4, AT));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        LibraryValues.writeBigDecimal(
                                out, BigDecimal.ONE.scaleByPowerOfTen(65537), 4, AT));
        assertThrows(
                IllegalArgumentException.class,
                () -> LibraryValues.writeByteBuffer(out, ByteBuffer.allocate(5), 4, AT));
        assertThrows(NullPointerException.class, () -> LibraryValues.writeUuid(out, null, AT));
        for (int i = 0; i < 64; i++) out.enter(AT);
        assertEquals(
                "here: nested more than 64 deep; send a flat list",
                assertThrows(IllegalArgumentException.class, () -> out.enter(AT)).getMessage());
    }

    @Test
    void aCallThatHasEndedLendsNothingMore() {
        CallScope scope = new CallScope();
        scope.check(AT);
        scope.end();
        assertThrows(IllegalStateException.class, () -> scope.check(AT));
    }

    private static void bytes(WireWriter out, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        out.writeBytes(bytes, bytes.length, AT);
    }

    private static void time(WireWriter out, long seconds, int nanos) {
        out.writeLong(seconds);
        out.writeInt(nanos);
    }
}
