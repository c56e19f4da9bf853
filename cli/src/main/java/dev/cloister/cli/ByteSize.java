package dev.cloister.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Sizes as people write them: {@code 4096}, {@code 512k}, {@code 64m}, {@code 2g}; whole pages of
 * 4096 bytes.
 */
final class ByteSize implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})([kmg]?)b?");
    private static final long PAGE_BYTES = 4096;

    @Override
    public Long convert(String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a size; write 512k, 64m or 2g");
        }
        long unit =
                switch (form.group(2)) {
                    case "k" -> 1L << 10;
                    case "m" -> 1L << 20;
                    case "g" -> 1L << 30;
                    default -> 1L;
                };
        long bytes = Math.multiplyExact(Long.parseLong(form.group(1)), unit);
        if (bytes == 0 || bytes % PAGE_BYTES != 0) {
            throw new TypeConversionException(
                    "'" + text + "' is not a multiple of 4096 bytes; write 512k, 64m or 2g");
        }
        return bytes;
    }
}
