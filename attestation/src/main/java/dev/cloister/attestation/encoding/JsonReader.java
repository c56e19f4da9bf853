package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strict JSON (RFC 8259): one value, no key twice, no fractions, bounded depth. Objects keep the
 * bytes that they were written in.
 */
public final class JsonReader {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_DIGITS = 18;

    private final Bytes bytes;
    // One char for each byte, so that a position means the same in both.
    private final String text;
    private int at;
    private int depth;

    private JsonReader(Bytes bytes) {
        this.bytes = bytes;
        this.text = Texts.ascii(bytes);
    }

    /** Reads a whole text; {@code where} is the path of its value. */
    public static JsonValue read(String where, Bytes bytes) {
        JsonReader reader = new JsonReader(bytes);
        reader.skipBlank();
        JsonValue value = reader.value(where);
        if (reader.at < reader.text.length()) {
            throw reader.malformed(where, "the end of the text");
        }
        return value;
    }

    private JsonValue value(String path) {
        if (++depth > MAX_DEPTH) {
            throw malformed(path, "at most " + MAX_DEPTH + " levels");
        }
        char first = at < text.length() ? text.charAt(at) : 0;
        JsonValue value =
                switch (first) {
                    case '{' -> members(path);
                    case '[' -> array(path);
                    case '"' -> new JsonValue.Text(path, string(path));
                    default -> literal(path);
                };
        depth--;
        skipBlank();
        return value;
    }

    private JsonValue members(String path) {
        int start = at++;
        Map<String, JsonValue> values = new LinkedHashMap<>();
        skipBlank();
        while (!skip('}')) {
            if (!values.isEmpty()) {
                expect(path, ',');
            }
            String name = string(path);
            skipBlank();
            expect(path, ':');
            JsonValue value = value(path + "." + name);
            if (values.put(name, value) != null) {
                throw new MalformedException(path + "." + name + ": is there twice");
            }
        }
        return new JsonValue.Members(path, values, bytes.slice(start, at));
    }

    private JsonValue array(String path) {
        at++;
        List<JsonValue> items = new ArrayList<>();
        skipBlank();
        while (!skip(']')) {
            if (!items.isEmpty()) {
                expect(path, ',');
            }
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new JsonValue.Array(path, List.copyOf(items));
    }

    private JsonValue literal(String path) {
        if (skip("true")) {
            return new JsonValue.Truth(path, true);
        }
        if (skip("false")) {
            return new JsonValue.Truth(path, false);
        }
        if (skip("null")) {
            return new JsonValue.Nothing(path);
        }
        int start = at;
        skip('-');
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean padded = at - digits > 1 && text.charAt(digits) == '0';
        if (at == digits || padded || at - digits > MAX_DIGITS) {
            at = start;
            throw malformed(path, "a value");
        }
        return new JsonValue.Whole(path, Long.parseLong(text.substring(start, at)));
    }

    private String string(String path) {
        if (!skip('"')) {
            throw malformed(path, "\"");
        }
        StringBuilder value = new StringBuilder();
        int plain = at;
        while (!skip('"')) {
            char c = at < text.length() ? text.charAt(at) : 0;
            if (c < ' ') {
                throw malformed(path, "the end of a string");
            }
            at++;
            if (c == '\\') {
                value.append(utf8(plain, at - 1)).append(escaped(path));
                plain = at;
            }
        }
        return value.append(utf8(plain, at - 1)).toString();
    }

    private String utf8(int from, int to) {
        return new String(bytes.slice(from, to).toArray(), StandardCharsets.UTF_8);
    }

    private char escaped(String path) {
        char kind = at < text.length() ? text.charAt(at++) : 0;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fourDigits(path);
            default -> throw malformed(path, "an escape");
        };
    }

    private char fourDigits(String path) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw malformed(path, "four hexadecimal digits");
            }
            value = value << 4 | digit;
            at++;
        }
        return (char) value;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skip(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private void expect(String path, char c) {
        if (!skip(c)) {
            throw malformed(path, String.valueOf(c));
        }
        skipBlank();
    }

    private void skipBlank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedException malformed(String path, String expected) {
        return new MalformedException(path + ": " + expected + " expected at byte " + at);
    }
}
