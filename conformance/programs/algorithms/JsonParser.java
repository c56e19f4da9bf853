import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recursive descent parser and printer of JSON with errors that carry positions. */
public class JsonParser {
    private final String text;
    private int at;

    JsonParser(String text) {
        this.text = text;
    }

    static final class Bad extends RuntimeException {
        Bad(String what, int at) {
            super(what + " at " + at);
        }
    }

    Object value() {
        skip();
        if (at == text.length()) throw new Bad("end", at);
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> {
                if (c != '-' && !Character.isDigit(c)) throw new Bad("unexpected " + c, at);
                yield number();
            }
        };
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw new Bad("word", at);
        at += word.length();
        return value;
    }

    private Number number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        String s = text.substring(start, at);
        return s.matches("-?\\d+") ? (Number) Long.valueOf(s) : (Number) Double.valueOf(s);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; ; at++) {
            if (at >= text.length()) throw new Bad("open string", at);
            char c = text.charAt(at);
            if (c == '"') break;
            if (c == '\\') {
                c = text.charAt(++at);
                switch (c) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'u' -> {
                        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> out.append(c);
                }
            } else out.append(c);
        }
        at++;
        return out.toString();
    }

    private List<Object> array() {
        List<Object> all = new ArrayList<>();
        at++;
        skip();
        while (text.charAt(at) != ']') {
            all.add(value());
            skip();
            if (text.charAt(at) == ',') at++;
            else if (text.charAt(at) != ']') throw new Bad("comma", at);
        }
        at++;
        return all;
    }

    private Map<String, Object> object() {
        Map<String, Object> all = new LinkedHashMap<>();
        at++;
        skip();
        while (text.charAt(at) != '}') {
            skip();
            String key = string();
            skip();
            if (text.charAt(at++) != ':') throw new Bad("colon", at - 1);
            all.put(key, value());
            skip();
            if (text.charAt(at) == ',') at++;
        }
        at++;
        return all;
    }

    public static void main(String[] args) {
        System.out.println(new JsonParser(" {\"a\": [1, -2.5e3, \"x\\n\\u20ac\\\"\"], \"b\": {\"c\": null, \"d\": true}, \"e\": []}").value());
        for (String bad : new String[] {"", "[1 2]", "{\"a\" 1}", "nul", "\"open", "[1,", "?"}) {
            try {
                System.out.println(new JsonParser(bad).value());
            } catch (Bad e) {
                System.out.println(e.getMessage());
            } catch (StringIndexOutOfBoundsException e) {
                System.out.println("cut off " + e.getMessage());
            }
        }
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 300; i++) deep.append("[");
        deep.append("7");
        for (int i = 0; i < 300; i++) deep.append("]");
        System.out.println(new JsonParser(deep.toString()).value().toString().length());
    }
}
