package dev.cloister.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Files that should be enclave images (or what is in them): the first byte says which. Lies in this
 * package because the readers are nobody else's business.
 */
public final class ImageTarget {
    private static final int FILE_BYTES_AT = 16;

    private ImageTarget() {}

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            switch (bytes[0]) {
                case '0' -> image(rest);
                case '1' -> image(withItsLength(rest));
                case '2' -> ImageMetadata.read(rest);
                case '3' -> ElfReader.read(rest);
                case '4' -> SigStruct.read(rest);
                default -> image(withItsLength(rest));
            }
        } catch (ImageException refused) {
            if (refused.getMessage().isEmpty()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }

    /** Most changes of a file change its length; the field that says so need not be guessed. */
    private static byte[] withItsLength(byte[] file) {
        if (file.length >= FILE_BYTES_AT + Long.BYTES) {
            ByteBuffer.wrap(file)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(FILE_BYTES_AT, file.length);
        }
        return file;
    }

    private static void image(byte[] file) {
        EnclaveImage image = EnclaveImage.read(file);
        if (!Arrays.equals(file, image.toBytes())) {
            throw new AssertionError("an image that is not written as it was read");
        }
        ImageLayout.of(image).checkAgainst(image);
        ImageMetadata.read(image.metadata());
    }
}
