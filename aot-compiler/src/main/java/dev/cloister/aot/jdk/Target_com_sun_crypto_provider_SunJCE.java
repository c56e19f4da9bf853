package dev.cloister.aot.jdk;

import java.security.Provider;

/** {@code com.sun.crypto.provider.SunJCE}, which its own services ask for by this class. */
@Substitute(value = "com/sun/crypto/provider/SunJCE", whole = true)
public final class Target_com_sun_crypto_provider_SunJCE extends Provider {
    private static final long serialVersionUID = 1L;
    private static final Target_com_sun_crypto_provider_SunJCE INSTANCE =
            new Target_com_sun_crypto_provider_SunJCE();

    private Target_com_sun_crypto_provider_SunJCE() {
        super("SunJCE", "17", "SunJCE Provider");
    }

    static java.security.SecureRandom getRandom() {
        return Random.SHARED;
    }

    static Target_com_sun_crypto_provider_SunJCE getInstance() {
        return INSTANCE;
    }

    private static final class Random {
        private static final java.security.SecureRandom SHARED = new java.security.SecureRandom();
    }
}
