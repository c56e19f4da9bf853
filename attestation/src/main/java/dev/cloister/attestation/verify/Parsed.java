package dev.cloister.attestation.verify;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.util.Optional;
import java.util.function.Function;

/** A value, or the sentence why there is none. */
record Parsed<T>(Optional<T> value, String problem) {
    static <T> Parsed<T> of(String what, Optional<Bytes> bytes, Function<Bytes, T> reader) {
        if (bytes.isEmpty()) {
            return new Parsed<>(Optional.empty(), what + ": is missing from the collateral");
        }
        try {
            return new Parsed<>(Optional.of(reader.apply(bytes.get())), "");
        } catch (MalformedException malformed) {
            return new Parsed<>(Optional.empty(), malformed.getMessage());
        }
    }

    <R> Parsed<R> then(Function<T, R> next) {
        try {
            return new Parsed<>(value.map(next), problem);
        } catch (MalformedException malformed) {
            return new Parsed<>(Optional.empty(), malformed.getMessage());
        }
    }

    T get() {
        return value.orElseThrow();
    }

    boolean isMissing() {
        return value.isEmpty();
    }
}
