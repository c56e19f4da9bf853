package dev.cloister.build;

import dev.cloister.aot.AotCompiler;
import dev.cloister.aot.AotException;
import dev.cloister.aot.AotRequest;
import dev.cloister.aot.AotResult;
import dev.cloister.aot.toolchain.BuildRecord;
import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.ToolchainException;
import dev.cloister.aot.world.DeclarationFile;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.BoundNative;
import dev.cloister.codegen.CodegenRequest;
import dev.cloister.codegen.CodegenResult;
import dev.cloister.codegen.EdlCodegen;
import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageMetadata;
import dev.cloister.image.ImageSigner;
import dev.cloister.vm.MainProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From annotated class files to a signed image: stages 2 to 7, a phase per line. */
public final class EnclaveBuild {
    private final EnclaveBuildRequest request;
    private final EnclaveElfBuild elfBuild;

    private EnclaveBuild(EnclaveBuildRequest request, EnclaveElfBuild elfBuild) {
        this.request = request;
        this.elfBuild = elfBuild;
    }

    /**
     * Builds.
     *
     * @throws EnclaveBuildException with all problems of the stage that refused its input
     * @throws dev.cloister.aot.toolchain.ToolchainException when the C tools fail
     */
    public static EnclaveBuildResult run(EnclaveBuildRequest request) {
        return run(request, EnclaveElfBuild.pinned());
    }

    /** Builds with another C toolchain or cache than the user's. */
    public static EnclaveBuildResult run(EnclaveBuildRequest request, EnclaveElfBuild elfBuild) {
        return new EnclaveBuild(request, elfBuild).run();
    }

    private EnclaveBuildResult run() {
        CodegenResult boundary = boundary();
        write(boundary);
        compileHostSide(boundary);
        compileEnclaveSide(boundary);
        AotResult compiled = compileAheadOfTime(boundary);
        EnclaveImage image = sign(boundary, compiled);
        return new EnclaveBuildResult(
                image, compiled.classes(), compiled.methods(), compiled.elf().symbols());
    }

    private CodegenResult boundary() {
        try {
            CodegenResult result =
                    EdlCodegen.generate(
                            new CodegenRequest(
                                    request.name(),
                                    request.classFolders(),
                                    List.of(),
                                    request.classPath(),
                                    request.sourceRoots()),
                            request.libraryJdk()::classFile);
            if (!result.succeeded())
                throw new EnclaveBuildException(
                        "reading the annotated classes",
                        result.diagnostics().stream().map(Diagnostic::toString).toList());
            return result;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves EDL and stubs in the work folder, for people who want to read them. */
    private void write(CodegenResult boundary) {
        Path sources = request.workFolder().resolve("sources");
        write(sources, List.of(new SourceFile(request.name() + ".edl", boundary.edl())));
        write(sources.resolve("enclave-c"), boundary.cTrusted());
        write(sources.resolve("host-c"), boundary.cUntrusted());
        write(sources.resolve("enclave-java"), boundary.javaEnclave());
        write(sources.resolve("host-java"), boundary.javaHost());
    }

    private static void write(Path folder, List<SourceFile> sources) {
        try {
            for (SourceFile source : sources) {
                Path file = folder.resolve(source.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.text());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void compileHostSide(CodegenResult boundary) {
        new GeneratedJavaCompiler(applicationPath())
                .compile(boundary.javaHost(), request.hostClasses());
    }

    private void compileEnclaveSide(CodegenResult boundary) {
        List<Path> path = new ArrayList<>(applicationPath());
        // Program images name the VM's half in Java, which applications do not have on their class
        // path.
        path.add(placeOf(MainProgram.class));
        new GeneratedJavaCompiler(path).compile(boundary.javaEnclave(), enclaveClasses());
    }

    private AotResult compileAheadOfTime(CodegenResult boundary) {
        List<Path> classPath = new ArrayList<>();
        classPath.add(enclaveClasses());
        classPath.addAll(applicationPath());
        DeclarationFile.write(enclaveClasses(), request.declarations());
        NativeMethods methods =
                request.enclaveC()
                        .map(folder -> NativeMethods.of(request.nativeClasses(), folder))
                        .orElse(NativeMethods.none());
        SortedMap<String, String> bridges = new TreeMap<>(methods.sources());
        for (SourceFile source : boundary.cTrusted()) bridges.put(source.path(), source.text());
        List<BoundNative> natives = new ArrayList<>(natives(boundary));
        natives.addAll(methods.bindings());
        WorldRequest world =
                new WorldRequest(classPath, request.libraryJdk(), entryPoints(boundary), natives);
        try {
            return new AotCompiler(elfBuild).compile(new AotRequest(world, bridges));
        } catch (AotException refused) {
            throw new EnclaveBuildException(
                    "compiling for the enclave", refused.problems(), WorldDiagnostic.LEAVING_OUT);
        } catch (ToolchainException refused) {
            throw methods.inTermsOfJava(refused);
        }
    }

    private static List<WorldRequest.EntryPoint> entryPoints(CodegenResult boundary) {
        return boundary.entryPoints().stream()
                .map(
                        entry ->
                                new WorldRequest.EntryPoint(
                                        entry.className(),
                                        entry.method(),
                                        entry.descriptor(),
                                        entry.cName()))
                .toList();
    }

    private static List<BoundNative> natives(CodegenResult boundary) {
        return boundary.nativeBindings().stream()
                .map(
                        bound ->
                                new BoundNative(
                                        bound.className(),
                                        bound.method(),
                                        bound.descriptor(),
                                        bound.cFunction(),
                                        true))
                .toList();
    }

    private EnclaveImage sign(CodegenResult boundary, AotResult compiled) {
        BuildRecord record = compiled.elf().record();
        SortedMap<String, String> build = new TreeMap<>();
        build.put("record", record.toJson());
        ImageMetadata metadata =
                new ImageMetadata(
                        request.name(),
                        boundary.boundary(),
                        boundary.services(),
                        boundary.hostServices(),
                        build);
        return ImageSigner.sign(compiled.elf().elf(), request.settings(), metadata, request.key());
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + ": comes from a place that is not a file", e);
        }
    }

    private Path enclaveClasses() {
        return request.workFolder().resolve("enclave-classes");
    }

    private List<Path> applicationPath() {
        List<Path> all = new ArrayList<>(request.classFolders());
        for (Path entry : request.classPath()) if (!all.contains(entry)) all.add(entry);
        return all;
    }
}
