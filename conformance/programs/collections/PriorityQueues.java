import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** PriorityQueue: heap order of its array, removal from the middle, iterators, comparators, errors. */
public class PriorityQueues {
    record Job(String name, int rank) {}

    public static void main(String[] args) {
        PriorityQueue<Integer> q = new PriorityQueue<>();
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            q.add(random.nextInt(100));
        }
        System.out.println(q + " " + q.peek() + " " + q.size());
        q.remove((Integer) q.toArray()[17]);
        q.removeIf(x -> x % 5 == 0);
        Iterator<Integer> it = q.iterator();
        while (it.hasNext()) {
            if (it.next() % 7 == 0) {
                it.remove();
            }
        }
        System.out.println(q + " " + q.contains(42));
        StringBuilder sorted = new StringBuilder();
        while (!q.isEmpty()) {
            sorted.append(q.poll()).append(' ');
        }
        System.out.println(sorted + "" + q.poll() + q.peek());
        PriorityQueue<Job> jobs = new PriorityQueue<>(3, Comparator.comparingInt(Job::rank).reversed().thenComparing(Job::name));
        for (String s : "write:2 read:5 sleep:1 eat:5 run:3".split(" ")) {
            jobs.offer(new Job(s.split(":")[0], Integer.parseInt(s.split(":")[1])));
        }
        List<String> order = new ArrayList<>();
        for (Job j = jobs.poll(); j != null; j = jobs.poll()) {
            order.add(j.name());
        }
        System.out.println(order);
        PriorityQueue<String> copy = new PriorityQueue<>(List.of("q", "w", "e", "r", "t", "y"));
        System.out.println(copy + " " + new PriorityQueue<>(copy) + " " + new PriorityQueue<>(new java.util.TreeSet<>(copy)) + " " + Arrays.toString(copy.toArray(new String[0])) + copy.comparator() + copy.retainAll(List.of("q", "e", "zz")) + copy);
        for (Runnable r : new Runnable[] {() -> copy.add(null), () -> new PriorityQueue<Integer>(0), copy.iterator()::remove, () -> new PriorityQueue<Integer>().remove(), () -> new PriorityQueue<Integer>().element(), () -> copy.forEach(copy::remove)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        PriorityQueue<Object> mixed = new PriorityQueue<>();
        mixed.add("x");
        try {
            mixed.add(1);
        } catch (ClassCastException e) {
            System.out.println("not comparable " + mixed.size());
        }
        PriorityQueue<long[]> dijkstra = new PriorityQueue<>(Comparator.comparingLong(x -> x[0]));
        long[] best = new long[300];
        Arrays.fill(best, Long.MAX_VALUE);
        best[0] = 0;
        dijkstra.add(new long[] {0, 0});
        while (!dijkstra.isEmpty()) {
            long[] top = dijkstra.poll();
            int node = (int) top[1];
            for (int k = 1; top[0] == best[node] && k <= 5; k++) {
                int next = (node * k + 7 * k) % 300;
                long cost = top[0] + (node * 31L + k * 17L) % 23 + 1;
                if (cost < best[next]) {
                    best[next] = cost;
                    dijkstra.add(new long[] {cost, next});
                }
            }
        }
        System.out.println(Arrays.hashCode(best) + " " + Arrays.stream(best).filter(x -> x < Long.MAX_VALUE).max().getAsLong());
    }
}
