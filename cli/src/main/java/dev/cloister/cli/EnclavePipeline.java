package dev.cloister.cli;

import dev.cloister.Enclave;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ProgramImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages as they are: compile, sign, load, call. */
final class EnclavePipeline implements Pipeline {
    @Override
    public int run(ProgramRequest request, List<String> arguments) {
        return inTemporaryFolder(
                folder -> {
                    ProgramImage program = build(request, folder);
                    Path file = folder.resolve("program.enclave");
                    ImageSigner.write(program.image(), file);
                    try (Enclave enclave = Enclave.load(dev.cloister.EnclaveImage.file(file))) {
                        return program.run(enclave, request.mainClass(), arguments);
                    }
                });
    }

    @Override
    public Explanation explain(ProgramRequest request, Optional<String> method) {
        return WorldExplanation.of(request, method);
    }

    private static ProgramImage build(ProgramRequest request, Path folder) {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            return ProgramImage.build(
                    request.classPath(),
                    List.of(request.mainClass()),
                    SdkClassPath.entries(),
                    folder,
                    request.settings(),
                    SigningKey.development(),
                    jdk);
        }
    }

    private interface Work {
        int in(Path folder);
    }

    private static int inTemporaryFolder(Work work) {
        try {
            Path folder = Files.createTempDirectory("cloister-run-");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
