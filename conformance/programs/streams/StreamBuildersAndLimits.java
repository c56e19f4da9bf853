import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** skip, limit and their mixtures over sized, unsized, sorted and infinite sources. */
public class StreamBuildersAndLimits {
    public static void main(String[] args) {
        List<Integer> base = IntStream.range(0, 12).boxed().toList();
        for (int skip = 0; skip <= 13; skip += 4) {
            for (int limit = 0; limit <= 9; limit += 3) {
                System.out.print(base.stream().skip(skip).limit(limit).toList() + "" + base.stream().filter(x -> x % 2 == 0).limit(limit).skip(skip).count() + base.stream().sorted().skip(skip).limit(limit).mapToInt(x -> x).sum() + " ");
            }
            System.out.println();
        }
        System.out.println(Stream.iterate(1, x -> x * 2).skip(5).limit(4).skip(1).toList() + " " + LongStream.iterate(1, x -> -x * 3).limit(8).skip(3).boxed().toList());
        System.out.println(Stream.of(1, 2, 3, 4).limit(2).limit(5).limit(1).toList() + " " + Stream.of(5, 1, 4).sorted().limit(0).findFirst() + " " + Stream.generate(() -> "x").limit(4).collect(Collectors.joining()) + " " + IntStream.iterate(0, x -> x < 100, x -> x + 7).skip(2).takeWhile(x -> x < 50).dropWhile(x -> x < 30).boxed().toList());
        Stream.Builder<Object> builder = Stream.builder();
        builder.accept("a");
        System.out.println(builder.add(1).add(null).build().map(String::valueOf).toList());
        try {
            builder.add("late");
        } catch (IllegalStateException e) {
            System.out.println("built");
        }
        List<String> log = new ArrayList<>();
        Stream.of("one", "two", "three").peek(log::add).skip(1).peek(s -> log.add(s.toUpperCase(java.util.Locale.ROOT))).limit(1).forEach(s -> log.add("end"));
        System.out.println(log);
        System.out.println(Stream.of(3, 3, 1, 2, 1).distinct().sorted().skip(1).toList() + " " + Stream.of("b", null, "a", null).distinct().count() + " " + IntStream.rangeClosed(1, 5).mapToObj(i -> "x".repeat(i)).skip(3).toList());
    }
}
