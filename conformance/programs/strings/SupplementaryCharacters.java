import java.util.Arrays;
import java.util.stream.Collectors;

/** Code point views of strings and builders, broken surrogates included. */
public class SupplementaryCharacters {
    static String hex(java.util.stream.IntStream s) {
        return s.mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    static void attempt(String label, java.util.function.IntSupplier r) {
        try {
            System.out.println(label + " " + r.getAsInt());
        } catch (IndexOutOfBoundsException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        String[] texts = {"", "abc", "\u00e9", "a\ud83d\ude00b", "\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83d\ude00\ud83d\ude01\ud83d\ude02", "\udbff\udfff"};
        for (String s : texts) {
            System.out.println(hex(s.chars()) + " | " + hex(s.codePoints()) + " | " + s.codePointCount(0, s.length()) + " " + s.codePoints().count());
            StringBuilder b = new StringBuilder(s);
            System.out.println(hex(b.chars()) + " | " + hex(b.codePoints()) + " | " + hex(b.reverse().chars()));
            for (int i = 0; i < s.length(); i++) {
                System.out.print(Integer.toHexString(s.codePointAt(i)) + "," + (i > 0 ? Integer.toHexString(s.codePointBefore(i)) : "") + " ");
            }
            System.out.println();
        }
        String s = "x\ud83d\ude00y\ud83d\ude01z";
        for (int n = -4; n <= 5; n++) {
            int k = n;
            attempt("offset 0 " + n, () -> s.offsetByCodePoints(0, k));
            attempt("offset 7 " + n, () -> s.offsetByCodePoints(s.length(), k));
        }
        attempt("count 2..1", () -> s.codePointCount(2, 1));
        attempt("count 2..3", () -> s.codePointCount(2, 3));
        attempt("at 99", () -> s.codePointAt(99));
        attempt("at -1", () -> s.codePointAt(-1));
        attempt("before 0", () -> s.codePointBefore(0));
        attempt("builder at 9", () -> new StringBuilder(s).codePointAt(9));
        attempt("builder before 0", () -> new StringBuilder(s).codePointBefore(0));
        System.out.println(new StringBuilder().appendCodePoint(0x1f4a9).appendCodePoint('a').appendCodePoint(0xffff).length());
        try {
            new StringBuilder().appendCodePoint(0x110000);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Arrays.toString(Character.toChars(0x10400)) .length() + " " + Character.toString(0x1f600).codePointAt(0) + " " + Character.charCount(0xffff) + Character.charCount(0x10000));
        System.out.println(Character.isSurrogatePair('\ud83d', '\ude00') + " " + Integer.toHexString(Character.toCodePoint('\ud83d', '\ude00')) + " " + (int) Character.highSurrogate(0x1f600) + " " + (int) Character.lowSurrogate(0x1f600));
    }
}
