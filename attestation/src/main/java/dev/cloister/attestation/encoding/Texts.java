package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times and characters as certificates and Intel's documents write them. */
public final class Texts {
    private Texts() {}

    /** One character for each byte, so that positions in the text are positions in the bytes. */
    public static String ascii(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }

    /** {@code 20260730161116Z}. */
    public static Instant compactTime(String where, String text) {
        if (text.length() != 15 || text.charAt(14) != 'Z') {
            throw noTime(where, text);
        }
        return time(where, text, new int[] {0, 4, 6, 8, 10, 12});
    }

    /** {@code 2026-07-30T16:11:16Z}. */
    public static Instant dashedTime(String where, String text) {
        boolean formed =
                text.length() == 20
                        && text.charAt(4) == '-'
                        && text.charAt(7) == '-'
                        && text.charAt(10) == 'T'
                        && text.charAt(13) == ':'
                        && text.charAt(16) == ':'
                        && text.charAt(19) == 'Z';
        if (!formed) {
            throw noTime(where, text);
        }
        return time(where, text, new int[] {0, 5, 8, 11, 14, 17});
    }

    /** Positions of year, month, day, hour, minute, second. */
    private static Instant time(String where, String text, int[] positions) {
        int[] numbers = new int[6];
        for (int i = 0; i < 6; i++) {
            int digits = i == 0 ? 4 : 2;
            for (int k = 0; k < digits; k++) {
                char digit = text.charAt(positions[i] + k);
                if (digit < '0' || digit > '9') {
                    throw noTime(where, text);
                }
                numbers[i] = numbers[i] * 10 + digit - '0';
            }
        }
        try {
            return LocalDateTime.of(
                            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDay) {
            throw noTime(where, text);
        }
    }

    private static MalformedException noTime(String where, String text) {
        return new MalformedException(where + " is not a time in UTC (" + text + ")");
    }
}
