package dev.cloister.aot.jdk;

/**
 * Bouncy Castle's provider: its services stand in the image's table, so its constructor need not
 * load the classes that register them.
 */
@Substitute("org/bouncycastle/jce/provider/BouncyCastleProvider")
final class Target_org_bouncycastle_jce_provider_BouncyCastleProvider {
    private Target_org_bouncycastle_jce_provider_BouncyCastleProvider() {}

    private void setup() {}
}
