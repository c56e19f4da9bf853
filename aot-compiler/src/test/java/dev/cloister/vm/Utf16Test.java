package dev.cloister.vm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf16Test {
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
    };
    private static final char[] UNITS = {
        'a', 0, 0xe4, 0x20ac, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfeff, 0xfffe, 0xffff
    };

    @Test
    void decodesAnyBytesAsTheJdkDoes() {
        Random random = new Random(3);
        for (int i = 0; i < 30_000; i++) {
            byte[] bytes = units(random).getBytes(StandardCharsets.UTF_8);
            byte[] raw = new byte[random.nextInt(9)];
            for (int k = 0; k < raw.length; k++) {
                char unit = UNITS[random.nextInt(UNITS.length)];
                raw[k] = (byte) (random.nextBoolean() ? unit : unit >> 8);
            }
            for (Charset charset : CHARSETS) {
                assertEquals(
                        new String(raw, charset),
                        new String(Utf16.decode(raw, 0, raw.length, charset)));
                assertEquals(
                        new String(bytes, charset),
                        new String(Utf16.decode(bytes, 0, bytes.length, charset)));
            }
        }
    }

    @Test
    void encodesAnyStringAsTheJdkDoes() {
        Random random = new Random(4);
        for (int i = 0; i < 30_000; i++) {
            String text = units(random);
            byte[] value = new byte[2 * text.length()];
            for (int k = 0; k < text.length(); k++) {
                value[2 * k] = (byte) text.charAt(k);
                value[2 * k + 1] = (byte) (text.charAt(k) >> 8);
            }
            for (Charset charset : CHARSETS) {
                assertArrayEquals(text.getBytes(charset), Utf16.encode(value, false, charset));
            }
        }
    }

    @Test
    void asciiHasReplacementsForTheRest() {
        byte[] bytes = {65, -1, 66, -128};
        assertEquals(
                new String(bytes, StandardCharsets.US_ASCII),
                new String(Utf16.ofAscii(bytes, 0, 4)));
    }

    @Test
    void anotherCharsetIsAnError() {
        Charset other = Charset.forName("UTF-32");
        assertThrows(
                UnsupportedOperationException.class, () -> Utf16.decode(new byte[4], 0, 4, other));
    }

    private static String units(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(6); k > 0; k--) {
            text.append(UNITS[random.nextInt(UNITS.length)]);
        }
        return text.toString();
    }
}
