package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Which key signs: a file (PEM, PKCS#12, JKS), a token, or, when nothing is named, the user's
 * development key, which a release must not use.
 *
 * @param file the key, or the key store that holds it
 * @param storeType JCA type of a key store without a file, or of one whose kind the file name does
 *     not tell
 * @param alias of the key in the store
 * @param provider name or class of the JCA provider of the store
 * @param providerConfig configuration of the provider
 * @param password asked for when the key is protected
 */
public record KeyRequest(
        Optional<Path> file,
        Optional<String> storeType,
        Optional<String> alias,
        Optional<String> provider,
        Optional<Path> providerConfig,
        Password password) {

    /** Nothing is named: the development key. */
    public static KeyRequest development() {
        return new KeyRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Password.NONE);
    }

    /** Whether a key was named. */
    public boolean isExplicit() {
        return file.isPresent() || storeType.isPresent() || provider.isPresent();
    }

    /** Opens the key. */
    public SigningKey open() {
        if (!isExplicit()) {
            requireNothingElse();
            return SigningKey.development();
        }
        if (file.isPresent()
                && storeType.isEmpty()
                && provider.isEmpty()
                && KeyFile.isPem(file.get())) {
            return KeyFile.read(file.get(), password);
        }
        if (file.isEmpty() && storeType.isEmpty() && providerConfig.isEmpty()) {
            throw new ImageException(
                    Reason.KEY,
                    "signing key: a provider alone names no key; name the store's type");
        }
        return new KeyStoreEntry(
                        storeType.orElseGet(this::guessedType),
                        file,
                        alias,
                        provider,
                        providerConfig)
                .open(password);
    }

    /** Opens the key for a release: refuses the development key and an image open to debuggers. */
    public SigningKey openForRelease(SignatureSettings settings) {
        if (!isExplicit()) {
            throw new ImageException(
                    Reason.KEY,
                    "release: no signing key is named, and the development key is not for releases;"
                            + " name a key, or build without release and sign elsewhere (cloister sign"
                            + " prepare, cloister sign attach)");
        }
        if (settings.debug()) {
            throw new ImageException(
                    Reason.KEY, "release: the image is open to debuggers; switch debug off");
        }
        return open();
    }

    private void requireNothingElse() {
        if (alias.isPresent() || providerConfig.isPresent()) {
            throw new ImageException(
                    Reason.KEY,
                    "signing key: an alias or a provider configuration names no key alone; name the"
                            + " file or the type of the store");
        }
    }

    private String guessedType() {
        String name =
                file.map(path -> path.getFileName().toString().toLowerCase(Locale.ROOT)).orElse("");
        if (file.isEmpty()) {
            return "PKCS11";
        }
        return name.endsWith(".jks") ? "JKS" : "PKCS12";
    }
}
