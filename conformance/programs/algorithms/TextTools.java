import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Edit distance, longest common subsequence, word wrap, Knuth-Morris-Pratt, tries, Roman numbers, diffs. */
public class TextTools {
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0]++;
            for (int j = 1; j <= b.length(); j++) {
                int old = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = old;
            }
        }
        return row[b.length()];
    }

    static String common(String a, String b) {
        String[][] memo = new String[a.length() + 1][b.length() + 1];
        for (int i = a.length(); i >= 0; i--)
            for (int j = b.length(); j >= 0; j--)
                memo[i][j] = i == a.length() || j == b.length() ? "" : a.charAt(i) == b.charAt(j) ? a.charAt(i) + memo[i + 1][j + 1] : memo[i + 1][j].length() >= memo[i][j + 1].length() ? memo[i + 1][j] : memo[i][j + 1];
        return memo[0][0];
    }

    static List<Integer> find(String text, String word) {
        int[] fail = new int[word.length()];
        for (int i = 1, k = 0; i < word.length(); i++) {
            while (k > 0 && word.charAt(i) != word.charAt(k)) k = fail[k - 1];
            if (word.charAt(i) == word.charAt(k)) k++;
            fail[i] = k;
        }
        List<Integer> hits = new ArrayList<>();
        for (int i = 0, k = 0; i < text.length(); i++) {
            while (k > 0 && text.charAt(i) != word.charAt(k)) k = fail[k - 1];
            if (text.charAt(i) == word.charAt(k)) k++;
            if (k == word.length()) {
                hits.add(i - k + 1);
                k = fail[k - 1];
            }
        }
        return hits;
    }

    static class Trie {
        final TreeMap<Character, Trie> next = new TreeMap<>();
        int count;

        void add(String s) {
            Trie t = this;
            for (char c : s.toCharArray()) t = t.next.computeIfAbsent(c, k -> new Trie());
            t.count++;
        }

        void list(String prefix, List<String> out) {
            if (count > 0) out.add(prefix + "*" + count);
            next.forEach((c, t) -> t.list(prefix + c, out));
        }
    }

    static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String w : text.split("\\s+")) {
            if (column > 0 && column + 1 + w.length() > width) {
                out.append("|\n");
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(w);
            column += w.length();
        }
        return out.append('|').toString();
    }

    static String roman(int n) {
        int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] s = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < v.length; i++) for (; n >= v[i]; n -= v[i]) out.append(s[i]);
        return out.toString();
    }

    public static void main(String[] args) {
        System.out.println(distance("kitten", "sitting") + " " + distance("", "abc") + " " + common("the quick brown fox", "a thick brawny ox"));
        System.out.println(find("abababcababab", "abab") + " " + find("x", "xyz"));
        Trie t = new Trie();
        for (String s : "to tea ted ten i in inn to".split(" ")) t.add(s);
        List<String> all = new ArrayList<>();
        t.list("", all);
        System.out.println(all);
        System.out.println(wrap("In the beginning the enclave was without form, and void; and darkness was upon the face of the heap.", 28));
        System.out.println(roman(1994) + roman(3888) + " " + Arrays.asList("b,a,,c,".split(",")) + Arrays.asList("b,a,,c,".split(",", -1)));
        StringBuilder caesar = new StringBuilder();
        for (char c : "Hello Zebra".toCharArray()) caesar.append(Character.isLetter(c) ? (char) ((c & 32 | 64) + ((c & 31) + 2) % 26 + 1) : c);
        System.out.println(caesar);
    }
}
