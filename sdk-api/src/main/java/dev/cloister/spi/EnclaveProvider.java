package dev.cloister.spi;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveOptions;
import java.util.ServiceLoader;

/** A runtime that loads enclaves; found through {@link ServiceLoader}. */
public interface EnclaveProvider {
    /** Verifies an image and starts it. */
    Enclave load(EnclaveImage image, EnclaveOptions options);

    /** The runtime of this program. */
    static EnclaveProvider find() {
        return ServiceLoader.load(EnclaveProvider.class, EnclaveProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () ->
                                new EnclaveLoadException(
                                        "cloister: there is no runtime on the class path; add the dependency"
                                                + " dev.cloister:cloister-sdk-runtime",
                                        null));
    }
}
