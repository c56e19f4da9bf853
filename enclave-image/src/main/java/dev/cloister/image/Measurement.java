package dev.cloister.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** MRENCLAVE: the SHA-256 of the instructions that build an enclave. */
public final class Measurement {
    private Measurement() {}

    /** The 32 bytes of MRENCLAVE. */
    public static byte[] of(PageStream stream) {
        MessageDigest digest = sha256();
        stream.forEach(new SgxsWriter(digest::update));
        return digest.digest();
    }

    static byte[] sha256(byte[] data) {
        return sha256().digest(data);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
