package dev.cloister.cli;

import dev.cloister.image.ImageException;
import dev.cloister.image.ImageException.Reason;
import dev.cloister.image.KeyRequest;
import dev.cloister.image.Password;
import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say which key signs. */
final class KeyOptions {
    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "PEM (PKCS#8, also encrypted), PKCS#12 or JKS file.")
    private Optional<Path> file;

    @Option(
            names = "--key-store",
            paramLabel = "TYPE",
            description = "JCA type of a key store, for example PKCS11.")
    private Optional<String> storeType;

    @Option(names = "--key-alias", paramLabel = "NAME", description = "The key in its store.")
    private Optional<String> alias;

    @Option(
            names = "--key-provider",
            paramLabel = "NAME",
            description = "JCA provider of the store, by name or class (default: SunPKCS11).")
    private Optional<String> provider;

    @Option(
            names = "--key-provider-config",
            paramLabel = "FILE",
            description = "What the provider is configured with: names the PKCS#11 module.")
    private Optional<Path> providerConfig;

    @Option(
            names = "--key-password-env",
            paramLabel = "NAME",
            description = "Environment variable with the password or PIN (default: ask).")
    private Optional<String> passwordVariable;

    KeyRequest request() {
        return new KeyRequest(
                file,
                storeType,
                alias,
                provider,
                providerConfig,
                passwordVariable.map(Password::inEnvironment).orElse(KeyOptions::ask));
    }

    private static char[] ask(String where) {
        Console console = System.console();
        char[] answer = console == null ? null : console.readPassword("password of %s: ", where);
        if (answer == null) {
            throw new ImageException(
                    Reason.KEY,
                    where + ": needs a password, and nobody can be asked; use --key-password-env");
        }
        return answer;
    }
}
