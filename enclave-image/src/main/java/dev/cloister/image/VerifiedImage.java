package dev.cloister.image;

import java.util.HexFormat;

/**
 * A sound image: measured, signed and of the expected identity. Only {@link ImageVerifier} makes
 * one.
 */
public final class VerifiedImage {
    private final EnclaveImage image;
    private final ImageMetadata metadata;

    VerifiedImage(EnclaveImage image, ImageMetadata metadata) {
        this.image = image;
        this.metadata = metadata;
    }

    /** The image. */
    public EnclaveImage image() {
        return image;
    }

    /** What the image says about itself. */
    public ImageMetadata metadata() {
        return metadata;
    }

    /** MRENCLAVE, 64 lower-case hex digits. */
    public String mrEnclave() {
        return HexFormat.of().formatHex(image.sigStruct().mrEnclave());
    }

    /** MRSIGNER, 64 lower-case hex digits. */
    public String mrSigner() {
        return HexFormat.of().formatHex(image.sigStruct().mrSigner());
    }

    /** ISVPRODID. */
    public int productId() {
        return image.sigStruct().body().productId();
    }

    /** ISVSVN. */
    public int securityVersion() {
        return image.sigStruct().body().securityVersion();
    }
}
