package dev.cloister.runtime.simulation;

import dev.cloister.EnclaveLoadException;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.simulation.SimulationRoot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;

/**
 * A secret of what a simulation plays: 32 random bytes, one file per user, made once, mode 0600. It
 * protects nothing from whoever can read the file.
 */
public final class SimulationSecret {
    private static final int SECRET_BYTES = 32;

    private final Path file;
    private final String name;
    private final String loss;

    SimulationSecret(Path file, String name, String loss) {
        this.file = file;
        this.name = name;
        this.loss = loss;
    }

    /**
     * The simulated processor's, in the user's configuration folder beside the development key. All
     * keys of simulated enclaves come from it, so what one run sealed the next can open.
     */
    public static SimulationSecret ofProcessor() {
        return ofProcessor(System.getenv(), home());
    }

    static SimulationSecret ofProcessor(Map<String, String> environment, Path home) {
        return new SimulationSecret(
                folder(environment, home).resolve("simulated-processor"),
                "simulated processor",
                "everything that simulated enclaves sealed");
    }

    /** The one that the simulation root and the keys below it come from, in the same folder. */
    public static SimulationSecret ofRoot() {
        return ofRoot(System.getenv(), home());
    }

    static SimulationSecret ofRoot(Map<String, String> environment, Path home) {
        return new SimulationSecret(
                folder(environment, home).resolve("simulation-root"),
                "simulation root",
                "what pinned this root");
    }

    /** The root itself; the first call of a user makes it. */
    public static SimulationRoot rootOfUser() {
        return new SimulationRoot(Bytes.of(ofRoot().secret()));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Path folder(Map<String, String> environment, Path home) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder =
                Path.of(configured).isAbsolute() ? Path.of(configured) : home.resolve(".config");
        return folder.resolve("cloister");
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /** The secret; the first call of a user makes it. Processes that race get the same one. */
    public byte[] secret() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != SECRET_BYTES) {
                throw new EnclaveLoadException(
                        name
                                + " "
                                + file
                                + ": has "
                                + secret.length
                                + " bytes, not 32; delete it, and with it "
                                + loss,
                        null);
            }
            return secret;
        } catch (IOException | UnsupportedOperationException e) {
            throw new EnclaveLoadException(
                    name
                            + " "
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
        Path draft = Files.createTempFile(folder, file.getFileName() + "-", ".new");
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
