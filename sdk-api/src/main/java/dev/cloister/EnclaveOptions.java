package dev.cloister;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to load an enclave. Immutable: each method answers a changed copy.
 *
 * @param mode where it runs
 * @param hostServices what the enclave may call, by interface
 * @param threadWait how long a call waits for a free thread of the enclave
 * @param expectedSigner MRSIGNER, 64 lower-case hex digits, if only one signer is acceptable
 * @param expectedEnclave MRENCLAVE, 64 lower-case hex digits, if only one image is acceptable
 * @param console if not the process's own
 * @param storage the folder for files that the enclave keeps on the host (sealed stores); none
 *     otherwise
 * @param configuration CONFIGID and CONFIGSVN, of images with key separation (KSS) only
 * @param switchless the threads that serve {@link Switchless} calls
 */
public record EnclaveOptions(
        EnclaveMode mode,
        Map<Class<?>, Object> hostServices,
        Duration threadWait,
        Optional<String> expectedSigner,
        Optional<String> expectedEnclave,
        Optional<EnclaveConsole> console,
        Optional<Path> storage,
        Optional<EnclaveConfiguration> configuration,
        SwitchlessThreads switchless) {

    /** Copies the map. */
    public EnclaveOptions {
        hostServices = Collections.unmodifiableMap(new LinkedHashMap<>(hostServices));
        if (threadWait.isNegative()) {
            throw new IllegalArgumentException("thread wait is negative (" + threadWait + ")");
        }
    }

    /**
     * Simulation, no host services, ten seconds, any signer, the process's own console, no
     * switchless threads.
     */
    public static EnclaveOptions defaults() {
        return new EnclaveOptions(
                EnclaveMode.SIMULATION,
                Map.of(),
                Duration.ofSeconds(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SwitchlessThreads.NONE);
    }

    /** Runs it there. */
    public EnclaveOptions in(EnclaveMode where) {
        return with(draft -> draft.mode = where);
    }

    /**
     * Serves the enclave's calls to a {@link HostService} interface with {@code implementation}.
     */
    public <T> EnclaveOptions host(Class<T> service, T implementation) {
        if (!service.isInstance(implementation)) {
            throw new IllegalArgumentException(
                    "host service "
                            + service.getName()
                            + ": the implementation does not implement it");
        }
        Map<Class<?>, Object> more = new LinkedHashMap<>(hostServices);
        more.put(service, implementation);
        return with(draft -> draft.hostServices = more);
    }

    /** Waits that long for a free thread of the enclave before {@link EnclaveBusyException}. */
    public EnclaveOptions waitForThread(Duration atMost) {
        return with(draft -> draft.threadWait = atMost);
    }

    /** Accepts images of this signer only. */
    public EnclaveOptions expectSigner(String mrSigner) {
        return with(draft -> draft.expectedSigner = Optional.of(mrSigner));
    }

    /** Accepts this image only. */
    public EnclaveOptions expectEnclave(String mrEnclave) {
        return with(draft -> draft.expectedEnclave = Optional.of(mrEnclave));
    }

    /** Connects the enclave's standard streams. */
    public EnclaveOptions withConsole(EnclaveConsole streams) {
        return with(draft -> draft.console = Optional.of(streams));
    }

    /**
     * Keeps the enclave's files in that folder, which is made when it is not there. Without one,
     * stores cannot be opened. The files are of use to the enclave alone; who can write to the
     * folder can destroy them.
     */
    public EnclaveOptions storage(Path folder) {
        return with(draft -> draft.storage = Optional.of(folder));
    }

    /**
     * Loads it with this CONFIGID and CONFIGSVN. An image that is signed without KSS is refused
     * then.
     */
    public EnclaveOptions configuration(EnclaveConfiguration chosen) {
        return with(draft -> draft.configuration = Optional.of(chosen));
    }

    /** Serves {@link Switchless} calls with these threads. */
    public EnclaveOptions switchless(SwitchlessThreads threads) {
        return with(draft -> draft.switchless = threads);
    }

    private EnclaveOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.options();
    }

    /** A copy in the making. */
    private static final class Draft {
        private EnclaveMode mode;
        private Map<Class<?>, Object> hostServices;
        private Duration threadWait;
        private Optional<String> expectedSigner;
        private Optional<String> expectedEnclave;
        private Optional<EnclaveConsole> console;
        private Optional<Path> storage;
        private Optional<EnclaveConfiguration> configuration;
        private SwitchlessThreads switchless;

        Draft(EnclaveOptions from) {
            mode = from.mode;
            hostServices = from.hostServices;
            threadWait = from.threadWait;
            expectedSigner = from.expectedSigner;
            expectedEnclave = from.expectedEnclave;
            console = from.console;
            storage = from.storage;
            configuration = from.configuration;
            switchless = from.switchless;
        }

        EnclaveOptions options() {
            return new EnclaveOptions(
                    mode,
                    hostServices,
                    threadWait,
                    expectedSigner,
                    expectedEnclave,
                    console,
                    storage,
                    configuration,
                    switchless);
        }
    }
}
