/** Queens counted with bits, a knight's tour by Warnsdorff's rule, Hanoi, permutations in order. */
public class NQueensAndKnights {
    static int queens(int n, int columns, int left, int right) {
        int all = (1 << n) - 1;
        if (columns == all) {
            return 1;
        }
        int count = 0;
        for (int free = all & ~(columns | left | right); free != 0; free &= free - 1) {
            int bit = free & -free;
            count += queens(n, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
        return count;
    }

    static boolean next(int[] p) {
        int i = p.length - 2;
        while (i >= 0 && p[i] >= p[i + 1]) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        int j = p.length - 1;
        while (p[j] <= p[i]) {
            j--;
        }
        swap(p, i, j);
        for (int a = i + 1, b = p.length - 1; a < b; a++, b--) {
            swap(p, a, b);
        }
        return true;
    }

    static void swap(int[] p, int i, int j) {
        int t = p[i];
        p[i] = p[j];
        p[j] = t;
    }

    static int hanoi(int n, int from, int to, int hash) {
        return n == 0 ? hash : hanoi(n - 1, 3 - from - to, to, hanoi(n - 1, from, 3 - from - to, hash) * 31 + from * 3 + to);
    }

    public static void main(String[] args) {
        for (int n = 1; n <= 9; n++) {
            System.out.print(queens(n, 0, 0, 0) + " ");
        }
        System.out.println(hanoi(14, 0, 2, 1));
        int size = 8;
        int[] order = new int[size * size];
        int at = 0;
        int[] dx = {1, 2, 2, 1, -1, -2, -2, -1};
        int[] dy = {-2, -1, 1, 2, 2, 1, -1, -2};
        for (int step = 1; at >= 0; step++) {
            order[at] = step;
            int best = -1;
            int fewest = 9;
            for (int k = 0; k < 8; k++) {
                int to = move(at, dx[k], dy[k], size);
                if (to >= 0 && order[to] == 0) {
                    int ways = 0;
                    for (int m = 0; m < 8; m++) {
                        int then = move(to, dx[m], dy[m], size);
                        ways += then >= 0 && order[then] == 0 ? 1 : 0;
                    }
                    if (ways < fewest) {
                        fewest = ways;
                        best = to;
                    }
                }
            }
            at = best;
        }
        System.out.println(java.util.Arrays.toString(order));
        int[] p = {0, 1, 2, 2, 3, 4, 5};
        int count = 1;
        long hash = 0;
        while (next(p)) {
            count++;
            hash = hash * 31 + java.util.Arrays.hashCode(p);
        }
        System.out.println(count + " " + hash);
    }

    static int move(int at, int dx, int dy, int size) {
        int x = at % size + dx;
        int y = at / size + dy;
        return x < 0 || y < 0 || x >= size || y >= size ? -1 : y * size + x;
    }
}
