/** Knuth-Morris-Pratt, rolling hashes, suffix arrays and longest palindromes, checked against indexOf. */
public class StringSearches {
    static int kmp(String text, String word) {
        int[] border = new int[word.length() + 1];
        border[0] = -1;
        for (int i = 0, b = -1; i < word.length(); border[++i] = ++b) {
            while (b >= 0 && word.charAt(b) != word.charAt(i)) {
                b = border[b];
            }
        }
        for (int i = 0, j = 0; i < text.length(); i++) {
            while (j >= 0 && word.charAt(j) != text.charAt(i)) {
                j = border[j];
            }
            if (++j == word.length()) {
                return i + 1 - j;
            }
        }
        return -1;
    }

    static int rolling(String text, String word) {
        int n = word.length();
        int hash = 0;
        int wanted = 0;
        int top = 1;
        for (int i = 0; i < n; i++) {
            wanted = wanted * 257 + word.charAt(i);
            hash = hash * 257 + text.charAt(i);
            top *= i == 0 ? 1 : 257;
        }
        for (int i = 0;; i++) {
            if (hash == wanted && text.regionMatches(i, word, 0, n)) {
                return i;
            }
            if (i + n >= text.length()) {
                return -1;
            }
            hash = (hash - text.charAt(i) * top) * 257 + text.charAt(i + n);
        }
    }

    static String palindrome(String s) {
        String best = "";
        for (int centre = 0; centre < 2 * s.length(); centre++) {
            int a = centre / 2;
            int b = a + centre % 2;
            while (a >= 0 && b < s.length() && s.charAt(a) == s.charAt(b)) {
                a--;
                b++;
            }
            if (b - a - 1 > best.length()) {
                best = s.substring(a + 1, b);
            }
        }
        return best;
    }

    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        int seed = 3;
        for (int i = 0; i < 3000; i++) {
            seed = seed * 1103515245 + 12345;
            b.append((char) ('a' + (seed >>> 17) % 2 + (i > 2000 ? 0x100 : 0)));
        }
        String text = b.toString();
        int wrong = 0;
        long sum = 0;
        for (int i = 0; i < 2900; i += 13) {
            String word = text.substring(i, i + 3 + i % 29);
            int at = text.indexOf(word);
            wrong += kmp(text, word) == at && rolling(text, word) == at ? 0 : 1;
            sum = sum * 31 + at + text.lastIndexOf(word);
        }
        System.out.println(wrong + " " + sum + " " + kmp(text, "abc") + " " + rolling(text, "zzz"));
        System.out.println(palindrome("forgeeksskeegfor") + " " + palindrome(text.substring(0, 400)) + " " + palindrome("\u20acab\u20ac") + " " + palindrome(""));
        String s = "mississippi";
        Integer[] suffixes = new Integer[s.length()];
        java.util.Arrays.setAll(suffixes, i -> i);
        java.util.Arrays.sort(suffixes, java.util.Comparator.comparing(s::substring));
        StringBuilder bwt = new StringBuilder();
        for (int i : suffixes) {
            bwt.append(s.charAt((i + s.length() - 1) % s.length()));
        }
        System.out.println(java.util.Arrays.toString(suffixes) + " " + bwt);
    }
}
