package dev.cloister.aot.jdk;

import java.security.MessageDigestSpi;
import java.security.Provider;

/** {@code java.security.MessageDigest.Delegate}: can be cloned when its implementation can. */
@Substitute("java/security/MessageDigest$Delegate")
class Target_java_security_MessageDigest_Delegate {
    @SuppressWarnings("unused")
    Target_java_security_MessageDigest_Delegate(
            MessageDigestSpi digest, String algorithm, Provider provider) {}

    static Target_java_security_MessageDigest_Delegate of(
            MessageDigestSpi digest, String algorithm, Provider provider) {
        return digest instanceof Cloneable
                ? new Target_java_security_MessageDigest_CloneableDelegate(
                        digest, algorithm, provider)
                : new Target_java_security_MessageDigest_Delegate(digest, algorithm, provider);
    }
}
