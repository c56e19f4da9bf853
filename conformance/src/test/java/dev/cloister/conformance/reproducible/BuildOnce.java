package dev.cloister.conformance.reproducible;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds an image in a process of its own, as its user, in its place: {@code BuildOnce CLASSES
 * ENCLAVE_C LIBRARY_JDK IMAGE}. The development key of that user signs.
 */
final class BuildOnce {
    private BuildOnce() {}

    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        Path image = Path.of(args[3]);
        try (LibraryJdk jdk = LibraryJdk.open(Path.of(args[2]))) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                                    "counter",
                                    List.of(classes),
                                    TestImages.classPath(),
                                    classes,
                                    image.resolveSibling("work"),
                                    TestImages.SMALL,
                                    SigningKey.development(),
                                    jdk)
                            .withEnclaveC(Path.of(args[1]));
            Files.write(image, EnclaveBuild.run(request).image().toBytes());
        }
    }
}
