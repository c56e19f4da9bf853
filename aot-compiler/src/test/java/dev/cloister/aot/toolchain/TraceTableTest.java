package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.emit.MethodSymbol;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTableTest {
    private static final String GENERATED =
            """
            #include "cloister/tiny.h"
            __attribute__((noinline)) static uint32_t clog_leaf(uint32_t a) { __asm__ volatile(""); return a; }
            #line 7 "Inner.java"
            static inline __attribute__((always_inline)) uint32_t clog_inner(uint32_t a) {
            #line 9 "Inner.java"
                return clog_leaf(a) + 1;
            }
            static inline __attribute__((always_inline)) uint32_t clog_lambda(uint32_t a) { return clog_inner(a); }
            #line 20 "Outer.java"
            uint32_t clog_outer(uint32_t a);
            uint32_t clog_outer(uint32_t a) {
            #line 30 "Outer.java"
                uint32_t b = clog_lambda(a);
            #line 31 "Outer.java"
                return clog_leaf(b) + 1;
            }
            """;
    private static final List<MethodSymbol> METHODS =
            List.of(
                    new MethodSymbol(
                            "clog_inner", "bank.Inner", "inner", Optional.of("Inner.java"), false),
                    new MethodSymbol(
                            "clog_outer", "bank.Outer", "<init>", Optional.of("Outer.java"), false),
                    new MethodSymbol(
                            "clog_lambda", "bank.Outer$$Lambda", "run", Optional.empty(), true));

    @TempDir private Path cache;

    private byte[] elf() {
        return elf(GENERATED);
    }

    private byte[] elf(String generated) {
        TinyEnclave enclave =
                new TinyEnclave()
                        .with(
                                "runtime/add.c",
                                "#include \"cloister/tiny.h\"\nuint32_t clog_outer(uint32_t a);\n"
                                        + "uint32_t tiny_add(uint32_t a, uint32_t b) { return clog_outer(a) + b; }\n");
        return new EnclaveElfBuild(
                        PinnedClang.onClassPath(), new UserCache(cache), enclave.sources())
                .build(new TreeMap<>(Map.of("java.c", generated)), METHODS, "17.0.0")
                .elf();
    }

    private static byte[] tableOf(byte[] elf) {
        ElfFile file = ElfFile.of(elf);
        return file.contents(file.section(".clo_trace").orElseThrow());
    }

    /**
     * Reads the table as native/runtime/trace.h describes it: one text per address, frames
     * innermost first.
     */
    private static List<String> tracesIn(byte[] bytes) {
        ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<String> traces = new ArrayList<>();
        for (int row = 0; row < table.getInt(4); row++) {
            List<String> frames = new ArrayList<>();
            int next = 1 + table.getInt(table.getInt(16) + row * 4);
            while (next != 0) {
                int frame = table.getInt(20) + (next - 1) * 20;
                assertTrue(
                        table.getInt(frame + 16) < next,
                        "callers come before what is inlined into them");
                frames.add(
                        name(table, frame)
                                + "."
                                + name(table, frame + 4)
                                + "("
                                + name(table, frame + 8)
                                + ":"
                                + table.getInt(frame + 12)
                                + ")");
                next = table.getInt(frame + 16);
            }
            traces.add(String.join(" < ", frames));
        }
        return traces;
    }

    private static String name(ByteBuffer table, int at) {
        int offset = table.getInt(at);
        return new String(table.array(), offset + 4, table.getInt(offset), StandardCharsets.UTF_8);
    }

    @Test
    void callsInJavaMethodsAreListedWithWhatIsInlinedAndCallsInCAndHiddenFramesAreNot() {
        assertEquals(
                List.of(
                        "bank.Inner.inner(Inner.java:9) < bank.Outer.<init>(Outer.java:30)",
                        "bank.Outer.<init>(Outer.java:31)"),
                tracesIn(tableOf(elf())));
    }

    @Test
    void aCallInTailPositionKeepsTheFrameOfItsCaller() {
        String tail =
                """
                #include "cloister/tiny.h"
                uint32_t clog_outer(uint32_t a);
                __attribute__((noinline)) static uint32_t clog_inner(uint32_t a) { __asm__ volatile("" : : "a"(4)); return a; }
                uint32_t clog_outer(uint32_t a) {
                #line 44 "Outer.java"
                    return clog_inner(a + 1);
                }
                """;

        assertEquals(List.of("bank.Outer.<init>(Outer.java:44)"), tracesIn(tableOf(elf(tail))));
    }

    @Test
    void addressesAscendAndPointBehindCallInstructions() {
        byte[] elf = elf();
        ElfFile file = ElfFile.of(elf);
        ElfFile.Section text = file.section(".text").orElseThrow();
        byte[] code = file.contents(text);
        ByteBuffer table = ByteBuffer.wrap(tableOf(elf)).order(ByteOrder.LITTLE_ENDIAN);

        int last = 0;
        for (int row = 0; row < table.getInt(4); row++) {
            int address = table.getInt(table.getInt(12) + row * 4);
            assertTrue(address > last);
            assertEquals((byte) 0xe8, code[(int) (address - text.address()) - 5], "call rel32");
            last = address;
        }
    }

    @Test
    void twoBuildsMakeTheSameTable() {
        assertArrayEquals(tableOf(elf()), tableOf(elf()));
    }

    @Test
    void withoutMethodsTheTableIsAnEmptyHeader() {
        byte[] empty = TraceTable.of(List.of());

        assertEquals(32, empty.length);
        assertEquals(List.of(), tracesIn(empty));
    }
}
