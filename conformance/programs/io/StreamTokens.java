import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;

/** StreamTokenizer: numbers, words, quotes, comments, ends of lines, push back, changed tables. */
public class StreamTokens {
    static String all(StreamTokenizer t) throws IOException {
        StringBuilder b = new StringBuilder();
        while (t.nextToken() != StreamTokenizer.TT_EOF) {
            switch (t.ttype) {
                case StreamTokenizer.TT_NUMBER -> b.append("#").append(t.nval);
                case StreamTokenizer.TT_WORD -> b.append("w").append(t.sval);
                case StreamTokenizer.TT_EOL -> b.append("EOL").append(t.lineno());
                case '"', '\'' -> b.append("q").append((char) t.ttype).append(t.sval.replace("\n", "\\n"));
                default -> b.append("c").append((char) t.ttype);
            }
            b.append(' ');
        }
        return b.append(t.lineno()).toString();
    }

    public static void main(String[] args) throws IOException {
        String text = "x = 3.5 + -2*(y1) - .5 // comment? \n \"str\\tin\\\"g\\101\" 'c' /* block */ 1.2.3 - -- / end_of $\u00e9t\u00e9\n# hash\r\n'open\nnext";
        System.out.println(all(new StreamTokenizer(new StringReader(text))));
        StreamTokenizer t = new StreamTokenizer(new StringReader(text));
        t.slashSlashComments(true);
        t.slashStarComments(true);
        t.eolIsSignificant(true);
        t.lowerCaseMode(true);
        t.wordChars('_', '_');
        t.commentChar('#');
        System.out.println(all(t));
        StreamTokenizer plain = new StreamTokenizer(new StringReader("1 two,3;'four'"));
        plain.resetSyntax();
        plain.wordChars('0', 'z');
        plain.whitespaceChars(',', ',');
        plain.quoteChar('\'');
        plain.ordinaryChar('t');
        System.out.println(all(plain));
        StreamTokenizer back = new StreamTokenizer(new StringReader("a 1 b"));
        back.nextToken();
        back.pushBack();
        System.out.println(back + " " + (char) back.nextToken() + " " + back.sval + " " + back.nextToken() + " " + back);
        back.ordinaryChars('a', 'c');
        System.out.println(back.nextToken() + " " + back + " " + back.nextToken() + back);
        StreamTokenizer sum = new StreamTokenizer(new StringReader("1 2 3\n4.5 -6"));
        double total = 0;
        while (sum.nextToken() == StreamTokenizer.TT_NUMBER) {
            total += sum.nval;
        }
        System.out.println(total + " " + sum.lineno());
    }
}
