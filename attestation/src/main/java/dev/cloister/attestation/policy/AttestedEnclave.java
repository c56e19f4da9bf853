package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.quote.ReportBody;
import dev.cloister.attestation.verify.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What evidence says about an enclave, whichever way the evidence came.
 *
 * @param separation what KSS adds; empty when a service judged the quote and does not say
 * @param status the TCB status; empty when a service judged it and does not say
 * @param issuedAt when that on which the judgement rests was issued
 * @param validUntil until when it counts
 */
public record AttestedEnclave(
        Bytes mrEnclave,
        Bytes mrSigner,
        int productId,
        int securityVersion,
        Optional<Separation> separation,
        boolean debug,
        boolean simulated,
        Bytes reportData,
        Optional<TcbStatus> status,
        List<String> advisories,
        Optional<Integer> tcbEvaluationDataNumber,
        Optional<Instant> issuedAt,
        Optional<Instant> validUntil) {
    /** What a quote says. */
    public static AttestedEnclave of(Quote quote, Verification verification) {
        ReportBody body = quote.body();
        return new AttestedEnclave(
                body.mrEnclave(),
                body.mrSigner(),
                body.isvProductId(),
                body.isvSvn(),
                Optional.of(
                        new Separation(
                                body.configId(),
                                body.configSvn(),
                                body.isvExtendedProductId(),
                                body.isvFamilyId())),
                body.isDebug(),
                quote.header().isSimulated(),
                body.reportData(),
                verification.status(),
                verification.advisories(),
                verification.tcbEvaluationDataNumber(),
                verification.issuedAt(),
                verification.validUntil());
    }
}
