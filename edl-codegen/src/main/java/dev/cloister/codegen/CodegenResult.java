package dev.cloister.codegen;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.stubs.EntryPoint;
import dev.cloister.codegen.stubs.NativeBinding;
import java.util.List;

/**
 * What was generated, or what is wrong: with diagnostics everything else is empty.
 *
 * @param cTrusted C for the enclave; headers are included by their path
 * @param cUntrusted C for hosts that are not Java
 * @param javaEnclave Java for the enclave; compile with the module's classes and {@code sdk-api}
 * @param javaHost Java for the host; compile with the module's classes, {@code sdk-api} and {@code
 *     sdk-runtime}
 * @param edl the boundary as canonical EDL text
 * @param boundary lower-case hex SHA-256 of {@code edl}; stubs and image must agree on it
 * @param services binary names of the enclave services, sorted
 * @param hostServices binary names of the host services that trusted classes take, sorted; those
 *     that are only lent to calls are not among them
 */
public record CodegenResult(
        List<SourceFile> cTrusted,
        List<SourceFile> cUntrusted,
        List<SourceFile> javaEnclave,
        List<SourceFile> javaHost,
        String edl,
        String boundary,
        List<EntryPoint> entryPoints,
        List<NativeBinding> nativeBindings,
        List<String> services,
        List<String> hostServices,
        List<Diagnostic> diagnostics) {

    static CodegenResult failed(List<Diagnostic> diagnostics) {
        return new CodegenResult(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics);
    }

    /** True when everything was generated. */
    public boolean succeeded() {
        return diagnostics.isEmpty();
    }
}
