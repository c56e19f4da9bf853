package dev.cloister.conformance.boundary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One of every type that crosses encoded. */
public record Bundle(
        Set<Colour> colours,
        Map<String, Optional<Point>> places,
        Optional<Integer> count,
        BigInteger large,
        BigDecimal amount,
        Instant from,
        Duration length,
        LocalDate day,
        UUID id,
        ByteBuffer bytes,
        Expression expression,
        Couple<Long, Couple<String, Boolean>> nested) {}
