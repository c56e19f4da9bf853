package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The key of a developer: made once per user, then always the same, so that MRSIGNER does not
 * change from build to build. It lies unencrypted in the user's configuration folder and is no key
 * for production.
 */
public record DevelopmentKey(Path file) {
    /**
     * The key below XDG_CONFIG_HOME, or below {@code ~/.config} when that is not set to an absolute
     * path.
     */
    public static DevelopmentKey ofUser(Map<String, String> environment, Path home) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder =
                Path.of(configured).isAbsolute() ? Path.of(configured) : home.resolve(".config");
        return new DevelopmentKey(folder.resolve("cloister").resolve("development-key.pem"));
    }

    /** The key; the first call of a user makes it. Processes that race get the same key. */
    public SigningKey readOrCreate() {
        if (!Files.exists(file)) {
            create();
        }
        return KeyFile.read(file, Password.NONE);
    }

    private void create() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            KeyFile.create(file, SigningKey.generate());
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its key is the key.
            return;
        } catch (IOException | UnsupportedOperationException e) {
            throw new ImageException(
                    Reason.KEY,
                    "development key "
                            + file
                            + ": cannot be made ("
                            + e
                            + "); name a key file instead",
                    e);
        }
    }
}
