package dev.cloister.attestation.verify;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.quote.QuoteException;
import java.time.Instant;
import java.util.List;

/** Judges quotes by collateral, against one pinned root. Everything that can be checked is. */
public final class QuoteVerifier {
    // A check may build on those before it.
    private static final List<Check> CHECKS =
            List.of(
                    new PckChainCheck(),
                    new RootCrlCheck(),
                    new PckCrlCheck(),
                    new SigningChainCheck(),
                    new TcbInfoCheck(),
                    new QeIdentityCheck(),
                    new PlatformMatchCheck(),
                    new QeReportSignatureCheck(),
                    new AttestationKeyCheck(),
                    new QeIdentityMatchCheck(),
                    new QuoteSignatureCheck(),
                    new TcbLevelCheck(),
                    new QeTcbLevelCheck());

    private final TrustedRoot root;

    /** A verifier that believes what leads to this root. */
    public QuoteVerifier(TrustedRoot root) {
        this.root = root;
    }

    /** Verifies a quote as of an instant. Never throws for what the bytes are. */
    public Verification verify(Bytes encoded, Collateral collateral, Instant at) {
        Quote quote;
        try {
            quote = Quote.read(encoded);
        } catch (QuoteException malformed) {
            return Verification.withoutQuote(
                    at,
                    List.of(CheckResult.failed(CheckName.QUOTE_FORMAT, malformed.getMessage())));
        }
        Evidence evidence = Evidence.read(quote, collateral, root, at);
        Findings findings = new Findings();
        findings.add(
                List.of(
                        CheckResult.passed(
                                CheckName.QUOTE_FORMAT,
                                "an ECDSA quote, version " + quote.header().version())));
        for (Check check : CHECKS) {
            findings.add(check.judge(evidence, findings));
        }
        return Conclusion.draw(evidence, findings);
    }
}
