package dev.cloister.codegen.edl;

import java.util.Arrays;
import java.util.Optional;

/** Whose EDL: the two tools differ in what they accept (docs/edl.md has the table). */
public enum EdlDialect {
    /** What Intel's {@code sgx_edger8r} accepts. */
    INTEL("intel"),
    /** What Open Enclave's {@code oeedger8r} accepts. */
    OPEN_ENCLAVE("open-enclave"),
    /** What either of them accepts. */
    EITHER("either");

    private final String label;

    EdlDialect(String label) {
        this.label = label;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** The dialect of that name. */
    public static Optional<EdlDialect> of(String label) {
        return Arrays.stream(values()).filter(d -> d.label.equals(label)).findFirst();
    }

    /** True when constructs that only Intel's tool knows are fine. */
    boolean intel() {
        return this != OPEN_ENCLAVE;
    }

    /** True when constructs that only Open Enclave's tool knows are fine. */
    boolean openEnclave() {
        return this != INTEL;
    }

    @Override
    public String toString() {
        return label;
    }
}
