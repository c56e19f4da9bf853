package dev.cloister.conformance.trust;

import dev.cloister.Enclave;
import dev.cloister.EnclaveConfiguration;
import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import dev.cloister.image.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One compiled program for all tests of this package, in many images: signed again by others, with
 * other versions, and once laid out with another heap, which makes it another enclave.
 */
final class TrustImages {
    private static final Path FOLDER = Path.of("target", "trust");
    private static final ImageSettings SETTINGS =
            TestImages.SMALL.withHeapBytes(64L << 20).withVersion(7, 3);

    private static Path image;
    private static Path another;

    private TrustImages() {}

    /** Product 7, version 3, of this run's signer. */
    static synchronized Path image() {
        if (image == null) {
            image = build("trust", SETTINGS);
        }
        return image;
    }

    /** The same program as another enclave of the same signer. */
    static synchronized Path anotherImage() {
        if (another == null) {
            another = build("trust-other", SETTINGS.withHeapBytes(48L << 20));
        }
        return another;
    }

    /** The first image, signed again: the same MRENCLAVE with other settings or another signer. */
    static Path signedAgain(
            String name, SigningKey key, UnaryOperator<SignatureSettings.Builder> change) {
        try {
            var read = dev.cloister.image.EnclaveImage.read(Files.readAllBytes(image()));
            SignatureSettings settings =
                    change.apply(read.sigStruct().settings().toBuilder()).build();
            Path file = FOLDER.resolve(name + ".enclave");
            ImageSigner.write(ImageSigner.prepare(read, settings).signed(key), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first image with key separation; every byte of the ids is the given one. */
    static Path separated(int extendedProduct, int family) {
        return signedAgain(
                "separated-" + extendedProduct + "-" + family,
                TestImages.KEY,
                b ->
                        b.keySeparation(
                                Optional.of(
                                        new KeySeparation(
                                                id(extendedProduct, 16), id(family, 16)))));
    }

    /** Every byte of CONFIGID is the given one. */
    static EnclaveOptions configured(int idByte, int version) {
        return EnclaveOptions.defaults()
                .configuration(new EnclaveConfiguration(id(idByte, 64), version));
    }

    private static String id(int value, int bytes) {
        return String.format("%02x", value).repeat(bytes);
    }

    static Enclave load(Path image) {
        return load(image, EnclaveOptions.defaults());
    }

    static Enclave load(Path image, EnclaveOptions options) {
        return Enclave.load(dev.cloister.EnclaveImage.file(image), options);
    }

    private static Path build(String name, ImageSettings settings) {
        try {
            Path classes =
                    Path.of(
                            Witness.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path work = Files.createDirectories(FOLDER.resolve(name).toAbsolutePath());
            return TestImages.build(
                    "trust", classes, work, "dev/cloister/conformance/trust", settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
