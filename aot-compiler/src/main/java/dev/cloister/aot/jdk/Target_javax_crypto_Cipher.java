package dev.cloister.aot.jdk;

import java.security.AlgorithmParameters;
import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.CipherSpi;

/** {@code javax.crypto.Cipher}: keys of any length may be used. */
@Substitute("javax/crypto/Cipher")
final class Target_javax_crypto_Cipher {
    private Target_javax_crypto_Cipher() {}

    private void initCryptoPermission() {}

    private void checkCryptoPerm(CipherSpi cipher, Key key) {}

    private void checkCryptoPerm(CipherSpi cipher, Key key, AlgorithmParameterSpec parameters) {}

    private void checkCryptoPerm(CipherSpi cipher, Key key, AlgorithmParameters parameters) {}

    public static int getMaxAllowedKeyLength(String transformation) {
        return Integer.MAX_VALUE;
    }

    public static AlgorithmParameterSpec getMaxAllowedParameterSpec(String transformation) {
        return null;
    }
}
