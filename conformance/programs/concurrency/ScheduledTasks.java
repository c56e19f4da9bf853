import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** ScheduledExecutorService: delays, order, fixed rate and delay, cancellation, failing periodic tasks. */
public class ScheduledTasks {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
        StringBuffer log = new StringBuffer();
        long start = System.nanoTime();
        ScheduledFuture<String> late = s.schedule(() -> "late", 60, TimeUnit.MILLISECONDS);
        s.schedule(() -> log.append("b"), 30, TimeUnit.MILLISECONDS);
        s.schedule(() -> log.append("a"), 1, TimeUnit.MILLISECONDS);
        System.out.println(late.get() + " " + log + " " + (System.nanoTime() - start >= 60_000_000) + " " + (late.getDelay(TimeUnit.NANOSECONDS) <= 0));
        CountDownLatch five = new CountDownLatch(5);
        ScheduledFuture<?> rate = s.scheduleAtFixedRate(five::countDown, 0, 2, TimeUnit.MILLISECONDS);
        five.await();
        System.out.println(rate.cancel(false) + " " + rate.isCancelled() + " " + rate.isDone());
        AtomicInteger runs = new AtomicInteger();
        ScheduledFuture<?> failing = s.scheduleWithFixedDelay(() -> {
            if (runs.incrementAndGet() == 3) throw new IllegalStateException("third");
        }, 1, 1, TimeUnit.MILLISECONDS);
        try {
            failing.get();
        } catch (java.util.concurrent.ExecutionException e) {
            System.out.println(e.getCause().getMessage() + " " + runs);
        }
        try {
            s.scheduleAtFixedRate(() -> {}, 0, 0, TimeUnit.SECONDS);
        } catch (IllegalArgumentException e) {
            System.out.println("no period");
        }
        s.schedule(() -> log.append("after"), 100, TimeUnit.SECONDS);
        System.out.println(s.shutdownNow().size() + " " + s.awaitTermination(5, TimeUnit.SECONDS));
    }
}
