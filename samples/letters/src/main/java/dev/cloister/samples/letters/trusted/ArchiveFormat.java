package dev.cloister.samples.letters.trusted;

import dev.cloister.seal.Sealer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An archive: its id, then blocks of a size and sealed lines. Each block is sealed for its archive,
 * its number and whether it is the last, so that blocks can neither be moved nor left out.
 */
final class ArchiveFormat {
    static final int ID_BYTES = 16;
    static final int SIZE_BYTES = 4;

    /** Of lines in a block; one that is longer makes a block of its own. */
    static final int BLOCK_BYTES = 64 << 10;

    static final int MAX_BLOCK_BYTES = 1 << 20;

    /** Newer versions of the enclave read what older ones sealed. */
    static final Sealer SEALER = Sealer.forSigner("letters");

    private ArchiveFormat() {}

    static byte[] place(byte[] id, int number, boolean isLast) {
        return ByteBuffer.allocate(ID_BYTES + Integer.BYTES + 1)
                .put(id)
                .putInt(number)
                .put((byte) (isLast ? 1 : 0))
                .array();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
