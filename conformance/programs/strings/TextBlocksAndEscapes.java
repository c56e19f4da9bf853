import java.util.stream.Collectors;

/** Text blocks with every escape, octal and Unicode escapes, quotes, and their constant folding. */
public class TextBlocksAndEscapes {
    static final String CONSTANT = """
            a\tb \
            c
              "quoted" \"""
            trailing\s\s
            \u00e9\101\60
            """;

    static String show(String s) {
        return s.chars().mapToObj(c -> c < 32 || c > 126 ? "<" + c + ">" : String.valueOf((char) c)).collect(Collectors.joining());
    }

    public static void main(String[] args) {
        System.out.println(show(CONSTANT));
        System.out.println(show("""
            no newline at end"""));
        System.out.println(show("""

              indented
            \t
            end   \040
            """));
        System.out.println(show("\0\1\12\123\377\u0041\b\f\r\\\"\'\s") + " " + "\1234".length() + " " + "\u005c\u005c".length());
        System.out.println((CONSTANT == """
            a\tb \
            c
              "quoted" \"""
            trailing\s\s
            \u00e9\101\60
            """) + " " + ("a" + 1 + 'b' + 2.0 + true + null).equals("a1b2.0truenull") + " " + (char) ('\u0061' + '\1') + '\47' + (int) '\uffff');
        final String part = "x" + 3 * 7 + (5 > 3 ? "yes" : "no") + (char) 66 + (byte) 300 + 1f / 3 + (short) -1L;
        switch (args.length == 0 ? part : "") {
            case "x21yesB440.33333334-1" -> System.out.println("folded " + part);
            default -> System.out.println("other " + part);
        }
        System.out.println("""
            %s is %d""".formatted("text", 5) + """
            {"json": [1, 2]}
            """.strip() + "tab\tbetween".indexOf('\t') + "line1\nline2".lines().count());
    }
}
