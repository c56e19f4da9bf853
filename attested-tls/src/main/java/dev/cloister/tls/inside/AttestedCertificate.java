package dev.cloister.tls.inside;

import static dev.cloister.tls.inside.Encoding.SEQUENCE;
import static dev.cloister.tls.inside.Encoding.cborBytes;
import static dev.cloister.tls.inside.Encoding.cborHead;
import static dev.cloister.tls.inside.Encoding.cborText;
import static dev.cloister.tls.inside.Encoding.der;
import static dev.cloister.tls.inside.Encoding.join;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Writes the certificate that a key signs itself and that carries the evidence for it (the
 * interoperable RA-TLS form: TCG DICE tagged evidence, CBOR tag 60000). Name and dates mean
 * nothing: whoever looks at them instead of the evidence knows nothing about this server.
 */
final class AttestedCertificate {
    private static final byte[] ECDSA_WITH_SHA256 = hex("300a06082a8648ce3d040302");
    private static final byte[] COMMON_NAME = hex("0603550403");
    private static final byte[] INTEROPERABLE_ID = hex("0606678105050409");
    private static final byte[] GRAMINE_ID = hex("06092a864886f84d8a3906");
    private static final byte[] VERSION_3 = hex("a003020102");

    private static final int CBOR_ARRAY = 4;
    private static final int CBOR_MAP = 5;
    private static final byte[] TAG_60000 = hex("d9ea60");
    private static final int SHA_256 = 1; // in IANA's registry of named information hashes
    private static final int SERIAL_BYTES = 16;
    private static final int REPORT_DATA_BYTES = 64;

    private AttestedCertificate() {}

    /** The certificate, DER. */
    static byte[] write(
            P256KeyPair key,
            String name,
            EvidenceForm form,
            EvidenceSource evidence,
            Optional<byte[]> nonce,
            SecureRandom random) {
        byte[] extension =
                form == EvidenceForm.GRAMINE
                        ? extension(GRAMINE_ID, quote(evidence, key.publicKeyInfo()))
                        : extension(INTEROPERABLE_ID, interoperable(key, evidence, nonce));
        byte[] serial = new byte[SERIAL_BYTES];
        random.nextBytes(serial);
        serial[0] = (byte) (serial[0] & 0x3f | 0x40);
        byte[] holder = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, utf8(name)))));
        byte[] content =
                der(
                        SEQUENCE,
                        VERSION_3,
                        der(2, serial),
                        ECDSA_WITH_SHA256,
                        holder,
                        der(
                                SEQUENCE,
                                der(0x17, utf8("240101000000Z")),
                                der(0x17, utf8("491231235959Z"))),
                        holder,
                        key.publicKeyInfo(),
                        der(0xa3, der(SEQUENCE, extension)));
        byte[] signature = key.sign(content);
        return der(SEQUENCE, content, ECDSA_WITH_SHA256, der(3, new byte[1], signature));
    }

    private static byte[] interoperable(
            P256KeyPair key, EvidenceSource evidence, Optional<byte[]> nonce) {
        byte[] hash =
                join(
                        cborHead(CBOR_ARRAY, 2),
                        cborHead(0, SHA_256),
                        cborBytes(P256KeyPair.sha256(key.publicKeyInfo())));
        byte[] claims =
                join(
                        cborHead(CBOR_MAP, nonce.isPresent() ? 2 : 1),
                        cborText("pubkey-hash"),
                        cborBytes(hash));
        if (nonce.isPresent()) {
            claims = join(claims, cborText("nonce"), cborBytes(nonce.get()));
        }
        return join(
                TAG_60000,
                cborHead(CBOR_ARRAY, 2),
                cborBytes(quote(evidence, claims)),
                cborBytes(claims));
    }

    private static byte[] quote(EvidenceSource evidence, byte[] said) {
        return evidence.quote(Arrays.copyOf(P256KeyPair.sha256(said), REPORT_DATA_BYTES));
    }

    private static byte[] extension(byte[] id, byte[] value) {
        return der(SEQUENCE, id, der(4, value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
