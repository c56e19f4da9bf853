import java.util.Arrays;
import java.util.function.Supplier;

/** substring, subSequence, charAt, getChars, toCharArray, concat, matches: values and bounds. */
public class StringViews {
    static void attempt(String label, Supplier<Object> r) {
        try {
            System.out.println(label + " [" + r.get() + "]");
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"hello", "h\u20acllo"}) {
            for (int i = -1; i <= 6; i += 2) {
                int from = i;
                attempt("from " + i, () -> s.substring(from));
                attempt("char " + i, () -> s.charAt(from));
                for (int j = -1; j <= 6; j += 3) {
                    int to = j;
                    attempt("sub " + i + "," + j, () -> s.substring(from, to));
                    attempt("seq " + i + "," + j, () -> s.subSequence(from, to));
                }
            }
            char[] target = {'1', '2', '3', '4', '5', '6'};
            s.getChars(1, 4, target, 2);
            System.out.println(target);
            attempt("getChars target", () -> {
                s.getChars(0, 5, new char[4], 0);
                return "no";
            });
            attempt("getChars begin", () -> {
                s.getChars(3, 2, new char[4], 0);
                return "no";
            });
            attempt("getChars null", () -> {
                s.getChars(0, 2, null, 0);
                return "no";
            });
            System.out.println((s.substring(0) == s) + " " + (s.substring(0, 5) == s) + " " + (s.concat("") == s) + " " + s.concat("\u0142x") + " " + s.substring(2).equals("llo") + " " + s.substring(5).isEmpty());
            System.out.println(Arrays.toString(s.toCharArray()) + " " + s.matches("h.l+o") + " " + s.matches("l") + " " + s.hashCode() + " " + s.substring(2).hashCode());
        }
        System.out.println("\u20acabc".substring(1).equals("abc") + " " + "\u20acabc".substring(1).hashCode() + " " + "abc".hashCode());
        System.out.println("".hashCode() + " " + "\0".hashCode() + " " + "polygenelubricants".hashCode() + " " + "f5a5a608".hashCode());
        System.out.println("describe".describeConstable().get() + " " + "x".resolveConstantDesc(null));
        CharSequence cs = new StringBuilder("sequence");
        System.out.println(cs.isEmpty() + " " + cs.subSequence(2, 5) + " " + cs.chars().sum() + " " + "sequence".contentEquals(cs));
    }
}
