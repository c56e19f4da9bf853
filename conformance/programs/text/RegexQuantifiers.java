import java.util.regex.Pattern;

/** Greedy, reluctant and possessive quantifiers, alternation order, lookaround and atomic groups. */
public class RegexQuantifiers {
    public static void main(String[] args) {
        String[] patterns = {"a?", "a??", "a?+", "a*", "a*?", "a*+", "a+", "a+?", "a++", "a{2}", "a{2,}", "a{2,3}", "a{2,3}?", "a{2,3}+", "a{0}", "a*b", "a*?b", "a*+b", "a*+a", "(?>a*)a", "(?>a|ab)c", "(?:a|ab)c", "(a+)+b", "(?=ab)a", "(?!ab)a", "(?<=a)b", "(?<!a)b", "(?<=a{1,3})b", "(?<=^|,)[^,]*", ".*", ".*?", ".+b", "[ab]+?c|b", "x*", "(?:aa)*$", "^a", "a$", "\\Ba", "\\ba", "(a(?=b))b", "(?<!b|c)a", "((?!b).)+", "(a?b?)*?c"};
        String[] texts = {"", "a", "aaab", "abcaab", "baac", ",a,,bb", "aaaa", "ab ac\nab"};
        for (String p : patterns) {
            Pattern compiled = Pattern.compile(p);
            StringBuilder row = new StringBuilder(p);
            for (String t : texts) {
                row.append(' ').append(compiled.matcher(t).replaceAll("<$0>").replace("\n", "\\n")).append(compiled.matcher(t).matches() ? "!" : compiled.matcher(t).lookingAt() ? "^" : "");
            }
            System.out.println(row);
        }
        System.out.println("a".repeat(300).matches("(a|b)*") + " " + ("a".repeat(28) + "b").matches("(a+)+b") + " " + "a".repeat(24).matches("(a?){24}a{24}") + " " + "x".repeat(15).matches("(x+x+)+y") + " " + "a".repeat(5000).replaceAll("a{3,7}", "b").length());
        StringBuilder nested = new StringBuilder("z");
        for (int i = 0; i < 40; i++) {
            nested.insert(0, "(?:").append(")?");
        }
        System.out.println(Pattern.compile(nested.toString()).matcher("z").matches());
    }
}
