package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Metadata ↔ the one JSON text that stands for it: keys ascending, no white space, everything
 * outside ASCII escaped.
 */
final class MetadataJson {
    private final String text;
    private int at;

    private MetadataJson(String text) {
        this.text = text;
    }

    static byte[] write(ImageMetadata metadata) {
        StringBuilder out = new StringBuilder("{\"boundary\":");
        string(out, metadata.boundary());
        out.append(",\"build\":{");
        String separator = "";
        for (var entry : metadata.build().entrySet()) {
            string(out.append(separator), entry.getKey());
            string(out.append(':'), entry.getValue());
            separator = ",";
        }
        strings(out.append("},\"hostServices\":"), metadata.hostServices());
        string(out.append(",\"name\":"), metadata.name());
        strings(out.append(",\"services\":"), metadata.services());
        return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    static ImageMetadata read(byte[] json) {
        ImageMetadata metadata =
                new MetadataJson(new String(json, StandardCharsets.ISO_8859_1)).metadata();
        if (!Arrays.equals(json, write(metadata))) {
            throw new ImageException(Reason.METADATA, "metadata: is not in its canonical form");
        }
        return metadata;
    }

    private static void strings(StringBuilder out, List<String> values) {
        String separator = "[";
        for (String value : values) {
            string(out.append(separator), value);
            separator = ",";
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private static void string(StringBuilder out, String value) {
        out.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 15, 16));
                }
            }
        }
        out.append('"');
    }

    private ImageMetadata metadata() {
        String boundary = string("{\"boundary\":");
        SortedMap<String, String> build = new TreeMap<>();
        expect(",\"build\":{");
        String separator = "";
        while (!skip("}")) {
            String key = string(separator);
            build.put(key, string(":"));
            separator = ",";
        }
        List<String> hostServices = strings(",\"hostServices\":[");
        String name = string(",\"name\":");
        List<String> services = strings(",\"services\":[");
        expect("}");
        return new ImageMetadata(name, boundary, services, hostServices, build);
    }

    private List<String> strings(String before) {
        expect(before);
        List<String> values = new ArrayList<>();
        while (!skip("]")) {
            values.add(string(values.isEmpty() ? "" : ","));
        }
        return values;
    }

    private String string(String before) {
        expect(before);
        expect("\"");
        StringBuilder value = new StringBuilder();
        while (!skip("\"")) {
            value.append(skip("\\") ? escaped() : next());
        }
        return value.toString();
    }

    private char escaped() {
        char kind = next();
        if (kind != 'u') {
            return kind;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw malformed("four hexadecimal digits");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private char next() {
        if (at == text.length()) {
            throw malformed("more text");
        }
        return text.charAt(at++);
    }

    private boolean skip(String token) {
        boolean found = text.startsWith(token, at);
        at += found ? token.length() : 0;
        return found;
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw malformed(token);
        }
    }

    private ImageException malformed(String expected) {
        return new ImageException(
                Reason.METADATA, "metadata: " + expected + " expected at byte " + at);
    }
}
