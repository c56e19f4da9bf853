package dev.cloister.image;

import dev.cloister.image.PageStream.Add;
import dev.cloister.image.PageStream.Create;
import dev.cloister.image.PageStream.Event;
import dev.cloister.image.PageStream.Extend;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes a page stream as the bytes that the processor hashes: 64-byte records, each EEXTEND
 * followed by its 256 bytes (SDM volume 3, "ECREATE", "EADD", "EEXTEND"). The same bytes are the
 * SGXS exchange format, and their SHA-256 is MRENCLAVE.
 */
public final class SgxsWriter implements Consumer<Event> {
    private static final int RECORD_BYTES = 64;
    private static final long CREATE_TAG = tag("ECREATE");
    private static final long ADD_TAG = tag("EADD");
    private static final long EXTEND_TAG = tag("EEXTEND");

    private final Consumer<ByteBuffer> sink;
    private final byte[] bytes = new byte[RECORD_BYTES];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    /** Each buffer given to {@code sink} is valid during that call only. */
    public SgxsWriter(Consumer<ByteBuffer> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Event event) {
        if (event instanceof Create create) {
            start(CREATE_TAG).putInt(8, create.ssaFramePages()).putLong(12, create.sizeBytes());
            finish();
        } else if (event instanceof Add add) {
            // 48 bytes of SECINFO are measured; all but FLAGS are zero.
            start(ADD_TAG).putLong(8, add.offset()).putLong(16, add.secInfo().flags());
            finish();
        } else if (event instanceof Extend extend) {
            start(EXTEND_TAG).putLong(8, extend.offset());
            finish();
            sink.accept(extend.data().duplicate());
        } else {
            throw new IllegalStateException("page stream: unknown event " + event);
        }
    }

    private ByteBuffer start(long tag) {
        Arrays.fill(bytes, (byte) 0);
        return buffer.clear().putLong(0, tag);
    }

    private void finish() {
        buffer.clear();
        sink.accept(buffer);
    }

    private static long tag(String name) {
        byte[] padded = new byte[8];
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, padded, 0, ascii.length);
        return ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }
}
