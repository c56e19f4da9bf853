package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in every kind of place give the same image. */
class KeyRequestTest {
    private static final Password SECRET = where -> "sesame".toCharArray();
    private static final byte[] EXPECTED = TestImages.signed().toBytes();

    @TempDir private static Path folder;
    private static Path certificate;

    @BeforeAll
    static void makeStores() throws Exception {
        KeyFile.create(folder.resolve("key.pem"), TestKeys.KEY);
        certificate = TestCertificates.write(folder.resolve("certificate.pem"), TestKeys.KEY);
        TestCertificates.store("PKCS12", folder.resolve("key.p12"), TestKeys.KEY, "release");
        TestCertificates.store("JKS", folder.resolve("key.jks"), TestKeys.KEY, "release");
        TestCertificates.store("PKCS12", folder.resolve("two.p12"), TestKeys.KEY, "one", "two");
    }

    private static KeyRequest file(String name, String alias, Password password) {
        return new KeyRequest(
                Optional.of(folder.resolve(name)),
                Optional.empty(),
                Optional.ofNullable(alias),
                Optional.empty(),
                Optional.empty(),
                password);
    }

    private static byte[] signedWith(KeyRequest request) {
        return ImageSigner.prepare(TinyElf.bytes(), TestImages.SETTINGS, TestImages.METADATA)
                .signed(request.open())
                .toBytes();
    }

    private static void assertRefused(Executable open, String... texts) {
        ImageException refused = assertThrows(ImageException.class, open);
        assertEquals(Reason.KEY, refused.reason());
        for (String text : texts) {
            assertTrue(refused.getMessage().contains(text), refused.getMessage());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"key.pem,", "key.p12,", "key.p12, release", "key.jks, release", "two.p12, two"})
    void everyStoreGivesTheSameImage(String name, String alias) {
        assertArrayEquals(EXPECTED, signedWith(file(name, alias, SECRET)));
    }

    @Test
    void aStoreBehindANamedProviderIsUsedThroughIt() {
        KeyRequest request =
                new KeyRequest(
                        Optional.of(folder.resolve("key.p12")),
                        Optional.of("PKCS12"),
                        Optional.empty(),
                        Optional.of("SunJSSE"),
                        Optional.empty(),
                        SECRET);
        assertArrayEquals(EXPECTED, signedWith(request));
    }

    @Test
    void aKeyThatNeverLeavesItsProviderSigns() {
        KeyRequest request =
                new KeyRequest(
                        Optional.empty(),
                        Optional.of("Token"),
                        Optional.of("release"),
                        Optional.of(TokenProvider.class.getName()),
                        Optional.of(Path.of("slot-1.conf")),
                        SECRET);
        assertArrayEquals(EXPECTED, signedWith(request));
    }

    @Test
    void encryptedPemIsReadWithItsPassword() throws Exception {
        openssl(
                "pkcs8",
                "-topk8",
                "-in",
                "key.pem",
                "-out",
                "locked.pem",
                "-passout",
                "pass:sesame");
        assertArrayEquals(EXPECTED, signedWith(file("locked.pem", null, SECRET)));
        assertRefused(
                () -> file("locked.pem", null, where -> "wrong".toCharArray()).open(),
                "cannot be decrypted",
                "the password is wrong");
        assertRefused(
                () -> file("locked.pem", null, Password.NONE).open(),
                "is protected",
                "environment variable");
    }

    @Test
    void opensslSignsInTwoStepsByteForByteTheSame() throws Exception {
        UnsignedImage unsigned =
                ImageSigner.prepare(TinyElf.bytes(), TestImages.SETTINGS, TestImages.METADATA);
        Files.write(folder.resolve("to-sign"), unsigned.bytesToSign());
        openssl("dgst", "-sha256", "-sign", "key.pem", "-out", "signature", "to-sign");
        openssl("pkey", "-in", "key.pem", "-pubout", "-out", "public.pem");
        byte[] signature = Files.readAllBytes(folder.resolve("signature"));
        for (String half : List.of("public.pem", "certificate.pem")) {
            EnclaveImage signed =
                    unsigned.signed(PublicKeyFile.readModulus(folder.resolve(half)), signature);
            assertArrayEquals(EXPECTED, signed.toBytes());
        }
    }

    @Test
    void opensslVerifiesTheSignatureOfAnImage() throws Exception {
        byte[] sigStruct = TestImages.signed().sigStruct().toBytes();
        byte[] bigEndian = new byte[384];
        for (int i = 0; i < 384; i++) {
            bigEndian[i] = sigStruct[516 + 383 - i];
        }
        Files.write(folder.resolve("from-image"), bigEndian);
        byte[] signed = new byte[256];
        System.arraycopy(sigStruct, 0, signed, 0, 128);
        System.arraycopy(sigStruct, 900, signed, 128, 128);
        Files.write(folder.resolve("signed"), signed);
        openssl("x509", "-in", "certificate.pem", "-pubkey", "-noout", "-out", "verify.pem");
        openssl("dgst", "-sha256", "-verify", "verify.pem", "-signature", "from-image", "signed");
    }

    @ParameterizedTest(name = "{0} bits, exponent {1}")
    @CsvSource({
        "2048, 3, the RSA modulus has 2048 bits",
        "3072, 65537, the public exponent is 65537"
    })
    void aKeyThatSgxDoesNotAcceptIsRefusedWithHowToMakeOne(int bits, int exponent, String text)
            throws Exception {
        TestCertificates.Pair pair = TestCertificates.pair(bits, exponent);
        Path store = folder.resolve("bad-" + bits + ".p12");
        TestCertificates.store("PKCS12", store, pair, "release");
        assertRefused(
                () -> file(store.getFileName().toString(), null, SECRET).open(),
                text,
                "openssl genpkey",
                "rsa_keygen_pubexp:3");
        Path half = folder.resolve("bad.pem");
        String body = Base64.getMimeEncoder().encodeToString(pair.publicKey().getEncoded());
        Files.writeString(
                half, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        assertRefused(() -> PublicKeyFile.readModulus(half), text, "openssl genpkey");
    }

    @Test
    void requestsThatNameNoKeyAreRefusedWithTheRemedy() {
        assertRefused(() -> file("two.p12", null, SECRET).open(), "has 2 keys [one, two]", "alias");
        assertRefused(() -> file("key.p12", "none", SECRET).open(), "alias none", "[release]");
        assertRefused(
                () -> file("key.p12", null, where -> "wrong".toCharArray()).open(),
                "is the password right?");
        assertRefused(() -> file("missing.pem", null, SECRET).open(), "cannot be read");
        KeyRequest noSuchProvider =
                new KeyRequest(
                        Optional.empty(),
                        Optional.of("PKCS11"),
                        Optional.empty(),
                        Optional.of("no.Such"),
                        Optional.empty(),
                        SECRET);
        assertRefused(noSuchProvider::open, "key provider no.Such", "class path");
        assertRefused(
                () -> PublicKeyFile.readModulus(folder.resolve("key.pem")), "PUBLIC KEY is not");
    }

    @Test
    void aReleaseNeedsItsOwnKeyAndNoDebuggers() {
        SignatureSettings plain = SignatureSettings.defaults();
        SignatureSettings debug = plain.toBuilder().attribute(AttributeFlag.DEBUG, true).build();
        assertRefused(
                () -> KeyRequest.development().openForRelease(plain),
                "release: no signing key is named",
                "cloister sign attach");
        KeyRequest named = file("key.pem", null, SECRET);
        assertRefused(() -> named.openForRelease(debug), "open to debuggers");
        assertEquals(TestKeys.KEY.mrSigner(), named.openForRelease(plain).mrSigner());
    }

    @Test
    void aSoftTokenSignsThroughPkcs11() throws Exception {
        assumeTrue(SoftToken.isInstalled(), "softhsm2-util, pkcs11-tool or libsofthsm2 is missing");
        SoftToken token = SoftToken.with(folder, folder.resolve("key.pem"), certificate);
        KeyRequest request =
                new KeyRequest(
                        Optional.empty(),
                        Optional.of("PKCS11"),
                        Optional.of("release"),
                        Optional.of("SunPKCS11"),
                        Optional.of(token.providerConfig()),
                        where -> SoftToken.PIN.toCharArray());
        assertArrayEquals(EXPECTED, signedWith(request));
    }

    private static void openssl(String... arguments) throws IOException, InterruptedException {
        Commands.run(folder, "openssl", arguments);
    }
}
