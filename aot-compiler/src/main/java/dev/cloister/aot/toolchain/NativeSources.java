package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The C sources of module {@code native}, as they lie on the class path under {@code
 * cloister/native/}. They are copied into a build folder below {@code native/}, and compiled from
 * there with paths relative to that folder.
 */
public final class NativeSources {
    static final String PREFIX = "cloister/native/";
    private static final String ANCHOR = PREFIX + "include/cloister/runtime.h";

    /** Path below {@code native/} → contents. */
    private final SortedMap<String, byte[]> files;

    NativeSources(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    public static NativeSources onClassPath() {
        return from(NativeSources.class.getClassLoader());
    }

    static NativeSources from(ClassLoader loader) {
        URL anchor = loader.getResource(ANCHOR);
        if (anchor == null) {
            throw new ToolchainException(
                    "native sources: " + ANCHOR + " is not on the class path; add cloister-native");
        }
        try {
            return new NativeSources(
                    anchor.openConnection() instanceof JarURLConnection jar
                            ? fromJar(Path.of(jar.getJarFileURL().toURI()))
                            : fromFolder(folderOf(anchor)));
        } catch (IOException | java.net.URISyntaxException e) {
            throw new ToolchainException(
                    "native sources: " + anchor + " cannot be read (" + e + ")", e);
        }
    }

    /** SHA-256 of one file. */
    String hash(String path) {
        return Sha256.hex(text(path).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of one file. */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new ToolchainException(
                    "native sources: there is no " + path + " in cloister-native");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Writes all files to {@code folder/native/}. */
    void materialise(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path target = folder.resolve("native").resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new ToolchainException(
                    "native sources: cannot be written to " + folder + " (" + e + ")", e);
        }
    }

    /** The units (.c and .S) below the given folders, relative to the build folder, sorted. */
    List<String> unitsIn(String... folders) {
        return files.keySet().stream()
                .filter(CUnit::isUnit)
                .filter(
                        path ->
                                Stream.of(folders)
                                        .anyMatch(folder -> path.startsWith(folder + "/")))
                .map(path -> "native/" + path)
                .toList();
    }

    private static Path folderOf(URL anchor) throws java.net.URISyntaxException {
        Path folder = Path.of(new URI(anchor.toString()));
        for (int up = 0; up < ANCHOR.substring(PREFIX.length()).split("/").length; up++) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> fromJar(Path jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (JarEntry entry : opened.stream().filter(e -> !e.isDirectory()).toList()) {
                if (entry.getName().startsWith(PREFIX)) {
                    try (InputStream bytes = opened.getInputStream(entry)) {
                        files.put(entry.getName().substring(PREFIX.length()), bytes.readAllBytes());
                    }
                }
            }
        }
        return files;
    }
}
