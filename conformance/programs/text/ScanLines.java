import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.regex.MatchResult;

/** Scanner by lines and patterns: nextLine, findInLine, findWithinHorizon, skip, long and slow input. */
public class ScanLines {
    static final class Drip extends Reader {
        private final String text;
        private int at;

        Drip(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] target, int offset, int count) throws IOException {
            if (at == text.length()) {
                throw new IOException("broken pipe");
            }
            target[offset] = text.charAt(at++);
            return 1;
        }

        @Override
        public void close() {}
    }

    public static void main(String[] args) {
        Scanner s = new Scanner("first line\r\n\n  third\rfourth\u2028fifth\u0085last");
        int n = 0;
        while (s.hasNextLine()) {
            System.out.println(++n + " [" + s.nextLine() + "]");
        }
        try {
            s.nextLine();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        Scanner mixed = new Scanner("5 five\n6 six\n");
        System.out.println(mixed.nextInt() + "[" + mixed.nextLine() + "]" + mixed.nextInt() + "[" + mixed.nextLine() + "]" + mixed.hasNextLine());
        Scanner find = new Scanner("1 fish 2 fish red fish blue fish\nnext");
        find.findInLine("(\\d+) fish (\\d+) fish (\\w+) fish (\\w+)");
        MatchResult m = find.match();
        for (int i = 0; i <= m.groupCount(); i++) {
            System.out.print(m.group(i) + "@" + m.start(i) + " ");
        }
        System.out.println(find.findInLine("zzz") + " " + find.next() + " " + find.hasNext());
        Scanner horizon = new Scanner("aaa bbb ccc ddd");
        System.out.println(horizon.findWithinHorizon("c+", 5) + " " + horizon.findWithinHorizon("c+", 0) + " " + horizon.findWithinHorizon("d", 2));
        Scanner skip = new Scanner("xxx42yyy");
        System.out.println(skip.skip("x*").findInLine("\\d+") + " " + skip.skip("q?").next());
        try {
            skip.skip("zzz");
        } catch (NoSuchElementException e) {
            System.out.println("nothing to skip " + e.getMessage());
        }
        Scanner slow = new Scanner(new Drip("alpha 12 beta\nlonger line here\n"));
        System.out.println(slow.next() + slow.nextInt() + slow.nextLine() + "|" + slow.nextLine() + "|" + slow.hasNext() + " " + slow.ioException().getMessage());
        StringBuilder big = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            big.append(i * 37).append(i % 10 == 9 ? "\n" : " ");
        }
        Scanner numbers = new Scanner(new StringReader(big.toString()));
        long sum = 0;
        while (numbers.hasNextInt()) {
            sum += numbers.nextInt();
        }
        Scanner lines = new Scanner(big.toString());
        long hash = 0;
        while (lines.hasNextLine()) {
            hash = hash * 31 + lines.nextLine().hashCode();
        }
        System.out.println(sum + " " + hash + " " + new Scanner("q".repeat(5000) + " end").next().length());
    }
}
