package dev.cloister.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A tree of names and values as indented lines. {@code stackBytesPerThread} reads "stack bytes per
 * thread"; offsets are hexadecimal; rows of a table stand on one line each.
 */
final class TextTree {
    private static final int LABEL = 24;

    private final StringBuilder out = new StringBuilder();

    private TextTree() {}

    static String text(Map<String, ?> tree) {
        TextTree text = new TextTree();
        tree.forEach((name, value) -> text.line("", name, value));
        return text.out.toString();
    }

    private void line(String indent, String name, Object value) {
        if (value instanceof Map<?, ?> members) {
            out.append(indent).append(label(name)).append(members.isEmpty() ? ": none\n" : "\n");
            members.forEach((key, member) -> line(indent + "  ", key.toString(), member));
        } else if (value instanceof List<?> rows
                && !rows.isEmpty()
                && rows.get(0) instanceof Map<?, ?>) {
            out.append(indent).append(label(name)).append('\n');
            rows.forEach(row -> row(indent + "  ", (Map<?, ?>) row));
        } else {
            String shown = indent + label(name);
            out.append(shown)
                    .append(" ".repeat(Math.max(1, LABEL - shown.length())))
                    .append(scalar(name, value))
                    .append('\n');
        }
    }

    private void row(String indent, Map<?, ?> row) {
        out.append(indent);
        out.append(
                row.entrySet().stream()
                        .map(cell -> cell(cell.getKey().toString(), cell.getValue()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("  ")));
        out.append('\n');
    }

    private static String cell(String name, Object value) {
        if (value instanceof Boolean flag) {
            return String.format("%-12s", flag ? label(name) : "not " + label(name));
        }
        return value instanceof Number
                ? String.format("%10s", scalar(name, value))
                        + (name.endsWith("offset") ? "" : " " + label(name))
                : value.toString();
    }

    private static String scalar(String name, Object value) {
        if (value instanceof List<?> names) {
            return names.isEmpty()
                    ? "none"
                    : names.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value instanceof Long number && name.toLowerCase(Locale.ROOT).endsWith("offset")
                ? "0x" + Long.toHexString(number)
                : value.toString();
    }

    /** Camel case becomes words; the manual's names and file names stay as they are. */
    private static String label(String name) {
        return name.matches("[a-z]+([A-Z][a-z0-9]*)*")
                ? name.equals("mrEnclave") || name.equals("mrSigner")
                        ? name.toUpperCase(Locale.ROOT)
                        : name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : name;
    }
}
