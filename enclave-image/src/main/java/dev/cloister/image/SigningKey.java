package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.HexFormat;

/** An RSA key of 3072 bits and exponent 3, which is what SGX accepts. */
public final class SigningKey {
    private static final int MODULUS_BITS = 3072;

    private final RSAPrivateCrtKey key;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    static SigningKey of(RSAPrivateCrtKey key, String where) {
        if (key.getModulus().bitLength() != MODULUS_BITS) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": the RSA modulus has "
                            + key.getModulus().bitLength()
                            + " bits; SGX accepts 3072 only");
        }
        if (!key.getPublicExponent().equals(RSAKeyGenParameterSpec.F0)) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": the public exponent is "
                            + key.getPublicExponent()
                            + "; SGX accepts 3 only (openssl genrsa -3 3072)");
        }
        return new SigningKey(key);
    }

    /** A new key; the caller decides where it is kept. */
    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(
                    new RSAKeyGenParameterSpec(MODULUS_BITS, RSAKeyGenParameterSpec.F0));
            return of((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate(), "new key");
        } catch (GeneralSecurityException e) {
            throw new ImageException(
                    Reason.KEY,
                    "new key: this Java cannot make an RSA-3072 key with exponent 3",
                    e);
        }
    }

    /** The key in a PEM file (PKCS#8, unencrypted). */
    public static SigningKey read(Path file) {
        return KeyFile.read(file);
    }

    /** The user's development key, made on first use: see {@link DevelopmentKey}. */
    public static SigningKey development() {
        return DevelopmentKey.ofUser(System.getenv(), Path.of(System.getProperty("user.home")))
                .readOrCreate();
    }

    /** The MRSIGNER of everything signed with this key, 64 lower-case hex digits. */
    public String mrSigner() {
        byte[] modulus = new byte[RsaNumber.BYTES];
        RsaNumber.put(modulus(), modulus, 0);
        return HexFormat.of().formatHex(Measurement.sha256(modulus));
    }

    BigInteger modulus() {
        return key.getModulus();
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    /** PKCS#1 v1.5 with SHA-256: no randomness, so the same data gives the same bytes. */
    byte[] sign(byte[] data) {
        try {
            Signature signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(key);
            signer.update(data);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new ImageException(Reason.KEY, "signing: the key cannot sign", e);
        }
    }
}
