package dev.cloister.attestation.collateral.fetch;

import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.PlatformKind;
import java.time.Instant;

/** Where collateral comes from. */
public interface CollateralSource {
    /**
     * Collateral for a kind of platform that has not run out at an instant.
     *
     * @throws CollateralException when there is none, with the reason
     */
    Collateral find(PlatformKind platform, Instant at);
}
