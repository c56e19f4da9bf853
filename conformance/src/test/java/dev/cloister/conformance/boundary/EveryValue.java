package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveService;
import dev.cloister.InOut;
import dev.cloister.MaxSize;
import dev.cloister.Out;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The types that cross encoded, and the arrays that are copied back. */
@EnclaveService
public interface EveryValue {
    Set<String> shouted(Set<String> words);

    Map<String, Integer> counts(Map<String, List<Long>> numbers);

    Optional<Point> last(Optional<List<Point>> points);

    Integer boxedSum(List<Integer> numbers, Long more);

    BigInteger square(@MaxSize(64) BigInteger number);

    BigDecimal twice(BigDecimal amount);

    Instant later(Instant from, Duration by);

    LocalDate tomorrow(LocalDate day);

    UUID flipped(UUID id);

    ByteBuffer doubled(ByteBuffer bytes);

    Expression simplified(Expression expression);

    Couple<String, Point> turned(Couple<Point, String> couple);

    String[] sorted(String[] words);

    int[][] transposed(int[][] rows);

    int total(List<@MaxSize(3) String> words);

    Bundle throughHost(Bundle bundle);

    /** Answers how many flags it turned; fails, when told to, after it has written. */
    int fill(@Out double[] squares, @InOut boolean[] flags, boolean fail);

    /** The same arrays go to the host and come back; text of what arrived inside. */
    String fillByHost(String how);

    /** Tells both until the first one says no; keeps the first. */
    int count(Listener first, int from, Listener second);

    /** Calls the listener that the last {@link #count} was lent. */
    boolean tellKept(int number);

    /** A result that is larger than the host offers room for, with an array copied back. */
    byte[] large(@InOut short[] values, int size);
}
