import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Long churn through every collection, strings, boxes, lambdas, exceptions and arrays with a small live set. */
public class ManySmallKinds {
    interface Step {
        long run(int i);
    }

    static Object sink;

    public static void main(String[] args) {
        Map<Integer, String> tree = new TreeMap<>();
        Map<String, Integer> hash = new HashMap<>();
        LinkedHashMap<Integer, int[]> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, int[]> e) {
                return size() > 50;
            }
        };
        ArrayDeque<Object> deque = new ArrayDeque<>();
        LinkedList<Long> linked = new LinkedList<>();
        List<Step> steps = new ArrayList<>();
        steps.add(i -> {
            tree.put(i % 100, "s" + i);
            return tree.size();
        });
        steps.add(i -> hash.merge("k" + i % 77, 1, Integer::sum));
        steps.add(i -> {
            lru.put(i % 120, new int[i % 30]);
            lru.get(i % 7);
            return lru.size();
        });
        steps.add(i -> {
            deque.addLast(new Object[] {i, "x" + i});
            if (deque.size() > 40) deque.removeFirst();
            return deque.size();
        });
        steps.add(i -> {
            linked.add((long) i << 20);
            return linked.size() > 30 ? linked.remove(5) & 1 : 0;
        });
        steps.add(i -> {
            try {
                throw new IllegalStateException("e" + i);
            } catch (IllegalStateException e) {
                return e.getMessage().length();
            }
        });
        steps.add(i -> {
            Step s = n -> n + i;
            sink = s;
            return s.run(1);
        });
        steps.add(i -> new StringBuilder().append(i).append(i * 0.5).reverse().toString().hashCode() & 7);
        steps.add(i -> {
            Object[][] grid = new Object[5][i % 9];
            grid[i % 5] = grid;
            sink = grid;
            return grid.length;
        });
        long sum = 0;
        for (int i = 0; i < 90_000; i++) sum = sum * 3 + steps.get(i % steps.size()).run(i);
        System.out.println(sum + " " + tree.size() + " " + hash.size() + " " + lru.size() + " " + deque.size() + " " + linked.size());
        System.out.println(tree.get(42) + " " + hash.get("k5"));
    }
}
