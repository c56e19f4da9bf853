import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Every operation that blocks ends by interruption, both when it waits already and when it starts interrupted. */
public class Interruption {
    interface Blocking {
        void run() throws Exception;
    }

    static void attempt(String what, Blocking b) throws Exception {
        for (boolean before : new boolean[] {true, false}) {
            String[] outcome = new String[1];
            Thread t = new Thread(() -> {
                if (before) Thread.currentThread().interrupt();
                try {
                    b.run();
                    outcome[0] = "returned " + Thread.interrupted();
                } catch (Exception e) {
                    outcome[0] = e.getClass().getSimpleName() + " " + Thread.interrupted();
                }
            });
            t.start();
            if (!before) {
                while (t.getState() != Thread.State.WAITING && t.getState() != Thread.State.TIMED_WAITING) Thread.sleep(1);
                t.interrupt();
            }
            t.join();
            System.out.println(what + " " + before + ": " + outcome[0]);
        }
    }

    public static void main(String[] args) throws Exception {
        Object monitor = new Object();
        attempt("sleep", () -> Thread.sleep(100000));
        attempt("wait", () -> {
            synchronized (monitor) {
                monitor.wait();
            }
        });
        attempt("timed wait", () -> {
            synchronized (monitor) {
                monitor.wait(100000);
            }
        });
        Thread main = Thread.currentThread();
        attempt("join", main::join);
        attempt("park", LockSupport::park);
        attempt("latch", () -> new CountDownLatch(1).await());
        attempt("semaphore", () -> new Semaphore(0).acquire());
        attempt("queue take", () -> new LinkedBlockingQueue<>().take());
        ArrayBlockingQueue<Integer> full = new ArrayBlockingQueue<>(1);
        full.add(1);
        attempt("queue put", () -> full.put(2));
        attempt("handover", () -> new SynchronousQueue<>().put(1));
        attempt("barrier", () -> new CyclicBarrier(2).await());
        attempt("exchanger", () -> new Exchanger<>().exchange(1));
        attempt("phaser", () -> new Phaser(1).awaitAdvanceInterruptibly(0));
        attempt("future", () -> new FutureTask<>(() -> 1).get());
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        attempt("lock", lock::lockInterruptibly);
        attempt("condition", () -> {
            ReentrantLock own = new ReentrantLock();
            own.lock();
            own.newCondition().await();
        });
    }
}
