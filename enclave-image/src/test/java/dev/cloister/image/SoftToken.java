package dev.cloister.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A SoftHSM token in a folder, with one key and its certificate under the alias "release". */
record SoftToken(Path providerConfig) {
    static final String PIN = "1234";

    private static Path module() {
        // SOFTHSM2_MODULE is for an installation elsewhere.
        return Stream.of(
                        System.getenv().getOrDefault("SOFTHSM2_MODULE", "/"),
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(Path.of("/"));
    }

    /**
     * The token's configuration comes through the environment, which must name the file already.
     */
    static boolean isInstalled() {
        return Files.isRegularFile(module())
                && System.getenv("SOFTHSM2_CONF") != null
                && Commands.isInstalled("softhsm2-util")
                && Commands.isInstalled("pkcs11-tool");
    }

    static SoftToken with(Path folder, Path key, Path certificate)
            throws IOException, InterruptedException {
        String label = "cloister-" + ProcessHandle.current().pid();
        Commands.run(
                folder,
                "softhsm2-util",
                "--module",
                module().toString(),
                "--init-token",
                "--free",
                "--label",
                label,
                "--pin",
                PIN,
                "--so-pin",
                PIN);
        Commands.run(
                folder,
                "softhsm2-util",
                "--module",
                module().toString(),
                "--import",
                key.toString(),
                "--token",
                label,
                "--label",
                "release",
                "--id",
                "01",
                "--pin",
                PIN);
        Commands.run(
                folder,
                "pkcs11-tool",
                "--module",
                module().toString(),
                "--login",
                "--pin",
                PIN,
                "--token-label",
                label,
                "--write-object",
                certificate.toString(),
                "--type",
                "cert",
                "--label",
                "release",
                "--id",
                "01");
        String config = "name = Soft\nlibrary = " + module() + "\nslotListIndex = 0\n";
        return new SoftToken(Files.writeString(folder.resolve("soft.conf"), config));
    }
}
