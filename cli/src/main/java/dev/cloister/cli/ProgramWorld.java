package dev.cloister.cli;

import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import dev.cloister.build.NativeMethods;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program brings into an enclave and what of it cannot work. Of an image, only the C of its
 * native methods is compiled.
 */
final class ProgramWorld {
    private ProgramWorld() {}

    /**
     * Searches.
     *
     * @param classPath the program's own; native methods of its classes are bound to the C
     * @param enclaveC folder with that C
     */
    static WorldResult build(
            List<Path> classPath,
            List<EntryPoint> entries,
            Optional<Path> enclaveC,
            LibraryJdk jdk) {
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(SdkClassPath.entries());
        NativeMethods methods =
                enclaveC.map(folder -> NativeMethods.of(classPath, folder))
                        .orElse(NativeMethods.none());
        WorldResult world =
                ClosedWorldBuilder.build(new WorldRequest(all, jdk, entries, methods.bindings()));
        if (enclaveC.isEmpty()) {
            return world;
        }
        List<WorldDiagnostic> problems = new ArrayList<>(world.diagnostics());
        problems.addAll(methods.unbound(world, EnclaveElfBuild.pinned()));
        return new WorldResult(world.world(), problems, world.whyReachable());
    }
}
