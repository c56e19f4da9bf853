package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.EnclaveBuild;
import dev.cloister.build.EnclaveBuildException;
import dev.cloister.build.EnclaveBuildRequest;
import dev.cloister.conformance.TestImages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native methods of trusted classes, bound to C in the same image. */
class InCTest {
    private static Enclave enclave;
    private static InC inC;

    @TempDir private Path folder;

    @BeforeAll
    static void load() throws Exception {
        enclave =
                Enclave.load(
                        EnclaveImage.file(EverythingImage.file()),
                        EverythingImage.options(new SilentNotebook()));
        inC = enclave.service(InC.class);
    }

    @AfterAll
    static void close() {
        if (enclave != null) enclave.close();
    }

    @Test
    void everyKindOfParameterAndResultCrosses() {
        assertEquals(
                5_999_999_997L,
                inC.sum(new int[] {Integer.MAX_VALUE, 1_852_516_350, 2_000_000_000}));
        assertArrayEquals(new byte[] {3, 2, -1}, inC.reversed(new byte[] {-1, 2, 3}));
        assertEquals(
                1 + 2.0 * -2 + 3.0 * 'x' + 4.0 * -400 + 5.0 * 6 + 6.0 * -7 + 7.0 * 0.5 + 8.0 * 0.25,
                inC.mixed(true, (byte) -2, 'x', (short) -400, 6, -7, 0.5f, 0.25));
        assertEquals(2 * 21 + 2 * 5_000_000_000L, inC.overloads(21, 5_000_000_000L));
    }

    @Test
    void textsAreUtf8InC() {
        assertEquals("Hail, Jürgen 🔒 Ελ!", inC.hail("Jürgen 🔒 Ελ"));
        assertEquals("Hail, ?!", inC.hail("\ud800"));
        for (String text :
                List.of("", "plain", "grüße", "Ελληνικά", "🔒", "\u0000\u007f\u0080\uffff")) {
            assertEquals(text, inC.text(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void exceptionsOfCAreJavas() {
        String tooLong = "x".repeat(100);
        assertEquals(
                "the name is too long",
                assertThrows(IllegalArgumentException.class, () -> inC.hail(tooLong)).getMessage());
        assertEquals("Cannot add up the values", inC.ofNull());
        int[][] malformed = {
            {0x80},
            {0xc0, 0x80},
            {0xe0, 0x80, 0x80},
            {0xed, 0xa0, 0x80},
            {0xf4, 0x90, 0x80, 0x80},
            {0xe2, 0x82}
        };
        for (int[] units : malformed) {
            byte[] bytes = new byte[units.length];
            for (int i = 0; i < units.length; i++) bytes[i] = (byte) units[i];
            assertEquals(
                    "the text is not UTF-8",
                    assertThrows(IllegalArgumentException.class, () -> inC.text(bytes))
                            .getMessage());
        }
    }

    @Test
    void whatOnlyCHoldsSurvivesCollections() {
        assertEquals(36, inC.survivors(2_000));
    }

    @Test
    void missingExtraAndMistypedFunctionsAreBuildErrorsInTermsOfJava() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/wallet"));
        Files.writeString(
                sources.resolve("Wallet.java"),
                "package wallet; @dev.cloister.EnclaveService public interface Wallet { int pay(int a); }");
        Files.writeString(
                sources.resolve("WalletInEnclave.java"),
                "package wallet; @dev.cloister.Trusted public final class WalletInEnclave implements Wallet {"
                        + " private static native int sign(byte[] key, long at);"
                        + " public int pay(int a) { return sign(new byte[a], a); } }");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-parameters",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString(),
                                sources.resolve("Wallet.java").toString(),
                                sources.resolve("WalletInEnclave.java").toString());
        assertEquals(0, failed);
        Path c = Files.createDirectories(folder.resolve("enclave-c"));
        String expected = "define int32_t java_wallet_WalletInEnclave_sign(clo_ref p0, int64_t p1)";
        assertTrue(
                refusal(classes, c)
                        .contains(
                                "wallet.WalletInEnclave.sign(byte[], long): the native method has no C function; "
                                        + expected));
        Files.writeString(
                c.resolve("wallet.c"),
                "#include \"natives.h\"\n"
                        + "int64_t java_wallet_WalletInEnclave_sign(clo_ref key, int32_t at) { return at; }\n"
                        + "int32_t java_wallet_WalletInEnclave_verify(void) { return 1; }\n");
        String refusal = refusal(classes, c);
        assertTrue(
                refusal.contains(
                        "wallet.c:2: the C function of wallet.WalletInEnclave.sign(byte[], long) has another type; "
                                + expected),
                refusal);
        assertTrue(
                refusal.contains(
                        "wallet.c:3: no native method is bound to java_wallet_WalletInEnclave_verify; make it static"),
                refusal);
    }

    private String refusal(Path classes, Path c) {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EnclaveBuildRequest request =
                    new EnclaveBuildRequest(
                                    "wallet",
                                    List.of(classes),
                                    TestImages.classPath(),
                                    classes,
                                    folder.resolve("work"),
                                    TestImages.SMALL,
                                    TestImages.KEY,
                                    jdk)
                            .withEnclaveC(c);
            return assertThrows(EnclaveBuildException.class, () -> EnclaveBuild.run(request))
                    .getMessage();
        }
    }
}
