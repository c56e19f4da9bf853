package dev.cloister.aot.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that changes a JDK class. Wherever its own name occurs in code of this package or
 * of {@code dev.cloister.vm} (descriptors, bodies, superclasses), the target's name is meant.
 *
 * <p>Not {@link #whole()}: members are laid over the original. A method replaces the original of
 * the same name and descriptor (and keeps its visibility and {@code final}), or is added; a field
 * replaces or is added; superclass and interfaces stay the original's, to which interfaces of ours
 * are added. Constructors count only when marked {@link Replace}, because every class has one: let
 * the class extend what the original extends, so that {@code super(…)} means the right thing. An
 * added instance field has no initial value but zero.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Substitute {
    /** Internal name of the JDK class, for example {@code java/util/Map$Entry}. */
    String value();

    /** The class <em>is</em> the target: nothing of the original is left. */
    boolean whole() default false;

    /**
     * What happens to the original's static initialiser (when not {@link #whole()}): by default it
     * runs, and ours after it; replaced, only ours runs (or none, when we have none).
     */
    boolean replaceInitializer() default false;
}
