import java.util.concurrent.locks.LockSupport;

/** park and unpark: permits do not add up, unpark before park, spurious returns tolerated, timed and until. */
public class DeadlockFree {
    static volatile int state;

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        LockSupport.unpark(main);
        LockSupport.unpark(main);
        LockSupport.park();
        long start = System.nanoTime();
        LockSupport.parkNanos(20_000_000);
        System.out.println(System.nanoTime() - start > 0);
        LockSupport.parkUntil(System.currentTimeMillis() + 5);
        Thread parked = new Thread(() -> {
            while (state == 0) LockSupport.park("blocker");
            state = 2;
        });
        parked.start();
        while (LockSupport.getBlocker(parked) == null) Thread.sleep(1);
        System.out.println(LockSupport.getBlocker(parked));
        state = 1;
        LockSupport.unpark(parked);
        parked.join();
        System.out.println(state);
        Thread[] ring = new Thread[3];
        int[] token = {0};
        for (int i = 0; i < 3; i++) {
            int me = i;
            ring[i] = new Thread(() -> {
                for (int round = 0; round < 30; round++) {
                    while (true) {
                        synchronized (token) {
                            if (token[0] % 3 == me) break;
                        }
                        LockSupport.parkNanos(1_000_000);
                    }
                    synchronized (token) {
                        token[0]++;
                    }
                    LockSupport.unpark(ring[(me + 1) % 3]);
                }
            });
        }
        for (Thread t : ring) t.start();
        for (Thread t : ring) t.join();
        System.out.println(token[0]);
        main.interrupt();
        LockSupport.park();
        System.out.println(Thread.interrupted());
        LockSupport.unpark(null);
    }
}
