package dev.cloister.attestation.maa;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A JSON Web Token in its three parts (RFC 7515, 7.1); {@code signedPart} is what the key signed.
 */
record TokenParts(
        JsonValue.Members header, JsonValue.Members claims, Bytes signedPart, Bytes signature) {
    private static final int MAX_CHARACTERS = 1 << 20;

    static TokenParts read(String token) {
        if (token.length() > MAX_CHARACTERS) {
            throw new MalformedException(
                    "token: is above 1 Mi characters (" + token.length() + ")");
        }
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0 || token.indexOf('.', second + 1) >= 0) {
            throw new MalformedException("token: has not three parts with dots between");
        }
        return new TokenParts(
                JsonReader.read("token header", decoded("token header", token.substring(0, first)))
                        .members(),
                JsonReader.read(
                                "token",
                                decoded("token claims", token.substring(first + 1, second)))
                        .members(),
                Bytes.of(token.substring(0, second).getBytes(StandardCharsets.US_ASCII)),
                decoded("token signature", token.substring(second + 1)));
    }

    /** Base64url without padding, in its one canonical form. */
    static Bytes decoded(String where, String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return Bytes.of(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new MalformedException(where + ": is not Base64url");
    }
}
