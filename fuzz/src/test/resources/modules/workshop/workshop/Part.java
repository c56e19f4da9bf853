package workshop;

import dev.cloister.MaxSize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public sealed interface Part {
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    record Bolt(int size, @MaxSize(20) String name, Colour colour) implements Part {}

    record Pair<T>(T left, Optional<T> right) {}

    record Cell(byte row, long column, boolean used, Colour colour, Spot spot) {}

    record Spot(char mark, double value, short level) {}

    record Frame(List<Part> parts, Pair<Bolt> fixed) implements Part {}

    record Number(BigInteger value, Integer boxed, char mark) implements Part {}

    record All(
            boolean a,
            byte b,
            char c,
            short d,
            int e,
            long f,
            float g,
            double h,
            Instant i,
            Duration j,
            LocalDate k,
            boolean[] l,
            long[] m,
            List<Part> n) {}
}
