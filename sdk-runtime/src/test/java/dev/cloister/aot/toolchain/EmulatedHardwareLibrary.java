package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The native host with {@code native/tests/emulator} in the place of the kernel's SGX driver. Lies
 * in this package because it links with the parts of the toolchain that are nobody else's business.
 */
public final class EmulatedHardwareLibrary {
    private static final String OUTPUT = "libcloister_host_emulated.so";

    private EmulatedHardwareLibrary() {}

    /** The linked library. */
    public static byte[] build() throws IOException {
        CToolchain toolchain = PinnedClang.onClassPath();
        NativeSources sources = NativeSources.onClassPath();
        Path tests =
                Path.of(System.getProperty("basedir", ""))
                        .toAbsolutePath()
                        .resolveSibling("native")
                        .resolve("tests/emulator");
        List<String> flags = new ArrayList<>(CFlags.host());
        flags.add("-DCLOI_SGX_DEVICE=cloi_emulated_device");
        try (BuildFolder folder = BuildFolder.with(sources);
                Stream<Path> files = Files.list(tests)) {
            List<String> units =
                    new ArrayList<>(sources.unitsIn("host", "platform/sim", "platform/sgx"));
            for (Path file : files.sorted().toList()) {
                String name = "native/tests/emulator/" + file.getFileName();
                folder.write(name, Files.readAllBytes(file));
                if (name.endsWith(".c")) {
                    units.add(name);
                }
            }
            List<CUnit> all =
                    units.stream()
                            .map(unit -> new CUnit(unit, flags, BuildFolder.INCLUDE_FOLDERS))
                            .toList();
            List<String> arguments =
                    new ArrayList<>(
                            List.of(
                                    "-shared",
                                    "-nostdlib",
                                    "--no-undefined",
                                    "-z",
                                    "nodelete",
                                    "-o",
                                    OUTPUT));
            arguments.addAll(
                    new UnitCompiler(toolchain, UserCache.ofUser()).compileAll(folder.path(), all));
            toolchain.link(folder.path(), arguments);
            return folder.read(OUTPUT);
        }
    }
}
