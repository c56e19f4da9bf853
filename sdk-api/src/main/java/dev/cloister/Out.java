package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The array of primitives is written by the callee and copied back to the caller when the method
 * returns; its former contents do not cross: the callee sees zeros. A method that throws copies
 * nothing back.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Out {}
