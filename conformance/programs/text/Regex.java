import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Regular expressions. */
public class Regex {
    static void find(String pattern, String text) {
        Matcher m = Pattern.compile(pattern).matcher(text);
        StringBuilder out = new StringBuilder(pattern).append(": ");
        while (m.find()) {
            out.append('[').append(m.start()).append(',').append(m.end()).append(' ').append(m.group());
            for (int i = 1; i <= m.groupCount(); i++) {
                out.append('|').append(m.group(i));
            }
            out.append("] ");
        }
        System.out.println(out);
    }

    public static void main(String[] args) {
        find("a+b*", "aab ab b aaabbb");
        find("(\\w+)@(\\w+)\\.com", "joe@site.com, ann@other.com x@y.org");
        find("(?i)hello\\b", "Hello hELLO helloo");
        find("^\\s*(\\d+)$", "  42");
        find("(a|b)*?c", "ababc c bc");
        find("[^aeiou\\s]{2,3}", "strengths and rhythm");
        find("(?<year>\\d{4})-(?<month>\\d\\d)", "2024-05 1999-12");
        find("(\\w)\\1", "bookkeeper");
        find("(?<=\\$)\\d+(?!\\d*\\.)", "$100 $20.5 $3");
        find("\\p{Lu}\\p{Ll}+", "Hello W\u00f6rld \u00c4rger");
        find("[a-z&&[^m-p]]+", "abcmnopqrs");
        find("x{0}y?+z", "yz z");
        find("(?s)a.b", "a\nb");
        find("(?m)^line$", "line\nline\nlines");
        find("\\x41\\u0042\\t|\\Q.*\\E", "AB\t .*");
        find("\ud83d\ude00+", "\ud83d\ude00\ud83d\ude00");
        System.out.println("a1b22c".replaceAll("(\\d+)", "<$1>") + " " + "x.y.z".replaceFirst("\\.", "\\$") + " " + "camelCaseText".replaceAll("([A-Z])", "_$1").toLowerCase());
        System.out.println(Pattern.compile("\\d+").matcher("a1b22").replaceAll(r -> String.valueOf(Integer.parseInt(r.group()) * 2)));
        System.out.println(String.join("|", "a, b;c  d".split("[,;\\s]+")) + " " + Pattern.compile(",").splitAsStream("1,2,3").collect(Collectors.toList()));
        Matcher m = Pattern.compile("(?<k>\\w+)=(?<v>\\w+)").matcher("key=value");
        System.out.println(m.matches() + " " + m.group("k") + " " + m.group("v") + " " + m.start("v") + " " + m.toMatchResult().groupCount());
        StringBuilder sb = new StringBuilder();
        Matcher each = Pattern.compile("o").matcher("foo boo");
        while (each.find()) {
            each.appendReplacement(sb, "0");
        }
        each.appendTail(sb);
        System.out.println(sb + " " + "abc".matches("[a-c]+") + " " + Pattern.matches("\\d", "12") + " " + Pattern.quote("a.b") + " " + Matcher.quoteReplacement("$1"));
        Matcher region = Pattern.compile("\\w+").matcher("one two three");
        region.region(4, 7);
        System.out.println(region.matches() + " " + region.lookingAt() + " " + region.hitEnd());
        for (String bad : new String[] {"(", "[a", "a{2", "*a", "\\", "(?<n>a)(?<n>b)", "a**+", "(?z)", "[b-a]"}) {
            try {
                Pattern.compile(bad);
                System.out.println("accepted " + bad);
            } catch (PatternSyntaxException e) {
                System.out.println(e.getDescription() + " " + e.getIndex());
            }
        }
    }
}
