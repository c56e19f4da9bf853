package dev.cloister.attestation.verify;

import java.time.Instant;
import java.util.Optional;

/** From when (included) until when (excluded) something counts. */
record Period(Instant from, Instant until) {
    /** What is wrong at an instant, if anything. */
    Optional<String> problemAt(Instant at) {
        if (at.isBefore(from)) {
            return Optional.of("is not valid before " + from + " (judged at " + at + ")");
        }
        if (!at.isBefore(until)) {
            return Optional.of("expired at " + until + " (judged at " + at + ")");
        }
        return Optional.empty();
    }

    /** When both count. */
    Period and(Period other) {
        return new Period(
                from.isAfter(other.from) ? from : other.from,
                until.isBefore(other.until) ? until : other.until);
    }
}
