package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Objects by the hash of everything that decides their bytes: toolchain, flags, the unit's text and
 * path, and every header. The least recently used go when the cache outgrows its limit. Losing an
 * entry at any moment costs time and nothing else.
 */
final class CompileCache {
    static final long DEFAULT_LIMIT_BYTES = 1L << 30;

    private final Path folder;
    private final long limitBytes;

    CompileCache(UserCache cache, long limitBytes) {
        this.limitBytes = limitBytes;
        try {
            this.folder = cache.folder("objects");
        } catch (IOException e) {
            throw new ToolchainException(
                    "object cache: " + cache.root() + " cannot be written (" + e + ")", e);
        }
    }

    static String key(ToolchainIdentity toolchain, CUnit unit, SortedMap<String, String> texts) {
        Sha256 hash =
                new Sha256()
                        .field("cloister object 1")
                        .field(toolchain.sha256())
                        .field(unit.source());
        unit.arguments().forEach(hash::field);
        texts.forEach((path, text) -> hash.field(path).field(text));
        return hash.hex();
    }

    /** Copies the object to {@code target} when the cache has it. */
    boolean fetch(String key, Path target) throws IOException {
        Path entry = entry(key);
        try {
            Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
            return true;
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        }
    }

    void store(String key, Path object) throws IOException {
        Path entry = entry(key);
        Files.createDirectories(entry.getParent());
        Path temporary = Files.createTempFile(entry.getParent(), "new-", ".o");
        Files.copy(object, temporary, StandardCopyOption.REPLACE_EXISTING);
        UserCache.publishFile(temporary, entry);
    }

    /**
     * Deletes the least recently used objects until the rest takes at most three quarters of the
     * limit.
     */
    void trim() throws IOException {
        record Entry(Path file, long sizeBytes, FileTime used) {}
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree::iterator) {
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
                }
            }
        } catch (java.nio.file.NoSuchFileException | java.io.UncheckedIOException e) {
            // Another process is trimming at this moment; once is enough.
            return;
        }
        long total = entries.stream().mapToLong(Entry::sizeBytes).sum();
        if (total <= limitBytes) {
            return;
        }
        entries.sort(Comparator.comparing(Entry::used));
        for (Entry entry : entries) {
            if (total <= limitBytes / 4 * 3) {
                break;
            }
            Files.deleteIfExists(entry.file());
            total -= entry.sizeBytes();
        }
    }

    private Path entry(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".o");
    }
}
