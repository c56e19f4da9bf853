package dev.cloister;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest value that may cross the boundary here: on a parameter, a record component, or (for
 * its result) a method of an {@link EnclaveService} or {@link HostService}; on a type argument, as
 * in {@code List<@MaxSize(10) String>}, of each element. Before an array type it limits the array.
 * Both sides check it; a larger value is refused before the method runs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
public @interface MaxSize {
    /**
     * The limit where nothing is said: elements of an array or collection, {@code char}s of a
     * string, bytes of a {@code BigInteger}, of a {@code BigDecimal}'s unscaled value or of a
     * {@code ByteBuffer}.
     */
    int DEFAULT_LENGTH = 1 << 20;

    /** The limit of an encoded record or collection as a whole where nothing is said, in bytes. */
    int DEFAULT_BYTES = 64 << 20;

    /**
     * Elements of an array or collection, {@code char}s of a string, bytes of a number or buffer;
     * at least 1.
     */
    int value() default DEFAULT_LENGTH;

    /** Bytes of the encoded form of a record or collection as a whole; at least 1. */
    int bytes() default DEFAULT_BYTES;
}
