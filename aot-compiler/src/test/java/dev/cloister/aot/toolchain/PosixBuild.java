package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Compiles generated C together with the VM's own C into an ordinary process: compiled Java without
 * an enclave around it.
 */
public final class PosixBuild {
    private PosixBuild() {}

    /** Builds {@code generated} (file name → text) into {@code executable}. */
    public static void build(SortedMap<String, String> generated, Path executable)
            throws IOException {
        NativeSources sources = NativeSources.onClassPath();
        try (BuildFolder folder = BuildFolder.with(sources)) {
            folder.add(generated);
            CToolchain toolchain = PinnedClang.onClassPath();
            List<String> arguments =
                    new ArrayList<>(
                            List.of(
                                    "-static",
                                    "--build-id=none",
                                    "--defsym=clo_image_base=__ehdr_start",
                                    "-o",
                                    "program"));
            arguments.addAll(
                    new UnitCompiler(toolchain, UserCache.ofUser())
                            .compileAll(folder.path(), units(sources, generated)));
            toolchain.link(folder.path(), arguments);
            Files.write(executable, folder.read("program"));
            Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static List<CUnit> units(NativeSources sources, SortedMap<String, String> generated) {
        List<CUnit> units = new ArrayList<>();
        for (String name : generated.keySet()) {
            units.add(unit("generated/" + name, CFlags.generated(name)));
        }
        for (String source : sources.unitsIn("runtime", "platform/posix")) {
            units.add(unit(source, CFlags.enclave()));
        }
        units.add(unit("native/enclave/enclave_memory.c", CFlags.enclave()));
        return units;
    }

    private static CUnit unit(String source, List<String> flags) {
        List<String> withoutEnclave = new ArrayList<>(flags);
        withoutEnclave.remove("-DCLO_ENCLAVE");
        List<String> folders = new ArrayList<>(BuildFolder.INCLUDE_FOLDERS);
        folders.add("native/platform/posix");
        return new CUnit(source, withoutEnclave, folders);
    }
}
