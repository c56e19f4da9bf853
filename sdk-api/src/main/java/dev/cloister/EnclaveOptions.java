package dev.cloister;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
        return new EnclaveOptions(
                where,
                hostServices,
                threadWait,
                expectedSigner,
                expectedEnclave,
                console,
                storage,
                configuration,
                switchless);
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
        return new EnclaveOptions(
                mode,
                more,
                threadWait,
                expectedSigner,
                expectedEnclave,
                console,
                storage,
                configuration,
                switchless);
    }

    /** Waits that long for a free thread of the enclave before {@link EnclaveBusyException}. */
    public EnclaveOptions waitForThread(Duration atMost) {
        return new EnclaveOptions(
                mode,
                hostServices,
                atMost,
                expectedSigner,
                expectedEnclave,
                console,
                storage,
                configuration,
                switchless);
    }

    /** Accepts images of this signer only. */
    public EnclaveOptions expectSigner(String mrSigner) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                Optional.of(mrSigner),
                expectedEnclave,
                console,
                storage,
                configuration,
                switchless);
    }

    /** Accepts this image only. */
    public EnclaveOptions expectEnclave(String mrEnclave) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                expectedSigner,
                Optional.of(mrEnclave),
                console,
                storage,
                configuration,
                switchless);
    }

    /** Connects the enclave's standard streams. */
    public EnclaveOptions withConsole(EnclaveConsole streams) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                expectedSigner,
                expectedEnclave,
                Optional.of(streams),
                storage,
                configuration,
                switchless);
    }

    /**
     * Keeps the enclave's files in that folder, which is made when it is not there. Without one,
     * stores cannot be opened. The files are of use to the enclave alone; who can write to the
     * folder can destroy them.
     */
    public EnclaveOptions storage(Path folder) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                expectedSigner,
                expectedEnclave,
                console,
                Optional.of(folder),
                configuration,
                switchless);
    }

    /**
     * Loads it with this CONFIGID and CONFIGSVN. An image that is signed without KSS is refused
     * then.
     */
    public EnclaveOptions configuration(EnclaveConfiguration chosen) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                expectedSigner,
                expectedEnclave,
                console,
                storage,
                Optional.of(chosen),
                switchless);
    }

    /** Serves {@link Switchless} calls with these threads. */
    public EnclaveOptions switchless(SwitchlessThreads threads) {
        return new EnclaveOptions(
                mode,
                hostServices,
                threadWait,
                expectedSigner,
                expectedEnclave,
                console,
                storage,
                configuration,
                threads);
    }
}
