package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fence between the check of a host address and its first use, in the code that the compiler
 * made. No access may run ahead on a guessed branch: in address order, which here is the order of
 * the only path to the copies, nothing but the own stack and globals is touched before LFENCE.
 */
class SpeculationFenceTest {
    private static final String BOUNDS = "native/enclave/enclave_bounds.c";

    /** Memory through a register that is neither the stack's nor the instruction pointer. */
    private static final Pattern FOLLOWS_A_POINTER =
            Pattern.compile("\\(%(?!rsp\\b|rbp\\b|rip\\b)\\w+");

    private static final Map<String, List<String>> FUNCTIONS = new TreeMap<>();

    @BeforeAll
    static void disassemble() {
        CToolchain clang = PinnedClang.onClassPath();
        NativeSources sources = NativeSources.onClassPath();
        try (BuildFolder folder = BuildFolder.with(sources)) {
            CUnit unit = new CUnit(BOUNDS, CFlags.enclave(), BuildFolder.INCLUDE_FOLDERS);
            String object =
                    new UnitCompiler(clang, UserCache.ofUser())
                            .compileAll(folder.path(), List.of(unit))
                            .get(0);
            List<String> current = new ArrayList<>();
            for (String line : lines(clang, folder, object)) {
                if (line.endsWith(">:")) {
                    current = new ArrayList<>();
                    FUNCTIONS.put(
                            line.substring(line.indexOf('<') + 1, line.length() - 2), current);
                } else if (line.indexOf('\t') > 0) {
                    current.add(line.substring(line.indexOf('\t') + 1).strip());
                }
            }
        }
    }

    private static List<String> lines(CToolchain clang, BuildFolder folder, String object) {
        List<String> lines = new ArrayList<>();
        clang.lines(
                Tool.OBJDUMP,
                folder.path(),
                List.of("--disassemble", "--no-show-raw-insn", object),
                lines::add);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clo_check_outside", "clo_copy_in", "clo_copy_out"})
    void nothingIsReadThroughAPointerBeforeTheFence(String function) {
        List<String> code = FUNCTIONS.get(function);
        int fence = code.indexOf("lfence");
        assertTrue(fence > 0, function + ": " + code);
        for (String instruction : code.subList(0, fence)) {
            boolean isAddressOnly = instruction.startsWith("lea") || instruction.startsWith("nop");
            assertFalse(
                    !isAddressOnly && FOLLOWS_A_POINTER.matcher(instruction).find(),
                    function + ": " + instruction + " before the fence");
            assertFalse(instruction.startsWith("rep"), function + ": " + instruction);
            assertFalse(instruction.startsWith("call"), function + ": " + instruction);
        }
    }

    @Test
    void theCopiesDoFollowPointersBehindIt() {
        for (String function : List.of("clo_copy_in", "clo_copy_out")) {
            List<String> code = FUNCTIONS.get(function);
            long accesses =
                    code.subList(code.indexOf("lfence"), code.size()).stream()
                            .filter(each -> FOLLOWS_A_POINTER.matcher(each).find())
                            .count();
            assertTrue(accesses > 4, function + ": " + code);
        }
        assertEquals(
                0,
                FUNCTIONS.get("cloi_is_outside").stream()
                        .filter(each -> FOLLOWS_A_POINTER.matcher(each).find())
                        .count(),
                "the check itself looks at no host memory");
    }
}
