import java.util.List;

/** Edit distance, longest common subsequence and a diff of two texts by lines. */
public class Levenshtein {
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int old = row[j];
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = old;
            }
        }
        return row[b.length()];
    }

    static String diff(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                out.append(' ').append(a.get(i++));
                j++;
            } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                out.append('-').append(a.get(i++));
            } else {
                out.append('+').append(b.get(j++));
            }
            out.append('|');
        }
        return out.toString();
    }

    public static void main(String[] args) {
        for (String[] p : new String[][] {{"kitten", "sitting"}, {"", "abc"}, {"flaw", "lawn"}, {"\u00e9t\u00e9", "ete"}, {"same", "same"}, {"intention", "execution"}}) {
            System.out.println(p[0] + " " + p[1] + " " + distance(p[0], p[1]) + " " + distance(p[1], p[0]));
        }
        System.out.println(diff(List.of("a", "b", "c", "d", "e"), List.of("b", "x", "d", "e", "f")));
        System.out.println(diff(List.of(), List.of("new")) + diff(List.of("old"), List.of()) + distance("ab".repeat(200), "ba".repeat(180)));
    }
}
