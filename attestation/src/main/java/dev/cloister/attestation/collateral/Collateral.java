package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import java.util.Map;
import java.util.Optional;

/** Collateral as it was received, byte for byte. What is missing makes checks fail, not reading. */
public record Collateral(Map<CollateralItem, Bytes> items) {
    /** Collateral is a value. */
    public Collateral {
        items = Map.copyOf(items);
    }

    /** One item, if there. */
    public Optional<Bytes> find(CollateralItem item) {
        return Optional.ofNullable(items.get(item));
    }
}
