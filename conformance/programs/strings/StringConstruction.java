import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** String constructors and valueOf from char, byte and code point arrays with their bounds. */
public class StringConstruction {
    static void attempt(String label, Supplier<String> made) {
        try {
            String s = made.get();
            System.out.println(label + " = [" + s + "] " + s.length() + " " + s.hashCode());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        char[] chars = {'a', 'b', '\u00e9', '\u20ac', '\ud83d', '\ude00'};
        byte[] bytes = {72, 101, -61, -87, -30, -126, -84, 33};
        int[] points = {0x41, 0xe9, 0x20ac, 0x1f600, 0x10ffff};
        attempt("empty", String::new);
        attempt("chars", () -> new String(chars));
        for (int[] r : new int[][] {{0, 6}, {1, 2}, {6, 0}, {5, 1}, {-1, 2}, {2, -1}, {4, 3}, {7, 0}, {Integer.MAX_VALUE, 1}}) {
            attempt("chars " + r[0] + "," + r[1], () -> new String(chars, r[0], r[1]));
            attempt("copyValueOf " + r[0] + "," + r[1], () -> String.copyValueOf(chars, r[0], r[1]));
            attempt("bytes " + r[0] + "," + r[1], () -> new String(bytes, r[0], r[1], StandardCharsets.UTF_8));
            attempt("points " + r[0] + "," + r[1], () -> new String(points, r[0], r[1]));
        }
        attempt("bad point", () -> new String(new int[] {0x110000}, 0, 1));
        attempt("negative point", () -> new String(new int[] {-1}, 0, 1));
        attempt("lone surrogate point", () -> new String(new int[] {0xd800}, 0, 1));
        attempt("null chars", () -> new String((char[]) null));
        attempt("null original", () -> new String((String) null));
        attempt("null charset", () -> new String(bytes, (java.nio.charset.Charset) null));
        attempt("builder", () -> new String(new StringBuilder("xyz")));
        attempt("buffer", () -> new String(new StringBuffer("\u20acuro")));
        attempt("valueOf char", () -> String.valueOf('\u20ac'));
        attempt("valueOf null", () -> String.valueOf((Object) null));
        attempt("valueOf chars", () -> String.valueOf(chars, 1, 3));
        attempt("valueOf data", () -> String.valueOf(3.5f) + String.valueOf(-0.0) + String.valueOf(true) + String.valueOf(Long.MIN_VALUE));
        chars[0] = 'Z';
        attempt("after change", () -> String.valueOf(chars));
        String hi = new String(bytes, 0);
        attempt("hibyte", () -> hi);
        String one = new String("same");
        System.out.println((one == "same") + " " + (one.intern() == "same") + " " + one.equals("same"));
    }
}
