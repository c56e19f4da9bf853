package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hand-written enclave of {@code native/tests/fake}: the real enclave side around a VM of a few
 * lines. Lies in this package because it links with the parts of the toolchain that are nobody
 * else's business.
 */
public final class HandWrittenEnclave {
    private static final String OUTPUT = "fake-enclave.elf";

    private HandWrittenEnclave() {}

    /** The linked ELF. */
    public static byte[] elf() throws IOException {
        CToolchain toolchain = PinnedClang.onClassPath();
        NativeSources sources = NativeSources.onClassPath();
        Path tests =
                Path.of(System.getProperty("basedir", ""))
                        .toAbsolutePath()
                        .resolveSibling("native")
                        .resolve("tests/fake");
        try (BuildFolder folder = BuildFolder.with(sources);
                Stream<Path> files = Files.list(tests)) {
            List<String> units = new ArrayList<>(sources.unitsIn("enclave"));
            for (Path file : files.sorted().toList()) {
                String name = "native/tests/fake/" + file.getFileName();
                folder.write(name, Files.readAllBytes(file));
                if (name.endsWith(".c")) {
                    units.add(name);
                }
            }
            List<CUnit> all =
                    units.stream()
                            .map(
                                    unit ->
                                            new CUnit(
                                                    unit,
                                                    CFlags.enclave(),
                                                    BuildFolder.INCLUDE_FOLDERS))
                            .toList();
            List<String> objects =
                    new UnitCompiler(toolchain, UserCache.ofUser()).compileAll(folder.path(), all);
            new EnclaveLinker(toolchain, folder.path()).link(objects, OUTPUT);
            return folder.read(OUTPUT);
        }
    }
}
