import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Timer: one-shot, repeated and cancelled tasks, and what a cancelled timer refuses. */
public class TimersAndTasks {
    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("clock", true);
        CountDownLatch once = new CountDownLatch(1);
        CountDownLatch thrice = new CountDownLatch(3);
        AtomicInteger never = new AtomicInteger();
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                once.countDown();
            }
        }, 5);
        TimerTask repeated = new TimerTask() {
            @Override
            public void run() {
                thrice.countDown();
            }
        };
        timer.schedule(repeated, 1, 2);
        TimerTask cancelled = new TimerTask() {
            @Override
            public void run() {
                never.incrementAndGet();
            }
        };
        timer.schedule(cancelled, 60_000);
        System.out.println(cancelled.cancel() + " " + cancelled.cancel() + " " + timer.purge());
        System.out.println(once.await(20, TimeUnit.SECONDS) + " " + thrice.await(20, TimeUnit.SECONDS) + " " + repeated.cancel() + " " + never);
        for (Runnable r : new Runnable[] {() -> timer.schedule(repeated, 1), () -> timer.schedule(new TimerTask() {
            @Override
            public void run() {}
        }, -1), () -> timer.schedule(null, 1)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (IllegalStateException | IllegalArgumentException e) {
                System.out.println(e.getMessage());
            } catch (NullPointerException e) {
                System.out.println("null");
            }
        }
        timer.cancel();
        try {
            timer.schedule(new TimerTask() {
                @Override
                public void run() {}
            }, 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
