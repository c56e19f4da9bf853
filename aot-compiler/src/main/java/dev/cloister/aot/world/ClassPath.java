package dev.cloister.aot.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The application's class path: folders and (multi-release) jars, searched in order. */
final class ClassPath implements AutoCloseable {
    private interface Entry {
        Optional<byte[]> read(String internalName) throws IOException;
    }

    private record Folder(Path path) implements Entry {
        @Override
        public Optional<byte[]> read(String internalName) throws IOException {
            Path file = path.resolve(internalName + ".class");
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }
    }

    private record Jar(JarFile file) implements Entry {
        @Override
        public Optional<byte[]> read(String internalName) throws IOException {
            ZipEntry entry = file.getEntry(internalName + ".class");
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = file.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    ClassPath(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                entries.add(new Folder(path));
            } else if (Files.isRegularFile(path)) {
                entries.add(new Jar(openJar(path)));
            }
            // A missing entry is skipped, as `java` does.
        }
    }

    private static JarFile openJar(Path path) {
        try {
            Runtime.Version release =
                    Runtime.Version.parse(Integer.toString(LibraryJdk.FEATURE_RELEASE));
            return new JarFile(path.toFile(), false, ZipFile.OPEN_READ, release);
        } catch (IOException e) {
            throw new WorldException(path + ": not a readable jar; take it off the class path", e);
        }
    }

    Optional<byte[]> read(String internalName) {
        try {
            for (Entry entry : entries) {
                Optional<byte[]> bytes = entry.read(internalName);
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new WorldException(internalName + ": the class file cannot be read", e);
        }
    }

    @Override
    public void close() {
        for (Entry entry : entries) {
            if (entry instanceof Jar jar) {
                try {
                    jar.file().close();
                } catch (IOException e) {
                    throw new WorldException(jar.file().getName() + ": cannot be closed", e);
                }
            }
        }
    }
}
