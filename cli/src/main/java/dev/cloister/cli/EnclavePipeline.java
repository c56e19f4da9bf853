package dev.cloister.cli;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBusyException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.aot.toolchain.EnclaveElfBuild;
import dev.cloister.aot.toolchain.UserCache;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ProgramImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The stages as they are: compile, sign, load, call. */
final class EnclavePipeline implements Pipeline {
    @Override
    public int run(ProgramRequest request, Optional<Path> storage, List<String> arguments) {
        try {
            ProgramCache cache = new ProgramCache(UserCache.ofUser());
            Path folder = cache.workFolder();
            try {
                ProgramImage program = build(request, cache, folder);
                Path file = folder.resolve("loaded.enclave");
                ImageSigner.write(program.image(), file);
                Enclave enclave = Enclave.load(EnclaveImage.file(file), options(storage));
                int exitCode = program.run(enclave, request.mainClass(), arguments);
                close(enclave);
                return exitCode;
            } finally {
                UserCache.deleteTree(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EnclaveOptions options(Optional<Path> storage) {
        EnclaveOptions options = EnclaveOptions.defaults();
        return storage.map(options::storage).orElse(options);
    }

    @Override
    public Explanation explain(ProgramRequest request, Optional<String> method) {
        return WorldExplanation.of(request, method);
    }

    @Override
    public Explanation check(
            List<Path> classPath,
            List<String> classNames,
            Optional<Path> enclaveC,
            boolean asJson) {
        WorldCheck check = WorldCheck.of(classPath, classNames, enclaveC);
        List<String> lines = asJson ? CheckReport.json(check) : CheckReport.text(check);
        return new Explanation(lines, check.problems().isEmpty());
    }

    /** As with {@code java}, threads that still run when the program exits end with the process. */
    private static void close(Enclave enclave) {
        try {
            enclave.close();
        } catch (EnclaveBusyException stillRunning) {
            return;
        }
    }

    private static ProgramImage build(ProgramRequest request, ProgramCache cache, Path folder)
            throws IOException {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            String key = ProgramCache.keyOf(request, jdk.version());
            Optional<ProgramImage> known = cache.find(key);
            if (known.isPresent()) {
                return known.get();
            }
            ProgramImage built =
                    ProgramImage.build(
                            request.classPath(),
                            List.of(request.mainClass()),
                            SdkClassPath.entries(),
                            folder,
                            request.settings(),
                            SigningKey.development(),
                            jdk,
                            EnclaveElfBuild.pinned().hardened(request.hardening()),
                            request.enclaveC());
            cache.keep(key, built);
            return built;
        }
    }
}
