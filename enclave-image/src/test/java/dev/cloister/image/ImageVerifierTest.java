package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageVerifierTest {
    private static final byte[] FILE = TestImages.signed().toBytes();

    @Test
    void aSignedImageIsReadBackAsItWas() {
        VerifiedImage verified =
                ImageVerifier.verify(FILE, ExpectedIdentity.signedBy(TestKeys.KEY.mrSigner()));
        assertArrayEquals(FILE, verified.image().toBytes());
        assertEquals(TestImages.METADATA, verified.metadata());
        assertEquals(TestKeys.KEY.mrSigner(), verified.mrSigner());
        assertEquals(7, verified.productId());
        assertEquals(3, verified.securityVersion());
        ImageVerifier.verify(FILE, ExpectedIdentity.measuredAs(verified.mrEnclave()));
    }

    @Test
    void aWrittenImageIsAnOrdinaryFileAndReplacesTheOneBefore(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("new/payroll.enclave");
        ImageSigner.write(TestImages.signed(), file);
        ImageSigner.write(TestImages.signed(), file);
        assertArrayEquals(FILE, Files.readAllBytes(file));
        Path plain = Files.createFile(folder.resolve("plain"));
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
        ImageVerifier.verify(file, ExpectedIdentity.any());
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count(), "no draft is left");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertArrayEquals(FILE, TestImages.signed().toBytes());
    }

    @Test
    void anImageSignedWithAnotherKeyIsRefusedByName() {
        byte[] other =
                ImageSigner.sign(
                                TinyElf.bytes(),
                                TestImages.SETTINGS,
                                TestImages.METADATA,
                                TestKeys.OTHER)
                        .toBytes();
        ImageVerifier.verify(other, ExpectedIdentity.any());
        ExpectedIdentity ours = ExpectedIdentity.signedBy(TestKeys.KEY.mrSigner());
        ImageException refused =
                assertThrows(ImageException.class, () -> ImageVerifier.verify(other, ours));
        assertEquals(Reason.WRONG_SIGNER, refused.reason());
        assertTrue(refused.getMessage().contains("signed with another key"), refused.getMessage());
        ExpectedIdentity another = ExpectedIdentity.measuredAs("00".repeat(32));
        assertEquals(
                Reason.WRONG_IMAGE,
                assertThrows(ImageException.class, () -> ImageVerifier.verify(other, another))
                        .reason());
    }

    @ParameterizedTest(name = "{2} of byte {0}")
    @CsvSource({
        "0, FORMAT, magic",
        "8, FORMAT, version",
        "12, FORMAT, padding after the metadata",
        "16, FORMAT, file_bytes",
        "24, FORMAT, enclave_size",
        "32, FORMAT, ssa_frame_pages",
        "36, SIGNATURE, miscselect",
        "40, FORMAT, attributes",
        "48, FORMAT, xfrm",
        "56, LAYOUT, layout_offset",
        "64, FORMAT, padding after the metadata",
        "72, FORMAT, contents_bytes",
        "80, FORMAT, padding after the header",
        "1040, SIGNATURE, SIGSTRUCT: ISVFAMILYID",
        "1936, FORMAT, padding after SIGSTRUCT",
        "2047, FORMAT, padding after SIGSTRUCT",
        "2048, FORMAT, run 0 offset",
        "2056, FORMAT, run 0 page_count",
        "2064, FORMAT, run 0 secinfo",
        "2080, FORMAT, run 0 content_offset"
    })
    void aChangedHeaderFieldIsNamed(int at, Reason reason, String what) {
        byte[] changed = FILE.clone();
        changed[at] ^= 1;
        assertRefused(changed, reason, what);
    }

    @Test
    void everyByteOfTheFileMatters() {
        // One bit of every byte class: a stride that is prime to the page size visits header, runs,
        // metadata, padding and pages.
        for (int at = 0; at < FILE.length; at += 211) {
            byte[] changed = FILE.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThrows(
                    ImageException.class,
                    () -> ImageVerifier.verify(changed, ExpectedIdentity.any()),
                    "byte " + at);
        }
    }

    @Test
    void aNestingLimitThatNoEnclaveStartsWithIsRefusedAlsoWhenItIsSigned() {
        EnclaveImage image = EnclaveImage.read(FILE);
        for (long limit : new long[] {0, 1025, -1}) {
            byte[] contents = image.contents().clone();
            int at = (int) image.layoutOffset() + EnclaveLayout.NESTING_LIMIT_OFFSET;
            ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN).putLong(at, limit);
            byte[] mrEnclave = Measurement.of(new PageStream(image.secs(), image.runs(), contents));
            SigStructBody body = SigStructBody.of(image.sigStruct().settings(), mrEnclave);
            EnclaveImage signed =
                    new UnsignedImage(
                                    new EnclaveImage(
                                            image.secs(),
                                            image.layoutOffset(),
                                            SigStruct.unsigned(body),
                                            image.runs(),
                                            image.metadata(),
                                            contents))
                            .signed(TestKeys.KEY);
            assertRefused(
                    signed.toBytes(),
                    Reason.LAYOUT,
                    "clo_image_layout.nesting_limit must be from 1 to 1024 ("
                            + Long.toUnsignedString(limit));
        }
    }

    @Test
    void aChangedPageIsRefusedAsAMeasurement() {
        byte[] changed = FILE.clone();
        changed[changed.length - 4096 + 70] ^= 1;
        assertRefused(changed, Reason.MEASUREMENT, "its pages measure to");
    }

    @Test
    void changedMetadataIsRefused() {
        byte[] changed = FILE.clone();
        int at = new String(FILE, StandardCharsets.ISO_8859_1).indexOf("p.Payroll");
        changed[at] = 'q';
        assertRefused(changed, Reason.METADATA, "metadata: is not what was measured");
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < FILE.length; length += 97) {
            byte[] cut = Arrays.copyOf(FILE, length);
            ImageException refused =
                    assertThrows(
                            ImageException.class,
                            () -> ImageVerifier.verify(cut, ExpectedIdentity.any()));
            assertEquals(Reason.FORMAT, refused.reason(), refused.getMessage());
        }
        assertRefused(Arrays.copyOf(FILE, FILE.length + 1), Reason.FORMAT, "file_bytes");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "run_count, 12, 4, -1",
        "metadata_bytes, 64, 8, -1",
        "metadata_bytes, 64, 8, 16777217",
        "contents_bytes, 72, 8, 9223372036854771712",
        "contents_bytes, 72, 8, -4096",
        "enclave_size, 24, 8, 9223372036854775807",
        "enclave_size, 24, 8, -9223372036854775808",
        "ssa_frame_pages, 32, 4, 0",
        "layout_offset, 56, 8, 9223372036854775807",
        "run 0 offset, 2048, 8, 9223372036854771712",
        "run 0 page_count, 2056, 8, 9223372036854775807",
        "run 0 page_count, 2056, 8, 0",
        "run 0 secinfo, 2064, 8, 519",
        "run 0 flags, 2072, 8, 2",
        "run 0, 2072, 8, 0"
    })
    void hugeAndImpossibleValuesAreRefusedByName(String field, int at, int size, long value) {
        byte[] changed = FILE.clone();
        for (int i = 0; i < size; i++) {
            changed[at + i] = (byte) (value >> 8 * i);
        }
        assertRefused(changed, Reason.FORMAT, "enclave image: " + field);
    }

    private static void assertRefused(byte[] file, Reason reason, String text) {
        ImageException refused =
                assertThrows(
                        ImageException.class,
                        () -> ImageVerifier.verify(file, ExpectedIdentity.any()));
        assertEquals(reason, refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().contains(text), refused.getMessage());
    }
}
