import java.util.Arrays;

/** A Sudoku solver with bit sets and backtracking, over an easy, a hard and an impossible one. */
public class Sudoku {
    private final int[] cells = new int[81];
    private final int[] rows = new int[9];
    private final int[] columns = new int[9];
    private final int[] boxes = new int[9];
    private int tries;

    boolean place(int at, int bit) {
        int r = at / 9;
        int c = at % 9;
        int b = r / 3 * 3 + c / 3;
        if (((rows[r] | columns[c] | boxes[b]) & bit) != 0) {
            return false;
        }
        cells[at] = bit;
        rows[r] |= bit;
        columns[c] |= bit;
        boxes[b] |= bit;
        return true;
    }

    void remove(int at) {
        int bit = cells[at];
        cells[at] = 0;
        rows[at / 9] ^= bit;
        columns[at % 9] ^= bit;
        boxes[at / 27 * 3 + at % 9 / 3] ^= bit;
    }

    boolean solve() {
        int best = -1;
        int fewest = 10;
        for (int i = 0; i < 81; i++) {
            if (cells[i] == 0) {
                int free = 9 - Integer.bitCount(rows[i / 9] | columns[i % 9] | boxes[i / 27 * 3 + i % 9 / 3]);
                if (free < fewest) {
                    fewest = free;
                    best = i;
                }
            }
        }
        if (best < 0) {
            return true;
        }
        for (int d = 0; d < 9; d++) {
            tries++;
            if (place(best, 1 << d)) {
                if (solve()) {
                    return true;
                }
                remove(best);
            }
        }
        return false;
    }

    public static void main(String[] args) {
        for (String puzzle : new String[] {"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79", "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..", "55..............................................................................."}) {
            Sudoku s = new Sudoku();
            boolean fits = true;
            for (int i = 0; i < 81; i++) {
                fits &= puzzle.charAt(i) == '.' || s.place(i, 1 << puzzle.charAt(i) - '1');
            }
            boolean solved = fits && s.solve();
            StringBuilder b = new StringBuilder();
            Arrays.stream(s.cells).forEach(c -> b.append(c == 0 ? 0 : Integer.numberOfTrailingZeros(c) + 1));
            System.out.println(fits + " " + solved + " " + b + " " + s.tries);
        }
    }
}
