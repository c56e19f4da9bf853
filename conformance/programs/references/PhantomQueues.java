import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/** Phantom references never give the object; a thread that waits in a queue is woken by a collection. */
public class PhantomQueues {
    static class Freed extends PhantomReference<Object> {
        final String name;

        Freed(String name, Object o, ReferenceQueue<Object> q) {
            super(o, q);
            this.name = name;
        }
    }

    static Object strong = new Object();
    static final Set<Freed> PENDING = new HashSet<>();

    static void register(ReferenceQueue<Object> q) {
        for (int i = 0; i < 10; i++) PENDING.add(new Freed("n" + i, new byte[1000], q));
        PENDING.add(new Freed("strong", strong, q));
    }

    static void deep(int n) {
        if (n > 0) deep(n - 1);
    }

    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        register(q);
        int[] freed = new int[1];
        Thread cleaner = new Thread(() -> {
            try {
                while (freed[0] < 8) {
                    Reference<?> r = q.remove();
                    PENDING.remove(r);
                    if (((Freed) r).name.equals("strong")) System.out.println("freed what is held");
                    freed[0]++;
                }
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        });
        cleaner.start();
        for (int i = 0; i < 300 && cleaner.isAlive(); i++) {
            deep(100);
            System.gc();
            cleaner.join(10);
        }
        System.out.println(freed[0] >= 8);
        if (cleaner.isAlive()) cleaner.interrupt();
        Freed last = new Freed("last", strong, q);
        System.out.println(last.get() + " " + last.refersTo(strong) + " " + last.refersTo(null));
        Thread waiting = new Thread(() -> {
            try {
                new ReferenceQueue<>().remove();
            } catch (InterruptedException e) {
                System.out.println("woken");
            }
        });
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING && waiting.getState() != Thread.State.TIMED_WAITING) Thread.sleep(1);
        waiting.interrupt();
        waiting.join();
        Reference.reachabilityFence(strong);
    }
}
