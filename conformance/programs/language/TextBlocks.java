/** Text blocks: indentation, escapes, line ends, blank lines, trailing spaces, quotes, concatenation. */
public class TextBlocks {
    static final String CONSTANT = """
            one
              two
            three""";

    static void show(String s) {
        System.out.println(s.length() + " [" + s.replace("\n", "\\n").replace("\t", "\\t").replace(" ", ".") + "]");
    }

    public static void main(String[] args) {
        show(CONSTANT);
        show("""
            closing delimiter here
            """);
        show("""
            moved left
          """);
        show("""
            trailing   \s
            joined \
            lines
            tab\there "quotes" ""\" end
            """);
        show("""

            blank lines

            """);
        show("""
            \u00e9\u20ac\ud83d\ude00 \101\60 \\n
            """);
        show("""
            a""" + 1 + """
            b
            c""");
        System.out.println(CONSTANT == "one\n  two\nthree");
        switch ("x\n") {
            case """
                x
                """ -> System.out.println("label");
            default -> System.out.println("no");
        }
        System.out.print("""
            {"name": "%s", "n": %d}
            """.formatted("quote\"", 5));
        show("  mixed\n   lines\n".stripIndent());
        show("\\t\\n\\101".translateEscapes());
        show("a\nb".indent(2) + "x".indent(-1));
    }
}
