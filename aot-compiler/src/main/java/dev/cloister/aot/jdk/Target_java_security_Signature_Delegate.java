package dev.cloister.aot.jdk;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.SignatureSpi;

/**
 * {@code java.security.Signature.Delegate}: signatures are never made out of a cipher, so that a
 * program with ECDSA does not contain RSA.
 */
@Substitute("java/security/Signature$Delegate")
final class Target_java_security_Signature_Delegate {
    private Target_java_security_Signature_Delegate() {}

    private static SignatureSpi newInstance(Provider.Service service)
            throws NoSuchAlgorithmException {
        if (service.newInstance(null) instanceof SignatureSpi signature) {
            return signature;
        }
        throw new NoSuchAlgorithmException("Not a SignatureSpi: " + service.getClassName());
    }
}
