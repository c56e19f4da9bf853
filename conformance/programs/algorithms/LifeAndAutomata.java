import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Cellular automata on arrays and on sets of records. */
public class LifeAndAutomata {
    record Cell(int x, int y) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell o) {
            return y != o.y ? Integer.compare(y, o.y) : Integer.compare(x, o.x);
        }
    }

    static Set<Cell> step(Set<Cell> live) {
        Set<Cell> near = new HashSet<>();
        for (Cell c : live) for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) near.add(new Cell(c.x + dx, c.y + dy));
        Set<Cell> next = new TreeSet<>();
        for (Cell c : near) {
            int n = 0;
            for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) if ((dx | dy) != 0 && live.contains(new Cell(c.x + dx, c.y + dy))) n++;
            if (n == 3 || n == 2 && live.contains(c)) next.add(c);
        }
        return next;
    }

    static long rule(int number, int width, int steps) {
        boolean[] row = new boolean[width];
        row[width / 2] = true;
        long hash = 0;
        for (int s = 0; s < steps; s++) {
            boolean[] next = new boolean[width];
            for (int i = 0; i < width; i++) {
                int k = (row[(i + width - 1) % width] ? 4 : 0) | (row[i] ? 2 : 0) | (row[(i + 1) % width] ? 1 : 0);
                next[i] = (number >> k & 1) != 0;
                hash = hash * 3 + (next[i] ? 1 : 0);
            }
            row = next;
        }
        return hash;
    }

    public static void main(String[] args) {
        Set<Cell> glider = new TreeSet<>(Set.of(new Cell(1, 0), new Cell(2, 1), new Cell(0, 2), new Cell(1, 2), new Cell(2, 2)));
        Set<Cell> g = glider;
        for (int i = 0; i < 20; i++) g = step(g);
        System.out.println(g);
        Set<Cell> r = Set.of(new Cell(1, 0), new Cell(2, 0), new Cell(0, 1), new Cell(1, 1), new Cell(1, 2));
        for (int i = 0; i < 40; i++) r = step(r);
        System.out.println(r.size() + " " + r.iterator().next());
        System.out.println(rule(30, 101, 50) + " " + rule(110, 64, 64) + " " + rule(90, 33, 20));
    }
}
