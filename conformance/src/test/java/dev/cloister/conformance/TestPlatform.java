package dev.cloister.conformance;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.runtime.EmulatedHardware;
import dev.cloister.runtime.EnclaveLoader;
import dev.cloister.spi.EnclaveProvider;

/**
 * Where the tests of this module load enclaves: {@code -Dcloister.test.platform=emulated-hardware}
 * sends all of them through the hardware path. It stands before the runtime's own provider because
 * test classes come first on the class path; nothing that is shipped knows the property.
 */
public final class TestPlatform implements EnclaveProvider {
    static final String PROPERTY = "cloister.test.platform";
    private static final String SIMULATION = "simulation";
    private static final String EMULATED_HARDWARE = "emulated-hardware";

    private final EnclaveProvider chosen = chosen(System.getProperty(PROPERTY, SIMULATION));

    /** What an enclave says that was loaded without asking for a mode. */
    public static EnclaveMode mode() {
        return EMULATED_HARDWARE.equals(System.getProperty(PROPERTY))
                ? EnclaveMode.HARDWARE
                : EnclaveMode.SIMULATION;
    }

    private static EnclaveProvider chosen(String name) {
        return switch (name) {
            case SIMULATION -> new EnclaveLoader();
            case EMULATED_HARDWARE -> new EmulatedHardware();
            default ->
                    throw new IllegalArgumentException(
                            PROPERTY
                                    + ": there is no platform "
                                    + name
                                    + "; use "
                                    + SIMULATION
                                    + " or "
                                    + EMULATED_HARDWARE);
        };
    }

    @Override
    public Enclave load(EnclaveImage image, EnclaveOptions options) {
        return chosen.load(image, options);
    }
}
