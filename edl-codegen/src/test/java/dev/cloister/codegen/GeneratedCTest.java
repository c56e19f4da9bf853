package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.codegen.emit.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated C has no warning. Skipped where no C compiler is at hand; every image build compiles
 * the same files again.
 */
class GeneratedCTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"payroll", "names"})
    void trustedAndUntrustedCCompileWithoutWarnings(String module) throws Exception {
        Optional<Path> compiler = CCompiler.find();
        assumeTrue(compiler.isPresent(), "no C compiler");
        CodegenResult result = CompiledModule.ofResources(module, folder).generate(module);
        compile(compiler.get(), result.cTrusted(), List.of("-DCLO_ENCLAVE", "-ffreestanding"));
        compile(compiler.get(), result.cUntrusted(), List.of("-ffreestanding"));
    }

    private void compile(Path compiler, List<SourceFile> files, List<String> options)
            throws Exception {
        for (SourceFile file : files) {
            Files.writeString(folder.resolve(file.path()), file.text());
        }
        for (SourceFile file : files) {
            if (file.path().endsWith(".c")) {
                List<String> all = new ArrayList<>(options);
                all.add("-I" + folder);
                assertEquals("", CCompiler.check(compiler, folder.resolve(file.path()), all));
            }
        }
    }
}
