package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.math.BigInteger;
import java.util.HexFormat;

/** A measured image that waits for its signature. */
public final class UnsignedImage {
    private final EnclaveImage image;

    UnsignedImage(EnclaveImage image) {
        this.image = image;
    }

    /**
     * The image with neither modulus nor signature. It is a file like any other, and every loader
     * refuses it until it is signed.
     */
    public EnclaveImage image() {
        return image;
    }

    /** The image signed with a key at hand. */
    public EnclaveImage signed(SigningKey key) {
        return signed(key.modulus(), key.sign(bytesToSign()));
    }

    /** The 256 bytes to be signed with PKCS#1 v1.5, SHA-256, RSA-3072, exponent 3. */
    public byte[] bytesToSign() {
        return image.sigStruct().signedBytes();
    }

    /** MRENCLAVE, 64 lower-case hex digits. */
    public String mrEnclave() {
        return HexFormat.of().formatHex(image.sigStruct().mrEnclave());
    }

    /**
     * The image with a signature (big-endian) by the key with this modulus; refuses a signature
     * that does not hold.
     */
    public EnclaveImage signed(BigInteger modulus, byte[] signature) {
        if (signature.length != RsaNumber.BYTES) {
            throw new ImageException(
                    Reason.SIGNATURE,
                    "signature: has "
                            + signature.length
                            + " bytes, not 384; sign with RSA-3072, PKCS#1 v1.5, SHA-256, and give"
                            + " the raw signature");
        }
        if (new BigInteger(1, signature).compareTo(modulus) >= 0) {
            throw new ImageException(
                    Reason.SIGNATURE, "signature: is not below the modulus of the key");
        }
        SigStruct signed = image.sigStruct().withSignature(modulus, signature);
        try {
            signed.verify();
        } catch (ImageException e) {
            throw new ImageException(
                    Reason.SIGNATURE,
                    "signature: is not one of these bytes by this key (PKCS#1 v1.5, SHA-256,"
                            + " exponent 3); "
                            + e.getMessage(),
                    e);
        }
        return new EnclaveImage(
                image.secs(),
                image.layoutOffset(),
                signed,
                image.runs(),
                image.metadata(),
                image.contents());
    }
}
