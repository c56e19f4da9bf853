package dev.cloister.attestation.maa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.Refusal;
import dev.cloister.attestation.policy.Rule;
import dev.cloister.attestation.verify.CheckName;
import dev.cloister.attestation.verify.CheckOutcome;
import dev.cloister.attestation.verify.CheckResult;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenVerifierTest {
    private static final String ISSUER = "https://test.attest.azure.net";
    private static final Instant AT = Instant.ofEpochSecond(1_780_000_100);
    private static final String CLAIMS =
            """
            {"iss":"https://test.attest.azure.net","iat":1780000000,"nbf":1780000000,"exp":1780028800,
            "jti":"1","x-ms-ver":"1.0","x-ms-attestation-type":"sgx","x-ms-sgx-is-debuggable":false,
            "x-ms-sgx-mrenclave":"E1","x-ms-sgx-mrsigner":"51","x-ms-sgx-product-id":7,"x-ms-sgx-svn":3,
            "x-ms-sgx-collateral":{"quotehash":"00"}}"""
                    .replace("E1", "e1".repeat(32))
                    .replace("\"51\"", "\"" + "51".repeat(32) + "\"");
    private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"k1\",\"typ\":\"JWT\"}";

    private static KeyPair key;

    @BeforeAll
    static void makeAKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String token(String header, String claims) throws GeneralSecurityException {
        String signed =
                encoded(header.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + encoded(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encoded(signature.sign());
    }

    private static TokenVerification verify(String token) {
        RSAPublicKey rsa = (RSAPublicKey) key.getPublic();
        String jwks =
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\"},{\"kty\":\"RSA\",\"kid\":\"k1\",\"n\":\""
                        + encoded(unsigned(rsa.getModulus().toByteArray()))
                        + "\",\"e\":\"AQAB\"}]}";
        return new TokenVerifier(
                        ISSUER, TokenKeys.ofJwks(Bytes.of(jwks.getBytes(StandardCharsets.UTF_8))))
                .verify(token, AT);
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Bytes.of(number).slice(1, number.length).toArray() : number;
    }

    private static List<CheckName> failures(TokenVerification found) {
        return found.checks().stream()
                .filter(check -> check.outcome() == CheckOutcome.FAILED)
                .map(CheckResult::name)
                .toList();
    }

    @Test
    void aTokenOfTheServiceIsGenuineAndJudgedByTheSamePolicy() throws GeneralSecurityException {
        TokenVerification found = verify(token(HEADER, CLAIMS));
        assertTrue(found.isGenuine(), () -> found.checks().toString());
        assertTrue(
                found.judgedBy(
                                Policy.forProduct(Bytes.ofHex("51".repeat(32)), 7, 3)
                                        .allowUnstatedStatus()
                                        .build())
                        .isAccepted());
        assertEquals(
                List.of(Rule.PRODUCT_ID, Rule.TCB_STATUS),
                found
                        .judgedBy(Policy.forProduct(Bytes.ofHex("51".repeat(32)), 8, 3).build())
                        .refusals()
                        .stream()
                        .map(Refusal::rule)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "test.attest; evil.attest; TOKEN_ISSUER",
                "'\"exp\":1780028800'; '\"exp\":1780000100'; TOKEN_TIME",
                "'\"nbf\":1780000000'; '\"nbf\":1780000101'; TOKEN_TIME",
                "'\"exp\":1780028800,'; ''; TOKEN_FORMAT",
                "'\"sgx\"'; '\"sevsnpvm\"'; TOKEN_FORMAT",
                "'\"x-ms-sgx-svn\":3'; '\"x-ms-sgx-svn\":\"3\"'; TOKEN_FORMAT",
            })
    void aTokenThatSaysSomethingElseIsRefused(String from, String to, CheckName check)
            throws GeneralSecurityException {
        String claims = CLAIMS.replace(from, to == null ? "" : to);
        assertFalse(claims.equals(CLAIMS), "the test changes nothing");
        assertEquals(List.of(check), failures(verify(token(HEADER, claims))));
    }

    @ParameterizedTest
    @CsvSource({"RS256, none", "RS256, HS256", "k1, k2"})
    void theTokenDoesNotChooseHowItIsChecked(String from, String to)
            throws GeneralSecurityException {
        assertEquals(
                List.of(CheckName.TOKEN_SIGNATURE),
                failures(verify(token(HEADER.replace(from, to), CLAIMS))));
    }

    @Test
    void aChangedClaimOrSignatureIsRefused() throws GeneralSecurityException {
        String[] parts = token(HEADER, CLAIMS).split("\\.");
        String debug = CLAIMS.replace("\"x-ms-sgx-svn\":3", "\"x-ms-sgx-svn\":9");
        String changed =
                parts[0] + "." + encoded(debug.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
        assertEquals(List.of(CheckName.TOKEN_SIGNATURE), failures(verify(changed)));
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        signature[17] ^= 4;
        String spoilt = parts[0] + "." + parts[1] + "." + encoded(signature);
        assertEquals(List.of(CheckName.TOKEN_SIGNATURE), failures(verify(spoilt)));
        assertEquals(List.of(CheckName.TOKEN_FORMAT), failures(verify("a.b")));
        assertEquals(
                List.of(CheckName.TOKEN_FORMAT),
                failures(verify(parts[0] + "=." + parts[1] + "." + parts[2])));
    }
}
