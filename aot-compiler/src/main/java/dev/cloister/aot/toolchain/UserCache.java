package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The user's cache folder: {@code $XDG_CACHE_HOME/cloister}, or {@code ~/.cache/cloister}. Several
 * processes use it at once, so whatever appears in it appears whole: made under a temporary name
 * beside its place, then renamed.
 */
public final class UserCache {
    private final Path root;

    public UserCache(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** The cache of the user that runs this process. */
    public static UserCache ofUser() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base =
                xdg != null && Path.of(xdg).isAbsolute()
                        ? Path.of(xdg)
                        : Path.of(System.getProperty("user.home"), ".cache");
        return new UserCache(base.resolve("cloister"));
    }

    public Path root() {
        return root;
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /**
     * Moves a finished file to its place; a file that another process put there meanwhile is
     * replaced by its equal.
     */
    static void publishFile(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves a finished folder to its place, or discards it when another process was quicker. */
    static void publishFolder(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
            deleteTree(finished);
        }
    }

    /** Deletes a folder and all that is in it; nothing happens when it is not there. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }
}
