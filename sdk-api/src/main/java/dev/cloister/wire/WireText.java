package dev.cloister.wire;

/**
 * Text as UTF-8 in which an unpaired surrogate has its own three bytes (known as WTF-8). Every
 * String has exactly one encoding, and the decoder accepts no other: no over-long forms, no
 * surrogate pairs in six bytes.
 */
final class WireText {
    private WireText() {}

    static int sizeBytes(String text) {
        long size = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                size += 1;
            } else if (c < 0x800) {
                size += 2;
            } else if (isPair(text, i)) {
                size += 4;
                i++;
            } else {
                size += 3;
            }
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw new WireException(
                    "wire: a text of " + length + " chars is larger than 2 GiB when encoded");
        }
        return (int) size;
    }

    /** Encodes into {@code bytes}, which has room for {@link #sizeBytes} bytes at {@code at}. */
    static void put(String text, byte[] bytes, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xc0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else if (isPair(text, i)) {
                int point = 0x10000 + ((c & 0x3ff) << 10) + (text.charAt(++i) & 0x3ff);
                bytes[at++] = (byte) (0xf0 | point >> 18);
                bytes[at++] = (byte) (0x80 | point >> 12 & 0x3f);
                bytes[at++] = (byte) (0x80 | point >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | point & 0x3f);
            } else {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            }
        }
    }

    /** Decodes [from, end), which lies inside {@code bytes}. */
    static String get(byte[] bytes, int from, int end, int maxChars, String what) {
        char[] chars = new char[countChars(bytes, from, end, maxChars, what)];
        int count = 0;
        int at = from;
        while (at < end) {
            int lead = bytes[at];
            int point = decode(bytes, at, end, what);
            at += lead >= 0 ? 1 : (lead & 0xe0) == 0xc0 ? 2 : (lead & 0xf0) == 0xe0 ? 3 : 4;
            if (point >= 0x10000) {
                chars[count++] = (char) (0xd800 | point - 0x10000 >> 10);
                chars[count++] = (char) (0xdc00 | point & 0x3ff);
            } else {
                if (isLow(point) && count > 0 && isHigh(chars[count - 1])) {
                    throw malformed(what);
                }
                chars[count++] = (char) point;
            }
        }
        return new String(chars, 0, count);
    }

    /**
     * Chars of the text: counted first, so that a hostile size reserves no memory beyond the limit.
     */
    private static int countChars(byte[] bytes, int from, int end, int maxChars, String what) {
        int count = 0;
        for (int i = from; i < end; i++) {
            int b = bytes[i];
            if ((b & 0xc0) != 0x80) {
                count += (b & 0xf8) == 0xf0 ? 2 : 1;
            }
        }
        if (count > maxChars) {
            throw new WireException(
                    what + ": text is too long (" + count + " chars of at most " + maxChars + ")");
        }
        return count;
    }

    /** The code point at {@code at}; unpaired surrogates included. */
    private static int decode(byte[] bytes, int at, int end, String what) {
        int lead = bytes[at];
        if (lead >= 0) {
            return lead;
        }
        if ((lead & 0xe0) == 0xc0) {
            return inRange(lead & 0x1f, bytes, at, end, 1, 0x80, 0x7ff, what);
        }
        if ((lead & 0xf0) == 0xe0) {
            return inRange(lead & 0x0f, bytes, at, end, 2, 0x800, 0xffff, what);
        }
        if ((lead & 0xf8) == 0xf0) {
            return inRange(lead & 0x07, bytes, at, end, 3, 0x10000, 0x10ffff, what);
        }
        throw malformed(what);
    }

    private static int inRange(
            int point, byte[] bytes, int at, int end, int more, int min, int max, String what) {
        if (more > end - at - 1) {
            throw malformed(what);
        }
        for (int i = 1; i <= more; i++) {
            int b = bytes[at + i];
            if ((b & 0xc0) != 0x80) {
                throw malformed(what);
            }
            point = point << 6 | b & 0x3f;
        }
        if (point < min || point > max) {
            throw malformed(what);
        }
        return point;
    }

    private static boolean isPair(String text, int at) {
        return isHigh(text.charAt(at)) && at + 1 < text.length() && isLow(text.charAt(at + 1));
    }

    private static boolean isHigh(int c) {
        return (c & 0xfc00) == 0xd800;
    }

    private static boolean isLow(int c) {
        return (c & 0xfffffc00) == 0xdc00;
    }

    private static WireException malformed(String what) {
        return new WireException(what + ": text is malformed");
    }
}
