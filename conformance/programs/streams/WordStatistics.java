import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text taken apart with streams: frequencies, anagrams, longest words, an index of lines. */
public class WordStatistics {
    private static final String TEXT = """
            It was the best of times, it was the worst of times,
            it was the age of wisdom, it was the age of foolishness,
            it was the epoch of belief, it was the epoch of incredulity,
            it was the season of Light, it was the season of Darkness,
            it was the spring of hope, it was the winter of despair.
            """;

    static String key(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    public static void main(String[] args) {
        Pattern words = Pattern.compile("\\W+");
        Map<String, Long> counts = words.splitAsStream(TEXT).map(String::toLowerCase).collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(8).forEach(e -> System.out.print(e + " "));
        System.out.println(counts.size());
        Map<Integer, List<String>> byLength = counts.keySet().stream().sorted().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        System.out.println(byLength);
        List<String> lines = TEXT.lines().toList();
        Map<String, List<Integer>> index = IntStream.range(0, lines.size()).boxed().flatMap(i -> words.splitAsStream(lines.get(i)).filter(Predicate.not(String::isEmpty)).map(w -> Map.entry(w.toLowerCase(), i + 1))).collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.collectingAndThen(Collectors.toList(), l -> l.stream().distinct().toList()))));
        System.out.println(index);
        System.out.println("" + Stream.of("listen", "silent", "enlist", "google", "elgoog", "abc", "cab", "xyz").collect(Collectors.groupingBy(WordStatistics::key, TreeMap::new, Collectors.joining("+"))));
        System.out.println("" + TEXT.chars().filter(Character::isLetter).mapToObj(c -> String.valueOf((char) Character.toUpperCase(c))).collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.summingInt(c -> 1))));
        System.out.println(Arrays.stream(TEXT.split("\n")).mapToInt(String::length).summaryStatistics() + " " + lines.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder())).get());
        System.out.println(IntStream.rangeClosed(2, 100).filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).boxed().map(String::valueOf).collect(Collectors.joining(" ")));
        int[][] matrix = IntStream.range(0, 4).mapToObj(i -> IntStream.range(0, 4).map(j -> i * j + i - j).toArray()).toArray(int[][]::new);
        int[][] transposed = IntStream.range(0, 4).mapToObj(j -> IntStream.range(0, 4).map(i -> matrix[i][j]).toArray()).toArray(int[][]::new);
        System.out.println(Arrays.deepToString(matrix) + Arrays.deepToString(transposed) + " " + Arrays.stream(matrix).flatMapToInt(Arrays::stream).sum());
    }
}
