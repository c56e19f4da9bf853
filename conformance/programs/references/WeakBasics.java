import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Weak references: kept while strongly held, cleared afterwards, enqueued, cleared by hand, subclasses with keys. */
public class WeakBasics {
    static class Keyed extends WeakReference<Object> {
        final int key;

        Keyed(int key, Object o, ReferenceQueue<Object> q) {
            super(o, q);
            this.key = key;
        }
    }

    static Object held;

    static Keyed[] make(ReferenceQueue<Object> q) {
        Keyed[] all = new Keyed[20];
        for (int i = 0; i < 20; i++) {
            Object o = new int[100];
            all[i] = new Keyed(i, o, q);
            if (i == 7) held = o;
        }
        return all;
    }

    static void deep(int n) {
        if (n > 0) deep(n - 1);
    }

    static int collect(Keyed[] all, ReferenceQueue<Object> q, int wanted) throws InterruptedException {
        boolean[] seen = new boolean[20];
        int n = 0;
        for (int i = 0; i < 200 && n < wanted; i++) {
            deep(100);
            System.gc();
            Reference<?> r;
            while ((r = q.remove(5)) != null) {
                if (seen[((Keyed) r).key]) System.out.println("twice");
                seen[((Keyed) r).key] = true;
                n++;
            }
        }
        if (seen[7]) System.out.println("the held one");
        return n;
    }

    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        Keyed[] all = make(q);
        System.out.println((collect(all, q, 18) >= 18) + " " + (all[7].get() == held) + " " + all[7].refersTo(held));
        WeakReference<String> text = new WeakReference<>("constant");
        System.gc();
        System.out.println(text.get());
        text.clear();
        System.out.println(text.get() + " " + text.refersTo(null) + " " + text.enqueue());
        Keyed byHand = new Keyed(1, held, q);
        System.out.println(byHand.enqueue() + " " + byHand.enqueue() + " " + (q.poll() == byHand) + " " + byHand.get());
        System.out.println(new WeakReference<>(null).get() + " " + new ReferenceQueue<>().poll());
        try {
            q.remove(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
