package dev.cloister.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2026-06-01T12:00:00Z}, or with another offset. */
final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            throw new TypeConversionException(
                    "'" + text + "' is not a time; write it as 2026-06-01T12:00:00Z");
        }
    }
}
