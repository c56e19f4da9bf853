import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Grids in maps: flood fill, shortest ways around walls, nearest points, rows and columns as views. */
public class SparseGrids {
    record Point(int x, int y) implements Comparable<Point> {
        int distance(Point o) {
            return Math.abs(x - o.x) + Math.abs(y - o.y);
        }

        Point[] around() {
            return new Point[] {new Point(x, y - 1), new Point(x - 1, y), new Point(x + 1, y), new Point(x, y + 1)};
        }

        @Override
        public int compareTo(Point o) {
            return y != o.y ? Integer.compare(y, o.y) : Integer.compare(x, o.x);
        }
    }

    public static void main(String[] args) {
        String map = """
                S.#.......
                ..#.####..
                .##.#..#..
                ....#.##..
                .####....#
                ......##.E
                """;
        NavigableMap<Point, Character> grid = new TreeMap<>();
        int y = 0;
        for (String line : map.lines().toList()) {
            for (int x = 0; x < line.length(); x++) {
                if (line.charAt(x) != '#') {
                    grid.put(new Point(x, y), line.charAt(x));
                }
            }
            y++;
        }
        System.out.println(grid.size() + " " + grid.firstEntry() + " " + grid.lastKey() + " " + grid.subMap(new Point(0, 1), new Point(0, 2)).keySet() + " " + grid.floorKey(new Point(2, 0)) + grid.higherKey(new Point(1, 0)));
        Point start = grid.entrySet().stream().filter(e -> e.getValue() == 'S').map(Map.Entry::getKey).findFirst().orElseThrow();
        Optional<Point> end = grid.entrySet().stream().filter(e -> e.getValue() == 'E').map(Map.Entry::getKey).findFirst();
        Map<Point, Point> from = new HashMap<>(Map.of(start, start));
        Map<Point, Integer> cost = new HashMap<>(Map.of(start, 0));
        PriorityQueue<Point> queue = new PriorityQueue<>(Comparator.<Point>comparingInt(p -> cost.get(p) + p.distance(end.get())).thenComparing(Comparator.naturalOrder()));
        queue.add(start);
        while (!queue.isEmpty() && !queue.peek().equals(end.get())) {
            Point p = queue.poll();
            for (Point q : p.around()) {
                if (grid.containsKey(q) && cost.get(p) + 1 < cost.getOrDefault(q, 999)) {
                    queue.remove(q);
                    cost.put(q, cost.get(p) + 1);
                    from.put(q, p);
                    queue.add(q);
                }
            }
        }
        Set<Point> way = new LinkedHashSet<>();
        for (Point p = end.get(); way.add(p); p = from.get(p)) {
            continue;
        }
        System.out.println(way.size() + " " + cost.get(end.get()) + " " + way);
        int regions = 0;
        Set<Point> seen = new java.util.TreeSet<>();
        for (Point p : grid.keySet()) {
            if (seen.add(p)) {
                regions++;
                java.util.ArrayDeque<Point> stack = new java.util.ArrayDeque<>(java.util.List.of(p));
                while (!stack.isEmpty()) {
                    for (Point q : stack.pop().around()) {
                        if (grid.containsKey(q) && seen.add(q)) {
                            stack.push(q);
                        }
                    }
                }
            }
        }
        BitSet columns = new BitSet();
        grid.keySet().forEach(p -> columns.set(p.x()));
        System.out.println(regions + " " + seen.equals(grid.keySet()) + " " + columns + " " + new Point(3, 4).hashCode() + " " + grid.headMap(new Point(0, 1)).size() + grid.descendingMap().firstKey());
    }
}
