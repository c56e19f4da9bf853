package dev.cloister.attestation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Published vectors in {@code shared/vectors} beside the project's checkout, if they are there. */
public final class SharedVectors {
    private SharedVectors() {}

    /** A folder or file of the vectors. */
    public static Optional<Path> find(String name) {
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/vectors").resolve(name);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        System.out.println("shared/vectors/" + name + " is not beside this checkout");
        return Optional.empty();
    }

    /** The folders in a folder of the vectors, none when it is not there. */
    public static List<Path> folders(String name) {
        return find(name).map(SharedVectors::list).orElse(List.of());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
