package dev.cloister.aot.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that only returns a constant (a number or {@code null}), or a static final field with a
 * constant value: uses are replaced by the constant before code is searched for calls, so the
 * branch that it rules out never reaches the image.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Fold {}
