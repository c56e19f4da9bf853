package dev.cloister.build;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes as people write them: {@code 4096}, {@code 512k}, {@code 64m}, {@code 2g}; whole pages of
 * 4096 bytes.
 */
public final class ByteSize {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})([kmg]?)b?");
    private static final long PAGE_BYTES = 4096;

    private ByteSize() {}

    /**
     * The number of bytes.
     *
     * @throws IllegalArgumentException with a sentence, when the text is not a size
     */
    public static long parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a size; write 512k, 64m or 2g");
        }
        int shift =
                switch (form.group(2)) {
                    case "k" -> 10;
                    case "m" -> 20;
                    case "g" -> 30;
                    default -> 0;
                };
        long bytes = Long.parseLong(form.group(1)) << shift;
        if (bytes == 0 || bytes % PAGE_BYTES != 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a multiple of 4096 bytes; write 512k, 64m or 2g");
        }
        return bytes;
    }
}
