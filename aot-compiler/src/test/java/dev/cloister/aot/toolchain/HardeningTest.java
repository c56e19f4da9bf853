package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That hardened images are what they say, and that what they cannot be is refused. */
class HardeningTest {
    private static final CToolchain CLANG = PinnedClang.onClassPath();

    @TempDir private Path cache;

    private EnclaveElf build(Hardening hardening, TinyEnclave enclave) {
        return new EnclaveElfBuild(CLANG, new UserCache(cache), enclave.sources())
                .hardened(hardening)
                .build(new TreeMap<>(), List.of(), "17.0.0");
    }

    private static TinyEnclave with(String body) {
        return new TinyEnclave()
                .with(
                        "runtime/add.c",
                        "#include \"cloister/tiny.h\"\n"
                                + "uint32_t tiny_add(uint32_t a, uint32_t b) {\n"
                                + body
                                + "\nreturn a + b;\n}\n");
    }

    @Test
    void eachHardeningIsAnotherImageAndInItsRecord() {
        List<EnclaveElf> built =
                Arrays.stream(Hardening.values())
                        .map(each -> build(each, new TinyEnclave()))
                        .toList();
        for (Hardening each : Hardening.values()) {
            BuildRecord record = built.get(each.ordinal()).record();
            assertTrue(
                    record.toJson().contains("\"hardening\": \"" + each.label() + "\""),
                    record.toJson());
            assertEquals(each, Hardening.parse(each.label()));
        }
        long different = built.stream().map(elf -> Arrays.hashCode(elf.elf())).distinct().count();
        assertEquals(3, different);
        assertThrows(IllegalArgumentException.class, () -> Hardening.parse("LVI"));
    }

    @ParameterizedTest(name = "{0}: {1} is refused")
    @CsvSource({
        "LVI, '.byte 0xff, 0x20', branches to an address straight from memory",
        "LVI, '.byte 0xff, 0x50, 8', branches to an address straight from memory",
        "SPECTRE, 'callq *%rax', branches indirectly without a retpoline",
        "SPECTRE, 'jmpq *%rcx', branches indirectly without a retpoline"
    })
    void assemblyThatBreaksThePromiseIsRefused(
            Hardening hardening, String instruction, String reason) {
        TinyEnclave enclave = with("__asm__ volatile(\"" + instruction + "\");");
        String message =
                assertThrows(ToolchainException.class, () -> build(hardening, enclave))
                        .getMessage();
        assertTrue(message.contains("tiny_add+0x"), message);
        assertTrue(message.contains(reason), message);
        build(Hardening.NONE, enclave);
    }

    @Test
    void aReturnSpelledInBytesIsRefusedAndOneInAssemblyIsHardenedByTheAssembler() {
        TinyEnclave bytes = with("__asm__ volatile(\".byte 0xc3\");");
        String message =
                assertThrows(ToolchainException.class, () -> build(Hardening.LVI, bytes))
                        .getMessage();
        assertTrue(message.contains("returns without a fence before it"), message);
        build(Hardening.LVI, with("__asm__ volatile(\"retq\");"));
    }

    /** The attacks on the boundary hold against hardened code, too. */
    @ParameterizedTest
    @EnumSource(names = {"LVI", "SPECTRE"})
    void attacksOnTheBoundaryHold(Hardening hardening) throws Exception {
        try (NativePrograms programs =
                new NativePrograms(CLANG, UserCache.ofUser(), CFlags.enclave(hardening))) {
            for (String program :
                    Stream.of(
                                    "attack_entry",
                                    "attack_bounds",
                                    "attack_loss",
                                    "path_through_enclave")
                            .toList()) {
                NativePrograms.Outcome outcome = programs.runBoundaryProgram(program);
                assertEquals(0, outcome.exitCode(), program + "\n" + outcome.output());
            }
        }
    }

    @Test
    void hardenedCodeIsLargerBecauseItHasFences() {
        long plain = textBytes(build(Hardening.NONE, new TinyEnclave()));
        long fenced = textBytes(build(Hardening.LVI, new TinyEnclave()));
        assertNotEquals(plain, fenced);
        assertTrue(fenced > plain, fenced + " bytes, not more than " + plain);
    }

    private static long textBytes(EnclaveElf elf) {
        return elf.record().sectionSizesBytes().get(".text");
    }
}
