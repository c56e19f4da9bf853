package dev.cloister.runtime;

import com.sun.jna.NativeLibrary;
import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.aot.toolchain.EmulatedHardwareLibrary;
import dev.cloister.spi.EnclaveProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads every image in {@link EnclaveMode#HARDWARE} through the real hardware path, whose driver
 * and processor are played by {@code native/tests/emulator}. Whatever mode was asked for: a suite
 * written for the simulation runs here as it is.
 */
public final class EmulatedHardware implements EnclaveProvider {
    private static HostLibrary built;
    private static NativeLibrary emulator;

    @Override
    public Enclave load(EnclaveImage image, EnclaveOptions options) {
        return new EnclaveLoader(EmulatedHardware::library)
                .load(image, options.in(EnclaveMode.HARDWARE));
    }

    /** Whether the processor of enclaves that are loaded from now on lacks SGX2. */
    public static void withOnlySgx1(boolean yes) {
        library();
        emulator.getFunction("clo_emulated_only_sgx1").invokeVoid(new Object[] {yes ? 1L : 0L});
    }

    /** The host library around the emulator; built once per process. */
    static synchronized HostLibrary library() {
        if (built == null) {
            try {
                Path file = Files.createTempFile("emulated", ".so");
                Files.write(file, EmulatedHardwareLibrary.build());
                built = new EmulatedBridge(file.toString());
                emulator = NativeLibrary.getInstance(file.toString());
                Files.delete(file);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return built;
    }
}
