package dev.cloister.codegen.model;

import dev.cloister.MaxSize;

/**
 * The largest value of variable length that may cross at one place.
 *
 * @param length elements of an array or collection, chars of a string, bytes of a number or buffer
 * @param bytes of the encoded form as a whole
 */
public record SizeLimit(int length, int bytes) {
    /** Where no {@link MaxSize} says otherwise. */
    public static final SizeLimit DEFAULT =
            new SizeLimit(MaxSize.DEFAULT_LENGTH, MaxSize.DEFAULT_BYTES);

    /** What follows a type that has this limit: nothing for the default, else {@code {4096}}. */
    public String suffix() {
        if (equals(DEFAULT)) {
            return "";
        }
        return "{" + length + (bytes == DEFAULT.bytes ? "" : ", " + bytes + " bytes") + "}";
    }
}
