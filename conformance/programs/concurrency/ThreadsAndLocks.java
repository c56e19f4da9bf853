import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** Started threads, monitors, locks, atomics, thread locals, interruption. At most three threads at once. */
public class ThreadsAndLocks {
    static int shared;
    static final Object MONITOR = new Object();

    public static void main(String[] args) throws Exception {
        AtomicInteger atomic = new AtomicInteger();
        LongAdder adder = new LongAdder();
        ReentrantLock lock = new ReentrantLock();
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
        int[] locked = new int[1];
        List<Thread> threads = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            Thread t = new Thread(() -> {
                for (int i = 0; i < 20000; i++) {
                    atomic.incrementAndGet();
                    adder.add(2);
                    map.merge(i % 50, 1, Integer::sum);
                    synchronized (MONITOR) {
                        shared++;
                    }
                    lock.lock();
                    try {
                        locked[0]++;
                    } finally {
                        lock.unlock();
                    }
                }
            }, "worker-" + n);
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
            System.out.println(t.getName() + " " + t.isAlive() + " " + t.getState());
        }
        System.out.println(atomic + " " + adder.sum() + " " + shared + " " + locked[0] + " " + map.size() + " " + map.get(7));
        CountDownLatch ready = new CountDownLatch(1);
        String[] box = new String[1];
        Thread waiter = new Thread(() -> {
            synchronized (box) {
                ready.countDown();
                while (box[0] == null) {
                    try {
                        box.wait();
                    } catch (InterruptedException e) {
                        System.out.println("never");
                    }
                }
                System.out.println("got " + box[0]);
            }
        });
        waiter.start();
        ready.await();
        synchronized (box) {
            box[0] = "message";
            box.notifyAll();
        }
        waiter.join();
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(60000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 5);
        local.set(6);
        int[] seen = new int[1];
        Thread other = new Thread(() -> seen[0] = local.get());
        other.start();
        other.join();
        System.out.println(local.get() + " " + seen[0]);
        Thread failing = new Thread(() -> {
            throw new IllegalStateException("in thread");
        });
        failing.setUncaughtExceptionHandler((t, e) -> System.out.println("handler: " + e.getMessage()));
        failing.start();
        failing.join();
        try {
            failing.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("cannot start twice");
        }
        try {
            MONITOR.notify();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        new Thread(() -> System.out.println("outlives main")).start();
    }
}
