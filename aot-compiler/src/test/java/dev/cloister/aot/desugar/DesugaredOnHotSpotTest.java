package dev.cloister.aot.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.testing.TestCompiler;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Desugared classes must do on HotSpot what javac's do: HotSpot itself is the oracle. */
final class DesugaredOnHotSpotTest {
    private static String run(ClassLoader loader) throws ReflectiveOperationException {
        try {
            return (String) loader.loadClass("Main").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static DesugaredClasses assertSame(String source, String... options) throws Exception {
        Map<String, byte[]> compiled =
                options.length == 0
                        ? TestCompiler.compile(source)
                        : TestCompiler.compile(source, List.of(options));
        DesugaredClasses desugared = new DesugaredClasses(compiled);
        assertEquals(List.of(), desugared.refusals());
        assertEquals(0, desugared.dynamicCallCount());
        assertEquals(run(desugared.plain()), run(desugared));
        return desugared;
    }

    @Test
    void lambdasCaptureAndAdapt() throws Exception {
        assertSame(
                """
                import java.util.function.*;
                public class Main {
                    int base = 7;
                    long sum(int a, long b, double c, byte d, String e) {
                        DoubleSupplier s = () -> a + b + c + d + e.length() + base;
                        return (long) s.getAsDouble();
                    }
                    static int twice(Integer x) { return 2 * x; }
                    static long wide(long x) { return x + 1; }
                    static void nothing(Object o) {}
                    public static String run() {
                        StringBuilder out = new StringBuilder();
                        out.append(new Main().sum(1, 2L, 3.5, (byte) 4, "five"));
                        Function<Integer, Integer> f = Main::twice;
                        IntFunction<Integer> g = Main::twice;
                        IntUnaryOperator h = Main::twice;
                        Function<Integer, Long> w = Main::wide;
                        IntToLongFunction v = Main::wide;
                        ToLongFunction<Integer> u = Main::wide;
                        out.append(f.apply(1)).append(g.apply(2)).append(h.applyAsInt(3));
                        out.append(w.apply(4)).append(v.applyAsLong(5)).append(u.applyAsLong(6));
                        Consumer<String> c = Main::nothing;
                        c.accept("x");
                        Consumer<StringBuilder> d = StringBuilder::length;
                        d.accept(out);
                        Supplier<Object> boxed = out::length;
                        out.append(boxed.get());
                        Predicate<String> p = String::isEmpty;
                        out.append(p.negate().test("")).append(p.or(x -> true).test("a"));
                        ObjIntConsumer<int[]> o = (array, i) -> array[i]++;
                        int[] counts = new int[2];
                        o.accept(counts, 1);
                        out.append(counts[1]);
                        BooleanSupplier q = "abc"::isEmpty;
                        out.append(q.getAsBoolean());
                        return out.toString();
                    }
                }
                """);
    }

    @Test
    void methodReferencesOfEveryKind() throws Exception {
        assertSame(
                """
                import java.util.*;
                import java.util.function.*;
                public class Main {
                    interface Shape { default String name() { return "shape"; } int corners(); }
                    static class Square implements Shape {
                        final int size;
                        Square(int size) { this.size = size; }
                        Square() { this(1); }
                        public int corners() { return 4; }
                        @Override public String toString() { return "sq" + size; }
                        private String secret(String s) { return s + size; }
                        Function<String, String> opener() { return this::secret; }
                        Supplier<String> viaSuper() { return super::toString; }
                    }
                    static class Big extends Square {
                        Big() { super(9); }
                        @Override public String toString() { return "big"; }
                        Supplier<String> parent() { return super::toString; }
                    }
                    class Inner { int v = 3; }
                    public static String run() {
                        List<Object> out = new ArrayList<>();
                        IntFunction<Square> make = Square::new;
                        Supplier<Square> one = Square::new;
                        IntFunction<int[]> array = int[]::new;
                        Function<Integer, String[][]> arrays = String[][]::new;
                        Function<Shape, String> name = Shape::name;
                        ToIntFunction<Square> corners = Square::corners;
                        BiFunction<String, String, Boolean> equal = String::equals;
                        Comparator<String> order = String::compareTo;
                        UnaryOperator<int[]> copy = int[]::clone;
                        out.add(make.apply(5).toString() + one.get());
                        out.add(array.apply(3).length + arrays.apply(2).length);
                        out.add(name.apply(one.get()));
                        out.add(corners.applyAsInt(one.get()));
                        out.add(equal.apply("a", "a"));
                        out.add(order.reversed().compare("a", "b"));
                        out.add(copy.apply(new int[] {4, 5})[1]);
                        out.add(make.apply(2).opener().apply("x"));
                        out.add(new Big().parent().get());
                        Main main = new Main();
                        Supplier<Inner> inner = () -> main.new Inner();
                        out.add(inner.get().v);
                        Runnable nullReceiver = () -> {
                            String none = null;
                            Supplier<Integer> s = none::length;
                        };
                        try { nullReceiver.run(); out.add("no"); }
                        catch (NullPointerException e) { out.add("npe"); }
                        return out.toString();
                    }
                }
                """);
    }

    @Test
    void markersBridgesAndSingletons() throws Exception {
        assertSame(
                """
                import java.io.Serializable;
                import java.util.*;
                import java.util.function.*;
                public class Main {
                    interface Marker {}
                    interface Base<T> { Object get(T t); }
                    interface Narrow extends Base<String> { String get(String t); }
                    static Runnable same() { return () -> {}; }
                    static <T extends Comparable<T>> int top(List<T> l, Comparator<? super T> c) {
                        return l.indexOf(Collections.max(l, c));
                    }
                    public static String run() {
                        StringBuilder out = new StringBuilder();
                        Runnable r = (Runnable & Marker & Serializable) () -> {};
                        out.append(r instanceof Marker).append(r instanceof Serializable);
                        Narrow n = s -> s + "!";
                        Base<String> b = n;
                        out.append(n.get("a")).append(b.get("b"));
                        out.append(same() == same());
                        Comparator<String> c =
                            (Comparator<String> & Serializable) (x, y) -> x.length() - y.length();
                        out.append(top(List.of("aa", "b", "ccc"), c.thenComparing(String::compareTo)));
                        Function raw = (Function<String, Integer>) String::length;
                        try { raw.apply(1); } catch (ClassCastException e) { out.append("cce"); }
                        return out.toString();
                    }
                }
                """);
    }

    @Test
    void lambdaExceptionsAndFramesAreLikeHotSpots() throws Exception {
        assertSame(
                """
                import java.util.concurrent.Callable;
                public class Main {
                    static <T> T call(Callable<T> c) throws Exception { return c.call(); }
                    public static String run() throws Exception {
                        try {
                            return call(() -> { throw new java.io.IOException("x"); });
                        } catch (java.io.IOException e) {
                            return e.getMessage() + e.getStackTrace()[0].getMethodName();
                        }
                    }
                }
                """);
    }

    private static final String CONCATENATIONS =
            """
            public class Main {
                static int calls;
                static class Odd { public String toString() { calls++; return calls > 2 ? null : "odd" + calls; } }
                public static String run() {
                    byte b = -1; short s = 300; char c = 'x'; boolean z = true; long l = 1L << 40;
                    float f = 1.1f; double d = 1e300; int[] none = null; String text = null;
                    Object o = new Odd(); Integer boxed = 5; char[] chars = {'a'};
                    String r = "" + b + s + c + z + l + f + d + none + text + o + o + o + boxed;
                    r += 'q';
                    r += 1 + 2 + "three" + 4 + 5;
                    r = "\\1\\2" + r + "\\1\\2" + b;
                    Object[] array = {"x"};
                    array[0] += "y";
                    StringBuilder builder = new StringBuilder("B");
                    String late = "" + builder + builder.append("!");
                    String fresh = "" + r;
                    return r + array[0] + late + (fresh != r) + (("" + chars).charAt(0));
                }
            }
            """;

    @Test
    void concatenationGivesTheSameText() throws Exception {
        assertSame(CONCATENATIONS);
        assertSame(CONCATENATIONS, "--release", "17", "-XDstringConcat=indy");
    }

    @Test
    void recordsCompareHashAndPrintAlike() throws Exception {
        assertSame(
                """
                import java.util.*;
                public class Main {
                    static StringBuilder order = new StringBuilder();
                    record Noisy(String n) {
                        public boolean equals(Object o) { order.append(n); return o instanceof Noisy m && m.n.equals(n); }
                        public int hashCode() { order.append('h').append(n); return n.hashCode(); }
                        public String toString() { order.append('t').append(n); return n.isEmpty() ? null : n; }
                    }
                    record All(boolean z, byte b, char c, short s, int i, long l, float f, double d,
                               String t, int[] a, Noisy x, Noisy y) {}
                    record Empty() {}
                    record One(Object o) {}
                    record Generic<T extends Comparable<T>>(T t, List<T> l) {}
                    static All all(float f, double d, int[] a, String x) {
                        return new All(true, (byte) -3, 'c', (short) 9, 77, 1L << 50, f, d, "t", a,
                            new Noisy(x), new Noisy("y"));
                    }
                    public static String run() {
                        int[] a = {1};
                        List<Object> out = new ArrayList<>();
                        All one = all(0f, -0.0, a, "x");
                        for (All other : List.of(one, all(0f, -0.0, a, "x"), all(-0f, -0.0, a, "x"),
                                all(0f, 0.0, a, "x"), all(0f, -0.0, a, "z"))) {
                            out.add(one.equals(other));
                        }
                        out.add(all(Float.NaN, Double.NaN, a, "x").equals(all(Float.NaN, Double.NaN, a, "x")));
                        out.add(one.equals(null));
                        out.add(one.equals("x"));
                        out.add(all(1f, 2.0, null, "x").hashCode());
                        out.add(all(1f, 2.0, null, "x").toString());
                        out.add(new Empty().toString() + new Empty().hashCode() + new Empty().equals(new Empty()));
                        out.add(new One(null).toString() + new One(null).hashCode() + new One("").equals(new One(null)));
                        out.add(new One(new Noisy("")).toString());
                        record Local(int v) {}
                        out.add(new Local(4).toString());
                        out.add(new Generic<>("g", List.of("h")).toString());
                        out.add(new Generic<>("g", List.of("h")).hashCode());
                        return out + order.toString();
                    }
                }
                """);
    }

    @Test
    void varHandlesOfFieldsAndArraysAreAtomic() throws Exception {
        assertSame(
                """
                import java.lang.invoke.*;
                import java.util.*;
                public class Main {
                    private static final VarHandle COUNT, NAME, BIG, FLAG, ITEM, CELLS, WORDS;
                    static final VarHandle LE = MethodHandles.byteArrayViewVarHandle(int[].class, java.nio.ByteOrder.LITTLE_ENDIAN).withInvokeExactBehavior();
                    static final VarHandle BE = MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.BIG_ENDIAN);
                    static final VarHandle REAL = MethodHandles.byteArrayViewVarHandle(double[].class, java.nio.ByteOrder.BIG_ENDIAN);
                    static {
                        try {
                            MethodHandles.Lookup l = MethodHandles.lookup();
                            COUNT = l.findVarHandle(Main.class, "count", int.class);
                            NAME = l.findVarHandle(Main.class, "name", String.class);
                            BIG = l.findVarHandle(Main.class, "big", long.class);
                            FLAG = l.findVarHandle(Main.class, "flag", boolean.class);
                            ITEM = MethodHandles.privateLookupIn(Node.class, l).findVarHandle(Node.class, "item", Object.class);
                        } catch (ReflectiveOperationException e) {
                            throw new ExceptionInInitializerError(e);
                        }
                        CELLS = MethodHandles.arrayElementVarHandle(int[].class);
                        WORDS = MethodHandles.arrayElementVarHandle(Object[].class);
                    }
                    static class Node { private volatile Object item = "first"; }
                    volatile int count; volatile String name = "n"; long big; volatile boolean flag;
                    public static String run() {
                        List<Object> out = new ArrayList<>();
                        Main m = new Main();
                        out.add(COUNT.compareAndSet(m, 0, 5));
                        out.add(COUNT.compareAndSet(m, 0, 6));
                        out.add((int) COUNT.getAndAdd(m, 3));
                        out.add((int) COUNT.getAndSetAcquire(m, 1));
                        out.add((int) COUNT.compareAndExchange(m, 1, 4));
                        out.add((int) COUNT.getAndBitwiseOr(m, 3));
                        out.add((int) COUNT.getAcquire(m));
                        COUNT.setRelease(m, 12);
                        COUNT.set(m, (byte) 13);
                        out.add((int) COUNT.get(m));
                        out.add((long) (int) COUNT.getVolatile(m));
                        out.add(NAME.compareAndSet(m, "n", (String) null));
                        NAME.setVolatile(m, "k");
                        out.add((String) NAME.getAndSet(m, "j"));
                        out.add((Object) NAME.getOpaque(m));
                        BIG.setOpaque(m, 1);
                        out.add((long) BIG.getAndAddRelease(m, 1L << 40));
                        out.add(m.big);
                        out.add(FLAG.weakCompareAndSetPlain(m, false, true) || true);
                        out.add((boolean) FLAG.getAndSet(m, false) || true);
                        Node node = new Node();
                        out.add(ITEM.compareAndSet(node, "first", null));
                        out.add(node.item);
                        int[] cells = new int[3];
                        out.add(CELLS.compareAndSet(cells, 2, 0, 8));
                        CELLS.setVolatile(cells, 0, 4);
                        CELLS.set(cells, 1, 5);
                        out.add(Arrays.toString(cells) + (int) CELLS.get(cells, 2) + (int) CELLS.getVolatile(cells, 0));
                        Object[] words = new String[] {"a", "b"};
                        out.add(WORDS.getAndSet(words, 1, "c"));
                        try { WORDS.setVolatile(words, 0, (Object) 1); } catch (ArrayStoreException e) { out.add("store"); }
                        try { CELLS.setVolatile(cells, 3, 1); } catch (IndexOutOfBoundsException e) { out.add("bounds"); }
                        try { COUNT.getVolatile((Main) null); } catch (NullPointerException e) { out.add("npe"); }
                        byte[] bytes = new byte[12];
                        LE.set(bytes, 1, 0x01020304);
                        BE.set(bytes, 4, 0x1122334455667788L);
                        out.add(Arrays.toString(bytes) + (int) LE.get(bytes, 8) + (long) BE.get(bytes, 3));
                        REAL.set(bytes, 2, 1.5);
                        out.add((double) REAL.get(bytes, 2));
                        try { LE.set(bytes, 9, 1); } catch (IndexOutOfBoundsException e) { out.add("bounds"); }
                        VarHandle.fullFence(); VarHandle.acquireFence(); VarHandle.releaseFence();
                        VarHandle.loadLoadFence(); VarHandle.storeStoreFence();
                        return out.toString();
                    }
                }
                """);
    }

    @Test
    void namesOfLambdaClassesDependOnTheClassFileAlone() throws Exception {
        DesugaredClasses classes =
                assertSame(
                        """
                        import java.util.function.*;
                        public class Main {
                            static String a(String x) { IntSupplier s = () -> x.length(); return "a" + s.getAsInt(); }
                            static IntSupplier b() { return () -> 2; }
                            public static String run() { return a("xy") + b().getAsInt(); }
                        }
                        """);
        assertTrue(
                classes.syntheticNames().equals(List.of("Main$$Lambda$1", "Main$$Lambda$2")),
                () -> classes.syntheticNames().toString());
    }

    @Test
    void handlesThatAreNotConstantsAreRefused() {
        DesugaredClasses classes =
                new DesugaredClasses(
                        TestCompiler.compile(
                                """
                                import java.lang.invoke.*;
                                public class Main {
                                    static VarHandle changing;
                                    static int get(Main m) { return (int) changing.get(m); }
                                    static Object call(MethodHandle h) throws Throwable {
                                        return h.invokeExact();
                                    }
                                }
                                """));
        assertEquals(
                List.of(
                        "4: VarHandle.get on a handle that is not known at build time; keep the"
                                + " handle in a static final field that its class initialiser sets",
                        "6: method handles (java.lang.invoke.MethodHandle.invokeExact) do not exist"
                                + " in an enclave; find the handle with constants in the method that"
                                + " calls it, or keep it so in a static final field; or use a lambda"),
                classes.refusals());
    }
}
