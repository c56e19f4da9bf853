import java.util.Locale;

/** Case mapping of every code point as a string in the root locale, and of words in context. */
public class CaseMappingSweep {
    public static void main(String[] args) {
        long up = 0;
        long low = 0;
        int longer = 0;
        for (int c = 0; c <= 0x10ffff; c++) {
            if (c >= 0xd800 && c < 0xe000) {
                continue;
            }
            if (c > 0x20000 && c < 0xe0000 || c > 0xe1000) {
                continue;
            }
            String s = Character.toString(c);
            String u = s.toUpperCase(Locale.ROOT);
            String l = s.toLowerCase(Locale.ROOT);
            up = up * 31 + u.hashCode();
            low = low * 31 + l.hashCode();
            if (u.length() > s.length()) {
                longer++;
            }
            if (u.codePointCount(0, u.length()) > 1 && c < 0x600) {
                System.out.println(Integer.toHexString(c) + " " + u);
            }
        }
        System.out.println(up + " " + low + " " + longer);
        String[] words = {"\u03a3\u0391\u03a3", "\u03a3", "\u0391\u03a3.", "\u0391\u03a3\u0391", "\u0391\u0301\u03a3\u0301 ", "\u0130I", "I\u0307", "stra\u00dfe \ufb03 \ufb05", "\u0149\u01f0\u0390", "\ud801\udc00\ud801\udc28", "\u1f80\u1fb3\u1f88", "\u00b5\u00ff\u0178", "A\ud800B", "\u2160\u24d0"};
        for (String w : words) {
            System.out.println(w + " " + w.toLowerCase(Locale.ROOT) + " " + w.toUpperCase(Locale.ROOT) + " " + w.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        }
        for (Locale locale : new Locale[] {new Locale("tr"), new Locale("az"), new Locale("lt"), Locale.ENGLISH, new Locale("el")}) {
            System.out.println(locale + " " + "TITLE I\u0130 \u00ccJ\u0328".toLowerCase(locale) + " " + "title i\u0131 i\u0307 \u00cc".toUpperCase(locale));
        }
        String plain = "already lower";
        System.out.println((plain.toLowerCase(Locale.ROOT) == plain) + " " + ("UP 1".toUpperCase(Locale.ROOT) == "UP 1"));
    }
}
