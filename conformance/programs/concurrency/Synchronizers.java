import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Latches, barriers with actions and broken ones, phasers, exchangers, semaphores. */
public class Synchronizers {
    public static void main(String[] args) throws Exception {
        CountDownLatch latch = new CountDownLatch(2);
        new Thread(latch::countDown).start();
        new Thread(latch::countDown).start();
        latch.await();
        System.out.println(latch.getCount() + " " + latch.await(1, TimeUnit.SECONDS) + " " + new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS));
        AtomicInteger rounds = new AtomicInteger();
        CyclicBarrier barrier = new CyclicBarrier(3, rounds::incrementAndGet);
        Thread[] threads = new Thread[3];
        AtomicInteger wrong = new AtomicInteger();
        for (int t = 0; t < 3; t++) {
            threads[t] = new Thread(() -> {
                try {
                    for (int i = 1; i <= 20; i++) {
                        barrier.await();
                        if (rounds.get() < i) wrong.incrementAndGet();
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    wrong.incrementAndGet();
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) t.join();
        System.out.println(rounds + " " + wrong + " " + barrier.isBroken());
        try {
            barrier.await(5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + barrier.isBroken());
        }
        try {
            barrier.await();
        } catch (BrokenBarrierException e) {
            barrier.reset();
            System.out.println("broken " + barrier.isBroken() + barrier.getParties());
        }
        Phaser phaser = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                return phase == 3 || parties == 0;
            }
        };
        Thread helper = new Thread(() -> {
            while (!phaser.isTerminated()) phaser.arriveAndAwaitAdvance();
        });
        phaser.register();
        helper.start();
        int phases = 0;
        while (!phaser.isTerminated()) {
            phaser.arriveAndAwaitAdvance();
            phases++;
        }
        helper.join();
        System.out.println(phases + " " + (phaser.getPhase() < 0) + " " + phaser.getRegisteredParties());
        Exchanger<String> exchanger = new Exchanger<>();
        String[] other = new String[1];
        Thread t = new Thread(() -> {
            try {
                other[0] = exchanger.exchange("from thread");
            } catch (InterruptedException e) {
                other[0] = "never";
            }
        });
        t.start();
        System.out.print(exchanger.exchange("from main"));
        t.join();
        System.out.println(" " + other[0]);
        Semaphore s = new Semaphore(3, true);
        s.acquire(2);
        System.out.println(s.tryAcquire(2) + " " + s.tryAcquire() + " " + s.availablePermits() + " " + s.tryAcquire(1, TimeUnit.MILLISECONDS));
        s.release(5);
        System.out.println(s.drainPermits() + " " + s.isFair() + " " + s.hasQueuedThreads());
    }
}
