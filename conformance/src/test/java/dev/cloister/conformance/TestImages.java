package dev.cloister.conformance;

import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.Hardening;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.build.EnclaveBuildResult;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.SigningKey;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the images that tests load, with a key of this test run, below {@code target/}. */
public final class TestImages {
    /** Signs all images of a run. */
    public static final SigningKey KEY = SigningKey.generate();

    /** 16 MiB of heap, 256 KiB stacks, 4 threads. */
    public static final ImageSettings SMALL =
            ImageSettings.defaults()
                    .withHeapBytes(16L << 20)
                    .withStackBytes(256L << 10)
                    .withThreadCount(4);

    /** C of the native methods of trusted test classes. */
    public static final Path ENCLAVE_C = Path.of("src/test/enclave-c");

    private TestImages() {}

    /** The pinned clang, hardened as {@code -Dcloister.test.hardening=lvi} says. */
    public static EnclaveElfBuild elfBuild() {
        String hardening = System.getProperty("cloister.test.hardening", Hardening.NONE.label());
        return EnclaveElfBuild.pinned().hardened(Hardening.parse(hardening));
    }

    /** The class path of this JVM. */
    public static List<Path> classPath() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return Stream.of(entries).map(Path::of).toList();
    }

    /**
     * Builds the annotated classes in {@code classFolder}, with the C of their native methods, and
     * writes the image to {@code <workFolder>/<name>.enclave}.
     */
    public static Path build(
            String name, Path classFolder, Path workFolder, ImageSettings settings) {
        return build(
                name,
                List.of(classFolder),
                Optional.of(ENCLAVE_C),
                classFolder,
                workFolder,
                settings);
    }

    /**
     * The same of one package only and without C, so that other tests' services stay out of the
     * image.
     */
    public static Path build(
            String name,
            Path classFolder,
            Path workFolder,
            String packagePath,
            ImageSettings settings) {
        Path trusted = workFolder.resolve("trusted");
        try {
            Path copies = Files.createDirectories(trusted.resolve(packagePath));
            try (Stream<Path> classes = Files.list(classFolder.resolve(packagePath))) {
                for (Path type : classes.toList()) {
                    Files.copy(
                            type,
                            copies.resolve(type.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return build(name, List.of(trusted), Optional.empty(), classFolder, workFolder, settings);
    }

    private static Path build(
            String name,
            List<Path> trusted,
            Optional<Path> enclaveC,
            Path generated,
            Path workFolder,
            ImageSettings settings) {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                            name,
                            trusted,
                            classPath(),
                            generated,
                            workFolder,
                            settings,
                            KEY,
                            jdk,
                            List.of(),
                            List.of(),
                            enclaveC);
            EnclaveBuildResult result = EnclaveBuild.run(request, elfBuild());
            Path file = workFolder.resolve(name + ".enclave");
            return Files.write(file, result.image().toBytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
