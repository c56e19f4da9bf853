package dev.cloister.conformance.sizes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cloister.conformance.TestImages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code cloister check} says of four services stays within {@code sizes.budget}. {@code
 * -Dgolden=update} writes that file anew, a little above what is.
 */
class SizeBudgetTest {
    private static final Path BUDGET =
            Path.of(System.getProperty("basedir", ""), "sizes.budget").toAbsolutePath();
    private static final Map<String, Class<?>> SERVICES = services();
    private static final String HEADER =
            """
            # What an image may contain. Written by SizeBudgetTest with -Dgolden=update.
            # service       KiB  classes  methods
            """;

    /** Estimated image without heap and stacks, in KiB, and what is in it. */
    private record Size(long kilobytes, int classes, int methods) {
        boolean fitsInto(Size budget) {
            return kilobytes <= budget.kilobytes
                    && classes <= budget.classes
                    && methods <= budget.methods;
        }

        /** Room for one in a hundred, so that not every change of the class library counts. */
        Size withRoom() {
            return new Size(
                    kilobytes + kilobytes / 100 + 1,
                    classes + classes / 100 + 1,
                    methods + methods / 100 + 1);
        }

        String row(String service) {
            return String.format("%-14s %5d %8d %8d%n", service, kilobytes, classes, methods);
        }
    }

    private static Map<String, Class<?>> services() {
        Map<String, Class<?>> services = new LinkedHashMap<>();
        services.put("arithmetic", ArithmeticService.class);
        services.put("collections", CollectionsService.class);
        services.put("crypto", CryptoService.class);
        services.put("tls-server", TlsService.class);
        return services;
    }

    @TestFactory
    Stream<DynamicTest> servicesAreNotLargerThanTheirBudget() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            StringBuilder text = new StringBuilder(HEADER);
            for (Map.Entry<String, Class<?>> service : SERVICES.entrySet()) {
                Size size = size(check(service.getValue()));
                text.append(size.withRoom().row(service.getKey()));
            }
            Files.writeString(BUDGET, text);
        }
        Map<String, Size> budget = budget();
        assertEquals(SERVICES.keySet(), budget.keySet(), BUDGET + " names other services");
        return SERVICES.entrySet().stream()
                .map(
                        service ->
                                dynamicTest(
                                        service.getKey(),
                                        () ->
                                                compare(
                                                        budget.get(service.getKey()),
                                                        check(service.getValue()))));
    }

    private static void compare(Size budget, JSONObject check) {
        Size actual = size(check);
        assertTrue(
                actual.fitsInto(budget),
                () ->
                        "the image grew over its budget: "
                                + actual
                                + ", budget "
                                + budget
                                + "; find out why with `cloister check`, or run this test with"
                                + " -Dgolden=update. Largest contributors:\n"
                                + contributors(check));
    }

    private static Size size(JSONObject check) {
        assertTrue(
                check.getBoolean("compilable"), () -> check.getJSONArray("problems").toString(1));
        int classes = 0;
        int methods = 0;
        for (Object each : check.getJSONArray("places")) {
            classes += ((JSONObject) each).getInt("classes");
            methods += ((JSONObject) each).getInt("methods");
        }
        return new Size(check.getLong("estimatedImageBytes") / 1024, classes, methods);
    }

    private static String contributors(JSONObject check) {
        StringBuilder text = new StringBuilder();
        JSONArray packages = check.getJSONArray("packages");
        for (int i = 0; i < Math.min(10, packages.length()); i++) {
            JSONObject each = packages.getJSONObject(i);
            text.append(each.getLong("estimatedBytes") / 1024)
                    .append(" KiB ")
                    .append(each.getString("name"))
                    .append('\n');
        }
        return text.toString();
    }

    private static Map<String, Size> budget() throws IOException {
        Map<String, Size> budget = new LinkedHashMap<>();
        for (String line : Files.readAllLines(BUDGET)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] words = line.strip().split("\\s+");
                budget.put(
                        words[0],
                        new Size(
                                Long.parseLong(words[1]),
                                Integer.parseInt(words[2]),
                                Integer.parseInt(words[3])));
            }
        }
        return budget;
    }

    /** The command itself, in a process of its own, as a user runs it. */
    private static JSONObject check(Class<?> service) throws IOException {
        String classPath =
                TestImages.classPath().stream()
                        .filter(Files::exists)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(List.of("dev.cloister.cli.Main", "check", "--json", "-cp", classPath));
        command.add(service.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(json.startsWith("{"), () -> "`cloister check` answered " + json);
        return new JSONObject(json);
    }
}
