import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Threads that allocate, sleep, wait, compute without allocating and call the console while others collect. */
public class CollectingWhileRunning {
    static volatile boolean stop;
    static long spun;

    static class Tree {
        final Tree left;
        final Tree right;

        Tree(int depth) {
            left = depth == 0 ? null : new Tree(depth - 1);
            right = depth == 0 ? null : new Tree(depth - 1);
        }

        int count() {
            return 1 + (left == null ? 0 : left.count() + right.count());
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, byte[]> shared = new ConcurrentHashMap<>();
        int[] trees = new int[1];
        Thread allocating = new Thread(() -> {
            Tree kept = new Tree(10);
            for (int i = 0; i < 60; i++) {
                trees[0] += new Tree(8).count();
                shared.put(i % 20, new byte[10_000]);
            }
            trees[0] += kept.count();
        });
        Thread spinning = new Thread(() -> {
            long n = 0;
            while (!stop) n++;
            spun = n;
        });
        Object monitor = new Object();
        Thread waiting = new Thread(() -> {
            List<String> held = new ArrayList<>();
            for (int i = 0; i < 100; i++) held.add("held" + i);
            synchronized (monitor) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    System.out.println(held.size() + " " + held.get(57));
                }
            }
        });
        allocating.start();
        spinning.start();
        waiting.start();
        Map<String, Integer> mine = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            mine.put("key" + i, i);
            System.gc();
        }
        allocating.join();
        while (waiting.getState() != Thread.State.WAITING) Thread.sleep(1);
        stop = true;
        waiting.interrupt();
        waiting.join();
        spinning.join();
        int sum = 0;
        for (byte[] b : shared.values()) sum += b.length;
        System.out.println(trees[0] + " " + sum + " " + mine.size() + " " + (spun > 0));
    }
}
