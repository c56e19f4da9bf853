package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclaveElfBuildTest {
    private static final int SPELLS_ENCLU = 0xd7010f;
    private static final CToolchain CLANG = PinnedClang.onClassPath();

    @TempDir private Path cache;

    private EnclaveElf build(TinyEnclave enclave, Map<String, String> generated) {
        return new EnclaveElfBuild(CLANG, new UserCache(cache), enclave.sources())
                .build(new TreeMap<>(generated), List.of(), "17.0.0");
    }

    private String refusalOf(TinyEnclave enclave) {
        return assertThrows(ToolchainException.class, () -> build(enclave, Map.of())).getMessage();
    }

    @Test
    void twoBuildsInTwoFoldersWithTwoCachesAreByteIdentical(@TempDir Path other) {
        EnclaveElf first = build(new TinyEnclave(), Map.of());
        EnclaveElf second =
                new EnclaveElfBuild(CLANG, new UserCache(other), new TinyEnclave().sources())
                        .build(new TreeMap<>(), List.of(), "17.0.0");

        assertArrayEquals(first.elf(), second.elf());
        assertArrayEquals(first.symbols(), second.symbols(), "also with line tables");
        assertEquals(first.record().toJson(), second.record().toJson());
    }

    @Test
    void theHostsHalfDecidesNeitherTheImageNorItsRecord() {
        EnclaveElf without = build(new TinyEnclave(), Map.of());
        EnclaveElf with =
                build(
                        new TinyEnclave()
                                .with("host/host.c", "int host;\n")
                                .with("include/cloister/host.h", "int host;\n"),
                        Map.of());

        assertArrayEquals(without.elf(), with.elf());
        assertEquals(without.record(), with.record());
        assertEquals(
                List.of(
                        "enclave/enclave.lds",
                        "enclave/entry.c",
                        "include/cloister/tiny.h",
                        "runtime/add.c"),
                List.copyOf(with.record().nativeSources().keySet()));
    }

    @Test
    void noFolderOfTheBuildMachineShowsInTheImageNorInItsSymbols() {
        EnclaveElf built = build(new TinyEnclave(), Map.of());

        String text = new String(built.symbols(), StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("native/runtime/add.c"), "line tables name the source");
        assertFalse(text.contains(System.getProperty("java.io.tmpdir") + "/"), "temporary folder");
        assertFalse(text.contains(System.getProperty("user.home") + "/"), "home folder");
    }

    @Test
    void generatedUnitsAreCompiledWithTheHeadersOfTheRuntime() {
        String unit =
                "#include \"cloister/tiny.h\"\nuint32_t more(void);\nuint32_t more(void) { return TINY_STEP; }\n";
        TinyEnclave wantsMore =
                new TinyEnclave()
                        .with(
                                "runtime/add.c",
                                "#include \"cloister/tiny.h\"\nuint32_t more(void);\n"
                                        + "uint32_t tiny_add(uint32_t a, uint32_t b) { return a + b + more(); }\n");

        EnclaveElf built = build(wantsMore, Map.of("unit.c", unit));

        assertEquals(1, built.record().generatedSources().size());
        assertTrue(built.record().sectionSizesBytes().get(".text") > 0);
    }

    @Test
    void generatedAssemblyIsAssembledAndReachableFromC() {
        String table =
                ".section .rodata\n.globl tiny_step\n.hidden tiny_step\ntiny_step: .long 3\n";
        TinyEnclave reads =
                new TinyEnclave()
                        .with(
                                "runtime/add.c",
                                "#include \"cloister/tiny.h\"\nextern __attribute__((visibility(\"hidden\"))) const uint32_t tiny_step;\n"
                                        + "uint32_t tiny_add(uint32_t a, uint32_t b) { return a + b + tiny_step; }\n");

        EnclaveElf built = build(reads, Map.of("table.s", table));

        assertTrue(built.record().sectionSizesBytes().get(".rodata") >= 4);
    }

    @ParameterizedTest(name = "{0} is refused and its function named")
    @CsvSource({
        "syscall, illegal in an enclave",
        "cpuid, illegal in an enclave",
        "int $0x80, illegal in an enclave",
        "rdtsc, SGX1",
        "'outb %al, $0x10', illegal in an enclave",
        "'movw %ax, %ds', segment register",
        "'vpaddd %zmm0, %zmm1, %zmm2', XFRM",
        "enclu, is allowed in cloi_exit_done",
        "'aesenc %xmm0, %xmm1', is allowed in native/runtime/crypto only",
        "'vpclmulqdq $0, %xmm0, %xmm1, %xmm2', is allowed in native/runtime/crypto only",
        "'vaesenc %ymm0, %ymm1, %ymm2', is allowed in native/runtime/crypto only",
        "'sha256msg1 %xmm0, %xmm1', not known to every processor",
        "'vgf2p8mulb %ymm0, %ymm1, %ymm2', not known to every processor",
        "wrpkru, shares with its host",
        "'wrgsbase %rax', shares with its host",
        "fninit, which the exits do not clear",
        "'fldcw (%rsp)', which the exits do not clear",
        "'ldmxcsr (%rsp)', changes how SSE rounds",
        "'movd %eax, %mm3', which the exits do not clear",
        "emms, which the exits do not clear",
        "'movl $0xd7010f, %eax', hides the bytes of ENCLU",
        "'movl $0xf000000, %eax; .byte 1, 0xd7', hides the bytes of ENCLU"
    })
    void illegalInstructionsAreRefused(String instruction, String reason) {
        String message =
                refusalOf(
                        new TinyEnclave()
                                .with(
                                        "runtime/add.c",
                                        "#include \"cloister/tiny.h\"\nuint32_t tiny_add(uint32_t a, uint32_t b) {\n"
                                                + "__asm__ volatile(\""
                                                + instruction
                                                + "\");\nreturn a + b;\n}\n"));

        assertTrue(message.contains("tiny_add+0x"), message);
        assertTrue(message.contains(reason), message);
    }

    @Test
    void aDistanceThatSpellsEncluIsLinkedInAnotherOrder() {
        int distance = movedConstant(build(distant(0), Map.of()).elf());
        EnclaveElf built = build(distant(SPELLS_ENCLU - distance), Map.of());
        assertNotEquals(SPELLS_ENCLU, movedConstant(built.elf()));
    }

    /** Moves the distance from one unit's code to another's, and more, into a register. */
    private static TinyEnclave distant(int more) {
        String unit =
                "#include \"cloister/tiny.h\"\nuint32_t far(uint32_t a);\n"
                        + "uint32_t tiny_add(uint32_t a, uint32_t b) {\n"
                        + "__asm__ volatile(\"nop; nop; movl $far - . + "
                        + more
                        + ", %%eax\" : : : \"eax\");\nreturn far(a) + b;\n}\n";
        String far =
                "#include \"cloister/tiny.h\"\nuint32_t far(uint32_t a);\n"
                        + "uint32_t far(uint32_t a) { return a * 7; }\n";
        return new TinyEnclave().with("runtime/add.c", unit).with("runtime/far.c", far);
    }

    /** The operand of the movl behind the two nops. */
    private static int movedConstant(byte[] elf) {
        for (int at = 0; at + 7 <= elf.length; at++) {
            if (elf[at] == (byte) 0x90
                    && elf[at + 1] == (byte) 0x90
                    && elf[at + 2] == (byte) 0xb8) {
                return ByteBuffer.wrap(elf).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 3);
            }
        }
        throw new AssertionError("the code is not there");
    }

    @Test
    void anUndefinedSymbolIsNamedTogetherWithWhoWantsIt() {
        String message = refusalOf(new TinyEnclave().with("runtime/add.c", "/* empty */\n"));

        assertTrue(message.contains("undefined symbol: tiny_add"), message);
        assertTrue(message.contains("clo_enclave_entry"), message);
    }

    @Test
    void noHeaderOfTheMachineCanBeIncluded() {
        String message =
                refusalOf(new TinyEnclave().with("runtime/print.c", "#include <stdio.h>\n"));

        assertTrue(message.contains("'stdio.h' file not found"), message);
    }

    @Test
    void theErrorsOfAllUnitsAreReportedAtOnce() {
        String message =
                refusalOf(
                        new TinyEnclave()
                                .with(
                                        "runtime/one.c",
                                        "int one(void);\nint one(void) { return first_mistake; }\n")
                                .with(
                                        "runtime/two.c",
                                        "int two(void);\nint two(void) { return second_mistake; }\n"));

        assertTrue(message.contains("native/runtime/one.c:2"), message);
        assertTrue(message.contains("second_mistake"), message);
    }

    @Test
    void aRelocationInReadOnlyDataIsRefused() {
        String pointersAmongConstants =
                TinyEnclave.SCRIPT
                        .replace(" .data.rel.ro .data.rel.ro.*", "")
                        .replace(
                                "*(.rodata .rodata.*)",
                                "*(.rodata .rodata.* .data.rel.ro .data.rel.ro.*)");

        String message =
                refusalOf(new TinyEnclave().with("enclave/enclave.lds", pointersAmongConstants));

        assertTrue(message.contains("in .rodata: only writable data can be relocated"), message);
    }

    @Test
    void aThreadLocalVariableIsRefused() {
        String message =
                refusalOf(
                        new TinyEnclave()
                                .with(
                                        "runtime/add.c",
                                        "#include \"cloister/tiny.h\"\nstatic _Thread_local uint32_t last = 7;\n"
                                                + "uint32_t tiny_add(uint32_t a, uint32_t b) { last += a; return last + b; }\n"));

        assertTrue(message.contains("TLS"), message);
    }
}
