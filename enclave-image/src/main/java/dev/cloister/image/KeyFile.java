package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Private keys in PEM files: PKCS#8 (RFC 5958), plain or encrypted (RFC 8018). */
final class KeyFile {
    private static final String PLAIN = "PRIVATE KEY";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
    private static final long MAX_FILE_BYTES = 64 * 1024;

    private KeyFile() {}

    static SigningKey read(Path file, Password password) {
        String where = "signing key " + file;
        String text = new String(bytes(file, where), StandardCharsets.ISO_8859_1);
        if (text.contains(begin(ENCRYPTED))) {
            return decode(decrypt(block(text, ENCRYPTED, where), password, where), where);
        }
        if (!text.contains(begin(PLAIN))) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": there is no PEM block PRIVATE KEY; convert the key with"
                            + " openssl pkcs8 -topk8 -in KEY -out "
                            + file.getFileName());
        }
        return decode(block(text, PLAIN, where), where);
    }

    /** Whether a file is text with PEM blocks; key stores are binary. */
    static boolean isPem(Path file) {
        String text = new String(bytes(file, "signing key " + file), StandardCharsets.ISO_8859_1);
        return text.contains("-----BEGIN ");
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
            Files.writeString(draft, begin(PLAIN) + "\n" + body + "\n" + end(PLAIN) + "\n");
            // A hard link fails when the name is taken, where a move would replace a key that
            // another process just made.
            Files.createLink(file, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The bytes of the first PEM block of this label. */
    static byte[] block(String text, String label, String where) {
        int begin = text.indexOf(begin(label));
        int from = begin + begin(label).length();
        int end = text.indexOf(end(label), from);
        if (begin < 0 || end < 0) {
            throw new ImageException(
                    Reason.KEY, where + ": the PEM block " + label + " is not complete");
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(from, end));
        } catch (IllegalArgumentException e) {
            throw new ImageException(Reason.KEY, where + ": the PEM block is not base64", e);
        }
    }

    static byte[] bytes(Path file, String where) {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new ImageException(
                        Reason.KEY,
                        where + ": is too large for a key (" + Files.size(file) + " bytes)");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ImageException(Reason.KEY, where + ": cannot be read (" + e + ")", e);
        }
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }

    private static byte[] decrypt(byte[] der, Password password, String where) {
        char[] secret = password.of(where);
        PBEKeySpec spec = new PBEKeySpec(secret);
        try {
            EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
            // For PBES2 the JDK's parameters print as the name of the scheme that they describe.
            String scheme =
                    info.getAlgName().startsWith("PBEWith")
                            ? info.getAlgName()
                            : info.getAlgParameters().toString();
            Key key = SecretKeyFactory.getInstance(scheme).generateSecret(spec);
            Cipher cipher = Cipher.getInstance(scheme);
            cipher.init(Cipher.DECRYPT_MODE, key, info.getAlgParameters());
            return info.getKeySpec(cipher).getEncoded();
        } catch (IOException | GeneralSecurityException e) {
            throw new ImageException(
                    Reason.KEY,
                    where
                            + ": cannot be decrypted ("
                            + e.getMessage()
                            + "); the password is wrong, or re-encrypt with openssl pkcs8 -topk8"
                            + " -v2 aes-256-cbc",
                    e);
        } finally {
            spec.clearPassword();
            Arrays.fill(secret, '\0');
        }
    }

    private static SigningKey decode(byte[] der, String where) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            if (key instanceof RSAPrivateCrtKey rsa) {
                return SigningKey.of(rsa, where);
            }
            throw new ImageException(
                    Reason.KEY,
                    where + ": lacks the public exponent and primes; export the whole RSA key");
        } catch (GeneralSecurityException e) {
            throw new ImageException(
                    Reason.KEY,
                    where + ": is not an RSA key in PKCS#8; " + SigningKey.HOW_TO_MAKE,
                    e);
        }
    }
}
