package dev.cloister.aot;

import dev.cloister.aot.emit.CBackend;
import dev.cloister.aot.emit.CSource;
import dev.cloister.aot.emit.CSources;
import dev.cloister.aot.toolchain.EnclaveElf;
import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldResult;
import java.util.SortedMap;
import java.util.TreeMap;

/** From class files and entry points to an ELF file: closed world → C → objects → image. */
public final class AotCompiler {
    private final EnclaveElfBuild elfBuild;

    public AotCompiler(EnclaveElfBuild elfBuild) {
        this.elfBuild = elfBuild;
    }

    /**
     * Compiles.
     *
     * @throws AotException when the program reaches what cannot work
     * @throws dev.cloister.aot.toolchain.ToolchainException when the C tools refuse
     */
    public AotResult compile(AotRequest request) {
        WorldResult reached = ClosedWorldBuilder.build(request.world());
        if (!reached.diagnostics().isEmpty()) {
            throw new AotException(
                    reached.diagnostics().stream().map(WorldDiagnostic::text).toList());
        }
        CSources sources = CBackend.translate(reached.world());
        SortedMap<String, String> generated = new TreeMap<>(request.bridges());
        for (CSource source : sources.sources()) generated.put(source.name(), source.text());
        EnclaveElf elf = elfBuild.build(generated, sources.methods(), request.jdk().version());
        return new AotResult(
                elf,
                reached.world().classes().size(),
                sources.methods().size(),
                reached.whyReachable());
    }
}
