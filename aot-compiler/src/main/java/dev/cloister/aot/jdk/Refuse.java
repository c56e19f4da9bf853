package dev.cloister.aot.jdk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reaching the method (or, on a class, any method of it, declared here or not) is a build error
 * that shows the call path and this remedy. The body is ignored.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Refuse {
    /** What to do instead: "use java.time.Clock". */
    String value();
}
