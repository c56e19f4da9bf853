import java.util.ArrayDeque;
import java.util.Deque;

/** Bounded buffer by wait and notifyAll, timed waits, notify of one, recursion, states, misuse. */
public class WaitAndNotify {
    static final Deque<Integer> BUFFER = new ArrayDeque<>();
    static int turn;

    static void put(int x) throws InterruptedException {
        synchronized (BUFFER) {
            while (BUFFER.size() == 2) BUFFER.wait();
            BUFFER.add(x);
            BUFFER.notifyAll();
        }
    }

    static int take() throws InterruptedException {
        synchronized (BUFFER) {
            while (BUFFER.isEmpty()) BUFFER.wait(1000, 500);
            int x = BUFFER.remove();
            BUFFER.notifyAll();
            return x;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 500; i++) put(i);
                put(-1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        producer.start();
        long sum = 0;
        int last = -1;
        boolean ordered = true;
        for (int x; (x = take()) >= 0; ) {
            sum += x;
            ordered &= x == last + 1;
            last = x;
        }
        producer.join();
        System.out.println(sum + " " + ordered);
        StringBuffer log = new StringBuffer();
        Object lock = new Object();
        Thread[] players = new Thread[3];
        for (int n = 0; n < 3; n++) {
            int me = n;
            players[n] = new Thread(() -> {
                for (int round = 0; round < 4; round++) {
                    synchronized (lock) {
                        while (turn % 3 != me) {
                            try {
                                lock.wait();
                            } catch (InterruptedException e) {
                                return;
                            }
                        }
                        log.append((char) ('a' + me));
                        turn++;
                        lock.notifyAll();
                    }
                }
            });
            players[n].start();
        }
        for (Thread t : players) t.join();
        System.out.println(log);
        synchronized (lock) {
            long start = System.nanoTime();
            lock.wait(30);
            System.out.println(System.nanoTime() - start >= 29_000_000);
        }
        synchronized (lock) {
            synchronized (lock) {
                Thread waker = new Thread(() -> {
                    synchronized (lock) {
                        lock.notify();
                    }
                });
                waker.start();
                lock.wait();
                System.out.println(Thread.holdsLock(lock));
            }
        }
        for (Runnable misuse : new Runnable[] {lock::notify, lock::notifyAll, () -> { try { lock.wait(); } catch (InterruptedException e) { } }, () -> { try { lock.wait(-1); } catch (InterruptedException e) { } }}) {
            try {
                misuse.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
