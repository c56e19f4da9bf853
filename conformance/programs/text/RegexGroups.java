import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of a match: numbered, named, nested, optional, repeated, back references, start and end. */
public class RegexGroups {
    static void show(String regex, String text) {
        Matcher m = Pattern.compile(regex).matcher(text);
        StringBuilder row = new StringBuilder(regex + " ");
        while (m.find()) {
            row.append('{');
            for (int i = 0; i <= m.groupCount(); i++) {
                row.append(m.group(i)).append('@').append(m.start(i)).append('-').append(m.end(i)).append(' ');
            }
            row.append('}');
        }
        System.out.println(row);
    }

    public static void main(String[] args) {
        show("(a)(b)?(c)", "abc ac");
        show("((a)|(b))+", "abba");
        show("(\\w+)\\s+\\1", "the the cat cat sat");
        show("(?<year>\\d{4})-(?<month>\\d\\d)", "2024-02 and 1999-12");
        show("(?<q>['\"])(.*?)\\k<q>", "say 'it' or \"that\"");
        show("(?:x)(y)(?:z)*", "xyzz xy");
        show("(a*)*", "aab");
        show("(a|ab)(c|bcd)(d*)", "abcd");
        show("()", "ab");
        show("(?i)(ABC)(?-i:d)", "abcd abcD");
        show("(((((((((((x)))))))))))\\11", "xx");
        show("(.)\\12", "aa2");
        Matcher m = Pattern.compile("(?<first>\\w)(?<second>\\w)").matcher("hello");
        try {
            m.group();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(m.find() + " " + m.group("first") + m.start("second") + m.end("second") + " " + m.toMatchResult().group(2) + " " + m.hitEnd() + m.requireEnd());
        for (Runnable r : new Runnable[] {() -> m.group(3), () -> m.group("none"), () -> m.group(-1), () -> m.start(7)}) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        for (String bad : new String[] {"(", ")", "(?<1>x)", "(?<a>x)(?<a>y)", "\\k<b>", "(?<n", "*", "a**", "[", "[z-a]", "a{2,1}", "a{", "\\", "(?z)", "\\p{Foo}", "(?<=a+)b", "\\1(x)", "x{99999999999}", "[[a]", "\\Qabc", "\\x{110000}", "(?<!a*)c"}) {
            try {
                System.out.println(bad + " ok " + Pattern.compile(bad).matcher("axb").find());
            } catch (RuntimeException e) {
                System.out.println(bad + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage().replace("\n", "\\n"));
            }
        }
    }
}
