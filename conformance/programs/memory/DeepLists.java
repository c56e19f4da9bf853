import java.util.ArrayList;
import java.util.List;

/** Lists of a million links, deep trees by left and by right, cycles of all sizes, while memory is collected. */
public class DeepLists {
    static class Link {
        Link next;
        Link other;
        final int value;

        Link(int value, Link next) {
            this.value = value;
            this.next = next;
        }
    }

    static Object[] nest(int depth) {
        Object[] inner = {};
        for (int i = 0; i < depth; i++) inner = new Object[] {inner, i};
        return inner;
    }

    public static void main(String[] args) {
        Link head = null;
        for (int i = 0; i < 600_000; i++) head = new Link(i, head);
        System.gc();
        long sum = 0;
        for (Link l = head; l != null; l = l.next) sum += l.value;
        System.out.println(sum);
        Link last = head;
        while (last.next != null) last = last.next;
        last.next = head;
        head.other = last;
        last = null;
        System.gc();
        Link at = head;
        int n = 0;
        do {
            n++;
            at = at.next;
        } while (at != head);
        System.out.println(n + " " + head.other.next.value);
        head = at = null;
        System.gc();
        Object[] nested = nest(100_000);
        System.gc();
        int depth = 0;
        for (Object[] a = nested; a.length > 0; a = (Object[]) a[0]) depth++;
        System.out.println(depth);
        nested = null;
        List<Link> rings = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            for (int i = 0; i < 2000; i++) {
                Link a = new Link(i, null);
                a.next = new Link(i + 1, a);
                a.other = a;
                a.next.other = a;
                if (i % 500 == 0) rings.add(a);
            }
        }
        boolean whole = true;
        for (Link l : rings) whole &= l.next.next == l && l.other == l && l.next.value == l.value + 1;
        System.out.println(rings.size() + " " + whole);
    }
}
