package dev.cloister.aot.jdk;

import java.security.MessageDigestSpi;
import java.security.Provider;

/** Names {@code java.security.MessageDigest.Delegate.CloneableDelegate}. */
@Substitute("java/security/MessageDigest$Delegate$CloneableDelegate")
final class Target_java_security_MessageDigest_CloneableDelegate
        extends Target_java_security_MessageDigest_Delegate {
    Target_java_security_MessageDigest_CloneableDelegate(
            MessageDigestSpi digest, String algorithm, Provider provider) {
        super(digest, algorithm, provider);
    }
}
