package dev.cloister.aot.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The application's class path: folders and (multi-release) jars, searched in order. */
final class ClassPath implements AutoCloseable {
    private static final String CLASS = ".class";

    private interface Entry {
        Optional<byte[]> read(String file) throws IOException;

        /** Names of its class files, sorted. */
        List<String> classFiles() throws IOException;
    }

    private record Folder(Path path) implements Entry {
        @Override
        public Optional<byte[]> read(String name) throws IOException {
            Path file = path.resolve(name);
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }

        @Override
        public List<String> classFiles() throws IOException {
            try (Stream<Path> files = Files.walk(path)) {
                return files.map(file -> path.relativize(file).toString())
                        .filter(name -> name.endsWith(CLASS))
                        .sorted()
                        .toList();
            }
        }
    }

    private record Jar(JarFile file) implements Entry {
        @Override
        public Optional<byte[]> read(String name) throws IOException {
            ZipEntry entry = file.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = file.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }

        @Override
        public List<String> classFiles() {
            return file.versionedStream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(CLASS))
                    .sorted()
                    .toList();
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
                Optional<byte[]> bytes = entry.read(internalName + CLASS);
                if (bytes.isPresent()) {
                    return bytes;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new WorldException(internalName + ": the class file cannot be read", e);
        }
    }

    /** All files of this name, in the order of the class path. */
    List<byte[]> resources(String name) {
        List<byte[]> found = new ArrayList<>();
        try {
            for (Entry entry : entries) {
                entry.read(name).ifPresent(found::add);
            }
            return found;
        } catch (IOException e) {
            throw new WorldException(name + ": the resource cannot be read", e);
        }
    }

    /** Shows every class file, in the order of the class path and of names. */
    void forEachClass(Consumer<byte[]> reader) {
        try {
            for (Entry entry : entries) {
                for (String name : entry.classFiles()) {
                    entry.read(name).ifPresent(reader);
                }
            }
        } catch (IOException e) {
            throw new WorldException("the class path cannot be read", e);
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
