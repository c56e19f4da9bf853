import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** References that the collector clears and enqueues. Many of each, since a word of a stack may keep one or two. */
public class WeakAndPhantom {
    static final int MANY = 200;

    static List<Reference<byte[]>> make(ReferenceQueue<byte[]> queue, int kind) {
        List<Reference<byte[]>> made = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            byte[] referent = new byte[100];
            made.add(
                    switch (kind) {
                        case 0 -> new WeakReference<>(referent, queue);
                        case 1 -> new SoftReference<>(referent, queue);
                        default -> new PhantomReference<>(referent, queue);
                    });
        }
        return made;
    }

    static int drain(ReferenceQueue<byte[]> queue, int atLeast) throws InterruptedException {
        int found = 0;
        for (int tries = 0; tries < 50 && found < atLeast; tries++) {
            System.gc();
            Reference<? extends byte[]> next;
            while ((next = queue.remove(20)) != null) {
                if (next.get() != null || next.isEnqueued()) System.out.println("not cleared, or enqueued still");
                found++;
            }
        }
        return found;
    }

    static void weak() throws InterruptedException {
        ReferenceQueue<byte[]> queue = new ReferenceQueue<>();
        List<Reference<byte[]>> made = make(queue, 0);
        byte[] kept = new byte[10];
        WeakReference<byte[]> strong = new WeakReference<>(kept, queue);
        int found = drain(queue, MANY - 5);
        System.out.println("weak: " + (found >= MANY - 5 && found <= MANY));
        System.out.println("kept: " + (strong.get() == kept) + " " + strong.refersTo(kept) + " " + strong.isEnqueued());
        Reference.reachabilityFence(made);
    }

    static void phantom() throws InterruptedException {
        ReferenceQueue<byte[]> queue = new ReferenceQueue<>();
        List<Reference<byte[]>> made = make(queue, 2);
        System.out.println("phantom get: " + made.get(0).get());
        int found = drain(queue, MANY - 5);
        System.out.println("phantom: " + (found >= MANY - 5 && found <= MANY));
        Reference.reachabilityFence(made);
    }

    static void softStaysUntilMemoryIsShort() throws InterruptedException {
        ReferenceQueue<byte[]> queue = new ReferenceQueue<>();
        List<Reference<byte[]>> made = make(queue, 1);
        System.gc();
        int present = 0;
        for (Reference<byte[]> each : made) present += each.get() != null ? 1 : 0;
        System.out.println("soft after gc: " + present);
        List<byte[]> hog = new ArrayList<>();
        try {
            while (true) hog.add(new byte[1 << 20]);
        } catch (OutOfMemoryError full) {
            hog = null;
            present = 0;
            for (Reference<byte[]> each : made) present += each.get() != null ? 1 : 0;
            System.out.println("soft after " + full.getMessage() + ": " + (present <= 5));
        }
        int enqueued = 0;
        while (queue.remove(50) != null) enqueued++;
        System.out.println("soft enqueued: " + (enqueued >= MANY - 5));
    }

    static void byHand() throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Object first = new Object();
        Object second = new Object();
        Reference<Object> a = new WeakReference<>(first, queue);
        Reference<Object> b = new WeakReference<>(second, queue);
        Reference<Object> none = new WeakReference<>(first);
        System.out.println(queue.poll() + " " + a.isEnqueued());
        System.out.println(a.enqueue() + " " + a.enqueue() + " " + b.enqueue() + " " + none.enqueue());
        System.out.println(a.isEnqueued() + " " + b.isEnqueued() + " " + a.get() + " " + none.get());
        Reference<?> popped = queue.poll();
        System.out.println((popped == b) + " " + b.isEnqueued() + " " + a.isEnqueued());
        System.out.println((queue.remove() == a) + " " + a.isEnqueued() + " " + (queue.poll() == null));
        long start = System.nanoTime();
        System.out.println(queue.remove(30) + " " + (System.nanoTime() - start >= 29_000_000L));
        try {
            queue.remove(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        a.clear();
        System.out.println(a.refersTo(null) + " " + a.enqueue());
        try {
            Thread.currentThread().interrupt();
            queue.remove(1000);
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
    }

    static void waiting() throws InterruptedException {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        int[] seen = {0};
        Thread waiter = new Thread(() -> {
            try {
                while (seen[0] < 10) {
                    queue.remove();
                    seen[0]++;
                }
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        waiter.start();
        List<Reference<Object>> made = new ArrayList<>();
        for (int i = 0; i < 20; i++) made.add(new WeakReference<>(new Object(), queue));
        for (int i = 0; i < 100 && waiter.isAlive(); i++) {
            System.gc();
            waiter.join(20);
        }
        System.out.println("waiter saw " + seen[0]);
        Reference<Object> byHand = new WeakReference<>(queue, queue);
        Thread other = new Thread(() -> {
            try {
                Reference<?> got = queue.remove();
                while (got != byHand) got = queue.remove();
                System.out.println("woken");
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        other.start();
        Thread.sleep(10);
        byHand.enqueue();
        other.join();
    }

    public static void main(String[] args) throws InterruptedException {
        weak();
        phantom();
        softStaysUntilMemoryIsShort();
        byHand();
        waiting();
    }
}
