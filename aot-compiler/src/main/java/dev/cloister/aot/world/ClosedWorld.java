package dev.cloister.aot.world;

import java.util.List;
import java.util.Optional;

/**
 * Everything that gets compiled, and the questions the back end asks about it. Immutable once
 * built.
 */
public interface ClosedWorld {
    /** All classes in id order: index i has id i. */
    List<WorldClass> classes();

    /** The class by internal name; a name that reachable code mentions is always present. */
    WorldClass classNamed(String internalName);

    Optional<WorldClass> findClass(String internalName);

    /** JVMS 5.4.3.2 field resolution. */
    Optional<WorldField> resolveField(String owner, String name, String descriptor);

    /**
     * JVMS 5.4.3.3/4 method resolution for invokestatic and invokespecial (and the declaration an
     * invokevirtual names).
     */
    Optional<WorldMethod> resolveMethod(String owner, String name, String descriptor);

    /**
     * The methods an invokevirtual/invokeinterface can run: for every instantiated class that is a
     * subtype of {@code receiver} the selected method (JVMS 5.4.6), without duplicates, sorted by
     * owner id. Empty: no receiver can exist, the call can only throw NullPointerException.
     */
    List<WorldMethod> targets(WorldClass receiver, String name, String descriptor);

    /**
     * The method that class {@code receiver} (instantiated) selects for a call, or empty:
     * AbstractMethodError.
     */
    Optional<WorldMethod> select(WorldClass receiver, String name, String descriptor);
}
