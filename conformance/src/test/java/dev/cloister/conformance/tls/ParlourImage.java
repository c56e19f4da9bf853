package dev.cloister.conformance.tls;

import dev.cloister.Enclave;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.AttributeFlag;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SignatureSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one image of this package: product 7, version 3. */
final class ParlourImage {
    private static final Path FOLDER = Path.of("target", "tls").toAbsolutePath();

    private static Path file;

    private ParlourImage() {}

    static synchronized Path file() {
        if (file == null) {
            file = build();
        }
        return file;
    }

    /** The same program, open to debuggers. */
    static Path debugFile() {
        try {
            var image = dev.cloister.image.EnclaveImage.read(Files.readAllBytes(file()));
            SignatureSettings settings =
                    image.sigStruct().settings().toBuilder()
                            .attribute(AttributeFlag.DEBUG, true)
                            .build();
            Path debug = FOLDER.resolve("debug.enclave");
            ImageSigner.write(ImageSigner.prepare(image, settings).signed(TestImages.KEY), debug);
            return debug;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Enclave load(Path image) {
        return Enclave.load(dev.cloister.EnclaveImage.file(image));
    }

    private static Path build() {
        try {
            Path classes =
                    Path.of(
                            Parlour.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Files.createDirectories(FOLDER);
            return TestImages.build(
                    "parlour",
                    classes,
                    FOLDER,
                    "dev/cloister/conformance/tls",
                    TestImages.SMALL
                            .withHeapBytes(128L << 20)
                            .withThreadCount(6)
                            .withVersion(7, 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
