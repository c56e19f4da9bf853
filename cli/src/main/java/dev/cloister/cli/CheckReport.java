package dev.cloister.cli;

import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.cli.WorldCheck.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A check in lines for a reader, or as JSON. */
final class CheckReport {
    private CheckReport() {}

    static List<String> text(WorldCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(check));
        lines.add("");
        lines.add("From where:");
        check.places().forEach(share -> lines.add(row(share)));
        lines.add("");
        lines.add("Largest packages:");
        check.packages().forEach(share -> lines.add(row(share)));
        for (WorldDiagnostic problem : check.problems()) {
            lines.add("");
            lines.addAll(problem.text().lines().toList());
        }
        if (!check.problems().isEmpty()) {
            lines.add("");
            lines.add(WorldDiagnostic.LEAVING_OUT);
        }
        return lines;
    }

    private static String heading(WorldCheck check) {
        int classes = check.places().stream().mapToInt(Share::classes).sum();
        int methods = check.places().stream().mapToInt(Share::methods).sum();
        String verdict =
                check.problems().isEmpty()
                        ? "Can be compiled"
                        : "Cannot be compiled: %d unsupported".formatted(check.problems().size());
        return "%s. %d classes, %d methods, about %s of image besides heap and stacks."
                .formatted(verdict, classes, methods, kilobytes(check.imageBytes()));
    }

    private static String row(Share share) {
        return String.format(
                Locale.ROOT,
                "%10s %6d classes %7d methods  %s",
                kilobytes(share.bytes()),
                share.classes(),
                share.methods(),
                share.name());
    }

    private static String kilobytes(long bytes) {
        return (bytes + 512) / 1024 + " KiB";
    }

    static List<String> json(WorldCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add("{");
        lines.add("  \"compilable\": " + check.problems().isEmpty() + ",");
        lines.add("  \"estimatedImageBytes\": " + check.imageBytes() + ",");
        lines.add("  \"places\": [" + shares(check.places()) + "],");
        lines.add("  \"packages\": [" + shares(check.packages()) + "],");
        lines.add("  \"problems\": [" + problems(check.problems()) + "]");
        lines.add("}");
        return lines;
    }

    private static String shares(List<Share> shares) {
        return shares.stream()
                .map(
                        share ->
                                "\n    {\"name\": %s, \"classes\": %d, \"methods\": %d, \"instructions\": %d, \"estimatedBytes\": %d}"
                                        .formatted(
                                                quoted(share.name()),
                                                share.classes(),
                                                share.methods(),
                                                share.instructions(),
                                                share.bytes()))
                .collect(Collectors.joining(","));
    }

    private static String problems(List<WorldDiagnostic> problems) {
        return problems.stream()
                .map(
                        problem ->
                                "\n    {\"where\": %s, \"problem\": %s, \"remedy\": %s, \"path\": %s}"
                                        .formatted(
                                                quoted(problem.where()),
                                                quoted(problem.problem()),
                                                quoted(problem.remedy()),
                                                path(problem)))
                .collect(Collectors.joining(","));
    }

    private static String path(WorldDiagnostic problem) {
        return problem.path().stream()
                .map(CheckReport::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
