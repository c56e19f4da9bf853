package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what trusted code looks up by names that it computes: the annotated class, other
 * classes, resources and cryptographic algorithms. They become part of the image, and {@code
 * Class.forName}, the look-ups of constructors, methods, fields and record components, {@code
 * Proxy.newProxyInstance} (of a declared interface), {@code getResourceAsStream} and the {@code
 * getInstance} methods of {@code java.security} find them. What is looked up by a constant name
 * needs no declaration.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Reflective {
    /** Classes besides the annotated one. */
    Class<?>[] value() default {};

    /** Resources of the class path, by name from its root and without a leading slash. */
    String[] resources() default {};

    /** Algorithms by kind and name, for example {@code "MessageDigest.SHA-512"}. */
    String[] algorithms() default {};
}
