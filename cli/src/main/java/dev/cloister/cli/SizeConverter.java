package dev.cloister.cli;

import dev.cloister.build.ByteSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes on the command line. */
final class SizeConverter implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
        try {
            return ByteSize.parse(text);
        } catch (IllegalArgumentException notASize) {
            throw new TypeConversionException(notASize.getMessage());
        }
    }
}
