package dev.cloister.aot.jdk;

import java.security.SecureRandomParameters;

/** Names the members of {@code java.security.SecureRandomSpi}. */
@Substitute("java/security/SecureRandomSpi")
abstract class Target_java_security_SecureRandomSpi {
    private Target_java_security_SecureRandomSpi() {}

    @Original
    protected abstract void engineSetSeed(byte[] seed);

    @Original
    protected abstract void engineNextBytes(byte[] bytes);

    @Original
    protected native void engineNextBytes(byte[] bytes, SecureRandomParameters parameters);

    @Original
    protected abstract byte[] engineGenerateSeed(int count);

    @Original
    protected native void engineReseed(SecureRandomParameters parameters);

    @Original
    protected native SecureRandomParameters engineGetParameters();
}
