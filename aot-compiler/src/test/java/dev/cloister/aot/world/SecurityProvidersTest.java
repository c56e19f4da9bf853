package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which implementations the names in a program bring into its world. */
final class SecurityProvidersTest {
    private static final String SHA_256 = "sun/security/provider/SHA2$SHA256";
    private static final String SHA_512 = "sun/security/provider/SHA5$SHA512";
    private static final String MD5 = "sun/security/provider/MD5";

    @TempDir private Path folder;

    private TestWorld build(String members) {
        return new TestWorld(folder)
                .withOwnSubstitutions()
                .build(
                        """
                        import java.security.MessageDigest;
                        import javax.crypto.*;
                        public class Main { %s }
                        """
                                .formatted(members));
    }

    private static boolean makes(TestWorld world, String type) {
        return world.world().findClass(type).filter(WorldClass::isInstantiated).isPresent();
    }

    @Test
    void aProgramHasTheAlgorithmThatItNamesAndNoOther() {
        TestWorld world =
                build(
                        """
                        public static void main() throws Exception {
                            MessageDigest.getInstance("sha-256");
                        }
                        """);
        assertEquals(java.util.List.of(), world.diagnostics());
        assertTrue(makes(world, SHA_256));
        assertFalse(makes(world, SHA_512));
        assertFalse(makes(world, MD5));
    }

    @Test
    void namesAreFollowedThroughParametersFieldsAndResults() {
        TestWorld world =
                build(
                        """
                        private final String name;
                        Main(String name) { this.name = name; }
                        String name() { return name; }
                        static String unused = "MD5";
                        public static void main() throws Exception {
                            hash(new Main("SHA-512").name());
                        }
                        static void hash(String name) throws Exception {
                            MessageDigest.getInstance(name);
                        }
                        """);
        assertTrue(makes(world, SHA_512));
        assertFalse(makes(world, MD5));
    }

    @Test
    void whereANameIsComputedTheConstantsOfTheClassCount() {
        TestWorld world =
                build(
                        """
                        static final String[] NAMES = {"MD5", "SHA-256"};
                        public static void main() throws Exception {
                            for (String name : NAMES) { MessageDigest.getInstance(name); }
                        }
                        """);
        assertTrue(makes(world, MD5));
        assertTrue(makes(world, SHA_256));
        assertFalse(makes(world, SHA_512));
    }

    @Test
    void anImplementationBringsWhatItNamesItself() {
        TestWorld world =
                build(
                        """
                        public static void main() throws Exception {
                            Mac.getInstance("HmacSHA512").init(null);
                        }
                        """);
        assertTrue(makes(world, "com/sun/crypto/provider/HmacCore$HmacSHA512"));
        assertTrue(makes(world, SHA_512));
        assertFalse(makes(world, SHA_256));
    }

    @Test
    void aCipherIsFoundByItsAlgorithmWhenItsModeIsNotNamed() {
        TestWorld world =
                build(
                        """
                        public static void main() throws Exception {
                            Cipher.getInstance("AES/CBC/PKCS5Padding");
                        }
                        """);
        assertTrue(makes(world, "com/sun/crypto/provider/AESCipher$General"));
        assertFalse(makes(world, "com/sun/crypto/provider/GaloisCounterMode$AESGCM"));
    }

    @Test
    void aProgramWithoutCryptographyHasNoTable() {
        TestWorld world = build("public static void main() { System.out.println(1); }");
        assertTrue(world.world().findClass("dev/cloister/vm/ProviderTable").isEmpty());
    }
}
