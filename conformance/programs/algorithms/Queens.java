/** Backtracking: queens, a sudoku, permutations, subset sums. */
public class Queens {
    static int queens(int n, int row, int columns, int left, int right) {
        if (row == n) return 1;
        int found = 0;
        for (int free = ~(columns | left | right) & (1 << n) - 1; free != 0; free &= free - 1) {
            int bit = free & -free;
            found += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
        return found;
    }

    static boolean solve(char[] g) {
        for (int i = 0; i < 81; i++) {
            if (g[i] != '.') continue;
            next:
            for (char c = '1'; c <= '9'; c++) {
                for (int k = 0; k < 9; k++) if (g[i / 9 * 9 + k] == c || g[i % 9 + 9 * k] == c || g[i / 27 * 27 + i % 9 / 3 * 3 + k / 3 * 9 + k % 3] == c) continue next;
                g[i] = c;
                if (solve(g)) return true;
                g[i] = '.';
            }
            return false;
        }
        return true;
    }

    static long permutations;

    static void permute(int[] a, int k) {
        if (k == a.length) {
            long v = 0;
            for (int x : a) v = v * 10 + x;
            permutations = permutations * 31 + v;
            return;
        }
        for (int i = k; i < a.length; i++) {
            int t = a[k];
            a[k] = a[i];
            a[i] = t;
            permute(a, k + 1);
            a[i] = a[k];
            a[k] = t;
        }
    }

    public static void main(String[] args) {
        for (int n = 4; n < 10; n++) System.out.print(queens(n, 0, 0, 0, 0) + " ");
        System.out.println();
        char[] grid = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79".toCharArray();
        System.out.println(solve(grid) + " " + new String(grid));
        permute(new int[] {1, 2, 3, 4, 5, 6, 7}, 0);
        System.out.println(permutations);
        int[] ways = new int[201];
        ways[0] = 1;
        for (int coin : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) for (int i = coin; i <= 200; i++) ways[i] += ways[i - coin];
        System.out.println(ways[200]);
    }
}
