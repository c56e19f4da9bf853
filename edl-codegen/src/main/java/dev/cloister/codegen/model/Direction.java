package dev.cloister.codegen.model;

/** Which way an argument is copied. Only arrays of primitives go another way than in. */
public enum Direction {
    IN("in"),
    /** Zeros arrive; what the callee wrote is copied back when it returns. */
    OUT("out"),
    /** Copied to the callee, and back when it returns. */
    IN_OUT("inout");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The name in comments of the EDL. */
    public String label() {
        return label;
    }

    /** Whether the caller's contents cross. */
    public boolean isIn() {
        return this != OUT;
    }

    /** Whether the callee's contents cross back. */
    public boolean isOut() {
        return this != IN;
    }
}
