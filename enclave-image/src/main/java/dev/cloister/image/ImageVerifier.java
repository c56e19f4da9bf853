package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** Image bytes → {@link VerifiedImage}, or an {@link ImageException} that names what is wrong. */
public final class ImageVerifier {
    private ImageVerifier() {}

    /** Checks everything that can be checked without the processor. */
    public static VerifiedImage verify(byte[] file, ExpectedIdentity expected) {
        EnclaveImage image = EnclaveImage.read(file);
        image.sigStruct().verify();
        checkIdentity(image.sigStruct(), expected);
        checkSecs(image.secs(), image.sigStruct().body());
        checkMeasurement(image);
        checkLayout(image);
        return new VerifiedImage(image, ImageMetadata.read(image.metadata()));
    }

    /** Reads a file of at most 2 GiB and checks it. */
    public static VerifiedImage verify(Path file, ExpectedIdentity expected) {
        try (InputStream in = Files.newInputStream(file)) {
            return verify(in.readAllBytes(), expected);
        } catch (IOException e) {
            throw new ImageException(Reason.IO, file + ": the image cannot be read (" + e + ")", e);
        }
    }

    private static void checkIdentity(SigStruct sigStruct, ExpectedIdentity expected) {
        expected.mrSigner()
                .ifPresent(
                        signer ->
                                check(
                                        signer,
                                        sigStruct.mrSigner(),
                                        Reason.WRONG_SIGNER,
                                        "MRSIGNER"));
        expected.mrEnclave()
                .ifPresent(
                        hash ->
                                check(
                                        hash,
                                        sigStruct.mrEnclave(),
                                        Reason.WRONG_IMAGE,
                                        "MRENCLAVE"));
    }

    private static void check(String expected, byte[] actual, Reason reason, String what) {
        String hex = HexFormat.of().formatHex(actual);
        if (!hex.equals(expected)) {
            String who =
                    reason == Reason.WRONG_SIGNER ? "signed with another key" : "another image";
            throw new ImageException(
                    reason,
                    "enclave image: is "
                            + who
                            + ": "
                            + what
                            + " is "
                            + hex
                            + ", expected "
                            + expected);
        }
    }

    private static void checkSecs(Secs secs, SigStructBody signed) {
        checkMasked("miscselect", secs.miscSelect(), signed.miscSelect(), signed.miscMask());
        checkMasked("attributes", secs.attributes(), signed.attributes(), signed.attributesMask());
        checkMasked("xfrm", secs.xfrm(), signed.xfrm(), signed.xfrmMask());
    }

    private static void checkMasked(String field, long actual, long signed, long mask) {
        if ((actual & mask) != (signed & mask)) {
            throw new ImageException(
                    Reason.SIGNATURE,
                    "enclave image: "
                            + field
                            + " is 0x"
                            + Long.toHexString(actual)
                            + " but 0x"
                            + Long.toHexString(signed)
                            + " was signed; the image was changed");
        }
    }

    private static void checkMeasurement(EnclaveImage image) {
        byte[] actual = Measurement.of(image.pageStream());
        if (!Arrays.equals(actual, image.sigStruct().mrEnclave())) {
            throw new ImageException(
                    Reason.MEASUREMENT,
                    "enclave image: its pages measure to "
                            + HexFormat.of().formatHex(actual)
                            + " but "
                            + HexFormat.of().formatHex(image.sigStruct().mrEnclave())
                            + " was signed; the image was changed");
        }
    }

    private static void checkLayout(EnclaveImage image) {
        ByteBuffer layout = layout(image);
        if (layout.getLong(0) != EnclaveLayout.MAGIC
                || layout.getLong(8) != image.secs().sizeBytes()) {
            throw new ImageException(
                    Reason.LAYOUT,
                    "enclave image: layout_offset does not point to the layout of this enclave");
        }
        byte[] digest = new byte[32];
        layout.get(EnclaveLayout.METADATA_DIGEST_OFFSET, digest);
        if (!Arrays.equals(digest, Measurement.sha256(image.metadata()))) {
            throw new ImageException(
                    Reason.METADATA,
                    "metadata: is not what was measured and signed; the image was changed");
        }
    }

    private static ByteBuffer layout(EnclaveImage image) {
        long offset = image.layoutOffset();
        for (PageRun run : image.runs()) {
            boolean inside =
                    offset >= run.offset()
                            && offset <= run.end() - EnclaveLayout.IMAGE_LAYOUT_BYTES;
            if (inside && run.hasContent()) {
                int at = (int) (run.contentOffset() + offset - run.offset());
                return ByteBuffer.wrap(image.contents(), at, EnclaveLayout.IMAGE_LAYOUT_BYTES)
                        .slice()
                        .order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ImageException(
                Reason.LAYOUT,
                "enclave image: layout_offset is not in a measured page with contents");
    }
}
