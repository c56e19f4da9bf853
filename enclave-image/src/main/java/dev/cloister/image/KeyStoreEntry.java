package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A key in a JCA key store: a PKCS#12 or JKS file, or a token behind PKCS#11.
 *
 * @param type of the store, for example {@code PKCS12} or {@code PKCS11}
 * @param file its file; a token has none
 * @param alias of the key; may be left out when the store has one key
 * @param provider name of an installed provider or of its class; else Java chooses
 * @param providerConfig what the provider is configured with, for SunPKCS11 the file that names the
 *     module
 */
record KeyStoreEntry(
        String type,
        Optional<Path> file,
        Optional<String> alias,
        Optional<String> provider,
        Optional<Path> providerConfig) {

    SigningKey open(Password password) {
        String where = "signing key in " + type + file.map(path -> " " + path).orElse("");
        char[] secret = password.of(where);
        try {
            KeyStore store = store();
            load(store, secret);
            String name = alias.isPresent() ? alias.get() : onlyKey(store, where);
            Key key = store.getKey(name, secret);
            Certificate certificate = store.getCertificate(name);
            String entry = where + " alias " + name;
            if (key instanceof PrivateKey usable
                    && certificate != null
                    && certificate.getPublicKey() instanceof RSAPublicKey half) {
                return key.getEncoded() == null
                        ? SigningKey.of(usable, half, store.getProvider(), entry)
                        : SigningKey.of(usable, half, softwareRsa(), entry);
            }
            throw new ImageException(
                    Reason.KEY,
                    entry
                            + ": is not an RSA private key with its certificate; the store has "
                            + Collections.list(store.aliases()));
        } catch (IOException | GeneralSecurityException e) {
            throw new ImageException(
                    Reason.KEY,
                    where + ": cannot be opened (" + e.getMessage() + "); is the password right?",
                    e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private KeyStore store() throws GeneralSecurityException {
        if (provider.isEmpty() && providerConfig.isEmpty()) {
            return KeyStore.getInstance(type);
        }
        return KeyStore.getInstance(type, configured(provider.orElse("SunPKCS11")));
    }

    private Provider configured(String name) {
        Provider found = Security.getProvider(name);
        try {
            if (found == null) {
                found =
                        Class.forName(name)
                                .asSubclass(Provider.class)
                                .getDeclaredConstructor()
                                .newInstance();
            }
            return providerConfig.isPresent()
                    ? found.configure(providerConfig.get().toString())
                    : found;
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new ImageException(
                    Reason.KEY,
                    "key provider "
                            + name
                            + ": is neither installed nor a provider class on the class path",
                    e);
        } catch (RuntimeException e) {
            throw new ImageException(
                    Reason.KEY,
                    "key provider " + name + ": cannot be configured (" + e.getMessage() + ")",
                    e);
        }
    }

    private void load(KeyStore store, char[] secret) throws IOException, GeneralSecurityException {
        if (file.isEmpty()) {
            store.load(null, secret);
            return;
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            store.load(in, secret);
        }
    }

    private static String onlyKey(KeyStore store, String where) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new ImageException(
                    Reason.KEY,
                    where + ": has " + keys.size() + " keys " + keys + "; name one by its alias");
        }
        return keys.get(0);
    }

    private static Provider softwareRsa() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withRSA").getProvider();
    }
}
