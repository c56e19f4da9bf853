package dev.cloister.aot.jdk;

import dev.cloister.vm.HexFloat;

/** {@code jdk.internal.math.FloatingDecimal}: reads hexadecimal numbers without java.util.regex. */
@Substitute("jdk/internal/math/FloatingDecimal")
final class Target_jdk_internal_math_FloatingDecimal {
    private Target_jdk_internal_math_FloatingDecimal() {}

    static AsciiToBinary parseHexString(String text) {
        return new Prepared(HexFloat.doubleOf(text), HexFloat.floatOf(text));
    }

    /** {@code FloatingDecimal.ASCIIToBinaryConverter}: only named. */
    @Substitute("jdk/internal/math/FloatingDecimal$ASCIIToBinaryConverter")
    interface AsciiToBinary {}

    /** {@code FloatingDecimal.PreparedASCIIToBinaryBuffer}: only named. */
    @Substitute("jdk/internal/math/FloatingDecimal$PreparedASCIIToBinaryBuffer")
    static final class Prepared implements AsciiToBinary {
        @Original
        Prepared(double asDouble, float asFloat) {}
    }
}
