package dev.cloister.conformance.boundary;

import dev.cloister.Trusted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does a little with each value, so that a value that arrives wrong leaves wrong. */
@Trusted
public final class EveryValueInEnclave implements EveryValue {
    private final Mirror mirror;
    private Listener kept;

    public EveryValueInEnclave(Mirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public Set<String> shouted(Set<String> words) {
        Set<String> shouted = new LinkedHashSet<>();
        for (String word : words) shouted.add(word + "!");
        return shouted;
    }

    @Override
    public Map<String, Integer> counts(Map<String, List<Long>> numbers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        numbers.forEach((name, all) -> counts.put(name, all.size()));
        return counts;
    }

    @Override
    public Optional<Point> last(Optional<List<Point>> points) {
        return points.filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1));
    }

    @Override
    public Integer boxedSum(List<Integer> numbers, Long more) {
        int sum = more.intValue();
        for (Integer number : numbers) sum += number;
        return sum;
    }

    @Override
    public BigInteger square(BigInteger number) {
        return number.multiply(number);
    }

    @Override
    public BigDecimal twice(BigDecimal amount) {
        return amount.add(amount);
    }

    @Override
    public Instant later(Instant from, Duration by) {
        return from.plus(by);
    }

    @Override
    public LocalDate tomorrow(LocalDate day) {
        return day.plusDays(1);
    }

    @Override
    public UUID flipped(UUID id) {
        return new UUID(id.getLeastSignificantBits(), id.getMostSignificantBits());
    }

    @Override
    public ByteBuffer doubled(ByteBuffer bytes) {
        byte[] twice = new byte[2 * bytes.remaining()];
        for (int i = 0; i < twice.length; i++) twice[i] = bytes.get(i / 2);
        return ByteBuffer.wrap(twice);
    }

    @Override
    public Expression simplified(Expression expression) {
        if (expression instanceof Expression.Negated negated) {
            Expression of = simplified(negated.of());
            return of instanceof Expression.Number number
                    ? new Expression.Number(-number.value())
                    : new Expression.Negated(of);
        }
        if (expression instanceof Expression.Sum sum) {
            return new Expression.Sum(simplified(sum.left()), simplified(sum.right()));
        }
        if (expression instanceof Expression.Product product) {
            return new Expression.Product(simplified(product.left()), simplified(product.right()));
        }
        return expression;
    }

    @Override
    public Couple<String, Point> turned(Couple<Point, String> couple) {
        return new Couple<>(couple.right().get(0), List.of(couple.left()));
    }

    @Override
    public String[] sorted(String[] words) {
        Arrays.sort(words);
        return words;
    }

    @Override
    public int[][] transposed(int[][] rows) {
        int[][] columns = new int[rows[0].length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) columns[c][r] = rows[r][c];
        }
        return columns;
    }

    @Override
    public int total(List<String> words) {
        int total = 0;
        for (String word : words) total += word.length();
        return total;
    }

    @Override
    public Bundle throughHost(Bundle bundle) {
        return mirror.same(bundle);
    }

    @Override
    public int fill(double[] squares, boolean[] flags, boolean fail) {
        for (int i = 0; i < squares.length; i++) squares[i] += (double) i * i;
        for (int i = 0; i < flags.length; i++) flags[i] = !flags[i];
        if (fail) throw new IllegalStateException("after the arrays were written");
        return flags.length;
    }

    @Override
    public String fillByHost(String how) {
        long[] values = {1, 2, 3};
        boolean[] marks = {true, true};
        String outcome;
        try {
            outcome = "answer " + mirror.fill(how, values, marks);
        } catch (RuntimeException failed) {
            outcome = "failed";
        }
        return outcome + " " + Arrays.toString(values) + " " + Arrays.toString(marks);
    }

    @Override
    public int count(Listener first, int from, Listener second) {
        kept = first;
        int number = from;
        while (first.heard(number, Optional.of("number " + number))) {
            second.heard(-number, Optional.empty());
            number++;
        }
        return number;
    }

    @Override
    public boolean tellKept(int number) {
        return kept.heard(number, Optional.empty());
    }

    @Override
    public byte[] large(short[] values, int size) {
        for (int i = 0; i < values.length; i++) values[i]++;
        byte[] result = new byte[size];
        Arrays.fill(result, (byte) values.length);
        return result;
    }
}
