package dev.cloister.runtime;

import dev.cloister.EnclaveLoadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The native host in this module's resources, loaded once per process through a private file that
 * is deleted at once.
 */
final class LibraryFile {
    static final String RESOURCE = "/dev/cloister/runtime/linux-x86_64/libcloister_host.so";

    private static HostLibrary loaded;

    private LibraryFile() {}

    /**
     * The library; loaded on first use. A failure is reported each time, so that a mended machine
     * needs no restart.
     */
    static synchronized HostLibrary library() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private static HostLibrary load() {
        requirePlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream in = LibraryFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new EnclaveLoadException(
                        "native host: "
                                + RESOURCE
                                + " is not on the class path; cloister-sdk-runtime was built without it",
                        null);
            }
            return load(in);
        } catch (IOException e) {
            throw new EnclaveLoadException(
                    "native host: cannot be unpacked (" + e + "); check java.io.tmpdir", e);
        }
    }

    private static HostLibrary load(InputStream in) throws IOException {
        Path folder = Files.createTempDirectory("cloister");
        Path file = folder.resolve("libcloister_host.so");
        try {
            Files.copy(in, file);
            NativeBridge bridge = new NativeBridge(file.toString());
            if (bridge.abiVersion() != NativeBridge.ABI_VERSION) {
                throw new EnclaveLoadException(
                        "native host: has interface version "
                                + bridge.abiVersion()
                                + ", this runtime needs "
                                + NativeBridge.ABI_VERSION,
                        null);
            }
            return bridge;
        } catch (UnsatisfiedLinkError e) {
            throw new EnclaveLoadException(
                    "native host: cannot be loaded from "
                            + folder
                            + " ("
                            + e.getMessage()
                            + "); if that file system forbids execution, set -Djava.io.tmpdir and -Djna.tmpdir to another",
                    e);
        } finally {
            // The mapping keeps the library; the file would only be left behind.
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    static void requirePlatform(String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new EnclaveLoadException(
                    "native host: runs on Linux x86-64 only (this is "
                            + system
                            + " "
                            + processor
                            + ")",
                    null);
        }
    }
}
