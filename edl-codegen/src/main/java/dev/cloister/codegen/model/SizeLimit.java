package dev.cloister.codegen.model;

import dev.cloister.MaxSize;

/**
 * The largest value of variable length that may cross at one place.
 *
 * @param length elements of an array or list, chars of a string
 * @param bytes of the encoded form as a whole
 */
public record SizeLimit(int length, int bytes) {
    /** Where no {@link MaxSize} says otherwise. */
    public static final SizeLimit DEFAULT =
            new SizeLimit(MaxSize.DEFAULT_LENGTH, MaxSize.DEFAULT_BYTES);
}
