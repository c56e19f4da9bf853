import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** parallel() streams give the results of sequential ones; completion services and future tasks. */
public class ParallelStreams {
    public static void main(String[] args) throws Exception {
        System.out.println(IntStream.range(0, 10_000).parallel().filter(x -> x % 3 == 0).mapToLong(x -> x).sum());
        System.out.println(List.of(5, 3, 9, 1).parallelStream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        System.out.println(IntStream.range(0, 100).parallel().boxed().collect(Collectors.groupingByConcurrent(x -> x % 3, Collectors.counting())));
        System.out.println(IntStream.range(0, 1000).parallel().mapToObj(x -> "s" + x).reduce((a, b) -> b).get());
        int[] data = IntStream.range(0, 20_000).map(x -> 20_000 - x).toArray();
        java.util.Arrays.parallelSort(data);
        java.util.Arrays.parallelPrefix(data, Integer::sum);
        System.out.println(data[0] + " " + data[100]);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletionService<Integer> service = new ExecutorCompletionService<>(pool);
        for (int i = 1; i <= 10; i++) {
            int n = i;
            service.submit(() -> n * n);
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += service.take().get();
        System.out.println(sum + " " + service.poll());
        pool.shutdown();
        FutureTask<String> task = new FutureTask<>(() -> "task");
        new Thread(task).start();
        System.out.println(task.get() + " " + task.isDone());
        task.run();
        FutureTask<String> twice = new FutureTask<>(() -> System.out.println("once"), "value");
        twice.run();
        twice.run();
        System.out.println(twice.get());
    }
}
