package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;

/** The public half of a key that is elsewhere: PEM with a public key (X.509) or a certificate. */
public final class PublicKeyFile {
    private PublicKeyFile() {}

    /** The modulus of a key that SGX accepts. */
    public static BigInteger readModulus(Path file) {
        String where = "public key " + file;
        String text = new String(KeyFile.bytes(file, where), StandardCharsets.ISO_8859_1);
        try {
            PublicKey key =
                    text.contains("-----BEGIN CERTIFICATE-----")
                            ? certified(KeyFile.block(text, "CERTIFICATE", where))
                            : KeyFactory.getInstance("RSA")
                                    .generatePublic(
                                            new X509EncodedKeySpec(
                                                    KeyFile.block(text, "PUBLIC KEY", where)));
            if (key instanceof RSAPublicKey rsa) {
                SigningKey.requireUsable(rsa.getModulus(), rsa.getPublicExponent(), where);
                return rsa.getModulus();
            }
        } catch (GeneralSecurityException e) {
            throw new ImageException(Reason.KEY, where + ": cannot be read (" + e + ")", e);
        }
        throw new ImageException(Reason.KEY, where + ": is not an RSA key");
    }

    private static PublicKey certified(byte[] der) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(der))
                .getPublicKey();
    }
}
