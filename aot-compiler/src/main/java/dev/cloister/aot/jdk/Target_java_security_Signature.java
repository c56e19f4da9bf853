package dev.cloister.aot.jdk;

import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;

/** {@code java.security.Signature}: see {@link Target_java_security_Signature_Delegate}. */
@Substitute("java/security/Signature")
final class Target_java_security_Signature {
    private Target_java_security_Signature() {}

    /** Only sees to it that the class is initialised. */
    static void initialize() {}

    private static Signature getInstanceRSA(Provider provider) throws NoSuchAlgorithmException {
        throw new NoSuchAlgorithmException(
                "no such algorithm: NONEwithRSA for provider "
                        + provider.getName()
                        + "; in an enclave, use Cipher RSA/ECB/PKCS1Padding");
    }
}
