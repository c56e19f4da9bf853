package dev.cloister.aot.jdk;

import java.security.Provider;

/** {@code javax.crypto.JceSecurity}: all code in the image was verified when it was signed. */
@Substitute(value = "javax/crypto/JceSecurity", replaceInitializer = true)
final class Target_javax_crypto_JceSecurity {
    private Target_javax_crypto_JceSecurity() {}

    static Exception getVerificationResult(Provider provider) {
        return null;
    }

    static boolean canUseProvider(Provider provider) {
        return true;
    }

    @Fold
    static boolean isRestricted() {
        return false;
    }
}
