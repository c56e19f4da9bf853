package dev.cloister.codegen.model;

import java.util.Arrays;
import java.util.Optional;

/** The value classes of the class library that may cross: one row each. */
public enum LibraryKind {
    BIG_INTEGER("java.math.BigInteger", "BigInteger", 5, true),
    BIG_DECIMAL("java.math.BigDecimal", "BigDecimal", 9, true),
    BYTE_BUFFER("java.nio.ByteBuffer", "ByteBuffer", 4, true),
    DURATION("java.time.Duration", "Duration", 12, false),
    INSTANT("java.time.Instant", "Instant", 12, false),
    LOCAL_DATE("java.time.LocalDate", "LocalDate", 8, false),
    UUID("java.util.UUID", "Uuid", 16, false);

    private final String javaName;
    private final String label;
    private final int minimumBytes;
    private final boolean sized;

    LibraryKind(String javaName, String label, int minimumBytes, boolean sized) {
        this.javaName = javaName;
        this.label = label;
        this.minimumBytes = minimumBytes;
        this.sized = sized;
    }

    /** The kind of a class such as {@code java/util/UUID}. */
    static Optional<LibraryKind> of(String internalName) {
        return Arrays.stream(values())
                .filter(kind -> kind.javaName.replace('.', '/').equals(internalName))
                .findFirst();
    }

    /** How the type is written in Java source. */
    public String javaName() {
        return javaName;
    }

    /** The name as part of the names of {@code LibraryValues}. */
    public String label() {
        return label;
    }

    /** Bytes of the shortest value on the wire; of every value when not {@link #isSized}. */
    public int minimumBytes() {
        return minimumBytes;
    }

    /** Whether values have different sizes, so that a limit has a meaning: bytes. */
    public boolean isSized() {
        return sized;
    }
}
