package dev.cloister.aot.ir;

import dev.cloister.aot.world.WorldClass;

/**
 * What is known of a reference: its class is {@code type} or a subclass (null: nothing known),
 * exactly {@code type} when {@code exact}, and never null when {@code nonNull}. Facts only ever
 * help; wrong ones are a bug, missing ones are slow.
 */
public record RefFacts(WorldClass type, boolean exact, boolean nonNull) {
    /** Nothing known. */
    public static final RefFacts UNKNOWN = new RefFacts(null, false, false);

    /** A reference of a static type. */
    public static RefFacts of(WorldClass type) {
        return type == null || type.isInterface() ? UNKNOWN : new RefFacts(type, false, false);
    }

    /** A fresh object. */
    public static RefFacts exactly(WorldClass type) {
        return new RefFacts(type, true, true);
    }

    /** The same, never null. */
    public RefFacts asNonNull() {
        return nonNull ? this : new RefFacts(type, exact, true);
    }
}
