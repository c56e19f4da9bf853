package dev.cloister.attestation.collateral;

import dev.cloister.attestation.x509.RevocationList;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** Until when collateral may be used. Nothing is verified here; the verifier does that. */
public final class Freshness {
    private Freshness() {}

    /** When Intel promised to replace each item that has such a date. */
    public static Map<CollateralItem, Instant> nextUpdates(Collateral collateral) {
        Map<CollateralItem, Instant> dates = new EnumMap<>(CollateralItem.class);
        collateral
                .find(CollateralItem.TCB_INFO)
                .ifPresent(
                        json ->
                                dates.put(
                                        CollateralItem.TCB_INFO,
                                        SignedDocument.tcbInfo(json).content().nextUpdate()));
        collateral
                .find(CollateralItem.QE_IDENTITY)
                .ifPresent(
                        json ->
                                dates.put(
                                        CollateralItem.QE_IDENTITY,
                                        SignedDocument.qeIdentity(json).content().nextUpdate()));
        for (CollateralItem list :
                new CollateralItem[] {CollateralItem.ROOT_CRL, CollateralItem.PCK_CRL}) {
            collateral
                    .find(list)
                    .ifPresent(
                            der ->
                                    dates.put(
                                            list,
                                            RevocationList.read(list.fileName(), der)
                                                    .nextUpdate()));
        }
        return dates;
    }

    /** Refuses collateral of which any item has run out. */
    public static void require(String where, Collateral collateral, Instant at) {
        Map<CollateralItem, Instant> dates = nextUpdates(collateral);
        dates.entrySet().stream()
                .filter(entry -> !at.isBefore(entry.getValue()))
                .min(Comparator.comparing(Map.Entry::getValue))
                .ifPresent(
                        stale -> {
                            throw new CollateralException(
                                    where
                                            + ": "
                                            + stale.getKey().fileName()
                                            + " is stale, it ran out at "
                                            + stale.getValue()
                                            + " (now "
                                            + at
                                            + "); fetch it again");
                        });
    }
}
