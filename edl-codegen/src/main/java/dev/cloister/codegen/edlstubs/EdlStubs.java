package dev.cloister.codegen.edlstubs;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.emit.CNames;
import dev.cloister.codegen.emit.SourceFile;
import java.util.List;

/**
 * A checked EDL program → C: what both sides share, the enclave's half and the host's half.
 *
 * @param shared to be found by both halves
 * @param diagnostics what cannot be marshalled safely; everything else is empty then
 */
public record EdlStubs(
        List<SourceFile> shared,
        List<SourceFile> trusted,
        List<SourceFile> untrusted,
        List<Diagnostic> diagnostics) {

    /** The stubs of a program that {@code EdlCheck} has accepted in that dialect. */
    public static EdlStubs of(EdlProgram program, EdlDialect dialect) {
        Diagnostics diagnostics = new Diagnostics();
        new EdlStubRules(program, diagnostics).check();
        new EdlDeepCopyRules(program, dialect, diagnostics).check();
        if (!diagnostics.isEmpty()) {
            return new EdlStubs(List.of(), List.of(), List.of(), diagnostics.sorted());
        }
        return new EdlStubs(
                List.of(EdlSharedHeader.generate(program)),
                List.of(
                        EdlPrototypes.trusted(program),
                        EdlTrustedEcalls.generate(program),
                        EdlTrustedOcalls.generate(program)),
                List.of(EdlPrototypes.untrusted(program), EdlHostStubs.generate(program)),
                List.of());
    }

    static String module(EdlProgram program) {
        return CNames.module(program.name());
    }
}
