package dev.cloister.attestation.maa;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.RsaKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service's signing keys by key id. Whoever gives them vouches for them: they come from the
 * service's {@code /certs} over TLS, or from a file.
 */
public final class TokenKeys {
    private final Map<String, RsaKey> keys;

    private TokenKeys(Map<String, RsaKey> keys) {
        this.keys = keys;
    }

    /**
     * Reads a JSON Web Key Set whose keys carry x5c, or n and e. Keys that are not RSA are passed
     * over.
     */
    public static TokenKeys ofJwks(Bytes json) {
        Map<String, RsaKey> keys = new LinkedHashMap<>();
        for (JsonValue item : JsonReader.read("JWKS", json).members().get("keys").items()) {
            JsonValue.Members key = item.members();
            if (!key.get("kty").text().equals("RSA")) {
                continue;
            }
            String id = key.get("kid").text();
            if (keys.put(id, key(key)) != null) {
                throw new MalformedException(item.path() + ".kid: is there twice (" + id + ")");
            }
        }
        if (keys.isEmpty()) {
            throw new MalformedException("JWKS: has no RSA key");
        }
        return new TokenKeys(keys);
    }

    /** One key, whatever id the token names, from a certificate in DER. */
    public static TokenKeys ofCertificate(Bytes der) {
        Certificate certificate = Certificate.read("token certificate", der);
        return new TokenKeys(Map.of("", RsaKey.of("token certificate", certificate.key())));
    }

    /** The key that a token names. */
    Optional<RsaKey> find(String id) {
        return Optional.ofNullable(keys.containsKey("") ? keys.get("") : keys.get(id));
    }

    List<String> ids() {
        return new ArrayList<>(keys.keySet());
    }

    private static RsaKey key(JsonValue.Members key) {
        Optional<JsonValue> chain = key.find("x5c");
        if (chain.isPresent() && !chain.get().items().isEmpty()) {
            JsonValue first = chain.get().items().get(0);
            try {
                Bytes der = Bytes.of(Base64.getDecoder().decode(first.text()));
                return RsaKey.of(first.path(), Certificate.read(first.path(), der).key());
            } catch (IllegalArgumentException notBase64) {
                throw new MalformedException(first.path() + ": is not Base64");
            }
        }
        return RsaKey.of(
                key.path(),
                TokenParts.decoded(key.path() + ".n", key.get("n").text()),
                TokenParts.decoded(key.path() + ".e", key.get("e").text()));
    }
}
