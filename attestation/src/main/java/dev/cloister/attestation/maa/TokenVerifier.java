package dev.cloister.attestation.maa;

import static dev.cloister.attestation.verify.CheckName.TOKEN_FORMAT;
import static dev.cloister.attestation.verify.CheckName.TOKEN_ISSUER;
import static dev.cloister.attestation.verify.CheckName.TOKEN_SIGNATURE;
import static dev.cloister.attestation.verify.CheckName.TOKEN_TIME;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonValue;
import dev.cloister.attestation.policy.AttestedEnclave;
import dev.cloister.attestation.verify.CheckResult;
import dev.cloister.attestation.x509.RsaKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges tokens of one Azure Attestation instance by its keys. The service judged the quote and the
 * platform; what a token does not say, above all the TCB status, remains unknown here.
 */
public final class TokenVerifier {
    private final String expectedIssuer;
    private final TokenKeys keys;

    /** Tokens must be of this issuer (the instance's URL) and signed by one of these keys. */
    public TokenVerifier(String expectedIssuer, TokenKeys keys) {
        this.expectedIssuer = expectedIssuer;
        this.keys = keys;
    }

    /** Verifies a token as of an instant. Never throws for what the token is. */
    public TokenVerification verify(String token, Instant at) {
        TokenParts parts;
        Period period;
        AttestedEnclave enclave;
        String issuer;
        try {
            parts = TokenParts.read(token);
            period = Period.read(parts.claims());
            enclave = enclave(parts.claims(), period);
            issuer = parts.claims().get("iss").text();
        } catch (MalformedException malformed) {
            return new TokenVerification(
                    at,
                    List.of(CheckResult.failed(TOKEN_FORMAT, malformed.getMessage())),
                    Optional.empty());
        }
        List<CheckResult> checks = new ArrayList<>();
        checks.add(CheckResult.passed(TOKEN_FORMAT, "an SGX attestation token"));
        checks.add(signature(parts));
        checks.add(issuedBy(issuer));
        checks.add(period.judge(at));
        return new TokenVerification(at, checks, Optional.of(enclave));
    }

    private CheckResult signature(TokenParts parts) {
        try {
            // Only what is asked for: a token may not choose how it is checked.
            String algorithm = parts.header().get("alg").text();
            if (!algorithm.equals("RS256")) {
                return CheckResult.failed(
                        TOKEN_SIGNATURE, "the algorithm is not RS256 (" + algorithm + ")");
            }
            String id = parts.header().get("kid").text();
            Optional<RsaKey> key = keys.find(id);
            if (key.isEmpty()) {
                return CheckResult.failed(
                        TOKEN_SIGNATURE, "the service has no key " + id + "; it has " + keys.ids());
            }
            return key.get().verifies(parts.signedPart(), parts.signature())
                    ? CheckResult.passed(TOKEN_SIGNATURE, "the service's key " + id + " signed it")
                    : CheckResult.failed(
                            TOKEN_SIGNATURE, "the service's key " + id + " did not sign it");
        } catch (MalformedException malformed) {
            return CheckResult.failed(TOKEN_SIGNATURE, malformed.getMessage());
        }
    }

    private CheckResult issuedBy(String actual) {
        return actual.equals(expectedIssuer)
                ? CheckResult.passed(TOKEN_ISSUER, "issued by " + actual)
                : CheckResult.failed(
                        TOKEN_ISSUER, "issued by " + actual + ", not " + expectedIssuer);
    }

    private static AttestedEnclave enclave(JsonValue.Members claims, Period period) {
        String type = claims.get("x-ms-attestation-type").text();
        if (!type.equals("sgx")) {
            throw new MalformedException("token.x-ms-attestation-type: is not sgx (" + type + ")");
        }
        return new AttestedEnclave(
                claims.get("x-ms-sgx-mrenclave").hex(32),
                claims.get("x-ms-sgx-mrsigner").hex(32),
                claims.get("x-ms-sgx-product-id").whole(0, 65535),
                claims.get("x-ms-sgx-svn").whole(0, 65535),
                Optional.empty(),
                claims.get("x-ms-sgx-is-debuggable").truth(),
                false,
                claims.find("x-ms-sgx-report-data")
                        .map(data -> data.hex(64))
                        .orElse(Bytes.of(new byte[0])),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(period.issued()),
                Optional.of(period.expires()));
    }

    /** When a token counts; all three claims must be there. */
    private record Period(Instant issued, Instant notBefore, Instant expires) {
        static Period read(JsonValue.Members claims) {
            return new Period(second(claims, "iat"), second(claims, "nbf"), second(claims, "exp"));
        }

        private static Instant second(JsonValue.Members claims, String name) {
            return Instant.ofEpochSecond(claims.get(name).whole(0, Integer.MAX_VALUE));
        }

        CheckResult judge(Instant at) {
            if (at.isBefore(notBefore) || at.isBefore(issued)) {
                return CheckResult.failed(
                        TOKEN_TIME, "is not valid before " + notBefore + " (judged at " + at + ")");
            }
            return at.isBefore(expires)
                    ? CheckResult.passed(TOKEN_TIME, "valid until " + expires)
                    : CheckResult.failed(
                            TOKEN_TIME, "expired at " + expires + " (judged at " + at + ")");
        }
    }
}
