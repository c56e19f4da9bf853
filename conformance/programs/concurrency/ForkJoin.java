import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

/** RecursiveTask and RecursiveAction: fork, join, invokeAll, failures, in the common pool and in an own one. */
public class ForkJoin {
    static class Sum extends RecursiveTask<Long> {
        final int[] data;
        final int from;
        final int to;

        Sum(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from <= 100) {
                long s = 0;
                for (int i = from; i < to; i++) s += data[i];
                return s;
            }
            int middle = (from + to) >>> 1;
            Sum left = new Sum(data, from, middle);
            left.fork();
            return new Sum(data, middle, to).compute() + left.join();
        }
    }

    static class Sort extends RecursiveAction {
        final int[] data;
        final int from;
        final int to;

        Sort(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from < 50) {
                Arrays.sort(data, from, to);
                return;
            }
            int middle = (from + to) / 2;
            invokeAll(new Sort(data, from, middle), new Sort(data, middle, to));
            int[] left = Arrays.copyOfRange(data, from, middle);
            for (int i = 0, j = middle, k = from; i < left.length; k++) data[k] = j == to || left[i] <= data[j] ? left[i++] : data[j++];
        }
    }

    static class Fails extends RecursiveTask<Integer> {
        final int n;

        Fails(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n == 0) throw new IllegalStateException("leaf");
            return new Fails(n - 1).fork().join() + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        int[] data = new Random(3).ints(5000, -1000, 1000).toArray();
        long expected = Arrays.stream(data).asLongStream().sum();
        System.out.println(new Sum(data, 0, data.length).invoke() == expected);
        System.out.println(ForkJoinPool.commonPool().invoke(new Sum(data, 0, data.length)) == expected);
        ForkJoinPool own = new ForkJoinPool(2);
        int[] sorted = data.clone();
        own.invoke(new Sort(sorted, 0, sorted.length));
        Arrays.sort(data);
        System.out.println(Arrays.equals(data, sorted));
        try {
            own.invoke(new Fails(5));
        } catch (IllegalStateException e) {
            Throwable first = e;
            while (first.getCause() != null) first = first.getCause();
            System.out.println(first.getMessage());
        }
        System.out.println(own.submit(() -> "submitted").get() + " " + own.invokeAll(List.of(() -> 1, () -> 2)).size());
        own.shutdown();
        System.out.println(own.isShutdown());
        Sum task = new Sum(data, 0, 10);
        System.out.println(task.isDone() + " " + task.invoke() + " " + task.isDone() + " " + task.isCompletedNormally() + " " + task.getRawResult());
    }
}
