package dev.cloister.cli;

import dev.cloister.Enclave;
import dev.cloister.spi.EnclaveProvider;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the classes that every enclave and every host needs lie: those that this process itself
 * runs with.
 */
final class SdkClassPath {
    private SdkClassPath() {}

    static List<Path> entries() {
        return Stream.of(Enclave.class, EnclaveProvider.find().getClass())
                .map(SdkClassPath::placeOf)
                .distinct()
                .toList();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from a place that is not a file", e);
        }
    }
}
