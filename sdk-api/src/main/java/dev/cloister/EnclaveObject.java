package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose objects live in the enclave while the host holds handles of them. A
 * method of an {@link EnclaveService}, or of such an interface, may answer one and may take one as
 * a parameter, also inside of a record, list, array, optional or as a value of a map: the host sees
 * an object whose calls go to the very object inside. The interface extends {@link AutoCloseable}
 * alone and declares {@code close()}.
 *
 * <p>{@code close()} ends the handle: later calls throw {@link IllegalStateException}. It first
 * waits for calls of other threads that use the object; the object's own {@code close()} runs when
 * its last handle ends. A handle that is forgotten is closed when the host's collector finds it.
 *
 * <p>Trust: the host may use any open handle of the right type, in any order, from any thread. A
 * handle proves nothing about who holds it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnclaveObject {
    /**
     * How many handles may be open at a time, at most 1,048,576. A method that would answer one
     * more throws {@link IllegalStateException} before it runs; one whose answer holds handles,
     * after it has run, and then none of them is open.
     */
    int limit() default 1024;
}
