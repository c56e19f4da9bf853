package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.util.Optional;

/** Whose image, or which image, is expected: hashes as 64 lower-case hex digits. */
public record ExpectedIdentity(Optional<String> mrSigner, Optional<String> mrEnclave) {
    /** Checks that the hashes are hashes. */
    public ExpectedIdentity {
        mrSigner.ifPresent(hash -> requireHash("MRSIGNER", hash));
        mrEnclave.ifPresent(hash -> requireHash("MRENCLAVE", hash));
    }

    /** Any sound image, whoever signed it. */
    public static ExpectedIdentity any() {
        return new ExpectedIdentity(Optional.empty(), Optional.empty());
    }

    /** Any sound image of one signer. */
    public static ExpectedIdentity signedBy(String mrSigner) {
        return new ExpectedIdentity(Optional.of(mrSigner), Optional.empty());
    }

    /** Exactly one enclave, whoever signed it. */
    public static ExpectedIdentity measuredAs(String mrEnclave) {
        return new ExpectedIdentity(Optional.empty(), Optional.of(mrEnclave));
    }

    private static void requireHash(String what, String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new ImageException(
                    Reason.FORMAT,
                    "expected "
                            + what
                            + ": is not 64 lower-case hexadecimal digits ("
                            + hash
                            + ")");
        }
    }
}
