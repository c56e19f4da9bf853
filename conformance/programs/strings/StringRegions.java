import java.util.Locale;

/** regionMatches, startsWith, endsWith, contains and contentEquals at and beyond the edges. */
public class StringRegions {
    public static void main(String[] args) {
        String[] texts = {"", "a", "Abcabc", "stra\u00dfe", "\u0130stanbul", "x\ud83d\ude00y", "\u03a3\u03c2\u03c3"};
        int hash = 1;
        for (String s : texts) {
            for (String t : texts) {
                for (int i = -1; i <= s.length() + 1; i++) {
                    for (int j = -1; j <= t.length() + 1; j++) {
                        for (int n = -1; n <= 3; n++) {
                            boolean exact = s.regionMatches(i, t, j, n);
                            boolean loose = s.regionMatches(true, i, t, j, n);
                            hash = hash * 31 + (exact ? 2 : 0) + (loose ? 1 : 0);
                        }
                    }
                    hash = hash * 31 + (s.startsWith(t, i) ? 1 : 0);
                }
                System.out.print((s.startsWith(t) ? "s" : "-") + (s.endsWith(t) ? "e" : "-") + (s.contains(t) ? "c" : "-")
                        + (s.equalsIgnoreCase(t) ? "i" : "-") + (s.contentEquals(new StringBuilder(t)) ? "q" : "-") + " ");
            }
            System.out.println(s + " " + hash);
        }
        System.out.println("abc".contentEquals(new StringBuffer("abc")) + " " + "abc".contentEquals((CharSequence) "abd"));
        System.out.println("I".equalsIgnoreCase("\u0131") + " " + "i".equalsIgnoreCase("\u0130") + " " + "k".equalsIgnoreCase("\u212a")
                + " " + "s".equalsIgnoreCase("\u017f") + " " + "\u00df".equalsIgnoreCase("SS") + " " + "a".equalsIgnoreCase(null));
        System.out.println("TITLE".toLowerCase(Locale.ROOT).regionMatches(1, "itle", 0, 4));
        try {
            System.out.println("a".startsWith(null));
        } catch (NullPointerException e) {
            System.out.println("null prefix");
        }
        try {
            System.out.println("a".contains(null));
        } catch (NullPointerException e) {
            System.out.println("null content");
        }
    }
}
