package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An RSA key of 3072 bits and exponent 3, which is what SGX accepts. The private half may stay in a
 * hardware module.
 */
public final class SigningKey {
    static final String HOW_TO_MAKE =
            "make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -pkeyopt"
                    + " rsa_keygen_pubexp:3 -out key.pem";

    private static final int MODULUS_BITS = 3072;
    private static final String SIGNATURE_ALGORITHM = "SHA256withRSA";

    private final PrivateKey key;
    private final BigInteger modulus;
    private final Optional<Provider> provider;

    private SigningKey(PrivateKey key, BigInteger modulus, Optional<Provider> provider) {
        this.key = key;
        this.modulus = modulus;
        this.provider = provider;
    }

    static SigningKey of(RSAPrivateCrtKey key, String where) {
        requireUsable(key.getModulus(), key.getPublicExponent(), where);
        return new SigningKey(key, key.getModulus(), Optional.empty());
    }

    /** A private key that only {@code provider} can use. */
    static SigningKey of(PrivateKey key, RSAPublicKey half, Provider provider, String where) {
        requireUsable(half.getModulus(), half.getPublicExponent(), where);
        return new SigningKey(key, half.getModulus(), Optional.of(provider));
    }

    static void requireUsable(BigInteger modulus, BigInteger exponent, String where) {
        if (modulus.bitLength() != MODULUS_BITS) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": the RSA modulus has "
                            + modulus.bitLength()
                            + " bits; SGX accepts 3072 only; "
                            + HOW_TO_MAKE);
        }
        if (!exponent.equals(RSAKeyGenParameterSpec.F0)) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": the public exponent is "
                            + exponent
                            + "; SGX accepts 3 only; "
                            + HOW_TO_MAKE);
        }
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

    /** The key in a PEM file (PKCS#8, unencrypted); see {@link KeyRequest} for all other places. */
    public static SigningKey read(Path file) {
        return KeyFile.read(file, Password.NONE);
    }

    /** The user's development key, made on first use: see {@link DevelopmentKey}. */
    public static SigningKey development() {
        return DevelopmentKey.ofUser(System.getenv(), Path.of(System.getProperty("user.home")))
                .readOrCreate();
    }

    /** The MRSIGNER of everything signed with this key, 64 lower-case hex digits. */
    public String mrSigner() {
        byte[] littleEndian = new byte[RsaNumber.BYTES];
        RsaNumber.put(modulus, littleEndian, 0);
        return HexFormat.of().formatHex(Measurement.sha256(littleEndian));
    }

    BigInteger modulus() {
        return modulus;
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    /** PKCS#1 v1.5 with SHA-256: no randomness, so the same data gives the same bytes. */
    byte[] sign(byte[] data) {
        try {
            Signature signer =
                    provider.isPresent()
                            ? Signature.getInstance(SIGNATURE_ALGORITHM, provider.get())
                            : Signature.getInstance(SIGNATURE_ALGORITHM);
            signer.initSign(key);
            signer.update(data);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new ImageException(
                    Reason.KEY, "signing: the key cannot sign (" + e.getMessage() + ")", e);
        }
    }
}
