package dev.cloister.cli;

import dev.cloister.aot.toolchain.Hardening;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Hardenings on the command line. */
final class HardeningConverter implements ITypeConverter<Hardening> {
    @Override
    public Hardening convert(String text) {
        try {
            return Hardening.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }
}
