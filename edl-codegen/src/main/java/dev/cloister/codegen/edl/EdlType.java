package dev.cloister.codegen.edl;

/**
 * A type: {@code const unsigned char*}.
 *
 * @param base one or more words with single spaces: {@code unsigned long long}, {@code struct
 *     point}, {@code int32_t}
 * @param pointers the number of stars
 */
public record EdlType(boolean isConst, String base, int pointers) {
    /** A type passed by value. */
    public static EdlType value(String base) {
        return new EdlType(false, base, 0);
    }

    @Override
    public String toString() {
        return (isConst ? "const " : "") + base + "*".repeat(pointers);
    }
}
