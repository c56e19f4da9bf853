package dev.cloister.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists, strings, numbers and booleans → JSON, indented for people. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String text(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> members) {
            object(members, newLine);
        } else if (value instanceof List<?> elements) {
            array(elements, newLine);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> members, String newLine) {
        String separator = newLine + "  ";
        out.append('{');
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            string(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), newLine + "  ");
            separator = "," + newLine + "  ";
        }
        out.append(members.isEmpty() ? "}" : newLine + "}");
    }

    private void array(List<?> elements, String newLine) {
        boolean flat = elements.stream().allMatch(each -> each instanceof String);
        String indent = flat ? "" : newLine + "  ";
        out.append('[');
        for (Iterator<?> each = elements.iterator(); each.hasNext(); ) {
            out.append(indent);
            value(each.next(), newLine + "  ");
            out.append(each.hasNext() ? flat ? ", " : "," : "");
        }
        out.append(flat || elements.isEmpty() ? "]" : newLine + "]");
    }

    private void string(String text) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
