import java.util.Locale;

/** Upper and lower case beyond ASCII. */
public class CaseMapping {
    public static void main(String[] args) {
        String[] texts = {"Hello", "stra\u00dfe", "\u0130stanbul", "\u03a3\u03a3 \u039f\u03a3", "\u01c4", "\u00ff", "\u00b5", "\ufb01n", "\ud801\udc00", "\u1e9e", "\u0149"};
        for (String t : texts) {
            for (String r : new String[] {t.toUpperCase(Locale.ROOT), t.toLowerCase(Locale.ROOT)}) {
                StringBuilder codes = new StringBuilder();
                for (char c : r.toCharArray()) {
                    codes.append(Integer.toHexString(c)).append(' ');
                }
                System.out.print(codes + "| ");
            }
            System.out.println(t.equalsIgnoreCase(t.toLowerCase(Locale.ROOT)) + " " + t.toLowerCase(Locale.ROOT).hashCode());
        }
        for (char c : new char[] {'a', 'Z', '5', ' ', '\u00e9', '\u0660', '\u2003', '_', '$', '\u4e2d', '\ud800', '\u01c5', '\u00ad'}) {
            System.out.println(Integer.toHexString(c) + " " + Character.isLetter(c) + Character.isDigit(c) + Character.isLetterOrDigit(c) + Character.isWhitespace(c)
                    + Character.isSpaceChar(c) + Character.isUpperCase(c) + Character.isLowerCase(c) + Character.isTitleCase(c) + Character.isJavaIdentifierStart(c)
                    + Character.isISOControl(c) + Character.isSurrogate(c) + " " + Character.getType(c) + " " + Character.getNumericValue(c) + " "
                    + Character.digit(c, 16) + " " + (int) Character.toUpperCase(c) + " " + (int) Character.toTitleCase(c) + " " + Character.getDirectionality(c));
        }
        System.out.println(Character.isLetter(0x1d400) + " " + Character.toChars(0x1f600).length + " " + Character.charCount(0xffff) + " " + Character.isSupplementaryCodePoint(0x10000));
        System.out.println("TITLE".toLowerCase() + " " + "title".toUpperCase() + " " + Character.forDigit(11, 16) + Character.reverseBytes('\u0102') + Character.toString(0x1f600).length());
    }
}
