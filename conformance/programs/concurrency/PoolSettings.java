import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** ThreadPoolExecutor: core and maximum size, full queues, the rejection policies, hooks, failing tasks. */
public class PoolSettings {
    public static void main(String[] args) throws Exception {
        StringBuffer hooks = new StringBuffer();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 2, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1)) {
            @Override
            protected void beforeExecute(Thread t, Runnable r) {
                hooks.append('b');
            }

            @Override
            protected void afterExecute(Runnable r, Throwable t) {
                hooks.append(t == null ? 'a' : 'x');
            }

            @Override
            protected void terminated() {
                hooks.append('t');
            }
        };
        CountDownLatch hold = new CountDownLatch(1);
        Runnable wait = () -> {
            try {
                hold.await();
            } catch (InterruptedException e) {
                hooks.append('!');
            }
        };
        pool.execute(wait);
        pool.execute(wait);
        pool.execute(wait);
        System.out.println(pool.getPoolSize() + " " + pool.getQueue().size());
        try {
            pool.execute(wait);
        } catch (RejectedExecutionException e) {
            System.out.println("abort");
        }
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        pool.execute(() -> System.out.println("run by " + Thread.currentThread().getName()));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        pool.execute(() -> System.out.println("never"));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy());
        pool.execute(() -> hooks.append('n'));
        pool.setRejectedExecutionHandler((r, p) -> System.out.println("own policy " + p.getQueue().size()));
        pool.execute(wait);
        hold.countDown();
        pool.shutdown();
        System.out.println(pool.awaitTermination(20, TimeUnit.SECONDS));
        String all = hooks.toString();
        System.out.println(all.replaceAll("[^b]", "").length() + " " + all.replaceAll("[^a]", "").length() + " " + all.contains("n") + " " + all.endsWith("t") + " " + pool.getCompletedTaskCount() + " " + pool.getLargestPoolSize());
        try {
            new ThreadPoolExecutor(2, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        } catch (IllegalArgumentException e) {
            System.out.println("sizes");
        }
    }
}
