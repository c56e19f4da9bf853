package dev.cloister.runtime;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.AttributeFlag;
import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageException;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import dev.cloister.runtime.quote.DcapQuotingEnclave;
import dev.cloister.runtime.quote.QuotingEnclave;
import dev.cloister.runtime.quote.SimulatedQuotingEnclave;
import dev.cloister.runtime.simulation.SimulationSecret;
import dev.cloister.spi.EnclaveProvider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * Image → running enclave: read once, verify, connect the host's services, start exactly the bytes
 * that were verified.
 */
public final class EnclaveLoader implements EnclaveProvider {
    private static final Logger LOG = System.getLogger("dev.cloister");

    private final Supplier<HostLibrary> library;

    /** Uses the native host that comes with this module. */
    public EnclaveLoader() {
        this(LibraryFile::library);
    }

    EnclaveLoader(Supplier<HostLibrary> library) {
        this.library = library;
    }

    @Override
    public Enclave load(EnclaveImage image, EnclaveOptions options) {
        VerifiedImage verified = verify(image, options);
        checkConfiguration(verified, options);
        warnOfDebug(verified);
        OcallRegistry registry = GeneratedBindings.ocalls(verified.metadata(), options);
        EnclaveServices services =
                new EnclaveServices(() -> quoting(options.mode()), options.storage());
        services.bind(registry);
        return LoadedEnclave.start(verified, options, library.get(), registry, services);
    }

    private static QuotingEnclave quoting(EnclaveMode mode) {
        return mode == EnclaveMode.HARDWARE
                ? new DcapQuotingEnclave()
                : new SimulatedQuotingEnclave(
                        SimulationSecret.ofProcessor().secret(), SimulationSecret.rootOfUser());
    }

    /** A debug image behaves like any other, so whoever runs it by mistake is told each time. */
    private static void warnOfDebug(VerifiedImage image) {
        if (image.image().secs().isDebug()) {
            LOG.log(
                    Level.WARNING,
                    "enclave {0}: DEBUG image, any debugger on the host reads what is inside; it can"
                            + " keep no secret",
                    image.metadata().name());
        }
    }

    /** The processor would refuse it too, but could not say why. */
    private static void checkConfiguration(VerifiedImage image, EnclaveOptions options) {
        boolean hasKeySeparation = AttributeFlag.KSS.in(image.image().secs().attributes());
        if (options.configuration().isPresent() && !hasKeySeparation) {
            throw new EnclaveLoadException(
                    "enclave "
                            + image.metadata().name()
                            + ": cannot be given a configuration (CONFIGID, CONFIGSVN), because it"
                            + " is signed without key separation (KSS); sign it with KSS, or load it"
                            + " without a configuration",
                    null);
        }
    }

    private static VerifiedImage verify(EnclaveImage image, EnclaveOptions options) {
        byte[] file = image.read();
        try {
            return ImageVerifier.verify(
                    file,
                    new ExpectedIdentity(options.expectedSigner(), options.expectedEnclave()));
        } catch (ImageException e) {
            throw new EnclaveLoadException(image + " is refused: " + e.getMessage(), e);
        }
    }
}
