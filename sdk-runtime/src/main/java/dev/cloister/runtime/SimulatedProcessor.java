package dev.cloister.runtime;

import dev.cloister.EnclaveLoadException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;

/**
 * The secret of the processor that a simulation plays: 32 random bytes, one file per user, made
 * once. All keys of simulated enclaves come from it, so what one run sealed the next can open; it
 * protects nothing from whoever can read the file.
 */
final class SimulatedProcessor {
    private static final int SECRET_BYTES = 32;

    private final Path file;

    SimulatedProcessor(Path file) {
        this.file = file;
    }

    /** In the user's configuration folder, beside the development key. */
    static SimulatedProcessor ofUser() {
        return ofUser(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static SimulatedProcessor ofUser(Map<String, String> environment, Path home) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder =
                Path.of(configured).isAbsolute() ? Path.of(configured) : home.resolve(".config");
        return new SimulatedProcessor(folder.resolve("cloister").resolve("simulated-processor"));
    }

    /** The secret; the first call of a user makes it. Processes that race get the same one. */
    byte[] secret() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != SECRET_BYTES) {
                throw new EnclaveLoadException(
                        "simulated processor "
                                + file
                                + ": has "
                                + secret.length
                                + " bytes, not 32; delete it, and with it everything that simulated enclaves sealed",
                        null);
            }
            return secret;
        } catch (IOException | UnsupportedOperationException e) {
            throw new EnclaveLoadException(
                    "simulated processor "
                            + file
                            + ": cannot be made or read ("
                            + e
                            + "); set XDG_CONFIG_HOME to a folder of yours",
                    e);
        }
    }

    /** Complete or not at all: written beside its place and then linked there. */
    private void create() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        // Temporary files are made with mode 0600.
        Path draft = Files.createTempFile(folder, "simulated-processor-", ".new");
        try {
            Files.write(draft, secret);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its secret is the secret.
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
