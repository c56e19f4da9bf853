package dev.cloister.aot.fold;

import java.util.Optional;

/**
 * Calls and static fields whose value is known at build time. A value is an {@code Integer}, a
 * {@code Long} or {@link Null#NULL}.
 */
public interface FoldedConstants {
    /** The null reference as a constant. */
    enum Null {
        NULL
    }

    /** What a call always answers. */
    Optional<Object> method(String owner, String name, String descriptor);

    /** What a static field always holds. */
    Optional<Object> field(String owner, String name);
}
