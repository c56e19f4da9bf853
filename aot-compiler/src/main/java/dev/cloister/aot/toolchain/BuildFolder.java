package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder in which one image or library is compiled: {@code native/} holds Cloister's own
 * sources, {@code generated/} those of this image. Everything is named relative to it, so the
 * folder's own place never shows in the output.
 */
final class BuildFolder implements AutoCloseable {
    /** Where both kinds of sources look for headers. */
    static final List<String> INCLUDE_FOLDERS =
            List.of("native", "native/include", "native/abi", "generated");

    private final Path folder;

    private BuildFolder(Path folder) {
        this.folder = folder;
    }

    static BuildFolder with(NativeSources sources) {
        try {
            BuildFolder made = new BuildFolder(Files.createTempDirectory("cloister-build-"));
            sources.materialise(made.folder);
            Files.createDirectories(made.folder.resolve("generated"));
            return made;
        } catch (IOException e) {
            throw new ToolchainException(
                    "build folder: cannot be made (" + e + "); is the temporary folder full?", e);
        }
    }

    Path path() {
        return folder;
    }

    /** Writes sources of this image; returns path below {@code generated/} → SHA-256. */
    SortedMap<String, String> add(SortedMap<String, String> generated) {
        SortedMap<String, String> hashes = new TreeMap<>();
        generated.forEach(
                (name, text) -> {
                    write("generated/" + name, text);
                    hashes.put(name, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
                });
        return hashes;
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new ToolchainException(
                    "build folder: " + name + " lies outside of it; use a plain file name");
        }
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new ToolchainException(
                    "build folder: " + name + " cannot be written (" + e + ")", e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new ToolchainException(
                    "build folder: " + name + " cannot be read (" + e + ")", e);
        }
    }

    @Override
    public void close() {
        try {
            UserCache.deleteTree(folder);
        } catch (IOException e) {
            throw new ToolchainException(
                    "build folder: " + folder + " cannot be deleted (" + e + ")", e);
        }
    }
}
