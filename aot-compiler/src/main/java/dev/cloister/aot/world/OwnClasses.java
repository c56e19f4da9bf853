package dev.cloister.aot.world;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The classes of this very jar (or folder) that end up inside images. */
final class OwnClasses {
    static final String SUBSTITUTIONS = "dev/cloister/aot/jdk/";
    private static final String WIRE = "dev/cloister/wire/";
    private static final String RUNTIME = "dev/cloister/vm/";

    private OwnClasses() {}

    static boolean isOwn(String internalName) {
        return internalName.startsWith(RUNTIME) || internalName.startsWith(SUBSTITUTIONS);
    }

    /**
     * Both sides of the boundary use these; they come with the application, or (a plain program has
     * none) with the compiler.
     */
    static boolean isShared(String internalName) {
        return internalName.startsWith(WIRE);
    }

    static Optional<byte[]> read(String internalName) {
        try (InputStream in = OwnClasses.class.getResourceAsStream("/" + internalName + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new WorldException(internalName + ": the compiler's own class is unreadable", e);
        }
    }

    /** Internal names of the classes in {@link #SUBSTITUTIONS}, sorted. */
    static List<String> substitutionNames() {
        try {
            Path home =
                    Path.of(
                            OwnClasses.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(home)) {
                return namesIn(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return namesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new WorldException("the compiler's own substitutions cannot be listed", e);
        }
    }

    private static List<String> namesIn(Path root) throws IOException {
        Path folder = root.resolve(SUBSTITUTIONS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> SUBSTITUTIONS + name.substring(0, name.length() - 6))
                    .sorted()
                    .toList();
        }
    }
}
