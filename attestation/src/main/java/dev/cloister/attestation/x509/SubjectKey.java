package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.DerReader;

/**
 * A SubjectPublicKeyInfo: its DER, the algorithm and its parameters, and the key in the algorithm's
 * own form.
 */
public record SubjectKey(Bytes encoded, String algorithm, Bytes parameters, Bytes key) {
    static final String EC = "1.2.840.10045.2.1";
    static final String RSA = "1.2.840.113549.1.1.1";

    static SubjectKey read(String where, Bytes encoded) {
        DerReader outer = new DerReader(where, encoded);
        DerReader info = outer.enter(DerReader.SEQUENCE, "subjectPublicKeyInfo");
        outer.end("subjectPublicKeyInfo");
        DerReader algorithm = info.enter(DerReader.SEQUENCE, "public key algorithm");
        String name = algorithm.objectIdentifier("public key algorithm");
        Bytes parameters =
                algorithm.hasMore()
                        ? algorithm.element("public key parameters")
                        : Bytes.of(new byte[0]);
        algorithm.end("public key algorithm");
        Bytes key = info.wholeBytes("subjectPublicKey");
        info.end("subjectPublicKeyInfo");
        return new SubjectKey(encoded, name, parameters, key);
    }
}
