package dev.cloister.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/boundary-hardening.md: each defence and each attack that it names is there. */
class BoundaryHardeningTest {
    private static final Repository REPOSITORY = Repository.here();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A program that attacks says so in as many checks at least. */
    private static final int CHECKS = 6;

    /** Of "A Tale of Two Worlds"; they are numbered. */
    private static final int CLASSES = 10;

    private static final int FILES = 8;

    private static List<String[]> rows() {
        return REPOSITORY
                .text("docs/boundary-hardening.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| class"))
                .map(line -> line.substring(1, line.length() - 1).split(" \\| "))
                .toList();
    }

    @Test
    void everyClassOfTheStudyHasARow() {
        Set<String> numbers = new TreeSet<>();
        for (String[] row : rows()) {
            assertEquals(3, row.length, row[0]);
            Matcher number = Pattern.compile("^(\\d+)\\. ").matcher(row[0].strip());
            if (number.find()) {
                numbers.add(number.group(1));
            }
        }
        assertEquals(CLASSES, numbers.size(), numbers::toString);
    }

    @Test
    void everyAttackThatIsNamedIsATest() {
        Set<String> offenders = new TreeSet<>();
        for (String[] row : rows()) {
            int tests = 0;
            for (String name : code(row[2], "(attack|path|test)_\\w+")) {
                tests++;
                if (count("native/tests/" + name + ".c", "CHECK(_EQUAL)?\\(") < CHECKS) {
                    offenders.add(name);
                }
            }
            for (String name : code(row[2], "fuzz_\\w+")) {
                tests++;
                if (count("native/tests/fuzz/" + name + ".c", "fuzz_") == 0) {
                    offenders.add(name);
                }
            }
            for (String name : code(row[2], "\\w+Test")) {
                tests++;
                var files = REPOSITORY.filesEndingWith("/" + name + ".java");
                if (files.size() != 1
                        || count(files.get(0).toString(), "@(Parameterized)?Test") == 0) {
                    offenders.add(name);
                }
            }
            if (tests == 0) {
                offenders.add("no test for: " + row[0].strip());
            }
        }
        assertEquals(Set.of(), offenders);
    }

    @Test
    void everyDefenceThatIsNamedIsInTheCode() {
        Set<String> offenders = new TreeSet<>();
        int files = 0;
        String enclave = "";
        for (var file : REPOSITORY.filesEndingWith(".c", ".h")) {
            if (file.startsWith("native/enclave") || file.startsWith("native/include")) {
                enclave += REPOSITORY.text(file);
            }
        }
        for (String[] row : rows()) {
            for (String name : code(row[1], "\\w+\\.c")) {
                files++;
                if (!REPOSITORY.has("native/enclave/" + name)) {
                    offenders.add(name);
                }
            }
            for (String function : code(row[1], "cloi?_\\w+")) {
                if (!enclave.contains(function + "(")) {
                    offenders.add(function);
                }
            }
        }
        assertEquals(Set.of(), offenders);
        assertTrue(files >= FILES, "the table names only " + files + " files");
    }

    /** How often a pattern is in a file of the repository; 0 when there is no such file. */
    private static long count(String file, String pattern) {
        return REPOSITORY.has(file)
                ? Pattern.compile(pattern).matcher(REPOSITORY.text(file)).results().count()
                : 0;
    }

    private static Set<String> code(String cell, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            if (matcher.group(1).matches(pattern)) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
