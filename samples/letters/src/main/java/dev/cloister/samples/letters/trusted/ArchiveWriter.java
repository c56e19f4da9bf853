package dev.cloister.samples.letters.trusted;

import static dev.cloister.samples.letters.trusted.ArchiveFormat.BLOCK_BYTES;
import static dev.cloister.samples.letters.trusted.ArchiveFormat.ID_BYTES;
import static dev.cloister.samples.letters.trusted.ArchiveFormat.MAX_BLOCK_BYTES;
import static dev.cloister.samples.letters.trusted.ArchiveFormat.SIZE_BYTES;

import dev.cloister.HostBuffer;
import dev.cloister.seal.Sealer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/** Writes an archive; only sealed bytes ever reach the buffer. */
final class ArchiveWriter {
    private final HostBuffer archive;
    private final byte[] id = new byte[ID_BYTES];
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private int number;
    private long at;

    ArchiveWriter(HostBuffer archive) {
        this.archive = archive;
        new SecureRandom().nextBytes(id);
        put(id);
    }

    static long roomFor(long textBytes) {
        // Two blocks in a row hold more than fits into one.
        long blocks = 2 * textBytes / BLOCK_BYTES + 2;
        return ID_BYTES + textBytes + 1 + blocks * (SIZE_BYTES + Sealer.overheadBytes());
    }

    void add(String letter) {
        byte[] line = ArchiveFormat.bytes(letter + "\n");
        if (line.length > MAX_BLOCK_BYTES) {
            throw new IllegalArgumentException("a letter is longer than 1 MiB");
        }
        if (block.size() > 0 && block.size() + line.length > BLOCK_BYTES) {
            put(false);
        }
        block.write(line, 0, line.length);
    }

    long finish() {
        put(true);
        return at;
    }

    private void put(boolean isLast) {
        byte[] place = ArchiveFormat.place(id, number, isLast);
        byte[] sealed = ArchiveFormat.SEALER.seal(block.toByteArray(), place);
        put(ByteBuffer.allocate(SIZE_BYTES).putInt(sealed.length).array());
        put(sealed);
        block.reset();
        number++;
    }

    private void put(byte[] bytes) {
        archive.write(at, bytes, 0, bytes.length);
        at += bytes.length;
    }
}
