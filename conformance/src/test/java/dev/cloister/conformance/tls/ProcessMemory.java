package dev.cloister.conformance.tls;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The memory of another process of this user, as a debugger sees it. */
final class ProcessMemory {
    private static final int CHUNK_BYTES = 1 << 20;

    private final Path maps;
    private final Path mem;

    ProcessMemory(long pid) {
        maps = Path.of("/proc", Long.toString(pid), "maps");
        mem = Path.of("/proc", Long.toString(pid), "mem");
    }

    /** Whether the system lets it be read. */
    boolean isReadable() {
        try (RandomAccessFile file = new RandomAccessFile(mem.toFile(), "r")) {
            file.seek(readable().get(0).from());
            return file.read() >= 0;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Addresses from one (included) to another (excluded). */
    record Range(long from, long to) {
        boolean holds(long address) {
            return address >= from && address < to;
        }
    }

    private List<Range> ranges(boolean readableOnly) throws IOException {
        List<Range> ranges = new ArrayList<>();
        for (String line : Files.readAllLines(maps)) {
            String[] parts = line.split("[- ]", 4);
            boolean kernels = line.endsWith("[vvar]") || line.endsWith("[vsyscall]");
            if (!kernels && (!readableOnly || parts[2].startsWith("r"))) {
                ranges.add(
                        new Range(
                                Long.parseUnsignedLong(parts[0], 16),
                                Long.parseUnsignedLong(parts[1], 16)));
            }
        }
        return ranges;
    }

    private List<Range> readable() throws IOException {
        return ranges(true);
    }

    /**
     * The range of an enclave of this size: it begins where a mapping does, aligned to the size,
     * and its first page is that of the image.
     */
    Range enclave(long sizeBytes, byte[] firstPage) throws IOException {
        List<Range> found = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(mem.toFile(), "r")) {
            for (Range range : readable()) {
                byte[] page = new byte[firstPage.length];
                if (range.from() % sizeBytes == 0) {
                    file.seek(range.from());
                    file.readFully(page);
                    if (Arrays.equals(page, firstPage)) {
                        found.add(new Range(range.from(), range.from() + sizeBytes));
                    }
                }
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException("enclaves of this image: " + found);
        }
        return found.get(0);
    }

    /** Where the bytes are. */
    List<Long> find(byte[] marker) throws IOException {
        TreeSet<Long> found = new TreeSet<>();
        try (RandomAccessFile file = new RandomAccessFile(mem.toFile(), "r")) {
            for (Range range : readable()) {
                for (long at = range.from(); at < range.to(); at += CHUNK_BYTES) {
                    // Chunks overlap, so that no marker lies across two.
                    long end = Math.min(range.to(), at + CHUNK_BYTES + marker.length);
                    byte[] chunk = new byte[(int) (end - at)];
                    try {
                        file.seek(at);
                        file.readFully(chunk);
                    } catch (IOException notBacked) {
                        continue; // a page of a file that has become shorter
                    }
                    for (int i = indexOf(chunk, marker, 0); i >= 0; ) {
                        found.add(at + i);
                        i = indexOf(chunk, marker, i + 1);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    static int indexOf(byte[] bytes, byte[] marker, int from) {
        for (int i = from; i <= bytes.length - marker.length; i++) {
            if (bytes[i] != marker[0]) {
                continue;
            }
            int k = 1;
            while (k < marker.length && bytes[i + k] == marker[k]) {
                k++;
            }
            if (k == marker.length) {
                return i;
            }
        }
        return -1;
    }
}
