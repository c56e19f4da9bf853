package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One way to change an image, and the reason for which it must be refused.
 *
 * @param text that the message must contain: the field
 */
record Tampering(String name, byte[] file, Reason reason, String text) {
    static final SignatureSettings SIGNATURE =
            SignatureSettings.defaults().toBuilder()
                    .productId(7)
                    .securityVersion(3)
                    .swDefined(0x11223344)
                    .keySeparation(Optional.of(new KeySeparation("1a".repeat(16), "2b".repeat(16))))
                    .build();

    /** The image that is tampered with. */
    static final EnclaveImage IMAGE =
            ImageSigner.sign(
                    TinyElf.bytes(),
                    TestImages.SETTINGS.withHeapBytes(1 << 16).withSignature(SIGNATURE),
                    TestImages.METADATA,
                    TestKeys.KEY);

    static final byte[] FILE = IMAGE.toBytes();

    @Override
    public String toString() {
        return name + " → " + reason;
    }

    /** The file with a change at an absolute position. */
    static Tampering of(String name, Consumer<ByteBuffer> change, Reason reason, String text) {
        byte[] file = FILE.clone();
        change.accept(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        return new Tampering(name, file, reason, text);
    }

    /** The image with other parts, written as if they were right. */
    static Tampering of(String name, EnclaveImage image, Reason reason, String text) {
        return new Tampering(name, image.toBytes(), reason, text);
    }

    static EnclaveImage withRuns(List<PageRun> runs) {
        return new EnclaveImage(
                IMAGE.secs(),
                IMAGE.layoutOffset(),
                IMAGE.sigStruct(),
                runs,
                IMAGE.metadata(),
                IMAGE.contents());
    }

    static EnclaveImage withContents(byte[] contents) {
        return new EnclaveImage(
                IMAGE.secs(),
                IMAGE.layoutOffset(),
                IMAGE.sigStruct(),
                IMAGE.runs(),
                IMAGE.metadata(),
                contents);
    }

    static EnclaveImage withMetadata(byte[] metadata) {
        return new EnclaveImage(
                IMAGE.secs(),
                IMAGE.layoutOffset(),
                IMAGE.sigStruct(),
                IMAGE.runs(),
                metadata,
                IMAGE.contents());
    }

    static EnclaveImage withSigStruct(SigStruct sigStruct) {
        return new EnclaveImage(
                IMAGE.secs(),
                IMAGE.layoutOffset(),
                sigStruct,
                IMAGE.runs(),
                IMAGE.metadata(),
                IMAGE.contents());
    }
}
