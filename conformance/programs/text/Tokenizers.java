import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.StringTokenizer;

/** StringTokenizer: delimiters, returned delimiters, changes on the way, supplementary characters. */
public class Tokenizers {
    static String all(StringTokenizer t) {
        StringBuilder b = new StringBuilder().append(t.countTokens());
        while (t.hasMoreTokens()) {
            b.append('[').append(t.nextToken()).append(']');
        }
        return b.toString();
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", " ", "one", " one  two\tthree\nfour\r\ffive ", ",a,,b,", "a\ud83d\ude00b,c\ud83d\ude00"}) {
            System.out.println(all(new StringTokenizer(s)) + " " + all(new StringTokenizer(s, ",")) + " " + all(new StringTokenizer(s, ", ", true)) + " " + all(new StringTokenizer(s, "")) + " " + all(new StringTokenizer(s, ",\ud83d\ude00", true)) + " " + all(new StringTokenizer(s, "\ude00")));
        }
        StringTokenizer t = new StringTokenizer("key=value;other=thing");
        System.out.println(t.nextToken("=") + " " + t.nextToken(";") + " " + t.nextToken("=;") + " " + t.countTokens() + t.hasMoreElements() + t.nextElement());
        try {
            t.nextToken();
        } catch (NoSuchElementException e) {
            System.out.println("none " + e.getMessage());
        }
        try {
            new StringTokenizer(null);
        } catch (NullPointerException e) {
            System.out.println("null text");
        }
        try {
            new StringTokenizer("x", null).nextToken();
        } catch (NullPointerException e) {
            System.out.println("null delimiters");
        }
        System.out.println(Collections.list(new StringTokenizer("a b c")) + " " + new StringTokenizer("x y").asIterator().next());
    }
}
