package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignCommandTest {
    @TempDir private static Path folder;
    private static KeyPair pair;
    private static Path image;
    private static Path key;
    private static Path publicKey;

    @BeforeAll
    static void makeKeyAndImage() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(3072, BigInteger.valueOf(3)));
        pair = generator.generateKeyPair();
        image =
                Files.write(
                        folder.resolve("dev.enclave"),
                        SignedImages.payroll("17.0.15", true).toBytes());
        key = pem("key.pem", "PRIVATE KEY", pair.getPrivate().getEncoded());
        publicKey = pem("public.pem", "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static Path pem(String name, String label, byte[] der) throws Exception {
        String body = Base64.getMimeEncoder().encodeToString(der);
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private static Path at(String name) {
        return folder.resolve(name);
    }

    @Test
    void twoStepsAndOneStepGiveTheSameBytes() throws Exception {
        CommandRun one =
                CommandRun.of(
                        "sign",
                        "image",
                        "--key",
                        key,
                        "--no-debug",
                        "--release",
                        "--family-id",
                        "5a".repeat(16),
                        "--security-version=4",
                        "-o",
                        at("one.enclave"),
                        image);
        assertEquals(ExitCode.OK, one.code(), one.err());
        CommandRun prepared =
                CommandRun.of(
                        "sign",
                        "prepare",
                        "--no-debug",
                        "--family-id",
                        "5a".repeat(16),
                        "--security-version=4",
                        "--bytes",
                        at("bytes"),
                        "-o",
                        at("unsigned"),
                        image);
        assertEquals(ExitCode.OK, prepared.code(), prepared.err());
        assertEquals(ExitCode.REFUSED, CommandRun.of("image", "verify", at("unsigned")).code());
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(pair.getPrivate());
        signer.update(Files.readAllBytes(at("bytes")));
        Files.write(at("signature"), signer.sign());
        CommandRun attached =
                CommandRun.of(
                        "sign",
                        "attach",
                        "--public-key",
                        publicKey,
                        "--signature",
                        at("signature"),
                        "-o",
                        at("two.enclave"),
                        at("unsigned"));
        assertEquals(ExitCode.OK, attached.code(), attached.err());
        assertEquals(one.out(), attached.out());
        assertArrayEquals(
                Files.readAllBytes(at("one.enclave")), Files.readAllBytes(at("two.enclave")));
        String shown = CommandRun.of("image", "show", at("two.enclave")).out();
        assertTrue(shown.contains("KSS"), shown);
        assertTrue(shown.contains("5a".repeat(16)), shown);
        assertFalse(shown.contains("DEBUG"), shown);
    }

    @Test
    void aReleaseNeedsAKeyAndNoDebuggers() {
        CommandRun noKey =
                CommandRun.of("sign", "image", "--release", "--no-debug", "-o", at("no"), image);
        assertEquals(ExitCode.REFUSED, noKey.code());
        assertTrue(noKey.err().contains("release: no signing key is named"), noKey.err());
        CommandRun debug =
                CommandRun.of("sign", "image", "--release", "--key", key, "-o", at("no"), image);
        assertEquals(ExitCode.REFUSED, debug.code());
        assertTrue(debug.err().contains("open to debuggers"), debug.err());
        assertFalse(Files.exists(at("no")));
    }

    @Test
    void signingADebugImageSaysSo() {
        CommandRun run = CommandRun.of("sign", "image", "--key", key, "-o", at("d.enclave"), image);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(run.err().contains("DEBUG image"), run.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--date=20261301, 125, settings: DATE must be a date",
        "--product-id=70000, 125, settings: ISVPRODID must be from 0 to 65535",
        "--family-id=5a, 125, settings: ISVFAMILYID must be 32",
        "--attribute-mask=0, 125, settings: ATTRIBUTEMASK leaves DEBUG",
        "--xfrm=0x3x, 2, '0x3x' is not a number",
        "--xfrm=0x27, 125, settings: xfrm has unknown bits",
        "--cet-mask=0x100, 125, settings: CET_ATTRIBUTES_MASK must be",
        "--vendor=7, 125, settings: VENDOR must be 0 or 0x8086"
    })
    void aWrongFieldIsRefusedByItsName(String option, int code, String text) {
        CommandRun run =
                CommandRun.of("sign", "prepare", option, "--bytes", at("b"), "-o", at("u"), image);
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().replace("'", "").contains(text.replace("'", "")), run.err());
        assertFalse(Files.exists(at("u")));
    }
}
