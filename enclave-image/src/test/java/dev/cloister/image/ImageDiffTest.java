package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.ImageDifference.Area;
import dev.cloister.image.ImageException.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImageDiffTest {
    private static final String RECORD =
            """
            {
              "toolchain": {"name": "clang 19", "sha256": "aa", "pinned": true},
              "libraryJdk": "17.0.15",
              "hardening": "none",
              "enclaveFlags": ["-O2", "-g"],
              "nativeSources": {
                "enclave/entry.S": "11",
                "runtime/heap.c": "22"
              },
              "generatedSources": {"unit0.c": "33"},
              "sectionSizesBytes": {".text": 4096, ".rodata": 80}
            }
            """;

    private static VerifiedImage image(
            byte[] elf, ImageSettings settings, String record, SigningKey key) {
        ImageMetadata metadata =
                new ImageMetadata(
                        "payroll",
                        "ab".repeat(32),
                        List.of("p.Payroll"),
                        List.of(),
                        new TreeMap<>(Map.of("record", record)));
        byte[] file = ImageSigner.sign(elf, settings, metadata, key).toBytes();
        return ImageVerifier.verify(file, ExpectedIdentity.any());
    }

    private static VerifiedImage image(String record) {
        return image(TinyElf.bytes(), TestImages.SETTINGS, record, TestKeys.KEY);
    }

    private static final VerifiedImage BASE = image(RECORD);

    private static void assertReason(ImageDiff diff, String reason) {
        assertTrue(diff.reasons().contains(reason), diff.reasons().toString());
    }

    @Test
    void anImageDoesNotDifferFromItself() {
        ImageDiff diff = ImageDiff.of(BASE, image(RECORD));
        assertTrue(diff.isEmpty());
        assertEquals(List.of("the images are equal"), diff.reasons());
    }

    @Test
    void anotherSignatureOfTheSameEnclaveIsCalledThat() {
        ImageDiff diff =
                ImageDiff.of(
                        BASE,
                        image(
                                TinyElf.bytes(),
                                TestImages.SETTINGS.withVersion(7, 4).withDebug(true),
                                RECORD,
                                TestKeys.OTHER));
        assertReason(diff, "the enclave is the same (one MRENCLAVE); only its signature differs");
        assertReason(diff, "other signed settings (ATTRIBUTES, ISVSVN)");
        assertReason(diff, "another signer (MRSIGNER)");
        assertTrue(
                diff.differences()
                        .contains(
                                new ImageDifference(
                                        Area.SIGNATURE,
                                        "ATTRIBUTES",
                                        "MODE64BIT",
                                        "DEBUG MODE64BIT")));
    }

    @Test
    void aChangedSourceIsNamedAndTheRecordsOwnPageIsNotBlamed() {
        ImageDiff diff = ImageDiff.of(BASE, image(RECORD.replace("\"22\"", "\"23\"")));
        assertReason(diff, "changed C of Cloister (runtime/heap.c)");
        assertTrue(
                diff.differences()
                        .contains(
                                new ImageDifference(
                                        Area.BUILD, "nativeSources: runtime/heap.c", "22", "23")));
        assertTrue(diff.differences().stream().noneMatch(each -> each.area() == Area.PAGES));
    }

    @Test
    void toolsLibraryFlagsAndGeneratedCodeAreToldApart() {
        assertReason(
                ImageDiff.of(BASE, image(RECORD.replace("clang 19", "clang 20"))),
                "another C toolchain (name)");
        assertReason(
                ImageDiff.of(BASE, image(RECORD.replace("17.0.15", "17.0.16"))),
                "another library JDK (libraryJdk)");
        assertReason(
                ImageDiff.of(BASE, image(RECORD.replace("none", "lvi"))),
                "another hardening against speculation (hardening)");
        assertReason(
                ImageDiff.of(BASE, image(RECORD.replace("-O2", "-O3"))),
                "other flags for Cloister's own C (enclaveFlags)");
        assertReason(
                ImageDiff.of(BASE, image(RECORD.replace("\"33\"", "\"34\", \"unit1.c\": \"35\""))),
                "changed Java, or a changed compiler: generated C (unit0.c, unit1.c)");
    }

    @Test
    void otherSizesAreACause() {
        ImageDiff diff =
                ImageDiff.of(
                        BASE,
                        image(
                                TinyElf.bytes(),
                                TestImages.SETTINGS.withThreadCount(3).withHeapBytes(1 << 16),
                                RECORD,
                                TestKeys.KEY));
        assertReason(diff, "other sizes or limits (heap size, initial heap size, threads)");
        assertTrue(
                diff.differences()
                        .contains(
                                new ImageDifference(
                                        Area.PAGES, "thread 2 TCS", "0 pages", "1 pages")));
    }

    @Test
    void anotherNestingLimitIsACause() {
        ImageDiff diff =
                ImageDiff.of(
                        BASE,
                        image(
                                TinyElf.bytes(),
                                TestImages.SETTINGS.withNestingLimit(4),
                                RECORD,
                                TestKeys.KEY));
        assertEquals(List.of("other sizes or limits (nesting limit)"), diff.reasons());
        assertTrue(
                diff.differences()
                        .contains(new ImageDifference(Area.LAYOUT, "nesting limit", "16", "4")));
    }

    @Test
    void aPageThatNothingExplainsIsAFinding() {
        byte[] changed = TinyElf.bytes(elf -> elf.put(0x1008, (byte) 0x55));
        ImageDiff diff =
                ImageDiff.of(BASE, image(changed, TestImages.SETTINGS, RECORD, TestKeys.KEY));
        assertTrue(
                diff.differences()
                        .contains(
                                new ImageDifference(
                                        Area.PAGES,
                                        "code: 1 differ, at 0x1000",
                                        "1 pages",
                                        "1 pages")));
        assertEquals(1, diff.reasons().size());
        assertTrue(diff.reasons().get(0).contains("not reproducible"), diff.reasons().toString());
    }

    @Test
    void aBuildRecordThatIsNoJsonIsRefused() {
        VerifiedImage broken = image(RECORD.replace("]", ""));
        ImageException refused =
                assertThrows(ImageException.class, () -> ImageDiff.of(BASE, broken));
        assertEquals(Reason.METADATA, refused.reason());
    }
}
