package dev.cloister.aot.intrinsics;

import dev.cloister.aot.world.WorldMethod;
import java.util.List;

/** A family of methods whose calls are written as C expressions instead of calls. */
public interface Intrinsic {
    /** What the expression may do. */
    enum Effect {
        /** Depends on the arguments alone. */
        PURE,
        /** Reads or writes memory; throws nothing. */
        MEMORY,
        /** May leave an exception pending. */
        THROWS
    }

    /** True when this family knows the method. */
    boolean canHandle(WorldMethod method);

    /**
     * The C expression for a call; the receiver, when there is one, is the first argument and not
     * null.
     */
    String apply(WorldMethod method, List<String> arguments);

    /** The effect of {@link #apply} of any method that it can handle. */
    Effect effect();

    /** True when a call may leave an exception pending. */
    default boolean mayThrow() {
        return effect() == Effect.THROWS;
    }
}
