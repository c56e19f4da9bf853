import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Vector;

/** Texts of index and size errors of arrays, strings, builders, lists and checks. */
public class IndexTexts {
    static void attempt(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        int[] a = new int[3];
        byte[] b = {};
        Object[] o = {1};
        attempt(() -> a[3] = 1);
        attempt(() -> a[-1]++);
        attempt(() -> System.out.println(b[0]));
        attempt(() -> o[Integer.MAX_VALUE] = o);
        attempt(() -> System.out.println(new long[Integer.MIN_VALUE].length));
        attempt(() -> System.out.println("abc".charAt(3)));
        attempt(() -> System.out.println("\u20acbc".charAt(-1)));
        attempt(() -> System.out.println("abc".substring(4)));
        attempt(() -> System.out.println("abc".substring(2, 1)));
        attempt(() -> System.out.println("abc".substring(-1, 1)));
        attempt(() -> System.out.println("abc".codePointAt(5)));
        attempt(() -> System.out.println("abc".subSequence(1, 9)));
        attempt(() -> System.out.println("abc".repeat(-1)));
        attempt(() -> new StringBuilder("x").insert(2, "y"));
        attempt(() -> new StringBuilder("x").deleteCharAt(1));
        attempt(() -> new StringBuilder("x").setCharAt(1, 'y'));
        attempt(() -> new StringBuilder("x").setLength(-1));
        attempt(() -> new StringBuilder("xyz").delete(2, 1));
        attempt(() -> new StringBuilder("xyz").replace(4, 5, ""));
        attempt(() -> new StringBuilder(-1));
        attempt(() -> new ArrayList<>(List.of(1)).get(1));
        attempt(() -> new ArrayList<>().remove(0));
        attempt(() -> new ArrayList<>().add(1, 1));
        attempt(() -> new ArrayList<>(-1));
        attempt(() -> new ArrayList<>(List.of(1, 2)).subList(1, 3));
        attempt(() -> new LinkedList<>().get(0));
        attempt(() -> new LinkedList<>().getFirst());
        attempt(() -> List.of(1).get(1));
        attempt(() -> List.of(1, 2, 3).get(5));
        attempt(() -> Arrays.asList(1, 2).set(2, 1));
        attempt(() -> new Vector<>().elementAt(1));
        attempt(() -> Arrays.copyOf(a, -1));
        attempt(() -> Arrays.copyOfRange(a, 2, 1));
        attempt(() -> Arrays.copyOfRange(a, 4, 5));
        attempt(() -> Arrays.fill(a, 1, 4, 0));
        attempt(() -> Arrays.sort(a, 2, 1));
        attempt(() -> System.arraycopy(a, 0, a, 1, 3));
        attempt(() -> System.arraycopy(a, -1, a, 1, 1));
        attempt(() -> System.arraycopy(o, 0, o, 0, -1));
        attempt(() -> System.arraycopy(a, 1, new int[1], 1, 1));
        attempt(() -> System.arraycopy(b, 0, b, 0, 0));
        attempt(() -> Objects.checkIndex(5, 5));
        attempt(() -> Objects.checkFromToIndex(2, 1, 5));
        attempt(() -> Objects.checkFromIndexSize(2, 4, 5));
        attempt(() -> "abc".getChars(0, 4, new char[9], 0));
        attempt(() -> new String(new char[3], 1, 3));
        attempt(() -> new String(new int[] {0x110000}, 0, 1));
        attempt(() -> Integer.parseInt("12x", 1, 3, 10));
        attempt(() -> Integer.parseInt("1", 99));
        attempt(() -> Long.parseLong(""));
        attempt(() -> Integer.valueOf(null, 10));
        attempt(() -> Double.parseDouble("1e"));
        attempt(() -> Integer.decode("0xg"));
    }
}
