package dev.cloister.vm;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The charsets UTF-16, UTF-16BE and UTF-16LE, with the JDK's replacement rules: a malformed unit
 * becomes U+FFFD, a high surrogate takes the unit after it along.
 */
public final class Utf16 {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REVERSED_MARK = '\uFFFE';

    private Utf16() {}

    /** US-ASCII, with U+FFFD for bytes that it has not. */
    public static char[] ofAscii(byte[] bytes, int offset, int count) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
            byte each = bytes[offset + i];
            chars[i] = each < 0 ? REPLACEMENT : (char) each;
        }
        return chars;
    }

    public static char[] decode(byte[] bytes, int offset, int count, Charset charset) {
        requireKnown(charset);
        boolean little = charset == StandardCharsets.UTF_16LE;
        int at = offset;
        int end = offset + count;
        if (charset == StandardCharsets.UTF_16 && count >= 2) {
            char first = unit(bytes, at, false);
            little = first == REVERSED_MARK;
            at += first == BYTE_ORDER_MARK || little ? 2 : 0;
        }
        char[] chars = new char[(end - at + 1) / 2];
        int length = 0;
        while (at < end) {
            if (end - at < 2) {
                chars[length++] = REPLACEMENT;
                break;
            }
            char unit = unit(bytes, at, little);
            at += 2;
            if (Character.isLowSurrogate(unit)) {
                chars[length++] = REPLACEMENT;
            } else if (!Character.isHighSurrogate(unit)) {
                chars[length++] = unit;
            } else if (end - at < 2) {
                chars[length++] = REPLACEMENT;
                break;
            } else {
                char low = unit(bytes, at, little);
                at += 2;
                if (Character.isLowSurrogate(low)) {
                    chars[length++] = unit;
                    chars[length++] = low;
                } else {
                    chars[length++] = REPLACEMENT;
                }
            }
        }
        return length == chars.length ? chars : Arrays.copyOf(chars, length);
    }

    /** Encodes the content of a string: Latin-1 bytes or little-endian units. */
    public static byte[] encode(byte[] value, boolean latin1, Charset charset) {
        requireKnown(charset);
        boolean little = charset == StandardCharsets.UTF_16LE;
        int units = latin1 ? value.length : value.length / 2;
        boolean mark = charset == StandardCharsets.UTF_16 && units > 0;
        byte[] bytes = new byte[units * 2 + (mark ? 2 : 0)];
        int length = 0;
        if (mark) {
            length = put(bytes, length, BYTE_ORDER_MARK, false);
        }
        for (int i = 0; i < units; i++) {
            char unit = latin1 ? (char) (value[i] & 0xff) : unit(value, 2 * i, true);
            if (!Character.isSurrogate(unit)) {
                length = put(bytes, length, unit, little);
                continue;
            }
            char next = i + 1 < units && !latin1 ? unit(value, 2 * i + 2, true) : 0;
            if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(next)) {
                length = put(bytes, length, unit, little);
                length = put(bytes, length, next, little);
                i++;
            } else {
                length = put(bytes, length, REPLACEMENT, little);
            }
        }
        return bytes;
    }

    private static void requireKnown(Charset charset) {
        if (charset != StandardCharsets.UTF_16
                && charset != StandardCharsets.UTF_16BE
                && charset != StandardCharsets.UTF_16LE) {
            throw new UnsupportedOperationException(
                    "an enclave has no charset ".concat(charset.name()));
        }
    }

    private static char unit(byte[] bytes, int at, boolean little) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        return (char) (little ? second << 8 | first : first << 8 | second);
    }

    private static int put(byte[] bytes, int at, char unit, boolean little) {
        bytes[at + (little ? 1 : 0)] = (byte) (unit >> 8);
        bytes[at + (little ? 0 : 1)] = (byte) unit;
        return at + 2;
    }
}
