package dev.cloister.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MiniFormatTest {
    @Test
    void formatsWhatTheClassLibraryNeedsAsStringFormatDoes() {
        String[] formats = {
            "%d", "%s", "%x", "%X", "%08x", "0x%X.", "%5d|", "%-5d|", "%05d", "100%% of %s%n", "%s"
        };
        Object[] values = {0, 42, -7, 123456789012L, -1L, (byte) -1};
        for (String format : formats) {
            for (Object value : values) {
                if (!format.contains("05d") || ((Number) value).longValue() >= 0) {
                    assertEquals(
                            String.format(format, value),
                            MiniFormat.format(format, new Object[] {value}),
                            format + " " + value);
                }
            }
        }
        assertEquals(
                String.format("%s, %c and %c; %b", null, 'x', 0x1f600, true),
                MiniFormat.format("%s, %c and %c; %b", new Object[] {null, 'x', 0x1f600, true}));
    }

    @Test
    void refusesAConversionThatItDoesNotKnow() {
        assertThrows(
                IllegalArgumentException.class, () -> MiniFormat.format("%f", new Object[] {1.0}));
    }
}
