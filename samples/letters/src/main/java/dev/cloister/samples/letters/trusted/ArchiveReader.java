package dev.cloister.samples.letters.trusted;

import static dev.cloister.samples.letters.trusted.ArchiveFormat.ID_BYTES;
import static dev.cloister.samples.letters.trusted.ArchiveFormat.MAX_BLOCK_BYTES;
import static dev.cloister.samples.letters.trusted.ArchiveFormat.SIZE_BYTES;

import dev.cloister.HostBuffer;
import dev.cloister.seal.Sealer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads an archive block by block. Everything in the buffer is the host's: a size is checked before
 * it is used, and a block is opened from a copy, which nobody changes any more.
 */
final class ArchiveReader {
    private final HostBuffer archive;
    private final byte[] id;
    private int number;
    private long at;

    ArchiveReader(HostBuffer archive) {
        this.archive = archive;
        this.id = bytes(ID_BYTES);
    }

    String id() {
        return HexFormat.of().formatHex(id);
    }

    /**
     * The letters of the next block; none behind the last.
     *
     * @throws dev.cloister.seal.SealException when a block was changed, moved, or left out
     */
    List<String> next() {
        if (number > 0 && at == archive.size()) {
            return List.of();
        }
        int sealedBytes = archive.window(at, SIZE_BYTES).getInt();
        if (sealedBytes < 0 || sealedBytes > MAX_BLOCK_BYTES + Sealer.overheadBytes()) {
            throw new IllegalArgumentException("no archive: block " + number + " has no size");
        }
        at += SIZE_BYTES;
        byte[] sealed = bytes(sealedBytes);
        byte[] place = ArchiveFormat.place(id, number, at == archive.size());
        number++;
        return new String(ArchiveFormat.SEALER.unseal(sealed, place), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private byte[] bytes(int count) {
        byte[] copy = new byte[count];
        archive.read(at, copy, 0, count);
        at += count;
        return copy;
    }
}
