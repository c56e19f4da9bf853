package dev.cloister.cli;

import dev.cloister.aot.toolchain.Hardening;
import dev.cloister.image.ImageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program as {@code java -cp} would start it.
 *
 * @param classPath folders and jars, in order
 * @param mainClass binary name
 * @param settings sizes of the enclave that it gets
 * @param hardening against what it is compiled
 * @param enclaveC folder with the C of its native methods
 */
record ProgramRequest(
        List<Path> classPath,
        String mainClass,
        ImageSettings settings,
        Hardening hardening,
        Optional<Path> enclaveC) {
    ProgramRequest {
        classPath = List.copyOf(classPath);
    }
}
