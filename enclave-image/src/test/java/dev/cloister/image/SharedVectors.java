package dev.cloister.image;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Published vectors that lie beside the project's checkout, if they do. A test that lacks them is
 * reported as skipped and says so.
 */
final class SharedVectors {
    private SharedVectors() {}

    static byte[] read(String name) throws IOException {
        Path file = null;
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/vectors").resolve(name);
            if (Files.exists(candidate)) {
                file = candidate;
                break;
            }
        }
        assumeTrue(file != null, "shared/vectors/" + name + " is not beside this checkout");
        return Files.readAllBytes(file);
    }
}
