package dev.cloister.store;

/**
 * Remembers the last position of a store where the host cannot take it back: that is what makes a
 * rollback over restarts visible. It may be a service of enclaves on several machines, or a chip;
 * it remembers the position with the count, so that two histories with the same count do not look
 * the same. Each store has its own.
 *
 * <p>Trust: the store believes what this says. An implementation that asks the host must
 * authenticate both ways, with a nonce of its own for each answer.
 */
public interface MonotonicCounter {
    /** The last position that it advanced to; {@link Position#START} when it never did. */
    Position read();

    /**
     * Goes from one position to a later one, for good: true when it was at {@code from} and is at
     * {@code to} now, false when it was anywhere else and stays there.
     */
    boolean advance(Position from, Position to);
}
