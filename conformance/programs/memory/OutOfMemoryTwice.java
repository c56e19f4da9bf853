import java.util.ArrayList;
import java.util.List;

/** OutOfMemoryError in different places, caught again and again; afterwards everything works. */
public class OutOfMemoryTwice {
    static class Node {
        final Node next;
        final long[] data = new long[1000];

        Node(Node next) {
            this.next = next;
        }
    }

    static int fill(int kind) {
        List<Object> hold = new ArrayList<>();
        Node node = null;
        StringBuilder text = new StringBuilder("x");
        int n = 0;
        try {
            while (true) {
                n++;
                switch (kind) {
                    case 0 -> hold.add(new byte[500_000]);
                    case 1 -> node = new Node(node);
                    case 2 -> text.append(text);
                    case 3 -> hold.add(new int[100][500]);
                    default -> hold.add(("text" + n).repeat(20_000));
                }
            }
        } catch (OutOfMemoryError e) {
            hold.clear();
            return n;
        } finally {
            node = null;
        }
    }

    public static void main(String[] args) {
        for (int round = 0; round < 2; round++) for (int kind = 0; kind < 5; kind++) System.out.println(kind + " " + (fill(kind) > 10));
        try {
            int[] huge = new int[Integer.MAX_VALUE];
            System.out.println(huge.length);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        try {
            long[][] deep = new long[1000][1_000_000];
            System.out.println(deep.length);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        boolean[] locked = new boolean[1];
        try {
            synchronized (locked) {
                Object[] all = new Object[1000];
                for (int i = 0; ; i++) all[i] = new byte[1_000_000];
            }
        } catch (OutOfMemoryError e) {
            locked[0] = Thread.holdsLock(locked);
        }
        System.out.println(locked[0]);
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) after.add(i);
        System.out.println(after.size() + " " + new byte[10_000_000].length);
    }
}
