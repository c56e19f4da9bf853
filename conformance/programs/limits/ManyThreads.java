import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Hundreds of threads, some at a time, and what is left of them. */
public class ManyThreads {
    static final AtomicLong DONE = new AtomicLong();
    static long total;

    static void work(int number) {
        List<int[]> garbage = new ArrayList<>();
        for (int i = 0; i < 200; i++) garbage.add(new int[number % 50]);
        synchronized (ManyThreads.class) {
            total += garbage.size() + number;
        }
        DONE.incrementAndGet();
    }

    public static void main(String[] args) throws InterruptedException {
        for (int round = 0; round < 150; round++) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int number = round * 2 + i;
                threads.add(new Thread(() -> work(number), "worker " + number));
            }
            for (Thread each : threads) each.start();
            for (Thread each : threads) each.join();
            for (Thread each : threads) if (each.isAlive() || each.getState() != Thread.State.TERMINATED) System.out.println("alive " + each);
        }
        System.out.println(DONE + " " + total);
        Thread again = new Thread(() -> {});
        again.start();
        again.join();
        try {
            again.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("once only");
        }
        Thread deep = new Thread(() -> {
            try {
                recurse(0);
            } catch (StackOverflowError full) {
                System.out.println("a thread's own stack ends too");
            }
        });
        deep.start();
        deep.join();
    }

    static int recurse(int n) {
        return recurse(n + 1) + 1;
    }
}
