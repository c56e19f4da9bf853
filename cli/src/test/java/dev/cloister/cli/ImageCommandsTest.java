package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.EnclaveImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCommandsTest {
    @TempDir private static Path folder;
    private static Path image;
    private static Path debug;
    private static Path otherJdk;
    private static String mrEnclave;

    @BeforeAll
    static void signImages() throws IOException {
        EnclaveImage payroll = SignedImages.payroll();
        mrEnclave = HexFormat.of().formatHex(payroll.sigStruct().mrEnclave());
        image = Files.write(folder.resolve("payroll.enclave"), payroll.toBytes());
        debug =
                Files.write(
                        folder.resolve("debug.enclave"),
                        SignedImages.payroll("17.0.15", true).toBytes());
        otherJdk =
                Files.write(
                        folder.resolve("other.enclave"),
                        SignedImages.payroll("17.0.16", false).toBytes());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "productId +|product id +7",
                "flags +MODE64BIT",
                "xfrm +X87, SSE, AVX",
                "ATTRIBUTEMASK +0xffffffffffffffff",
                "DATE +20260101",
                "threads +2",
                "heap bytes +1048576",
                "initial heap bytes +1048576",
                "heap offset +0x[0-9a-f]+",
                "stack bytes per thread +1048576",
                "services +bank.Payroll",
                "host services +bank.AuditLog",
                "\\.text +4096",
                "library jdk +17.0.15",
                "enclave/entry\\.S +0a1b",
                "debug +no",
                "r-x +measured +code",
                "rw- +not measured +thread 1 stack",
                "TCS +measured +thread 0 TCS",
                "rw- +not measured +heap"
            })
    void showTellsAReviewer(String line) {
        CommandRun run = CommandRun.of("image", "show", image);
        assertEquals(ExitCode.OK, run.code(), run.err());
        assertTrue(
                run.out().lines().anyMatch(each -> each.matches(".*(" + line + ").*")), run.out());
    }

    @Test
    void showPrintsTheSameAsJson() {
        String text = CommandRun.of("image", "show", image).out();
        String json = CommandRun.of("image", "show", "--json", image).out();
        assertTrue(text.contains(mrEnclave), text);
        assertTrue(json.contains("\"mrEnclave\": \"" + mrEnclave + "\""), json);
        assertTrue(json.replaceAll("\\s", "").contains("\"flags\":[\"MODE64BIT\"]"), json);
        assertTrue(json.replaceAll("\\s", "").contains("\"sections\":{\".rodata\":80,"), json);
        assertTrue(json.contains("\"libraryJdk\": \"17.0.15\""), json);
        assertTrue(json.startsWith("{\n") && json.endsWith("\n}\n"), json);
    }

    @Test
    void aDebugImageIsMarkedWhereverItIsShown() {
        assertTrue(
                CommandRun.of("image", "show", debug).out().contains("DEBUG image: any debugger"));
        assertTrue(CommandRun.of("image", "show", "--json", debug).out().contains("DEBUG image"));
        CommandRun verified = CommandRun.of("image", "verify", debug);
        assertEquals(ExitCode.OK, verified.code());
        assertTrue(verified.err().contains("payroll: DEBUG image"), verified.err());
        assertFalse(CommandRun.of("image", "show", image).out().contains("DEBUG"));
        assertEquals("", CommandRun.of("image", "verify", image).err());
    }

    @Test
    void diffSaysWhyAndExitsWithOne() {
        CommandRun run = CommandRun.of("image", "diff", image, otherJdk);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("another library JDK (libraryJdk)\n"), run.out());
        assertTrue(run.out().contains("  libraryJdk\n    A 17.0.15\n    B 17.0.16\n"), run.out());
        CommandRun json = CommandRun.of("image", "diff", "--json", image, otherJdk);
        assertTrue(json.out().contains("\"equal\": false"), json.out());
        assertTrue(json.out().contains("\"a\": \"17.0.15\""), json.out());
    }

    @Test
    void diffOfEqualImagesExitsWithZero() {
        CommandRun run = CommandRun.of("image", "diff", image, image);
        assertEquals(ExitCode.OK, run.code());
        assertEquals("the images are equal\n", run.out());
        assertEquals(
                ExitCode.REFUSED, CommandRun.of("image", "diff", image, "no-such.enclave").code());
    }
}
