package dev.cloister.aot.jdk;

import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * Bouncy Castle's provider: its services stand in the image's table, so its constructor need not
 * load the classes that register them, and keys are not decoded by object identifier.
 */
@Substitute("org/bouncycastle/jce/provider/BouncyCastleProvider")
final class Target_org_bouncycastle_jce_provider_BouncyCastleProvider {
    private Target_org_bouncycastle_jce_provider_BouncyCastleProvider() {}

    private void setup() {}

    public static PublicKey getPublicKey(BouncyCastleNames.SubjectPublicKeyInfo encoded) {
        return null;
    }

    public static PrivateKey getPrivateKey(BouncyCastleNames.PrivateKeyInfo encoded) {
        return null;
    }
}
