package dev.cloister.codegen;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.diagnostics.SourcePosition;
import dev.cloister.codegen.edl.EdlFile;
import dev.cloister.codegen.edl.EdlParser;
import dev.cloister.codegen.edl.EdlPrinter;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.codegen.model.ClassFactsSource;
import dev.cloister.codegen.model.JavaName;
import dev.cloister.codegen.model.TrustedModelRules;
import dev.cloister.codegen.model.TrustedModule;
import dev.cloister.codegen.model.TrustedService;
import dev.cloister.codegen.stubs.BoundaryStubs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Class files → EDL and the code of both sides of the boundary. */
public final class EdlCodegen {
    private EdlCodegen() {}

    /**
     * Runs all stages; each reports all it finds before the next begins.
     *
     * @throws IOException when class files cannot be read
     */
    public static CodegenResult generate(CodegenRequest request) throws IOException {
        return generate(request, name -> Optional.empty());
    }

    /**
     * The same with the class library that the module will run with: what follows from its classes
     * then does not depend on the Java that runs this.
     *
     * @param library class files of the JDK by name; those that it lacks are the running one's
     */
    public static CodegenResult generate(
            CodegenRequest request, ClassFactsSource.ClassFiles library) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (ModuleClassPath classPath = ModuleClassPath.open(request)) {
            ClassFactsSource classes =
                    new ClassFactsSource(
                            classPath.own(),
                            name -> {
                                Optional<byte[]> found = classPath.find(name);
                                return found.isPresent() ? found : library.find(name);
                            });
            TrustedModelRules rules =
                    new TrustedModelRules(classes, request.sourceRoots(), diagnostics);
            TrustedModule module = rules.module(request.moduleName());
            return diagnostics.isEmpty()
                    ? stubs(module, diagnostics)
                    : CodegenResult.failed(diagnostics.sorted());
        }
    }

    private static CodegenResult stubs(TrustedModule module, Diagnostics diagnostics) {
        BoundaryStubs stubs = new BoundaryStubs(module);
        String edl = checkedEdl(stubs.edl(), diagnostics);
        String boundary = sha256(edl);
        List<SourceFile> javaEnclave = stubs.enclaveJava();
        List<SourceFile> javaHost = stubs.hostJava(boundary);
        reportClashes(javaEnclave, javaHost, diagnostics);
        if (!diagnostics.isEmpty()) {
            return CodegenResult.failed(diagnostics.sorted());
        }
        return new CodegenResult(
                stubs.trustedC(),
                stubs.untrustedC(),
                javaEnclave,
                javaHost,
                edl,
                boundary,
                stubs.entryPoints(),
                stubs.nativeBindings(),
                binaryNames(module.enclaveServices().stream().map(TrustedService::name)),
                binaryNames(module.neededHostServices().stream()),
                List.of());
    }

    /** The text, after it has been read back as the tree it was printed from. */
    private static String checkedEdl(EdlFile file, Diagnostics diagnostics) {
        String text = EdlPrinter.print(file);
        EdlFile readBack = EdlParser.parse("generated.edl", text, diagnostics);
        if (diagnostics.isEmpty() && !readBack.withoutPositions().equals(file.withoutPositions())) {
            diagnostics.report(SourcePosition.of("generated.edl", 0), "edl.readBack");
        }
        return text;
    }

    private static void reportClashes(
            List<SourceFile> enclave, List<SourceFile> host, Diagnostics diagnostics) {
        Set<String> paths = new TreeSet<>();
        for (SourceFile file : Stream.concat(enclave.stream(), host.stream()).toList()) {
            if (!paths.add(file.path())) {
                diagnostics.report(SourcePosition.of(file.path(), 0), "generated.clash");
            }
        }
    }

    private static List<String> binaryNames(Stream<JavaName> services) {
        return services.map(service -> service.internalName().replace('/', '.')).toList();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
