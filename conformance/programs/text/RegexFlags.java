import java.util.regex.Pattern;

/** Pattern flags, alone and embedded: case, lines, dot, comments, literal, Unicode, canonical ends. */
public class RegexFlags {
    static String run(String regex, int flags, String text) {
        try {
            Pattern p = Pattern.compile(regex, flags);
            StringBuilder b = new StringBuilder();
            p.matcher(text).results().forEach(r -> b.append('[').append(r.group().replace("\n", "\\n").replace("\r", "\\r")).append("]@").append(r.start()));
            return b.append(' ').append(p.flags()).toString();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }

    public static void main(String[] args) {
        String lines = "one\ntwo\r\nthree\u2028four\u0085five\n";
        for (int flags : new int[] {0, Pattern.MULTILINE, Pattern.UNIX_LINES, Pattern.MULTILINE | Pattern.UNIX_LINES, Pattern.DOTALL, Pattern.DOTALL | Pattern.MULTILINE}) {
            for (String p : new String[] {"^.+$", "^.", ".$", "\\A.+", ".\\Z", ".\\z", ".*", "\\R", "\\h|\\v"}) {
                System.out.println(flags + " " + p + " " + run(p, flags, lines));
            }
        }
        String cased = "stra\u00dfe STRASSE \u00c9t\u00e9 \u03a3\u03c3\u03c2 \u212a k K i I \u0130 \u0131 \u017f";
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, Pattern.UNICODE_CHARACTER_CLASS, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE}) {
            for (String p : new String[] {"\u00e9", "\u03c3", "k", "i", "[a-k]", "\\w+", "[^\\W\\d]", "\\b", "s", "[\u03b1-\u03c9]+", "\\p{Lower}+", "\\p{Upper}", "STRA\u00dfE"}) {
                System.out.println(flags + " " + p + " " + run(p, flags, cased));
            }
        }
        System.out.println(run("a b # comment\n c", Pattern.COMMENTS, "abc a b") + run("a\\ b[ c]", Pattern.COMMENTS, "a b a bc") + run("a.c*", Pattern.LITERAL, "abc a.c* A.C*") + run("a.C*", Pattern.LITERAL | Pattern.CASE_INSENSITIVE, "abc A.c*"));
        System.out.println(run("(?i)a(?-i)b", 0, "ab Ab aB AB") + run("(?i:a)b", 0, "ab Ab aB") + run("(?s).(?-s).", 0, "\na\n") + run("(?m)^x(?-m)$", 0, "x\nx") + run("(?x) a  b #c", 0, "ab") + run("(?u)(?i)\u00c9", 0, "\u00e9") + run("(?d).+", 0, "a\rb\n") + run("(?U)\\w", 0, "\u00e9"));
        System.out.println(run("\\Q.*\\E+", 0, ".*** .*") + Pattern.quote("a\\Eb") + run(Pattern.quote("a\\Eb"), 0, "a\\Eb"));
        System.out.println(Pattern.compile("x", 255 - 128).flags() + " " + Pattern.compile("a|b").pattern() + " " + Pattern.compile("a|b") + " " + run("x", 1 << 20, "x"));
    }
}
