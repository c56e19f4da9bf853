package dev.cloister.build;

import dev.cloister.Enclave;
import dev.cloister.EnclaveLostException;
import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.codegen.emit.SourceFile;
import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ordinary programs with a {@code main(String[])}, compiled into one image: what {@code cloister
 * run} runs.
 *
 * @param image the signed image
 * @param hostClasses folder with the host's half of the boundary
 */
public record ProgramImage(EnclaveImage image, Path hostClasses) {
    /**
     * Binary name of the service that every program image offers: {@code int run(String mainClass,
     * List<String> arguments)}.
     */
    public static final String SERVICE = MainProgramClass.SERVICE.replace('/', '.');

    /**
     * Builds.
     *
     * @param classPath folders and jars of the programs
     * @param mainClasses binary names of the classes with a {@code main}
     * @param sdk class path with {@code cloister-sdk-api} and {@code cloister-sdk-runtime}
     * @param workFolder for all that is generated; the host's half stays there
     */
    public static ProgramImage build(
            List<Path> classPath,
            List<String> mainClasses,
            List<Path> sdk,
            Path workFolder,
            ImageSettings settings,
            SigningKey key,
            LibraryJdk jdk) {
        return build(
                classPath,
                mainClasses,
                sdk,
                workFolder,
                settings,
                key,
                jdk,
                EnclaveElfBuild.pinned(),
                Optional.empty());
    }

    /**
     * Builds with another C toolchain, hardened code, or C of the programs' own.
     *
     * @param enclaveC folder with the C of the programs' native methods (docs/native-c.md)
     * @see #build(List, List, List, Path, ImageSettings, SigningKey, LibraryJdk)
     */
    public static ProgramImage build(
            List<Path> classPath,
            List<String> mainClasses,
            List<Path> sdk,
            Path workFolder,
            ImageSettings settings,
            SigningKey key,
            LibraryJdk jdk,
            EnclaveElfBuild elfBuild,
            Optional<Path> enclaveC) {
        Path service = workFolder.resolve("program");
        List<Path> all = new ArrayList<>(classPath);
        all.addAll(sdk);
        new GeneratedJavaCompiler(sdk)
                .compile(
                        List.of(
                                new SourceFile(
                                        MainProgramClass.SERVICE + ".java",
                                        MainProgramClass.SERVICE_SOURCE)),
                        service);
        try {
            Files.write(
                    service.resolve(MainProgramClass.IMPLEMENTATION + ".class"),
                    MainProgramClass.write(mainClasses));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        EnclaveBuildRequest request =
                new EnclaveBuildRequest(
                        "program", List.of(service), all, service, workFolder, settings, key, jdk);
        EnclaveBuildResult result =
                EnclaveBuild.run(
                        enclaveC.map(folder -> request.withEnclaveC(folder, classPath))
                                .orElse(request),
                        elfBuild);
        return new ProgramImage(result.image(), service);
    }

    /**
     * Runs one of the programs in an enclave loaded from this image.
     *
     * @return its exit code
     * @throws dev.cloister.EnclaveException when the enclave fails; what the program throws it
     *     prints itself
     */
    public int run(Enclave enclave, String mainClass, List<String> arguments) {
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {hostClasses.toUri().toURL()}, Enclave.class.getClassLoader())) {
            Class<?> type = loader.loadClass(SERVICE);
            Method run = type.getMethod("run", String.class, List.class);
            return (int) run.invoke(enclave.service(type), mainClass, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof EnclaveLostException lost
                    && lost.exitStatus().isPresent()) return lost.exitStatus().getAsInt();
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (ReflectiveOperationException | IOException broken) {
            throw new IllegalStateException(
                    hostClasses + ": not the host classes of a program image", broken);
        }
    }
}
