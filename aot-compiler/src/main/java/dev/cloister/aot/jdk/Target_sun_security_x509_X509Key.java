package dev.cloister.aot.jdk;

import dev.cloister.aot.jdk.CertificateNames.BitArray;
import dev.cloister.aot.jdk.CertificateNames.DerOutputStream;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;

/**
 * {@code sun.security.x509.X509Key}: a key of an algorithm that the image does not have keeps its
 * encoding.
 */
@Substitute("sun/security/x509/X509Key")
final class Target_sun_security_x509_X509Key {
    private Target_sun_security_x509_X509Key(
            Target_sun_security_x509_AlgorithmId algorithm, BitArray key) {}

    @Original
    static native void encode(
            DerOutputStream out, Target_sun_security_x509_AlgorithmId algorithm, BitArray key);

    static PublicKey buildX509Key(Target_sun_security_x509_AlgorithmId algorithm, BitArray key)
            throws IOException, InvalidKeyException {
        DerOutputStream out = new DerOutputStream();
        encode(out, algorithm, key);
        try {
            return KeyFactory.getInstance(algorithm.getName())
                    .generatePublic(new X509EncodedKeySpec(out.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            return (PublicKey) (Object) new Target_sun_security_x509_X509Key(algorithm, key);
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException(e.getMessage(), e);
        }
    }
}
