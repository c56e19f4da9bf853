package dev.cloister.cli;

import java.util.List;
import java.util.Map;

/** Maps, lists, strings, numbers and truths → indented JSON. {@code null} stands for itself. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, "\n");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> members) {
            block('{', '}', members.entrySet(), newLine);
        } else if (value instanceof List<?> items) {
            block('[', ']', items, newLine);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), newLine);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void block(char open, char close, Iterable<?> parts, String newLine) {
        out.append(open);
        String separator = "";
        for (Object part : parts) {
            out.append(separator).append(newLine).append("  ");
            value(part, newLine + "  ");
            separator = ",";
        }
        out.append(separator.isEmpty() ? "" : newLine).append(close);
    }

    private void string(String text) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        out.append('"');
    }
}
