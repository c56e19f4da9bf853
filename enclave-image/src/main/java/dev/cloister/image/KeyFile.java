package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Private keys in PEM files: PKCS#8 (RFC 5958), unencrypted. */
final class KeyFile {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final long MAX_FILE_BYTES = 64 * 1024;

    private KeyFile() {}

    static SigningKey read(Path file) {
        String where = "signing key " + file;
        String text = text(file, where);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": there is no PEM block PRIVATE KEY; convert the key with"
                            + " openssl pkcs8 -topk8 -nocrypt -in KEY -out "
                            + file.getFileName());
        }
        return decode(text.substring(begin + BEGIN.length(), end), where);
    }

    /**
     * Writes the key where nothing was before, readable by its owner only. Never leaves half a file
     * under this name.
     */
    static void create(Path file, SigningKey key) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft =
                Files.createTempFile(
                        folder,
                        ".key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            String body =
                    Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.encoded());
            Files.writeString(draft, BEGIN + "\n" + body + "\n" + END + "\n");
            // A hard link fails when the name is taken, where a move would replace a key that
            // another process just made.
            Files.createLink(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String text(Path file, String where) {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new ImageException(
                        Reason.KEY,
                        where + ": is too large for a key (" + Files.size(file) + " bytes)");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new ImageException(Reason.KEY, where + ": cannot be read (" + e + ")", e);
        }
    }

    private static SigningKey decode(String base64, String where) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            PrivateKey key =
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            if (key instanceof RSAPrivateCrtKey rsa) {
                return SigningKey.of(rsa, where);
            }
            throw new ImageException(
                    Reason.KEY,
                    where + ": lacks the public exponent and primes; export the whole RSA key");
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new ImageException(Reason.KEY, where + ": is not an RSA key in PKCS#8", e);
        }
    }
}
