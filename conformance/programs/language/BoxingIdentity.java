import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Boxing: the caches, identity and equality, null unboxing, arithmetic on boxes, remove(int) and remove(Object). */
public class BoxingIdentity {
    static Integer field;

    static int unboxed() {
        return field;
    }

    static Long widen(long x) {
        return x;
    }

    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        Long e = -128L, f = -128L, g = -129L, h = -129L;
        Character i = '\u007f', j = '\u007f', k = '\u0080', l = '\u0080';
        Byte m = (byte) 200, n = (byte) 200;
        Short o = 100, p = 100;
        Boolean q = true, r = Boolean.valueOf("TRUE");
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (e == f) + " " + (g == h) + " " + (i == j) + " " + (k == l) + " " + (m == n) + " " + (o == p) + " " + (q == r));
        System.out.println(a.equals(127L) + " " + new Integer(5).equals(5) + " " + (new Integer(5) == new Integer(5)) + " " + (c >= d) + (c <= d) + " " + (a + 1 == c));
        a++;
        System.out.println(a + " " + a.equals(c) + " " + b);
        a += b;
        Integer old = a--;
        System.out.println(a + " " + old + " " + -a + " " + (a << 1) + " " + (double) a / 2 + " " + (char) ('a' + b % 26));
        try {
            System.out.println(unboxed());
        } catch (NullPointerException x) {
            System.out.println("unboxing null");
        }
        try {
            field++;
        } catch (NullPointerException x) {
            System.out.println("incrementing null");
        }
        Map<String, Integer> map = new TreeMap<>();
        try {
            int missing = map.get("missing");
            System.out.println(missing);
        } catch (NullPointerException x) {
            System.out.println("missing");
        }
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        list.remove(1);
        list.remove(Integer.valueOf(3));
        System.out.println(list + " " + widen('c') + " " + list.contains(2L) + " " + list.indexOf((int) 'c'));
        Object[] boxes = {1, 1L, 1f, 1.0, 'c', true, (byte) 1, (short) 1};
        for (Object each : boxes) System.out.print(each.getClass().getSimpleName() + each.hashCode() + " ");
        System.out.println();
        Object x = true ? 1 : "s";
        Object y = true ? 1 : 2.0;
        System.out.println(x + " " + y + " " + x.equals(y) + " " + Integer.compare(a, b) + " " + a.compareTo(b) + " " + Boolean.logicalXor(q, r));
        Integer sum = 0;
        for (Integer z = 0; z < 300; z++) sum += z;
        System.out.println(sum);
        char unit = i;
        int fromBox = i;
        long fromInt = c;
        double fromLong = e;
        System.out.println((int) unit + fromBox + fromInt + fromLong);
    }
}
