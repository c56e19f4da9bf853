package dev.cloister.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules of docs/architecture.md and CONTRIBUTING.md that a machine can check. Each failure
 * lists every offender.
 */
class ProjectStructureTest {
    private static final Repository REPOSITORY = Repository.here();

    private static final int JAVA_LINES = 700;
    private static final int C_LINES = 800;

    /**
     * Module → modules it may depend on. Arrows point one way; a new arrow is a decision, made here
     * and in the docs.
     */
    private static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("native", Set.of()),
                    Map.entry("sdk-api", Set.of()),
                    Map.entry("edl-codegen", Set.of("sdk-api")),
                    Map.entry("enclave-image", Set.of()),
                    Map.entry("attestation", Set.of()),
                    Map.entry("attested-tls", Set.of("sdk-api", "attestation")),
                    Map.entry("aot-compiler", Set.of("edl-codegen", "native")),
                    Map.entry(
                            "enclave-build",
                            Set.of("edl-codegen", "aot-compiler", "enclave-image")),
                    Map.entry(
                            "sdk-runtime",
                            Set.of("sdk-api", "enclave-image", "attestation", "native")),
                    Map.entry("maven-plugin", Set.of("enclave-build")),
                    Map.entry("cli", Set.of("enclave-build", "sdk-runtime", "attestation")),
                    Map.entry("samples/aml", Set.of("sdk-api", "sdk-runtime")),
                    Map.entry("samples/bids", Set.of("sdk-runtime", "attested-tls")),
                    Map.entry("samples/letters", Set.of("sdk-runtime")),
                    Map.entry(
                            "benchmarks",
                            Set.of("sdk-api", "sdk-runtime", "attestation", "attested-tls")),
                    Map.entry("fuzz", Set.of("aot-compiler", "enclave-image", "attestation")),
                    Map.entry(
                            "conformance",
                            Set.of("enclave-build", "sdk-runtime", "attested-tls", "cli")));

    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<dependency>\\s*<groupId>dev\\.cloister</groupId>\\s*<artifactId>cloister-([a-z-]+)</artifactId>");

    @Test
    void modulesDependOnlyAlongTheArrows() {
        Set<String> offenders = new TreeSet<>();
        for (Path pom : REPOSITORY.filesEndingWith("/pom.xml")) {
            String module = pom.getParent().toString();
            if (!ARROWS.containsKey(module)) {
                // A project inside src/it or docs is an example, not a module.
                if (!module.contains("/src/")) {
                    offenders.add(module + " is not in the table of arrows");
                }
                continue;
            }
            for (String dependency : dependenciesOf(pom)) {
                if (!ARROWS.get(module).contains(dependency)) {
                    offenders.add(module + " → " + dependency);
                }
            }
        }
        assertEquals(Set.of(), offenders);
    }

    /**
     * Plugins that run while a module is built are not arrows: they end before the module's code
     * exists.
     */
    private static Set<String> dependenciesOf(Path pom) {
        String text =
                REPOSITORY
                        .text(pom)
                        .replaceAll("(?s)<!--.*?-->", "")
                        .replaceAll("(?s)<build>.*</build>", "")
                        .replaceAll(
                                "(?s)<dependency>(?:(?!</dependency>).)*<scope>test</scope>\\s*</dependency>",
                                "");
        return matches(DEPENDENCY, text);
    }

    @Test
    void everyModuleOfTheBuildHasContentsAndIsInTheTable() {
        Set<String> modules =
                matches(Pattern.compile("<module>([^<]+)</module>"), REPOSITORY.text("pom.xml"));
        assertEquals(new TreeSet<>(ARROWS.keySet()), modules);
    }

    @Test
    void filesStaySmallEnoughToRead() {
        Map<Path, Long> tooLong = new TreeMap<>();
        for (Path file : REPOSITORY.filesEndingWith(".java", ".c", ".h", ".S")) {
            long lines = REPOSITORY.text(file).lines().count();
            if (lines > (file.toString().endsWith(".java") ? JAVA_LINES : C_LINES)) {
                tooLong.put(file, lines);
            }
        }
        assertEquals(Map.of(), tooLong);
    }

    @Test
    void everyPackageSaysWhatBelongsInIt() {
        Set<String> undocumented =
                REPOSITORY.filesEndingWith(".java").stream()
                        .filter(file -> file.toString().contains("src/main/java/"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .map(file -> file.getParent().toString())
                        .filter(folder -> !REPOSITORY.has(folder + "/package-info.java"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), undocumented);
    }

    @Test
    void namesSayWhatAThingIs() {
        // A substitution is named after its target.
        Pattern vague =
                Pattern.compile(
                        "/(?!Target_)[A-Za-z0-9_]*(Util|Utils|Helper|Helpers|Manager|Impl)\\.java$");
        List<Path> offenders =
                REPOSITORY.filesEndingWith(".java").stream()
                        .filter(file -> vague.matcher(file.toString()).find())
                        .toList();
        assertEquals(List.of(), offenders);
    }

    @Test
    void noFileNamesAFolderOfTheMachineThatItWasWrittenOn() {
        // In pieces, so that this file does not match itself.
        List<String> machineFolders =
                List.of("/wo" + "rk/", "/ro" + "ot/", System.getProperty("user.home") + "/");
        Set<String> offenders = new TreeSet<>();
        for (Path file :
                REPOSITORY.filesEndingWith(
                        ".java",
                        ".c",
                        ".h",
                        ".S",
                        ".def",
                        ".lds",
                        ".md",
                        ".xml",
                        ".properties",
                        ".edl",
                        "run",
                        "cloister")) {
            String text = REPOSITORY.text(file);
            machineFolders.stream()
                    .filter(text::contains)
                    .forEach(folder -> offenders.add(file + ": " + folder));
        }
        assertEquals(Set.of(), offenders);
    }

    @Test
    void textFilesEndWithANewlineAndHaveNoTabsOrTrailingBlanks() {
        Set<String> offenders = new TreeSet<>();
        for (Path file : REPOSITORY.filesEndingWith(".java", ".c", ".h", ".def", ".xml")) {
            String text = REPOSITORY.text(file);
            if (!text.isEmpty() && !text.endsWith("\n")) {
                offenders.add(file + ": no newline at the end");
            }
            if (Pattern.compile("[ \\t]$", Pattern.MULTILINE).matcher(text).find()) {
                offenders.add(file + ": trailing blanks");
            }
        }
        assertEquals(Set.of(), offenders);
    }

    @Test
    void theRepositoryHoldsWhatAVisitorLooksFor() {
        for (String expected :
                List.of(
                        "README.md",
                        "LICENSE",
                        "CONTRIBUTING.md",
                        "CHANGELOG.md",
                        "docs/architecture.md",
                        ".ci/run",
                        "cloister")) {
            assertTrue(REPOSITORY.has(expected), expected + " is missing");
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
