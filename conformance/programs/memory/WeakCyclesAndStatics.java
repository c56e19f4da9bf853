import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** What holds objects: statics, locals still used, threads, lambdas, inner classes; and what does not: cycles, cleared fields. */
public class WeakCyclesAndStatics {
    static Object held;

    class Inner {}

    static class Knot {
        Knot other;
        byte[] ballast = new byte[10_000];
    }

    static List<WeakReference<?>> cycles() {
        List<WeakReference<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Knot a = new Knot();
            a.other = new Knot();
            a.other.other = a;
            all.add(new WeakReference<>(a));
        }
        return all;
    }

    static Runnable lambda(List<WeakReference<?>> refs) {
        byte[] captured = new byte[100];
        refs.add(new WeakReference<>(captured));
        return () -> System.out.println("captured " + captured.length);
    }

    static Inner inner(List<WeakReference<?>> refs) {
        WeakCyclesAndStatics outer = new WeakCyclesAndStatics();
        refs.add(new WeakReference<>(outer));
        Inner i = outer.new Inner() {
            @Override
            public String toString() {
                return "inner of " + (WeakCyclesAndStatics.class == outer.getClass());
            }
        };
        return i;
    }

    static void deep(int n) {
        if (n > 0) deep(n - 1);
    }

    static int cleared(List<WeakReference<?>> refs, int wanted) throws InterruptedException {
        int n = 0;
        for (int i = 0; i < 100; i++) {
            deep(200);
            System.gc();
            n = 0;
            for (WeakReference<?> r : refs) if (r.get() == null) n++;
            if (n >= wanted) break;
            Thread.sleep(1);
        }
        return n;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(cleared(cycles(), 36) >= 36);
        List<WeakReference<?>> refs = new ArrayList<>();
        Runnable r = lambda(refs);
        Inner i = inner(refs);
        held = new int[5];
        refs.add(new WeakReference<>(held));
        byte[] local = new byte[7];
        refs.add(new WeakReference<>(local));
        Thread waiting = new Thread(() -> {
            Object mine = new Object();
            synchronized (refs) {
                refs.add(new WeakReference<>(mine));
                refs.notify();
            }
            synchronized (mine) {
                try {
                    mine.wait();
                } catch (InterruptedException e) {
                    System.out.println("woken " + mine.getClass().getSimpleName());
                }
            }
        });
        synchronized (refs) {
            waiting.start();
            refs.wait();
        }
        while (waiting.getState() != Thread.State.WAITING) Thread.sleep(1);
        for (int n = 0; n < 5; n++) System.gc();
        int alive = 0;
        for (WeakReference<?> w : refs) if (w.get() != null) alive++;
        System.out.println(alive + " of " + refs.size());
        r.run();
        System.out.println(i + " " + local.length + " " + (held instanceof int[]));
        waiting.interrupt();
        waiting.join();
    }
}
