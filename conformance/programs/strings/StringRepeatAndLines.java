import java.util.stream.Collectors;

/** repeat, lines, indent, stripIndent, translateEscapes and transform. */
public class StringRepeatAndLines {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            System.out.println(label + " ! " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    static String show(String s) {
        return s.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace(' ', '.');
    }

    public static void main(String[] args) {
        System.out.println("ab".repeat(3) + "|" + "".repeat(5) + "|" + "x".repeat(0) + "|" + "\u20ac".repeat(4) + "|" + "\u20acu".repeat(3) + "|" + "z".repeat(17));
        String once = "once";
        System.out.println(once.repeat(1) == once);
        attempt("negative", () -> "a".repeat(-1));
        attempt("too long", () -> "abc".repeat(Integer.MAX_VALUE));
        for (String s : new String[] {"", "\n", "a", "a\n", "a\r\nb", "a\rb\n\nc", "\r\n\r\n", "\n\r\n\r", "\u20ac\n\u20ac\r\n", "x\u2028y\u0085z"}) {
            System.out.println(show(s) + " -> " + s.lines().map(StringRepeatAndLines::show).collect(Collectors.joining("|", "<", ">")) + s.lines().count());
        }
        String block = "  one\n\n    two\r\n\tthree\n   \nfour  ";
        for (int n : new int[] {-10, -3, -1, 0, 1, 4}) {
            System.out.println(n + " " + show(block.indent(n)));
        }
        for (String s : new String[] {"", "  a\n   b\n  c", "  a\n   b\n ", "\n\n", "  x  \n   y\t\n", "\u2003a\n\u2003\u2003b", " a\r\n  b\r\n", "no"}) {
            System.out.println(show(s) + " -> " + show(s.stripIndent()));
        }
        for (String s : new String[] {"a\\tb\\n", "\\\\ \\' \\\" \\s|", "\\0\\7\\12\\101\\377\\400", "\\b\\f\\r", "line\\\nnext", "plain", "\\u0041", "\\q", "end\\"}) {
            attempt(show(s), () -> System.out.println(show(s) + " -> " + s.translateEscapes().chars().boxed().toList()));
        }
        System.out.println("12".<Integer>transform(Integer::parseInt) + 1);
        System.out.println("""
            text "block" with \t tab \
            joined
              kept\040
            """.lines().map(StringRepeatAndLines::show).toList());
    }
}
