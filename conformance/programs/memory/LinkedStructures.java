/** Long chains, cycles and wide arrays through collections. */
public class LinkedStructures {
    static final class Link {
        Link next;
        Link back;
        int[] payload;
    }

    static Link chain(int length) {
        Link first = new Link();
        Link at = first;
        for (int i = 1; i < length; i++) {
            Link next = new Link();
            next.back = at;
            next.payload = new int[] {i, i * i};
            at.next = next;
            at = next;
        }
        at.next = first;
        first.back = at;
        return first;
    }

    static long walk(Link first) {
        long sum = 0;
        for (Link at = first.next; at != first; at = at.next) {
            sum += at.payload[0] ^ at.payload[1];
            if (at.next.back != at) {
                throw new IllegalStateException("broken");
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        Link kept = chain(50000);
        long before = walk(kept);
        for (int i = 0; i < 40; i++) {
            chain(20000);
        }
        System.out.println(before == walk(kept));
        Object[] wide = new Object[20000];
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < wide.length; i++) {
                wide[i] = i % 3 == 0 ? Integer.valueOf(i + 1000) : i % 3 == 1 ? new int[] {i} : wide[(i + 1) % wide.length];
            }
        }
        long total = 0;
        for (Object o : wide) {
            total = total * 31 + (o instanceof Integer n ? n : o instanceof int[] a ? a[0] : 7);
        }
        System.out.println(before + " " + total);
        int[] huge = new int[1000000];
        for (int i = 0; i < huge.length; i += 1000) {
            huge[i] = i;
        }
        for (int i = 0; i < 20; i++) {
            huge = huge.clone();
        }
        long s = 0;
        for (int v : huge) {
            s += v;
        }
        System.out.println(s);
    }
}
