package dev.cloister.cli;

import dev.cloister.aot.toolchain.UserCache;
import dev.cloister.build.ProgramImage;
import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSigner;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Images of programs that were run before, by the hash of everything that decides them: the
 * program's class files, its sizes, the library JDK and Cloister itself. The least recently used go
 * beyond a number. An image from here is verified like any other when it is loaded.
 */
final class ProgramCache {
    private static final int KEPT = 32;
    private static final String IMAGE = "program.enclave";
    private static final String HOST_CLASSES = "host-classes";

    private final Path folder;

    ProgramCache(UserCache cache) throws IOException {
        this.folder = Files.createDirectories(cache.root().resolve("programs"));
    }

    /** A folder for work, beside the cached programs so that it can be renamed into its place. */
    Path workFolder() throws IOException {
        return Files.createTempDirectory(folder, "work-");
    }

    Optional<ProgramImage> find(String key) throws IOException {
        Path entry = folder.resolve(key);
        Path image = entry.resolve(IMAGE);
        if (!Files.isRegularFile(image)) {
            return Optional.empty();
        }
        Files.setLastModifiedTime(
                entry, java.nio.file.attribute.FileTime.from(java.time.Instant.now()));
        return Optional.of(
                new ProgramImage(
                        EnclaveImage.read(Files.readAllBytes(image)), entry.resolve(HOST_CLASSES)));
    }

    /** Keeps a program; of two processes that keep the same one, either wins. */
    void keep(String key, ProgramImage program) throws IOException {
        Path draft = workFolder();
        ImageSigner.write(program.image(), draft.resolve(IMAGE));
        copy(program.hostClasses(), draft.resolve(HOST_CLASSES));
        try {
            Files.move(draft, folder.resolve(key));
        } catch (FileSystemException alreadyThere) {
            UserCache.deleteTree(draft);
        }
        trim();
    }

    private void trim() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> oldest =
                    entries.filter(entry -> !entry.getFileName().toString().startsWith("work-"))
                            .sorted(
                                    Comparator.comparingLong(
                                                    (Path entry) -> entry.toFile().lastModified())
                                            .reversed())
                            .skip(KEPT)
                            .toList();
            for (Path entry : oldest) {
                UserCache.deleteTree(entry);
            }
        }
    }

    /** The key of a program that is compiled by the Cloister of this process. */
    static String keyOf(ProgramRequest request, String libraryJdk) throws IOException {
        MessageDigest digest = sha256();
        add(
                digest,
                request.mainClass()
                        + "\0"
                        + request.settings()
                        + "\0"
                        + request.hardening()
                        + "\0"
                        + libraryJdk);
        for (Path entry : request.classPath()) {
            addTree(digest, entry);
        }
        if (request.enclaveC().isPresent()) {
            add(digest, "C\0");
            addTree(digest, request.enclaveC().get());
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            // The pinned clang is named by the build record of every image; its 140 MB need no
            // second hash.
            if (!entry.contains("llvm-")) {
                addTree(digest, Path.of(entry));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addTree(MessageDigest digest, Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, root.relativize(file) + "\0" + Files.size(file) + "\0");
                try (InputStream bytes = Files.newInputStream(file)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int size = bytes.read(buffer); size >= 0; size = bytes.read(buffer)) {
                        digest.update(buffer, 0, size);
                    }
                }
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
