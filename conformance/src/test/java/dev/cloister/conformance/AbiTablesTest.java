package dev.cloister.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The tables in native/abi are read by C and by Java; a row that one of them would misread fails
 * here, with its reason.
 */
class AbiTablesTest {
    private static final Repository REPOSITORY = Repository.here();

    private static final String TYPE = "\\[*(?:[ZBCSIJFD]|L[\\w/$]+;)";
    private static final Pattern DESCRIPTOR =
            Pattern.compile("\\((?:" + TYPE + ")*\\)(?:V|" + TYPE + ")");
    private static final Pattern INTERNAL_NAME = Pattern.compile("[\\w$]+(?:/[\\w$]+)*");

    /** The arguments of every row: strings without their quotes, names as they are. */
    private static List<List<String>> rows(String table, String macro) {
        String text = REPOSITORY.text("native/abi/" + table).replaceAll("(?s)/\\*.*?\\*/", "");
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            Matcher row = Pattern.compile(macro + "\\((.*)\\)").matcher(line);
            if (!row.matches()) {
                throw new AssertionError(table + ": not one whole " + macro + " row: " + line);
            }
            List<String> arguments = new ArrayList<>();
            Matcher argument =
                    Pattern.compile(
                                    "\"((?:[^\"\\\\]|\\\\.)*)\"|([^,\"\\s]+(?:\\s*\\|\\s*[^,\"\\s]+)*)")
                            .matcher(row.group(1));
            while (argument.find()) {
                arguments.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
            }
            rows.add(arguments);
        }
        return rows;
    }

    private static String allC() {
        StringBuilder text = new StringBuilder();
        for (var file : REPOSITORY.filesEndingWith(".c", ".h", ".S")) {
            if (file.startsWith("native")) {
                text.append(REPOSITORY.text(file)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void everyNativeMethodIsNamedOnceAndDefinedInC() {
        Set<String> seen = new HashSet<>();
        Set<String> problems = new TreeSet<>();
        String c = allC();
        for (List<String> row : rows("natives.def", "CLO_NATIVE")) {
            if (row.size() != 5) {
                problems.add(row + ": five columns are expected");
                continue;
            }
            String method = row.get(0) + "." + row.get(1) + row.get(2);
            if (!seen.add(method)) {
                problems.add(method + ": listed twice");
            }
            if (!INTERNAL_NAME.matcher(row.get(0)).matches()
                    || !DESCRIPTOR.matcher(row.get(2)).matches()) {
                problems.add(method + ": not an internal class name and a method descriptor");
            }
            if (!Set.of("0", "CLO_NATIVE_NO_THROW").contains(row.get(4))) {
                problems.add(method + ": unknown flags " + row.get(4));
            }
            if (!Pattern.compile("\\b" + Pattern.quote(row.get(3)) + "\\(").matcher(c).find()) {
                problems.add(method + ": no C function " + row.get(3));
            }
        }
        assertEquals(Set.of(), problems);
    }

    @Test
    void everyUpcallNamesAMethodOfTheVmAndACNameOfItsOwn() {
        Set<String> names = new HashSet<>();
        Set<String> problems = new TreeSet<>();
        List<List<String>> rows = rows("upcalls.def", "CLO_UPCALL(?:_IF)?");
        for (List<String> row : rows) {
            // A conditional row begins with the method that makes it needed, and names a second
            // method for when it is not.
            boolean conditional = row.size() == 7;
            if (!conditional && row.size() != 4) {
                problems.add(
                        row + ": four columns are expected, or seven when the row is conditional");
                continue;
            }
            List<String> methods = conditional ? row.subList(3, 5) : row.subList(1, 2);
            checkUpcall(row.get(conditional ? 2 : 0), methods, row.get(row.size() - 2), problems);
            String cName = row.get(row.size() - 1);
            if (!cName.startsWith("cloj_") || !names.add(cName)) {
                problems.add(cName + ": C names of upcalls begin with cloj_ and differ");
            }
        }
        assertFalse(rows.isEmpty(), "the VM cannot do without upcalls");
        assertEquals(Set.of(), problems);
    }

    private static void checkUpcall(
            String owner, List<String> methods, String descriptor, Set<String> problems) {
        if (!DESCRIPTOR.matcher(descriptor).matches()) {
            problems.add(owner + ": not a method descriptor (" + descriptor + ")");
        }
        String source = "aot-compiler/src/main/java/" + owner + ".java";
        if (!REPOSITORY.has(source)) {
            problems.add(owner + ": no such class in aot-compiler");
            return;
        }
        for (String method : methods) {
            Pattern declaration =
                    Pattern.compile("\\bstatic\\b[^;{=]*\\b" + Pattern.quote(method) + "\\(");
            if (!declaration.matcher(REPOSITORY.text(source)).find()) {
                problems.add(owner + "." + method + ": no such static method");
            }
        }
    }

    @Test
    void statusCodesAreDistinctAscendingAndExplained() {
        Set<String> problems = new TreeSet<>();
        Set<String> names = new HashSet<>();
        int last = -1;
        for (List<String> row : rows("status.def", "CLO_STATUS")) {
            int value = Integer.parseInt(row.get(1));
            if (!names.add(row.get(0)) || value <= last) {
                problems.add(row.get(0) + " = " + value + ": names differ and values ascend");
            }
            if (row.get(2).isBlank() || row.get(2).endsWith(".")) {
                problems.add(row.get(0) + ": the text is a phrase without a full stop");
            }
            last = value;
        }
        assertEquals(Set.of(), problems);
    }

    @Test
    void everyBuiltInOcallHasAnIdBelowTheGeneratedOnesAndATrustLine() {
        Set<String> problems = new TreeSet<>();
        int expected = 0;
        for (List<String> row : rows("primitives.def", "CLO_OCALL")) {
            int id = Integer.parseInt(row.get(1));
            if (id != expected++ || id >= 64) {
                problems.add(row.get(0) + ": ids count up from 0 and stay below 64 (" + id + ")");
            }
            if (!row.get(3).startsWith("Trust: ")) {
                problems.add(row.get(0) + ": the last column says what must not be believed");
            }
        }
        assertEquals(Set.of(), problems);
    }
}
