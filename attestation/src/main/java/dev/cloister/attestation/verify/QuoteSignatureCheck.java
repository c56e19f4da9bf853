package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.QUOTE_SIGNATURE;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.x509.P256Key;
import java.util.List;

/** The attestation key signed header and body of the quote. */
final class QuoteSignatureCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        Quote quote = evidence.quote();
        try {
            return List.of(
                    P256Key.ofCoordinates("attestation key", quote.signature().attestationKey())
                                    .verifies(quote.signedBytes(), quote.signature().signature())
                            ? CheckResult.passed(
                                    QUOTE_SIGNATURE, "the attestation key signed header and report")
                            : CheckResult.failed(
                                    QUOTE_SIGNATURE,
                                    "the attestation key did not sign header and report"));
        } catch (MalformedException notAKey) {
            return List.of(CheckResult.failed(QUOTE_SIGNATURE, notAKey.getMessage()));
        }
    }
}
