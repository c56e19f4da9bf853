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
        if (new BigInteger(1, signature).compareTo(modulus) >= 0) {
            throw new ImageException(
                    Reason.SIGNATURE, "signature: is not below the modulus of the key");
        }
        SigStruct signed = image.sigStruct().withSignature(modulus, signature);
        signed.verify();
        return new EnclaveImage(
                image.secs(),
                image.layoutOffset(),
                signed,
                image.runs(),
                image.metadata(),
                image.contents());
    }
}
