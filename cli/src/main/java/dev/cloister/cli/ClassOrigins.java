package dev.cloister.cli;

import dev.cloister.aot.world.WorldClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Which jar or folder each class of a world comes from. */
final class ClassOrigins implements AutoCloseable {
    private static final String OWN = "dev/cloister/";

    private final Map<Path, Optional<ZipFile>> entries = new LinkedHashMap<>();

    ClassOrigins(List<Path> classPath) {
        for (Path path : classPath) {
            try {
                entries.put(
                        path,
                        Files.isDirectory(path)
                                ? Optional.empty()
                                : Optional.of(new ZipFile(path.toFile())));
            } catch (IOException e) {
                throw new UncheckedIOException(path + ": not a readable jar", e);
            }
        }
    }

    /** Name of the jar or folder; the class library and Cloister's own classes are one each. */
    String of(WorldClass type) {
        // A lambda or record method class is named after the class it was made for.
        String name = type.name();
        for (; !name.isEmpty(); name = outer(name)) {
            String file = name + ".class";
            for (Map.Entry<Path, Optional<ZipFile>> entry : entries.entrySet()) {
                boolean isHere =
                        entry.getValue()
                                .map(jar -> jar.getEntry(file) != null)
                                .orElseGet(() -> Files.isRegularFile(entry.getKey().resolve(file)));
                if (isHere) {
                    return entry.getKey().getFileName().toString();
                }
            }
        }
        return type.name().startsWith(OWN) ? "Cloister" : "class library";
    }

    private static String outer(String name) {
        int dollar = name.lastIndexOf('$');
        return dollar <= 0 ? "" : name.substring(0, dollar);
    }

    @Override
    public void close() {
        for (Optional<ZipFile> jar : entries.values()) {
            jar.ifPresent(ClassOrigins::close);
        }
    }

    private static void close(ZipFile jar) {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
