/** strip, stripLeading, stripTrailing, trim, isBlank and isEmpty for each kind of white space. */
public class StringStripAndBlank {
    static String show(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) {
            b.append(c > 32 && c < 127 ? String.valueOf(c) : "\\" + Integer.toHexString(c));
        }
        return "[" + b + "]";
    }

    public static void main(String[] args) {
        String[] spaces = {" ", "\t", "\n", "\r", "\f", "\u000b", "\0", "\u001c", "\u001f", "\u0085", "\u00a0", "\u1680", "\u2000", "\u2007", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\u200b", "\ufeff"};
        for (String w : spaces) {
            String s = w + "x" + w + "y" + w + w;
            System.out.println(show(w) + " " + show(s.strip()) + show(s.stripLeading()) + show(s.stripTrailing()) + show(s.trim()) + w.isBlank()
                    + w.repeat(3).strip().length() + w.repeat(3).trim().length());
        }
        StringBuilder all = new StringBuilder();
        for (String w : spaces) {
            all.append(w);
        }
        String mixed = all + "\u20ac" + all + "\u00e9" + all;
        System.out.println(show(mixed.strip()) + show(mixed.trim()));
        System.out.println(("" == "".strip()) + " " + ("  ".strip() == "") + " " + "  ".isBlank() + " " + "".isBlank() + " " + "".isEmpty() + " " + " ".isEmpty());
        String same = "nothing to strip";
        System.out.println((same.strip() == same) + " " + (same.trim() == same) + " " + (same.stripLeading() == same) + " " + (same.stripTrailing() == same));
        int blanks = 0;
        int hash = 7;
        for (int c = 0; c < 0x10000; c++) {
            String s = String.valueOf((char) c);
            if (s.isBlank()) {
                blanks++;
                hash = hash * 31 + c;
            }
            hash = hash * 31 + s.strip().length() * 2 + s.trim().length();
        }
        System.out.println(blanks + " " + hash);
    }
}
