// jar: com.google.guava:guava
// jar: com.google.guava:failureaccess
import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.MoreObjects;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.base.Suppliers;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.EvictingQueue;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.MinMaxPriorityQueue;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.google.common.collect.Table;
import com.google.common.collect.TreeMultimap;
import com.google.common.collect.TreeRangeSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.Traverser;
import com.google.common.graph.ValueGraphBuilder;
import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import com.google.common.math.BigIntegerMath;
import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import com.google.common.math.Stats;
import com.google.common.primitives.Ints;
import com.google.common.primitives.UnsignedLong;
import com.google.common.primitives.UnsignedLongs;
import com.google.common.util.concurrent.AtomicLongMap;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class GuavaCollections {
    public static void main(String[] args) throws Exception {
        immutable();
        multi();
        ranges();
        views();
        text();
        hashing();
        caches();
        graphs();
        numbers();
        futures();
        failures();
    }

    static void immutable() {
        ImmutableList<String> list = ImmutableList.of("a", "b", "c", "d");
        System.out.println(list.reverse().subList(1, 3) + " " + list.indexOf("c") + " " + list.hashCode());
        ImmutableSet<Integer> set = IntStream.range(0, 40).map(i -> i * 7 % 13).boxed().collect(ImmutableSet.toImmutableSet());
        System.out.println(set + " " + set.contains(12) + " " + set.asList().get(3));
        ImmutableMap<String, Integer> map = ImmutableMap.<String, Integer>builder().put("one", 1).put("two", 2).putAll(Map.of("three", 3)).buildOrThrow();
        System.out.println(map + " " + map.get("two") + " " + map.keySet().asList().get(0));
    }

    static void multi() {
        ListMultimap<Character, String> byLetter = ArrayListMultimap.create();
        for (String word : "the quick brown fox jumps over the lazy dog toward home".split(" ")) byLetter.put(word.charAt(0), word);
        System.out.println(new java.util.TreeMap<>(byLetter.asMap()) + " " + byLetter.size());
        TreeMultimap<Integer, String> sorted = Multimaps.invertFrom(
                Multimaps.transformValues(LinkedHashMultimap.create(Multimaps.forMap(ImmutableMap.of("x", 2, "y", 1, "z", 2))), v -> v), TreeMultimap.create());
        System.out.println(sorted + " " + sorted.asMap().headMap(2));
        Multiset<String> counts = HashMultiset.create(Splitter.on(' ').split("a b a c b a"));
        System.out.println(Multisets.copyHighestCountFirst(counts) + " " + counts.count("a") + " " + Multisets.intersection(counts, HashMultiset.create(List.of("a", "a", "z"))));
        BiMap<String, Integer> both = HashBiMap.create();
        both.put("a", 1);
        both.forcePut("b", 1);
        System.out.println(both.inverse() + " " + both);
        Table<String, Integer, Double> table = HashBasedTable.create();
        table.put("r1", 1, 0.5);
        table.put("r1", 2, 1.5);
        table.put("r2", 1, 2.5);
        System.out.println(table.row("r1") + " " + table.column(1) + " " + table.cellSet().size() + " " + table.containsValue(2.5));
        System.out.println(ImmutableListMultimap.of(1, "a", 1, "b", 2, "c").inverse());
    }

    static void ranges() {
        RangeSet<Integer> set = TreeRangeSet.create();
        set.add(Range.closed(1, 10));
        set.add(Range.closedOpen(10, 20));
        set.remove(Range.open(5, 8));
        System.out.println(set + " " + set.complement() + " " + set.rangeContaining(9) + " " + set.encloses(Range.closed(2, 3)));
        System.out.println(ContiguousSet.create(Range.openClosed(3, 8), DiscreteDomain.integers()) + " " + Range.atLeast(3).intersection(Range.lessThan(7)) + " "
                + Range.encloseAll(List.of(4, 9, 1)));
        System.out.println(ImmutableRangeMap.<Integer, String>builder().put(Range.closedOpen(0, 10), "low").put(Range.atLeast(10), "high").build().get(10));
    }

    static void views() {
        System.out.println(Lists.partition(List.of(1, 2, 3, 4, 5), 2) + " " + Lists.cartesianProduct(List.of(1, 2), List.of(3, 4)) + " "
                + Lists.transform(List.of(1, 2), i -> i * i));
        System.out.println(Sets.powerSet(ImmutableSet.of(1, 2, 3)).size() + " " + Sets.difference(ImmutableSet.of(1, 2, 3), ImmutableSet.of(2)) + " "
                + Sets.combinations(ImmutableSet.of(1, 2, 3, 4), 2).stream().map(Object::toString).toList() + Sets.symmetricDifference(ImmutableSet.of(1, 2), ImmutableSet.of(2, 3)));
        System.out.println(Maps.difference(ImmutableMap.of("a", 1, "b", 2), ImmutableMap.of("b", 3, "c", 4)) + " "
                + Maps.filterValues(Maps.asMap(ImmutableSet.of("x", "yy"), String::length), n -> n > 1));
        System.out.println(Iterables.getLast(Iterables.concat(List.of(1), List.of(2, 3))) + " " + Iterables.frequency(List.of(1, 2, 1), 1));
        Ordering<String> ordering = Ordering.natural().nullsFirst().onResultOf((String s) -> s == null ? null : s.length()).compound(Ordering.natural());
        List<String> words = Arrays.asList("ccc", "a", "bb", "aa");
        System.out.println(ordering.sortedCopy(words) + " " + ordering.leastOf(words, 2) + " " + ordering.max(words));
        System.out.println(Streams.zip(Stream.of(1, 2), Stream.of("a", "b"), (i, s) -> i + s).toList() + " "
                + Streams.mapWithIndex(Stream.of("p", "q"), (s, i) -> s + i).toList());
        MinMaxPriorityQueue<Integer> queue = MinMaxPriorityQueue.maximumSize(3).create(List.of(5, 1, 4, 2, 3));
        System.out.println(queue.peekFirst() + " " + queue.peekLast() + " " + queue.size());
        EvictingQueue<Integer> last = EvictingQueue.create(2);
        last.addAll(List.of(1, 2, 3));
        System.out.println(last);
        System.out.println(ImmutableSortedMap.<String, Integer>orderedBy(Comparator.reverseOrder()).put("a", 1).put("b", 2).build().firstKey()
                + ImmutableSortedSet.of(3, 1, 2).headSet(3) + ComparisonChain.start().compare(1, 1).compare("b", "a").result());
    }

    static void text() throws Exception {
        System.out.println(Joiner.on("; ").skipNulls().join("a", null, "b") + " " + Joiner.on('&').withKeyValueSeparator('=').join(ImmutableMap.of("k", 1, "l", 2)));
        System.out.println(Splitter.on(',').trimResults().omitEmptyStrings().limit(3).splitToList(" a, ,b ,c,d") + " "
                + Splitter.onPattern("\\s+").splitToList("x  y\tz") + Splitter.fixedLength(3).splitToList("abcdefgh") + " "
                + Splitter.on('&').withKeyValueSeparator('=').split("a=1&b=2"));
        System.out.println(CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("abc")).retainFrom("x1a2-c") + " " + CharMatcher.whitespace().trimAndCollapseFrom("  a  b ", '_')
                + " " + CharMatcher.ascii().matchesAllOf("é"));
        System.out.println(CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, "some_field_name") + " " + CaseFormat.UPPER_CAMEL.converterTo(CaseFormat.LOWER_HYPHEN).convert("FooBar")
                + " " + Strings.padStart("7", 3, '0') + Strings.commonPrefix("abcde", "abxy") + Strings.lenientFormat("%s-%s", 1));
        System.out.println(MoreObjects.toStringHelper("Point").add("x", 1).add("y", null).omitNullValues().toString());
        byte[] bytes = "any carnal pleas\u00e9".getBytes(StandardCharsets.UTF_8);
        System.out.println(BaseEncoding.base64Url().omitPadding().encode(bytes) + " " + BaseEncoding.base32Hex().encode(bytes) + " "
                + BaseEncoding.base16().lowerCase().withSeparator(":", 4).encode(bytes) + " " + new String(BaseEncoding.base32().decode("MZXW6==="), StandardCharsets.UTF_8));
        System.out.println(CharStreams.readLines(new StringReader("l1\nl2\r\nl3")) + " " + ByteStreams.toByteArray(new ByteArrayInputStream(bytes)).length);
    }

    static void hashing() {
        String text = "The quick brown fox";
        for (HashFunction function : List.of(Hashing.murmur3_32_fixed(), Hashing.murmur3_128(7), Hashing.sipHash24(), Hashing.crc32c(), Hashing.crc32(), Hashing.adler32(),
                Hashing.farmHashFingerprint64(), Hashing.goodFastHash(32).bits() >= 32 ? Hashing.fingerprint2011() : null, Hashing.sha256(), Hashing.hmacSha256(new byte[] {1, 2, 3})))
            System.out.println(function + " " + function.hashString(text, StandardCharsets.UTF_8) + " " + function.newHasher().putInt(1).putLong(2).putUnencodedChars("x").hash());
        BloomFilter<CharSequence> filter = BloomFilter.create(Funnels.stringFunnel(StandardCharsets.UTF_8), 500, 0.01);
        for (int i = 0; i < 500; i++) filter.put("k" + i);
        int wrong = 0;
        for (int i = 0; i < 5000; i++) wrong += filter.mightContain("n" + i) ? 1 : 0;
        System.out.println(filter.mightContain("k77") + " " + wrong + " " + filter.approximateElementCount() + " " + Hashing.consistentHash(123456789L, 100));
    }

    static void caches() throws Exception {
        int[] loads = {0};
        LoadingCache<Integer, String> cache = CacheBuilder.newBuilder().maximumSize(3).concurrencyLevel(1).recordStats()
                .removalListener(gone -> System.out.print("(-" + gone.getKey() + " " + gone.getCause() + ") "))
                .build(new CacheLoader<>() {
                    @Override
                    public String load(Integer key) {
                        loads[0]++;
                        if (key < 0) throw new IllegalArgumentException("negative " + key);
                        return "v" + key;
                    }
                });
        for (int i = 0; i < 5; i++) cache.get(i % 4 + i / 4);
        cache.getUnchecked(1);
        System.out.println(cache.size() + " " + loads[0] + " " + cache.stats().hitCount() + " " + cache.getAll(List.of(1, 9)));
        try {
            cache.getUnchecked(-1);
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
        cache.invalidateAll();
        System.out.println(cache.asMap().isEmpty() + " " + Suppliers.memoize(() -> ++loads[0]).get());
    }

    static void graphs() {
        MutableGraph<Integer> graph = GraphBuilder.directed().allowsSelfLoops(true).build();
        for (int i = 0; i < 10; i++) graph.putEdge(i, i * 3 % 10);
        System.out.println(graph.successors(3) + " " + graph.degree(0) + " " + Graphs.hasCycle(graph) + " " + Graphs.reachableNodes(graph, 1));
        System.out.println(ImmutableList.copyOf(Traverser.forGraph(graph).breadthFirst(2)) + " " + Graphs.transpose(graph).successors(9));
        MutableValueGraph<String, Integer> weighted = ValueGraphBuilder.undirected().build();
        weighted.putEdgeValue("a", "b", 3);
        weighted.putEdgeValue("b", "c", 4);
        System.out.println(weighted.edgeValue("c", "b") + " " + weighted.adjacentNodes("b") + " " + weighted);
    }

    static void numbers() {
        System.out.println(IntMath.checkedMultiply(1 << 15, 3) + " " + IntMath.binomial(30, 15) + " " + LongMath.sqrt(99, RoundingMode.CEILING) + " "
                + BigIntegerMath.factorial(25) + " " + LongMath.isPrime(1_000_000_007L) + " " + IntMath.gcd(84, 36));
        System.out.println(Stats.of(1, 2, 3, 4.5) + " " + UnsignedLong.MAX_VALUE.dividedBy(UnsignedLong.valueOf(3)) + " " + UnsignedLongs.toString(-1, 16) + " "
                + Ints.tryParse("-12") + Ints.tryParse("1x") + " " + Ints.asList(3, 1, 2) + Arrays.toString(Ints.concat(new int[] {1}, new int[] {2, 3})) + Ints.saturatedCast(1L << 40));
        byte[] a = {1, -1, 3};
        System.out.println(com.google.common.primitives.UnsignedBytes.lexicographicalComparator().compare(a, new byte[] {1, 2, 3}) + " "
                + com.google.common.primitives.Longs.fromByteArray(new byte[] {0, 0, 0, 0, 1, 2, 3, 4}));
    }

    static void futures() throws Exception {
        SettableFuture<Integer> first = SettableFuture.create();
        ListenableFuture<String> second = Futures.transform(first, i -> "got " + i, MoreExecutors.directExecutor());
        ListenableFuture<List<Object>> all = Futures.allAsList(first, second);
        first.set(7);
        System.out.println(second.get() + " " + all.get());
        try {
            Futures.immediateFailedFuture(new IllegalStateException("no")).get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause());
        }
        AtomicLongMap<String> counts = AtomicLongMap.create();
        Thread[] threads = new Thread[2];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 1000; i++) counts.incrementAndGet(i % 2 == 0 ? "even" : "odd");
            });
            threads[t].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(counts.get("even") + " " + counts.sum());
    }

    static void failures() {
        for (Runnable each : List.<Runnable>of(
                () -> ImmutableList.of(1).add(2),
                () -> ImmutableMap.builder().put("a", 1).put("a", 2).buildOrThrow(),
                () -> ImmutableList.of("a", null),
                () -> Preconditions.checkArgument(false, "bad %s of %s", 1, "x"),
                () -> Preconditions.checkElementIndex(3, 2, "row"),
                () -> IntMath.checkedAdd(Integer.MAX_VALUE, 1),
                () -> Range.closed(3, 1),
                () -> Iterables.getOnlyElement(List.of(1, 2)),
                () -> GraphBuilder.undirected().build().successors("z"))) {
            try {
                each.run();
                System.out.println("passed");
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
