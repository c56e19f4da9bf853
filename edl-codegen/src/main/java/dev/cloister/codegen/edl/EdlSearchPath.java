package dev.cloister.codegen.edl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds imports beside the file that imports them, then in the given folders, in order. */
public final class EdlSearchPath implements EdlSources {
    private final List<Path> folders;

    /** A search in {@code folders}. */
    public EdlSearchPath(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The text of a file.
     *
     * @throws IOException when it cannot be read
     */
    public static Source read(Path file) throws IOException {
        // One byte more than the limit, so that the limit and not the memory ends a huge file.
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(EdlLimits.FILE_CHARS + 1);
            return new Source(file.normalize().toString(), text(bytes));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Source> find(String importer, String name) {
        try {
            return search(importer, name);
        } catch (InvalidPathException noFileCanHaveThisName) {
            return Optional.empty();
        }
    }

    private Optional<Source> search(String importer, String name) {
        Path parent = Path.of(importer).getParent();
        Optional<Source> beside =
                readIfThere(parent == null ? Path.of(name) : parent.resolve(name));
        if (beside.isPresent()) {
            return beside;
        }
        return folders.stream()
                .map(folder -> readIfThere(folder.resolve(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Source> readIfThere(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
