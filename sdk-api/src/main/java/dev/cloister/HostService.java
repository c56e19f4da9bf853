package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that the host implements and trusted code may call. A {@link Trusted} class
 * asks for it as a parameter of its constructor.
 *
 * <p>Trust: the host may answer anything that is a value of the result type, may throw, and may
 * never answer.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HostService {}
