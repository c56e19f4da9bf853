package dev.cloister.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Up to 64 bits: decimal, or hexadecimal with 0x. */
final class BitsConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
        try {
            return text.startsWith("0x")
                    ? Long.parseUnsignedLong(text.substring(2), 16)
                    : Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException(
                    "'" + text + "' is not a number; use decimal digits, or 0x and hexadecimal");
        }
    }
}
