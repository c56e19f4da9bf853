import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Much more than the heap passes through, with little alive: queues, mixed sizes, holes of awkward shapes, large objects. */
public class Churn {
    static void queue(String name, Queue<byte[]> queue) {
        long sum = 0;
        for (int i = 0; i < 300_000; i++) {
            queue.add(new byte[1000]);
            if (queue.size() > 100) sum += queue.remove().length;
        }
        System.out.println(name + " " + sum);
    }

    static final class Link {
        final byte[] load = new byte[500];
        Link next;
    }

    /** A queue by hand that does not cut its links: a stale word must not keep all that came later, or not for long. */
    static void links() {
        Link first = new Link();
        Link last = first;
        for (int i = 0; i < 500_000; i++) {
            last.next = new Link();
            last = last.next;
            if (i > 100) first = first.next;
        }
        int length = 0;
        for (Link at = first; at != null; at = at.next) length++;
        System.out.println("links " + length);
    }

    /** Every second object dies, then sizes change: holes must be found and joined. */
    static void alternating() {
        List<Object> kept = new ArrayList<>();
        Random random = new Random(7);
        long sum = 0;
        for (int round = 0; round < 12; round++) {
            int size = 16 << round % 6;
            for (int i = 0; i < 40_000_000 / size / 4 && i < 100_000; i++) {
                byte[] made = new byte[size + random.nextInt(size)];
                if (i % 2 == 0) kept.add(made);
            }
            sum += kept.size();
            for (int i = kept.size() - 1; i >= 0; i -= 2) kept.set(i, null);
            kept.removeIf(each -> each == null);
            if (round % 3 == 2) kept.clear();
        }
        System.out.println("alternating " + sum);
    }

    /** Large objects of changing size, a few alive at a time, 2 GB in all. */
    static void large() {
        byte[][] slots = new byte[6][];
        Random random = new Random(11);
        long sum = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] made = new byte[100_000 + random.nextInt(4_000_000)];
            made[made.length - 1] = (byte) i;
            slots[i % slots.length] = made;
            sum += made.length;
        }
        System.out.println("large " + sum + " " + slots[5][slots[5].length - 1]);
    }

    /** What is left of small objects between large ones. */
    static void mixed() {
        Map<Integer, Object> map = new HashMap<>();
        Random random = new Random(13);
        long sum = 0;
        for (int i = 0; i < 200_000; i++) {
            int key = random.nextInt(500);
            Object made = random.nextInt(50) == 0 ? new long[random.nextInt(12_000)] : new int[random.nextInt(60)];
            Object old = map.put(key, made);
            sum += old instanceof int[] small ? small.length : old instanceof long[] big ? -big.length : 0;
        }
        System.out.println("mixed " + sum);
    }

    public static void main(String[] args) {
        queue("LinkedList", new LinkedList<>());
        queue("ArrayDeque", new ArrayDeque<>());
        queue("ConcurrentLinkedQueue", new ConcurrentLinkedQueue<>());
        queue("LinkedBlockingQueue", new LinkedBlockingQueue<>());
        for (int i = 0; i < 3; i++) links();
        alternating();
        large();
        mixed();
    }
}
