package dev.cloister.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    @Test
    void everyKindOfValueComesBackAsItWas() {
        WireWriter out = new WireWriter();
        out.writeBoolean(true);
        out.writeByte((byte) -7);
        out.writeChar('\ud800');
        out.writeShort(Short.MIN_VALUE);
        out.writeInt(Integer.MIN_VALUE + 5);
        out.writeLong(0x8123456789abcdefL);
        out.writeFloat(Float.intBitsToFloat(0x7fc12345));
        out.writeDouble(-0.0);
        out.writeBooleans(new boolean[] {true, false}, 9, "a");
        out.writeBytes(new byte[] {-1, 0, 1}, 9, "a");
        out.writeChars(new char[] {0, 0xffff}, 9, "a");
        out.writeShorts(new short[] {-1, 2}, 9, "a");
        out.writeInts(new int[] {Integer.MIN_VALUE, 7}, 9, "a");
        out.writeLongs(new long[] {Long.MIN_VALUE, 7}, 9, "a");
        out.writeFloats(new float[] {Float.MIN_VALUE}, 9, "a");
        out.writeDoubles(new double[] {Math.PI}, 9, "a");
        WireReader in = new WireReader(out.toBytes());
        assertTrue(in.readBoolean());
        assertEquals(-7, in.readByte());
        assertEquals('\ud800', in.readChar());
        assertEquals(Short.MIN_VALUE, in.readShort());
        assertEquals(Integer.MIN_VALUE + 5, in.readInt());
        assertEquals(0x8123456789abcdefL, in.readLong());
        assertEquals(0x7fc12345, Float.floatToRawIntBits(in.readFloat()));
        assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(in.readDouble()));
        assertArrayEquals(new boolean[] {true, false}, in.readBooleans(2, "a"));
        assertArrayEquals(new byte[] {-1, 0, 1}, in.readBytes(3, "a"));
        assertArrayEquals(new char[] {0, 0xffff}, in.readChars(2, "a"));
        assertArrayEquals(new short[] {-1, 2}, in.readShorts(2, "a"));
        assertArrayEquals(new int[] {Integer.MIN_VALUE, 7}, in.readInts(2, "a"));
        assertArrayEquals(new long[] {Long.MIN_VALUE, 7}, in.readLongs(2, "a"));
        assertArrayEquals(new float[] {Float.MIN_VALUE}, in.readFloats(1, "a"));
        assertArrayEquals(new double[] {Math.PI}, in.readDoubles(1, "a"));
        in.finish();
    }

    @Test
    void theBytesAreLittleEndianAndCountsComeFirst() {
        WireWriter out = new WireWriter();
        out.writeInt(0x01020304);
        out.writeInts(new int[] {5}, 9, "a");
        out.writeString("é", 9, "a");
        assertEquals(
                "04030201" + "01000000" + "05000000" + "02000000" + "c3a9",
                HexFormat.of().formatHex(out.toBytes()));
    }

    @Test
    void wellFormedTextIsPlainUtf8() {
        String text = "Aé\u20ac\ud83d\ude00\0";
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), textBytes(text));
    }

    @Test
    void everyStringSurvivesLoneSurrogatesIncluded() {
        char[] awkward = {
            0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff
        };
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            char[] chars = new char[random.nextInt(8)];
            for (int j = 0; j < chars.length; j++) {
                chars[j] = awkward[random.nextInt(awkward.length)];
            }
            String text = new String(chars);
            assertEquals(text, new WireReader(encoded(text)).readString(8, "text"));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "c080, over-long NUL",
        "c1bf, over-long ASCII",
        "e09fbf, over-long two-byte char",
        "f08fbfbf, over-long three-byte char",
        "f4908080, beyond the last code point",
        "f8888080, five-byte form",
        "80, continuation without a lead",
        "c3, truncated two-byte form",
        "e282, truncated three-byte form",
        "f09f98, truncated four-byte form",
        "c341, lead followed by ASCII",
        "eda080edb080, surrogate pair in six bytes"
    })
    void malformedTextIsRefused(String hex, String why) {
        WireException refused =
                assertThrows(
                        WireException.class, () -> readText(HexFormat.of().parseHex(hex)), why);
        assertEquals("p: text is malformed", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void countsBeyondTheBytesReserveNoMemory(int count) {
        WireWriter out = new WireWriter();
        out.writeInt(count);
        out.writeInt(0);
        byte[] bytes = out.toBytes();
        int max = Integer.MAX_VALUE;
        assertRefused(bytes, in -> in.readBooleans(max, "p"));
        assertRefused(bytes, in -> in.readBytes(max, "p"));
        assertRefused(bytes, in -> in.readChars(max, "p"));
        assertRefused(bytes, in -> in.readShorts(max, "p"));
        assertRefused(bytes, in -> in.readInts(max, "p"));
        assertRefused(bytes, in -> in.readLongs(max, "p"));
        assertRefused(bytes, in -> in.readFloats(max, "p"));
        assertRefused(bytes, in -> in.readDoubles(max, "p"));
        assertRefused(bytes, in -> in.readString(max, "p"));
        assertRefused(bytes, in -> in.readCount(max, 1, "p"));
    }

    @Test
    void everyTruncationOfAValueIsRefused() {
        byte[] bytes = new byte[7];
        bytes[0] = 4;
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertRefused(cut, WireReader::readLong);
            assertRefused(cut, in -> in.readString(10, "p"));
            assertRefused(cut, in -> in.readInts(10, "p"));
        }
        assertRefused(new byte[0], WireReader::readByte);
        assertRefused(new byte[0], WireReader::readBoolean);
    }

    @Test
    void limitsBooleansOrdinalsDepthAndLeftoversAreChecked() {
        WireWriter out = new WireWriter();
        out.writeString("abc", 9, "a");
        assertRefused(out.toBytes(), in -> in.readString(2, "p"));
        assertRefused(new byte[] {2}, WireReader::readBoolean);
        assertRefused(new byte[] {1, 0, 0, 0, 2}, in -> in.readBooleans(1, "p"));
        assertRefused(new byte[] {3, 0, 0, 0}, in -> in.readOrdinal(3, "p"));
        assertRefused(new byte[] {-1, -1, -1, -1}, in -> in.readOrdinal(3, "p"));
        assertRefused(new byte[1], WireReader::finish);
        assertRefused(
                new byte[0],
                in -> {
                    for (int i = 0; i < 65; i++) {
                        in.enter("p");
                    }
                });
    }

    @Test
    void anExceptionCrossesWithTypeAndMessage() {
        EncodedException there = EncodedException.of(new IllegalStateException("no \ud800 funds"));
        EncodedException here = EncodedException.decode(there.encode());
        assertEquals("java.lang.IllegalStateException", here.typeName());
        assertEquals("no \ud800 funds", here.message());
        assertEquals(
                null, EncodedException.decode(EncodedException.of(new Error()).encode()).message());
        assertThrows(
                WireException.class, () -> EncodedException.decode(new byte[] {2, 0, 0, 0, 0, 0}));
    }

    @Test
    void nullAndOversizeAreRefusedBeforeAnythingIsSent() {
        WireWriter out = new WireWriter();
        assertThrows(NullPointerException.class, () -> out.writeString(null, 9, "p"));
        assertThrows(NullPointerException.class, () -> out.writeInts(null, 9, "p"));
        assertThrows(NullPointerException.class, () -> out.writeOrdinal(null, "p"));
        assertThrows(IllegalArgumentException.class, () -> out.writeString("abc", 2, "p"));
        assertThrows(IllegalArgumentException.class, () -> out.writeInts(new int[3], 2, "p"));
        assertThrows(IllegalArgumentException.class, () -> out.writeCount(3, 2, "p"));
        assertEquals(0, out.toBytes().length);
    }

    private static byte[] encoded(String text) {
        WireWriter out = new WireWriter();
        out.writeString(text, 8, "text");
        return out.toBytes();
    }

    private static byte[] textBytes(String text) {
        byte[] encoded = encoded(text);
        return Arrays.copyOfRange(encoded, 4, encoded.length);
    }

    private static String readText(byte[] bytes) {
        WireWriter out = new WireWriter();
        out.writeBytes(bytes, 100, "text");
        return new WireReader(out.toBytes()).readString(10, "p");
    }

    private static void assertRefused(byte[] bytes, Consumer<WireReader> read) {
        assertThrows(WireException.class, () -> read.accept(new WireReader(bytes)));
    }
}
