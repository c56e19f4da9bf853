import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Topological order, strong components, shortest paths and spanning trees of small graphs. */
public class GraphSearches {
    static Optional<List<String>> order(Map<String, List<String>> needs) {
        Map<String, Integer> open = new TreeMap<>();
        needs.forEach((k, v) -> {
            open.merge(k, v.size(), Integer::sum);
            v.forEach(n -> open.merge(n, 0, Integer::sum));
        });
        List<String> done = new ArrayList<>();
        TreeSet<String> ready = new TreeSet<>();
        open.forEach((k, n) -> {
            if (n == 0) {
                ready.add(k);
            }
        });
        while (!ready.isEmpty()) {
            String next = ready.pollFirst();
            done.add(next);
            needs.forEach((k, v) -> {
                if (v.contains(next) && open.merge(k, -1, Integer::sum) == 0) {
                    ready.add(k);
                }
            });
        }
        return done.size() == open.size() ? Optional.of(done) : Optional.empty();
    }

    static int[] components(int[][] edges) {
        int n = edges.length;
        int[] index = new int[n];
        int[] low = new int[n];
        int[] component = new int[n];
        Arrays.fill(component, -1);
        Deque<Integer> stack = new ArrayDeque<>();
        int[] counters = {1, 0};
        for (int v = 0; v < n; v++) {
            if (index[v] == 0) {
                connect(v, edges, index, low, component, stack, counters);
            }
        }
        return component;
    }

    static void connect(int v, int[][] edges, int[] index, int[] low, int[] component, Deque<Integer> stack, int[] counters) {
        index[v] = low[v] = counters[0]++;
        stack.push(v);
        for (int w : edges[v]) {
            if (index[w] == 0) {
                connect(w, edges, index, low, component, stack, counters);
                low[v] = Math.min(low[v], low[w]);
            } else if (component[w] < 0) {
                low[v] = Math.min(low[v], index[w]);
            }
        }
        if (low[v] == index[v]) {
            int w;
            do {
                w = stack.pop();
                component[w] = counters[1];
            } while (w != v);
            counters[1]++;
        }
    }

    public static void main(String[] args) {
        System.out.println(order(Map.of("shoes", List.of("socks", "trousers"), "trousers", List.of("pants"), "belt", List.of("trousers"), "jacket", List.of("belt", "tie"), "tie", List.of("shirt"))) + " " + order(Map.of("a", List.of("b"), "b", List.of("a"))));
        System.out.println(Arrays.toString(components(new int[][] {{1}, {2}, {0}, {1, 2, 4}, {3, 5}, {2, 6}, {5}, {4, 6, 7}})));
        int n = 40;
        long[][] distance = new long[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(distance[i], Integer.MAX_VALUE);
            distance[i][i] = 0;
            for (int k = 1; k <= 3; k++) {
                distance[i][(i * k + 7 * k) % n] = Math.min(distance[i][(i * k + 7 * k) % n], i * 13 % 29 + k);
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        System.out.println(Arrays.deepHashCode(distance) + " " + Arrays.toString(distance[3]));
        int[] parent = new int[n];
        Arrays.setAll(parent, i -> i);
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j += 3) {
                edges.add(new int[] {(i * 31 + j * 17) % 101, i, j});
            }
        }
        edges.sort((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] != b[1] ? a[1] - b[1] : a[2] - b[2]);
        int weight = 0;
        for (int[] e : edges) {
            int a = find(parent, e[1]);
            int b = find(parent, e[2]);
            if (a != b) {
                parent[a] = b;
                weight += e[0];
            }
        }
        System.out.println(weight);
    }

    static int find(int[] parent, int i) {
        return parent[i] == i ? i : (parent[i] = find(parent, parent[i]));
    }
}
