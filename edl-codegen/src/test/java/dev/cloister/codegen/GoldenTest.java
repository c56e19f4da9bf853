package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that is generated for one module, as files that a reviewer reads. {@code
 * -Dgolden=update} rewrites them.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/payroll");

    @TempDir Path folder;

    @Test
    void theGeneratedFilesOfThePayrollModuleAreTheReviewedOnes() throws IOException {
        CodegenResult result = CompiledModule.ofResources("payroll", folder).generate("payroll");
        assertTrue(result.succeeded(), () -> result.diagnostics().toString());
        Map<String, String> generated = files(result);
        if (System.getProperty("golden", "check").equals("update")) {
            update(generated);
        }
        Map<String, String> golden = read();
        assertEquals(golden.keySet(), generated.keySet());
        generated.forEach((path, text) -> assertEquals(golden.get(path), text, path));
    }

    private static Map<String, String> files(CodegenResult result) {
        Map<String, String> files = new TreeMap<>();
        files.put("payroll.edl", result.edl());
        put(files, "trusted/", result.cTrusted());
        put(files, "untrusted/", result.cUntrusted());
        put(files, "enclave/", result.javaEnclave());
        put(files, "host/", result.javaHost());
        String tables =
                Stream.concat(result.entryPoints().stream(), result.nativeBindings().stream())
                        .map(row -> row + "\n")
                        .collect(Collectors.joining());
        files.put(
                "entry-points.txt",
                tables + result.services() + "\n" + result.hostServices() + "\n");
        return files;
    }

    private static void put(
            Map<String, String> files, String folder, Iterable<SourceFile> sources) {
        sources.forEach(file -> files.put(folder + file.path() + ".golden", file.text()));
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(GOLDEN.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static void update(Map<String, String> files) throws IOException {
        Files.createDirectories(GOLDEN);
        for (String old : read().keySet()) {
            Files.delete(GOLDEN.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
