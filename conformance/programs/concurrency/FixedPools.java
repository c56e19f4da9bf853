import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Executors: submit, invokeAll, invokeAny, cancellation, failures, timeouts, shutdown, rejection. */
public class FixedPools {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int n = i;
            tasks.add(() -> n * n);
        }
        int sum = 0;
        for (Future<Integer> f : pool.invokeAll(tasks)) sum += f.get();
        System.out.println(sum + " " + pool.invokeAny(List.of(() -> "only")));
        Future<?> failing = pool.submit(() -> {
            throw new IllegalStateException("in task");
        });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " " + e.getCause().getClass().getSimpleName());
        }
        Future<String> slow = pool.submit(() -> {
            Thread.sleep(100000);
            return "never";
        });
        try {
            slow.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + slow.isDone());
        }
        System.out.println(slow.cancel(true) + " " + slow.isCancelled() + " " + slow.cancel(true));
        try {
            slow.get();
        } catch (CancellationException e) {
            System.out.println("cancelled");
        }
        System.out.println(pool.submit(() -> {}, "result").get());
        try {
            pool.invokeAny(List.of(() -> {
                throw new Exception("one");
            }));
        } catch (ExecutionException e) {
            System.out.println(e.getCause().getMessage());
        }
        pool.shutdown();
        System.out.println(pool.isShutdown() + " " + pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        ExecutorService single = Executors.newSingleThreadExecutor(r -> new Thread(r, "named"));
        StringBuffer log = new StringBuffer();
        for (int i = 0; i < 5; i++) {
            int n = i;
            single.execute(() -> log.append(n).append(Thread.currentThread().getName().charAt(0)));
        }
        single.execute(() -> {
            try {
                Thread.sleep(100000);
            } catch (InterruptedException e) {
                log.append("!");
            }
        });
        single.execute(() -> log.append("never"));
        while (log.length() < 10) Thread.sleep(1);
        List<Runnable> left = single.shutdownNow();
        single.awaitTermination(10, TimeUnit.SECONDS);
        System.out.println(log.substring(0, 10) + " " + (left.size() >= 1));
        ExecutorService cached = Executors.newCachedThreadPool();
        System.out.println(cached.submit(() -> "cached").get());
        cached.shutdown();
    }
}
