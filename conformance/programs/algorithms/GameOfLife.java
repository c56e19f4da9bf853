import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Life on a torus of bits and on an endless plane of points: both agree; gliders and blinkers. */
public class GameOfLife {
    record Cell(int x, int y) {}

    static Set<Cell> step(Set<Cell> live) {
        java.util.Map<Cell, Integer> near = new java.util.HashMap<>();
        for (Cell c : live) {
            for (int k = 0; k < 9; k++) {
                if (k != 4) {
                    near.merge(new Cell(c.x() + k % 3 - 1, c.y() + k / 3 - 1), 1, Integer::sum);
                }
            }
        }
        Set<Cell> next = new HashSet<>();
        near.forEach((c, n) -> {
            if (n == 3 || n == 2 && live.contains(c)) {
                next.add(c);
            }
        });
        return next;
    }

    static BitSet step(BitSet live, int size) {
        BitSet next = new BitSet();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int n = 0;
                for (int k = 0; k < 9; k++) {
                    int at = (y + k / 3 - 1 + size) % size * size + (x + k % 3 - 1 + size) % size;
                    n += k != 4 && live.get(at) ? 1 : 0;
                }
                next.set(y * size + x, n == 3 || n == 2 && live.get(y * size + x));
            }
        }
        return next;
    }

    public static void main(String[] args) {
        int size = 64;
        Set<Cell> plane = new HashSet<>();
        BitSet torus = new BitSet();
        int[][] pentomino = {{31, 30}, {32, 30}, {30, 31}, {31, 31}, {31, 32}};
        for (int[] p : pentomino) {
            plane.add(new Cell(p[0], p[1]));
            torus.set(p[1] * size + p[0]);
        }
        for (int generation = 0; generation <= 60; generation++) {
            if (generation % 15 == 0) {
                boolean same = plane.size() == torus.cardinality() && plane.stream().allMatch(c -> torusHas(c, size));
                System.out.println(generation + " " + plane.size() + " " + torus.cardinality() + " " + torus.hashCode() + " " + same);
            }
            plane = step(plane);
            torus = step(torus, size);
        }
        Set<Cell> glider = Set.of(new Cell(1, 0), new Cell(2, 1), new Cell(0, 2), new Cell(1, 2), new Cell(2, 2));
        Set<Cell> moved = glider;
        for (int i = 0; i < 40; i++) {
            moved = step(moved);
        }
        Set<Cell> expected = new HashSet<>();
        glider.forEach(c -> expected.add(new Cell(c.x() + 10, c.y() + 10)));
        System.out.println(moved.equals(expected));
    }

    static boolean torusHas(Cell c, int size) {
        return c.x() >= 0 && c.y() >= 0 && c.x() < size && c.y() < size;
    }
}
