/** String switches: equal hash codes, empty and long strings, Unicode, null, expressions. */
public class StringSwitches {
    static int collide(String s) {
        switch (s) {
            case "AaAaAa":
                return 1;
            case "AaAaBB":
                return 2;
            case "AaBBAa":
                return 3;
            case "BBAaAa":
                return 4;
            case "BBBBBB":
                return 5;
            default:
                return 0;
        }
    }

    static String kind(String s) {
        return switch (s) {
            case "" -> "empty";
            case "a", "e", "i", "o", "u" -> "vowel";
            case "\u00e9" -> "accent";
            case "\ud83d\ude00" -> "emoji";
            case "\0" -> "nul";
            case "polygenelubricants" -> "hash is MIN_VALUE";
            default -> {
                if (s.length() > 3) yield "long";
                yield "short";
            }
        };
    }

    static int counts(String... words) {
        int n = 0;
        for (String w : words) {
            switch (w) {
                case "skip":
                    continue;
                case "stop":
                    return n;
                case "two":
                    n++;
                case "one":
                    n++;
                    break;
                default:
                    n += 100;
            }
        }
        return -n;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"AaAaAa", "AaAaBB", "AaBBAa", "BBAaAa", "BBBBBB", "AaBBBB", "BBBBAa"})
            System.out.println(s + " " + s.hashCode() + " " + collide(s));
        for (String s : new String[] {"", "e", "\u00e9", "\ud83d\ude00", "\0", "polygenelubricants", "xyz", "wxyz"}) System.out.println(kind(s));
        System.out.println("polygenelubricants".hashCode() == Integer.MIN_VALUE);
        System.out.println(counts("one", "skip", "two", "other", "stop", "one") + " " + counts("one", "one"));
        System.out.println(collide(new StringBuilder("AaAa").append("BB").toString()) + kind(new String(new char[] {'i'})));
        try {
            collide(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        final String constant = "con" + "cat";
        switch ("concat") {
            case constant -> System.out.println("constant label");
            default -> System.out.println("no");
        }
    }
}
