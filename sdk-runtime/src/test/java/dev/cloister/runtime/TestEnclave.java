package dev.cloister.runtime;

import dev.cloister.EnclaveImage;
import dev.cloister.aot.toolchain.HandWrittenEnclave;
import dev.cloister.image.ImageMetadata;
import dev.cloister.image.ImageSettings;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The hand-written enclave as a signed image; built and signed once per run. */
final class TestEnclave {
    static final String BOUNDARY = "ab".repeat(32);
    static final SigningKey KEY = SigningKey.generate();

    /** 8 MiB of heap, 256 KiB stacks, 2 threads. */
    static final ImageSettings SETTINGS =
            ImageSettings.defaults()
                    .withHeapBytes(8 << 20)
                    .withStackBytes(256 << 10)
                    .withThreadCount(2);

    private static final byte[] ELF = elf();

    private TestEnclave() {}

    static byte[] signed(int threads, String boundary, SigningKey key) {
        return signed(SETTINGS.withThreadCount(threads), boundary, key);
    }

    static byte[] signed(ImageSettings settings, String boundary, SigningKey key) {
        ImageMetadata metadata =
                new ImageMetadata(
                        "sums",
                        boundary,
                        List.of(Sums.class.getName()),
                        List.of(Asker.class.getName()),
                        new TreeMap<>());
        return ImageSigner.sign(ELF, settings, metadata, key).toBytes();
    }

    static EnclaveImage file(Path folder, byte[] image) {
        try {
            return EnclaveImage.file(Files.write(folder.resolve("sums.enclave"), image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] elf() {
        try {
            return HandWrittenEnclave.elf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
