/** replace of characters and sequences, also empty ones, across Latin-1 and UTF-16. */
public class StringReplacing {
    public static void main(String[] args) {
        String[] texts = {"", "a", "aaa", "abcabc", "\u00e9t\u00e9", "\u20ac1 \u20ac2", "x\ud83d\ude00x", "aXbXc"};
        String[][] pairs = {{"a", "b"}, {"a", ""}, {"", "-"}, {"aa", "a"}, {"abc", "\u20ac"}, {"\u20ac", "EUR"}, {"\u00e9", "e"}, {"\ud83d\ude00", ":)"}, {"\ude00", "?"}, {"X", "\u0100"}, {"q", "z"}, {"", ""}};
        for (String s : texts) {
            StringBuilder row = new StringBuilder();
            for (String[] p : pairs) {
                row.append('[').append(s.replace(p[0], p[1])).append(']');
            }
            System.out.println(row);
        }
        System.out.println("aXbXc".replace('X', '\u20ac') + " " + "\u20aca\u20ac".replace('\u20ac', 'E') + " " + "none".replace('q', 'z'));
        String same = "unchanged";
        System.out.println((same.replace('q', 'z') == same) + " " + same.replace("q", "z").equals(same));
        System.out.println("\u20aca\u20ac".replace('\u20ac', 'E').equals("EaE") + " " + "\u20aca\u20ac".replace('\u20ac', 'E').hashCode());
        System.out.println("a.b.c".replace(".", "") + " " + "a.b.c".replaceAll(".", "-") + " " + "a.b.c".replaceFirst("\\.", "\\$"));
        System.out.println("x1y22z333".replaceAll("([a-z])(\\d+)", "$2$1") + " " + "path/to".replaceAll("/", "\\\\"));
        for (String bad : new String[] {"$", "$9", "\\", "${n}", "${"}) {
            try {
                System.out.println("abc".replaceAll("b", bad));
            } catch (RuntimeException e) {
                System.out.println(bad + " ! " + e.getClass().getName() + ": " + e.getMessage());
            }
        }
        StringBuilder b = new StringBuilder("hello world");
        System.out.println(b.replace(0, 5, "bye") + " " + b.replace(3, 99, "!") + " " + b.replace(1, 1, "\u20ac"));
        try {
            b.replace(99, 100, "x");
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new StringBuilder("a\ud83d\ude00b\ud83d").reverse().chars().boxed().toList());
    }
}
