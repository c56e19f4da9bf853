import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** All blocking queues between two threads; capacities, time limits, draining, delays, transfers. */
public class BlockingQueues {
    record Late(String name, long at) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed o) {
            return Long.compare(at, ((Late) o).at);
        }
    }

    static void transfer(String name, BlockingQueue<Integer> q) throws Exception {
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 200; i++) q.put(i);
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        producer.start();
        long sum = 0;
        for (int i = 0; i < 200; i++) sum += i % 2 == 0 ? q.take() : q.poll(10, TimeUnit.SECONDS);
        producer.join();
        System.out.println(name + " " + sum + " " + q.size() + " " + q.poll(1, TimeUnit.MILLISECONDS) + " " + q.peek());
    }

    public static void main(String[] args) throws Exception {
        transfer("array", new ArrayBlockingQueue<>(3));
        transfer("linked", new LinkedBlockingQueue<>());
        transfer("deque", new LinkedBlockingDeque<>(2));
        transfer("priority", new PriorityBlockingQueue<>());
        transfer("synchronous", new SynchronousQueue<>());
        transfer("fair", new SynchronousQueue<>(true));
        transfer("transfer", new LinkedTransferQueue<>());
        ArrayBlockingQueue<Integer> small = new ArrayBlockingQueue<>(2, true);
        System.out.println(small.offer(1) + " " + small.offer(2) + " " + small.offer(3) + " " + small.offer(3, 1, TimeUnit.MILLISECONDS) + " " + small.remainingCapacity());
        try {
            small.add(3);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        List<Integer> drained = new ArrayList<>();
        System.out.println(small.drainTo(drained, 1) + " " + drained + small);
        DelayQueue<Late> delayed = new DelayQueue<>();
        long now = System.nanoTime();
        delayed.add(new Late("second", now + 30_000_000));
        delayed.add(new Late("first", now + 10_000_000));
        System.out.println(delayed.poll() + " " + delayed.take().name() + " " + delayed.take().name());
        ConcurrentLinkedQueue<Integer> free = new ConcurrentLinkedQueue<>(List.of(1, 2, 3));
        free.remove(2);
        System.out.println(free + " " + free.poll() + free.contains(3));
        System.out.println(new SynchronousQueue<Integer>().offer(1) + " " + new LinkedTransferQueue<Integer>().tryTransfer(1));
    }
}
