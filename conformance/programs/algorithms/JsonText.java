import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON reader and writer: escapes, numbers, nesting, and the place of each mistake. */
public class JsonText {
    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        JsonText t = new JsonText(text);
        Object value = t.value();
        t.space();
        if (t.at < text.length()) {
            throw t.wrong("end");
        }
        return value;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(expected + " expected at " + at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private Object value() {
        space();
        if (take('{')) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (!take('}')) {
                if (!map.isEmpty() && !take(',')) {
                    throw wrong("',' or '}'");
                }
                if (!take('"')) {
                    throw wrong("name");
                }
                String key = string();
                if (!take(':')) {
                    throw wrong("':'");
                }
                map.put(key, value());
            }
            return map;
        }
        if (take('[')) {
            List<Object> list = new ArrayList<>();
            while (!take(']')) {
                if (!list.isEmpty() && !take(',')) {
                    throw wrong("',' or ']'");
                }
                list.add(value());
            }
            return list;
        }
        if (take('"')) {
            return string();
        }
        for (Object word : new Object[] {true, false, "null"}) {
            if (text.startsWith(word.toString(), at)) {
                at += word.toString().length();
                return word.equals("null") ? null : word;
            }
        }
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw wrong("value");
        }
    }

    private String string() {
        StringBuilder b = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return b.toString();
            }
            if (c == '\\' && at < text.length()) {
                c = text.charAt(at++);
                if (c == 'u') {
                    b.append((char) Integer.parseInt(text, at, at += 4, 16));
                    continue;
                }
                int known = "bfnrt".indexOf(c);
                c = known < 0 ? c : "\b\f\n\r\t".charAt(known);
            }
            b.append(c);
        }
        throw wrong("'\"'");
    }

    static String write(Object o) {
        if (o instanceof Map<?, ?> m) {
            StringBuilder b = new StringBuilder();
            m.forEach((k, v) -> b.append(b.isEmpty() ? "" : ",").append(write(k)).append(':').append(write(v)));
            return "{" + b + "}";
        }
        if (o instanceof List<?> l) {
            return "[" + String.join(",", l.stream().map(JsonText::write).toList()) + "]";
        }
        if (o instanceof String s) {
            StringBuilder b = new StringBuilder("\"");
            s.chars().forEach(c -> b.append(c < 32 || c > 126 || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
            return b.append('"').toString();
        }
        return o instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15 ? String.valueOf(d.longValue()) : String.valueOf(o);
    }

    public static void main(String[] args) {
        for (String s : new String[] {"{\"a\":[1,2.5,-3e2,true,null],\"b\":{\"c\":\"x\\n\\u20ac\\\"\"}}", "[]", " [ { } , [ ] ] ", "\"\u00e9\"", "1e999", "", "[1,", "[1 2]", "{\"a\" 1}", "{a:1}", "\"open", "nul", "[1]x", "{\"deep\":[[[[[[1]]]]]]}", "-"}) {
            try {
                Object o = parse(s);
                System.out.println(write(o) + " " + write(parse(write(o))).equals(write(o)));
            } catch (IllegalArgumentException e) {
                System.out.println(s + " ! " + e.getMessage());
            }
        }
    }
}
