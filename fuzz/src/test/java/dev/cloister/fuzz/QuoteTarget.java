package dev.cloister.fuzz;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.SignedDocument;
import dev.cloister.attestation.quote.CertificationData;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.quote.QuoteException;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.PckExtension;
import dev.cloister.attestation.x509.RevocationList;
import java.util.Arrays;

/**
 * Evidence and collateral from anybody: the first byte says what the rest should be. A reader
 * accepts it or names what is malformed.
 */
public final class QuoteTarget {
    private static final String HERE = "input";

    private QuoteTarget() {}

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Bytes rest = Bytes.of(Arrays.copyOfRange(bytes, 1, bytes.length));
        try {
            switch (bytes[0]) {
                case '0' -> quote(rest);
                case '1' -> PckExtension.of(Certificate.read(HERE, rest));
                case '2' -> Certificate.readChain(HERE, rest);
                case '3' -> RevocationList.read(HERE, rest);
                case '4' -> SignedDocument.tcbInfo(rest);
                case '5' -> SignedDocument.qeIdentity(rest);
                default -> quote(rest);
            }
        } catch (QuoteException | MalformedException refused) {
            Claim.that(!refused.getMessage().isEmpty(), "refused without a reason");
        }
    }

    private static void quote(Bytes encoded) {
        Quote quote = Quote.read(encoded);
        Claim.that(
                encoded.slice(0, quote.signedBytes().size()).equals(quote.signedBytes()),
                "what was signed is not what is there");
        CertificationData certification = quote.signature().certification();
        if (certification.type() == CertificationData.PCK_CHAIN) {
            Certificate.readChain(HERE, certification.data());
        }
    }
}
