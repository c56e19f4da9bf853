package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Image → the one file that stands for it. */
final class ImageWriter {
    private ImageWriter() {}

    static byte[] write(EnclaveImage image) {
        int runCount = image.runs().size();
        long contentsAt = ImageFormat.contentsAt(runCount, image.metadata().length);
        long fileBytes = contentsAt + image.contents().length;
        if (fileBytes > Integer.MAX_VALUE - 8) {
            throw new ImageException(
                    Reason.LAYOUT, "image: is larger than 2 GiB (" + fileBytes + " bytes)");
        }
        ByteBuffer out = ByteBuffer.allocate((int) fileBytes).order(ByteOrder.LITTLE_ENDIAN);
        Secs secs = image.secs();
        out.putLong(ImageFormat.MAGIC)
                .putInt(ImageFormat.VERSION)
                .putInt(runCount)
                .putLong(fileBytes);
        out.putLong(secs.sizeBytes()).putInt(secs.ssaFramePages()).putInt(secs.miscSelect());
        out.putLong(secs.attributes()).putLong(secs.xfrm()).putLong(image.layoutOffset());
        out.putLong(image.metadata().length).putLong(image.contents().length);
        out.put(ImageFormat.SIGSTRUCT, image.sigStruct().toBytes());
        out.position(ImageFormat.HEADER_BYTES);
        for (PageRun run : image.runs()) {
            out.putLong(run.offset()).putLong(run.pageCount()).putLong(run.secInfo().flags());
            out.putLong(run.measured() ? 1 : 0).putLong(run.contentOffset());
        }
        out.put(image.metadata());
        out.put((int) contentsAt, image.contents());
        return out.array();
    }
}
