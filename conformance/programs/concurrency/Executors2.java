import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Executors, futures, queues. */
public class Executors2 {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);
        int sum = 0;
        for (Future<Integer> f : pool.invokeAll(tasks)) {
            sum += f.get();
        }
        System.out.println(sum);
        Future<Object> failing = pool.submit(() -> {
            throw new IllegalStateException("task");
        });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " / " + e.getCause().getMessage());
        }
        System.out.println(CompletableFuture.supplyAsync(() -> 20, pool).thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(2), (a, b) -> a * b).get(10, TimeUnit.SECONDS));
        System.out.println(CompletableFuture.supplyAsync(() -> {
            if (true) {
                throw new IllegalArgumentException("async");
            }
            return 1;
        }, pool).exceptionally(e -> {
            System.out.println(e);
            return -1;
        }).join());
        LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>(2);
        pool.execute(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    queue.put(i);
                }
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        for (int i = 0; i < 5; i++) {
            System.out.print(queue.take() + " ");
        }
        System.out.println(queue.poll(1, TimeUnit.MILLISECONDS));
        pool.shutdown();
        System.out.println(pool.awaitTermination(10, TimeUnit.SECONDS) + " " + pool.isTerminated());
        try {
            pool.submit(() -> 1);
        } catch (java.util.concurrent.RejectedExecutionException e) {
            System.out.println("rejected");
        }
    }
}
