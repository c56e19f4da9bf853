package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Any JSON text (RFC 8259) → maps, lists and strings; numbers, {@code true}, {@code false} and
 * {@code null} stay text. For the build record, which others write: bounded in depth, and malformed
 * text is an {@link ImageException}.
 */
final class JsonText {
    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        JsonText in = new JsonText(text);
        Object value = in.value(0);
        in.space();
        if (in.at != text.length()) {
            throw in.malformed("the end");
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > MAX_DEPTH) {
            throw malformed("less nesting");
        }
        space();
        if (skip('{')) {
            return object(depth);
        }
        if (skip('[')) {
            return array(depth);
        }
        return skip('"') ? string() : word();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        space();
        while (!skip('}')) {
            if (!members.isEmpty()) {
                expect(',');
            }
            space();
            expect('"');
            String key = string();
            space();
            expect(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw malformed("one value for " + key);
            }
            space();
        }
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        space();
        while (!skip(']')) {
            if (!elements.isEmpty()) {
                expect(',');
            }
            elements.add(value(depth + 1));
            space();
        }
        return elements;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        while (!skip('"')) {
            char c = next();
            value.append(c == '\\' ? escaped(next()) : c);
        }
        return value.toString();
    }

    private char escaped(char kind) {
        switch (kind) {
            case 'u':
                if (text.length() - at < 4) {
                    throw malformed("four hexadecimal digits");
                }
                at += 4;
                return unicode(text.substring(at - 4, at));
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            default:
                return kind;
        }
    }

    private char unicode(String digits) {
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw malformed("four hexadecimal digits");
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private String word() {
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.matches("true|false|null|-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw malformed("a value");
        }
        return word;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        if (at == text.length()) {
            throw malformed("more text");
        }
        return text.charAt(at++);
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw malformed("'" + c + "'");
        }
    }

    private ImageException malformed(String expected) {
        return new ImageException(
                Reason.METADATA, "build record: " + expected + " expected at character " + at);
    }
}
