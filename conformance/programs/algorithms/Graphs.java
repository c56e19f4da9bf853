import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;

/** Shortest paths two ways, spanning trees, topological order with cycles refused, components. */
public class Graphs {
    record Edge(int from, int to, double cost) {}

    static class Cycle extends Exception {
        Cycle(int at) {
            super("cycle at " + at);
        }
    }

    static double[] dijkstra(List<List<Edge>> g, int start) {
        double[] d = new double[g.size()];
        Arrays.fill(d, Double.POSITIVE_INFINITY);
        d[start] = 0;
        PriorityQueue<double[]> q = new PriorityQueue<>(Comparator.comparingDouble((double[] x) -> x[1]).thenComparingDouble(x -> x[0]));
        q.add(new double[] {start, 0});
        while (!q.isEmpty()) {
            double[] top = q.remove();
            if (top[1] > d[(int) top[0]]) continue;
            for (Edge e : g.get((int) top[0])) {
                if (d[e.from] + e.cost < d[e.to]) {
                    d[e.to] = d[e.from] + e.cost;
                    q.add(new double[] {e.to, d[e.to]});
                }
            }
        }
        return d;
    }

    static List<Integer> order(TreeMap<Integer, List<Integer>> needs) throws Cycle {
        List<Integer> done = new ArrayList<>();
        for (int n : needs.keySet()) visit(n, needs, done, new ArrayDeque<>());
        return done;
    }

    static void visit(int n, TreeMap<Integer, List<Integer>> needs, List<Integer> done, ArrayDeque<Integer> path) throws Cycle {
        if (done.contains(n)) return;
        if (path.contains(n)) throw new Cycle(n);
        path.push(n);
        for (int m : needs.getOrDefault(n, List.of())) visit(m, needs, done, path);
        path.pop();
        done.add(n);
    }

    static int find(int[] parent, int x) {
        return parent[x] == x ? x : (parent[x] = find(parent, parent[x]));
    }

    public static void main(String[] args) {
        Random r = new Random(4);
        List<List<Edge>> g = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 60; i++) g.add(new ArrayList<>());
        for (int i = 0; i < 300; i++) {
            Edge e = new Edge(r.nextInt(60), r.nextInt(60), Math.round(r.nextDouble() * 1000) / 8.0);
            edges.add(e);
            g.get(e.from).add(e);
        }
        double[] one = dijkstra(g, 0);
        double[] two = new double[60];
        Arrays.fill(two, Double.POSITIVE_INFINITY);
        two[0] = 0;
        for (int round = 0; round < 60; round++) for (Edge e : edges) two[e.to] = Math.min(two[e.to], two[e.from] + e.cost);
        System.out.println(Arrays.equals(one, two) + " " + Arrays.stream(one).filter(Double::isFinite).sum());
        edges.sort(Comparator.comparingDouble(Edge::cost).thenComparingInt(Edge::from).thenComparingInt(Edge::to));
        int[] parent = new int[60];
        for (int i = 0; i < 60; i++) parent[i] = i;
        double tree = 0;
        for (Edge e : edges) {
            if (find(parent, e.from) != find(parent, e.to)) {
                parent[find(parent, e.from)] = find(parent, e.to);
                tree += e.cost;
            }
        }
        System.out.println(tree);
        TreeMap<Integer, List<Integer>> needs = new TreeMap<>();
        for (int i = 1; i < 20; i++) needs.put(i, i % 3 == 0 ? List.of(i / 3, i + 1) : List.of(i / 2));
        try {
            System.out.println(order(needs));
            needs.put(0, List.of(7));
            System.out.println(order(needs));
        } catch (Cycle e) {
            System.out.println(e.getMessage());
        }
    }
}
