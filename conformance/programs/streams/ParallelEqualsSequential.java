import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Results of parallel streams that must equal those of sequential ones. */
public class ParallelEqualsSequential {
    public static void main(String[] args) {
        List<Integer> base = IntStream.range(0, 3000).map(x -> x * 7919 % 3001).boxed().toList();
        System.out.println(base.parallelStream().map(x -> x * 2).filter(x -> x % 3 == 0).toList().equals(base.stream().map(x -> x * 2).filter(x -> x % 3 == 0).toList()));
        System.out.println(base.parallelStream().sorted().limit(5).toList() + " " + base.parallelStream().skip(2990).toList() + " " + base.parallelStream().findFirst() + " " + base.parallelStream().distinct().count());
        System.out.println(base.parallelStream().mapToInt(x -> x).sum() + " " + base.parallelStream().mapToLong(x -> x).max() + " " + base.parallelStream().reduce(0, Integer::sum) + " " + base.parallelStream().reduce(0, (n, x) -> n + x % 5, Integer::sum));
        System.out.println(base.parallelStream().collect(Collectors.groupingBy(x -> x % 4, TreeMap::new, Collectors.summingInt(x -> x))) + " " + base.parallelStream().map(String::valueOf).collect(Collectors.joining(",")).hashCode() + " " + base.parallelStream().collect(Collectors.partitioningBy(x -> x > 10, Collectors.counting())));
        StringBuilder ordered = new StringBuilder();
        base.parallelStream().limit(20).forEachOrdered(x -> ordered.append(x).append(' '));
        System.out.println(ordered);
        System.out.println(Arrays.hashCode(base.parallelStream().mapToInt(x -> x).sorted().toArray()) + " " + Arrays.hashCode(base.parallelStream().toArray(Integer[]::new)) + " " + IntStream.range(0, 100).parallel().boxed().toList().hashCode() + " " + LongStream.rangeClosed(1, 1000).parallel().filter(x -> x % 7 == 0).sum() + " " + DoubleStream.of(1, 2, 3, 4).parallel().sum());
        System.out.println(Stream.iterate(1, x -> x + 1).parallel().limit(50).mapToInt(x -> x).sum() + " " + base.parallelStream().takeWhile(x -> x < 2500).count() + " " + base.parallelStream().dropWhile(x -> x < 2900).findFirst() + " " + base.parallelStream().anyMatch(x -> x == 42) + base.parallelStream().allMatch(x -> x < 3001) + base.parallelStream().noneMatch(x -> x < 0));
        System.out.println(Stream.of(1).parallel().sequential().isParallel() + " " + base.parallelStream().flatMap(x -> Stream.of(x, -x)).mapToInt(x -> x).sum() + " " + base.parallelStream().unordered().map(x -> 1).reduce(Integer::sum).get());
        List<Integer> gathered = base.parallelStream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        System.out.println(gathered.equals(base));
        long[] prefix = LongStream.range(0, 500).toArray();
        Arrays.parallelPrefix(prefix, Long::sum);
        Arrays.parallelSetAll(prefix, i -> prefix[i] + i);
        Integer[] sorted = base.toArray(new Integer[0]);
        Arrays.parallelSort(sorted, java.util.Comparator.reverseOrder());
        System.out.println(prefix[499] + " " + Arrays.asList(sorted).subList(0, 4));
        try {
            base.parallelStream().map(x -> 10 / (x - 77)).reduce(Integer::sum);
        } catch (ArithmeticException e) {
            System.out.println("division");
        }
    }
}
