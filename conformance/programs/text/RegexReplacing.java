import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Replacement by text, by function and by hand; quoting; regions, bounds, reset and usePattern. */
public class RegexReplacing {
    public static void main(String[] args) {
        Pattern words = Pattern.compile("(?<head>\\w)(\\w*)");
        String text = "the quick brown fox";
        System.out.println(words.matcher(text).replaceAll("${head}.$2-$0") + " | " + words.matcher(text).replaceFirst("[$1]"));
        System.out.println(words.matcher(text).replaceAll(r -> r.group(1).toUpperCase(java.util.Locale.ROOT) + r.group(2)) + " | " + words.matcher(text).replaceFirst(r -> Integer.toString(r.end())));
        System.out.println(words.matcher(text).replaceAll(Matcher.quoteReplacement("$1\\")) + " " + words.matcher(text).replaceAll("\\$x"));
        Matcher m = words.matcher(text);
        StringBuilder out = new StringBuilder();
        StringBuffer buffer = new StringBuffer();
        int n = 0;
        while (m.find()) {
            m.appendReplacement(out, n++ % 2 == 0 ? "$2$1" : "<>");
        }
        m.appendTail(out);
        m.reset();
        m.find();
        m.appendReplacement(buffer, "A");
        m.appendTail(buffer);
        System.out.println(out + " " + buffer);
        m.reset("other text here").region(6, 12);
        List<String> found = new ArrayList<>();
        while (m.find()) {
            found.add(m.group() + m.start());
        }
        System.out.println(found + " " + m.regionStart() + m.regionEnd() + " " + m.hasAnchoringBounds() + m.hasTransparentBounds());
        Matcher edge = Pattern.compile("^b|(?<=a)b$|\\bb").matcher("abc");
        for (int bounds = 0; bounds < 4; bounds++) {
            edge.region(1, 2).useAnchoringBounds((bounds & 1) != 0).useTransparentBounds((bounds & 2) != 0);
            System.out.print(edge.lookingAt() + " " + edge.find() + " ");
        }
        System.out.println();
        System.out.println(m.usePattern(Pattern.compile("t")).reset().results().map(MatchResult::start).collect(Collectors.toList()) + " " + m.find(7) + m.start() + " " + m.pattern() + " " + m);
        for (Runnable r : new Runnable[] {() -> m.find(99), () -> m.region(5, 2), () -> m.usePattern(null), () -> words.matcher("x").replaceAll("$3"), () -> words.matcher("x").replaceAll("${nope}"), () -> words.matcher(text).replaceAll(x -> null), () -> words.matcher(null)}) {
            try {
                r.run();
                System.out.println("none");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        System.out.println(Pattern.compile("[,;]").splitAsStream("a,b;;c,").toList() + " " + List.of(Pattern.compile(",").split(",a,,b,,", -1)) + List.of(Pattern.compile(",").split("a,b,c", 2)) + List.of(Pattern.compile("").split("abc")));
        System.out.println(Pattern.compile("^a").asPredicate().test("ab") + " " + Pattern.compile("^a").asMatchPredicate().test("ab") + " " + Pattern.matches("[0-9]+", "123") + " " + Matcher.quoteReplacement("a$b"));
        Matcher live = Pattern.compile("a").matcher("aaa");
        live.find();
        MatchResult kept = live.toMatchResult();
        live.find();
        System.out.println(kept.start() + " " + live.start() + " " + kept.groupCount());
        try {
            Matcher again = Pattern.compile("a").matcher("aaa");
            again.results().forEach(r -> again.find());
        } catch (java.util.ConcurrentModificationException e) {
            System.out.println("modified");
        }
    }
}
