package dev.cloister.wire;

/**
 * Bytes from the other side are not the value they should be. The message names the place and
 * counts, never the bytes.
 */
public final class WireException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** A sentence: where, what is wrong. */
    public WireException(String message) {
        super(message);
    }
}
