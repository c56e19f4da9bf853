package dev.cloister.aot.jdk;

/**
 * {@code jdk.internal.math.FDBigInteger}: without its debugging aids, which go through BigInteger.
 */
@Substitute("jdk/internal/math/FDBigInteger")
final class Target_jdk_internal_math_FDBigInteger {
    private Target_jdk_internal_math_FDBigInteger() {}

    @Remove
    @Override
    public native String toString();
}
