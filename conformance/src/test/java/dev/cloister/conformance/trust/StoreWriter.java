package dev.cloister.conformance.trust;

import dev.cloister.Enclave;
import dev.cloister.EnclaveOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that writes to a store until it is killed, and says how far each write got it. */
public final class StoreWriter {
    private StoreWriter() {}

    /** {@code IMAGE FOLDER FROM}. */
    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        try (Enclave enclave =
                TrustImages.load(Path.of(args[0]), EnclaveOptions.defaults().storage(folder))) {
            Vault vault = enclave.service(Vault.class);
            String opened = vault.open("data", "counter");
            if (!opened.startsWith("OPEN ")) {
                throw new IllegalStateException(opened);
            }
            for (int i = Integer.parseInt(args[2]); ; i++) {
                vault.write(i, i + 1);
                // In one piece: a number that is cut off would be another number.
                System.out.writeBytes((i + 1 + "\n").getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
            }
        }
    }
}
