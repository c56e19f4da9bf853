package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassPathTest {
    @TempDir private Path folder;

    private Path jar(boolean multiRelease, Map<String, String> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (multiRelease) {
            manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        }
        Path file = Files.createTempFile(folder, "a", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(bytes(entry.getValue()));
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final Map<String, String> VERSIONS =
            Map.of(
                    "p/A.class", "base",
                    "META-INF/versions/11/p/A.class", "eleven",
                    "META-INF/versions/21/p/A.class", "twenty-one");

    @Test
    void aMultiReleaseJarGivesWhatRelease17Sees() throws IOException {
        try (ClassPath path = new ClassPath(List.of(jar(true, VERSIONS)))) {
            assertArrayEquals(bytes("eleven"), path.read("p/A").orElseThrow());
        }
        try (ClassPath path = new ClassPath(List.of(jar(false, VERSIONS)))) {
            assertArrayEquals(bytes("base"), path.read("p/A").orElseThrow());
        }
    }

    @Test
    void theFirstEntryWinsAndMissingOnesAreSkipped() throws IOException {
        Files.createDirectories(folder.resolve("classes/p"));
        Files.write(folder.resolve("classes/p/A.class"), bytes("folder"));
        List<Path> entries =
                List.of(folder.resolve("nowhere"), folder.resolve("classes"), jar(false, VERSIONS));
        try (ClassPath path = new ClassPath(entries)) {
            assertArrayEquals(bytes("folder"), path.read("p/A").orElseThrow());
            assertFalse(path.read("p/B").isPresent());
        }
    }

    @Test
    void aBrokenJarIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("b.jar"), "no jar");
        WorldException wrong =
                assertThrows(WorldException.class, () -> new ClassPath(List.of(broken)));
        assertEquals(
                broken + ": not a readable jar; take it off the class path", wrong.getMessage());
    }

    @Test
    void theApplicationCannotReplaceJavaLang() {
        write(folder.resolve("java/util/StringJoiner.class"), bytes("not even a class file"));
        TestWorld world =
                new TestWorld(folder)
                        .build(
                                "public class Main { public static void main() {"
                                        + " new java.util.StringJoiner(\"\"); } }");
        assertEquals(List.of(), world.diagnostics());
        assertTrue(
                world.type("java/util/StringJoiner").fields().stream()
                        .anyMatch(field -> field.name().equals("prefix")));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
