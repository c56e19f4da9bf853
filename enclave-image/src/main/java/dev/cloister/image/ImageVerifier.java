package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.io.InputStream;
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
        return new VerifiedImage(image, checkContents(image));
    }

    /** Everything but the signature itself; answers the metadata. */
    static ImageMetadata checkContents(EnclaveImage image) {
        checkSecs(image.secs(), image.sigStruct().body());
        checkMeasurement(image);
        ImageLayout.of(image).checkAgainst(image);
        return ImageMetadata.read(image.metadata());
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
        SecsRules.checkMasks(
                new FieldReader("SIGSTRUCT", Reason.SIGNATURE, new byte[0])::require,
                signed.attributesMask(),
                signed.xfrmMask(),
                signed.cetAttributes() & signed.cetMask());
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
}
