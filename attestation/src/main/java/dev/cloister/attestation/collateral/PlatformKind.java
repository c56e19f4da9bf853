package dev.cloister.attestation.collateral;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.Name;
import dev.cloister.attestation.x509.PckExtension;
import dev.cloister.attestation.x509.RevocationList;
import java.util.List;
import java.util.Locale;

/**
 * What a platform's collateral depends on: its family, and which of Intel's two CAs certified it.
 */
public record PlatformKind(Bytes fmspc, Authority authority) {
    /** Who certified a platform's PCK key. */
    public enum Authority {
        /** Platforms with one processor package. */
        PROCESSOR,
        /** Platforms with several. */
        PLATFORM;

        /** The name that services know it by. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Authority of(Name name) {
            return name.toString().contains("Processor") ? PROCESSOR : PLATFORM;
        }
    }

    /** The kind of platform that made a quote, by the quote's own certificates. */
    public static PlatformKind of(Quote quote) {
        List<Certificate> chain =
                Certificate.readChain("PCK chain", quote.signature().certification().data());
        Certificate pck = chain.get(0);
        return new PlatformKind(PckExtension.of(pck).fmspc(), Authority.of(pck.issuer()));
    }

    /** The kind of platform that collateral is for. */
    public static PlatformKind of(Collateral collateral) {
        return new PlatformKind(
                SignedDocument.tcbInfo(need(collateral, CollateralItem.TCB_INFO)).content().fmspc(),
                Authority.of(
                        RevocationList.read("PCK CRL", need(collateral, CollateralItem.PCK_CRL))
                                .issuer()));
    }

    private static Bytes need(Collateral collateral, CollateralItem item) {
        return collateral
                .find(item)
                .orElseThrow(() -> new MalformedException(item.fileName() + ": is missing"));
    }

    /** As folders are named. */
    @Override
    public String toString() {
        return fmspc + "-" + authority;
    }
}
