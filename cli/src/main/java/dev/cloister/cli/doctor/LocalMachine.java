package dev.cloister.cli.doctor;

import dev.cloister.aot.toolchain.UserCache;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that this process runs on, or a folder that looks like one. */
public final class LocalMachine implements Machine {
    private static final int MAX_TEXT_BYTES = 1 << 20;

    private final Path root;

    /** The machine whose files lie below {@code root}. */
    public LocalMachine(Path root) {
        this.root = root;
    }

    private Path at(String path) {
        return root.resolve(path.substring(1));
    }

    @Override
    public Optional<String> text(String path) {
        if (!Files.isReadable(at(path)) || Files.isDirectory(at(path))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(at(path))) {
            return Optional.of(new String(in.readNBytes(MAX_TEXT_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(at(path));
    }

    @Override
    public boolean isAccessible(String path) {
        return Files.isReadable(at(path)) && Files.isWritable(at(path));
    }

    @Override
    public boolean isExecutable(String path) {
        return Files.isExecutable(at(path)) && !Files.isDirectory(at(path));
    }

    @Override
    public List<String> names(String folder) {
        if (!Files.isDirectory(at(folder))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(at(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    @Override
    public Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }

    @Override
    public LibraryJdkAnswer libraryJdk() {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            return new LibraryJdkAnswer(true, jdk.version() + " in " + jdk.home());
        } catch (WorldException e) {
            return new LibraryJdkAnswer(false, e.getMessage());
        }
    }

    @Override
    public String cacheFolder() {
        return UserCache.ofUser().root().toString();
    }
}
