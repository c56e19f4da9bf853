package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageException.Reason;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir private Path folder;

    @Test
    void theDevelopmentKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        DevelopmentKey place =
                DevelopmentKey.ofUser(
                        Map.of("XDG_CONFIG_HOME", folder.toString()), Path.of("/nowhere"));
        String first = place.readOrCreate().mrSigner();
        assertEquals(first, place.readOrCreate().mrSigner());
        assertEquals(folder.resolve("cloister/development-key.pem"), place.file());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(place.file())));
        try (var files = Files.list(place.file().getParent())) {
            assertEquals(1, files.count(), "no draft is left");
        }
    }

    @Test
    void withoutXdgTheKeyLiesBelowTheHomeFolder() {
        assertEquals(
                Path.of("/home/a/.config/cloister/development-key.pem"),
                DevelopmentKey.ofUser(Map.of(), Path.of("/home/a")).file());
        assertEquals(
                Path.of("/home/a/.config/cloister/development-key.pem"),
                DevelopmentKey.ofUser(Map.of("XDG_CONFIG_HOME", "relative"), Path.of("/home/a"))
                        .file());
    }

    @Test
    void aKeyThatExistsIsNeverReplaced() throws Exception {
        Path file = folder.resolve("key.pem");
        KeyFile.create(file, TestKeys.KEY);
        assertThrows(FileAlreadyExistsException.class, () -> KeyFile.create(file, TestKeys.OTHER));
        assertEquals(TestKeys.KEY.mrSigner(), SigningKey.read(file).mrSigner());
    }

    @Test
    void unusableKeyFilesAreRefusedWithTheRemedy() throws Exception {
        assertRefused(
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n",
                "openssl pkcs8");
        assertRefused(
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
                "is not an RSA key");
        assertRefused(pem(2048, RSAKeyGenParameterSpec.F0), "2048 bits; SGX accepts 3072 only");
        assertRefused(pem(3072, RSAKeyGenParameterSpec.F4), "65537; SGX accepts 3 only");
        assertEquals(
                Reason.KEY,
                assertThrows(
                                ImageException.class,
                                () -> SigningKey.read(folder.resolve("none.pem")))
                        .reason());
    }

    private void assertRefused(String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.pem"), text);
        ImageException refused = assertThrows(ImageException.class, () -> SigningKey.read(file));
        assertEquals(Reason.KEY, refused.reason());
        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
        assertTrue(refused.getMessage().contains("bad.pem"), refused.getMessage());
    }

    private static String pem(int bits, BigInteger exponent) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(bits, exponent));
        byte[] der = generator.generateKeyPair().getPrivate().getEncoded();
        String body = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
