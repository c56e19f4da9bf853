import java.util.ArrayList;
import java.util.List;

/** Identity and equality of boxed numbers at the edges of their caches. */
public class BoxCaches {
    @SuppressWarnings("removal")
    public static void main(String[] args) {
        for (int i : new int[] {-129, -128, -1, 0, 127, 128, 1000}) {
            Integer a = i;
            Integer b = i;
            Long la = (long) i;
            Long lb = (long) i;
            Short sa = (short) i;
            Short sb = (short) i;
            System.out.println(i + " " + (a == b) + (la == lb) + (sa == sb) + a.equals(b) + la.equals(lb) + la.equals(a) + " " + (Integer.valueOf(i) == Integer.valueOf(Integer.toString(i))));
        }
        for (char c : new char[] {0, 127, 128, '\u20ac'}) {
            Character x = c;
            Character y = c;
            System.out.println((int) c + " " + (x == y) + x.equals(y) + " " + x.hashCode() + x.compareTo('a'));
        }
        Byte p = (byte) -128;
        System.out.println((p == Byte.valueOf("-128")) + " " + (Boolean.valueOf("true") == Boolean.TRUE) + " " + (new Integer(5) == new Integer(5)) + " " + new Integer(5).equals(5) + " " + new Double("2.5").hashCode() + " " + Boolean.hashCode(true) + Boolean.logicalXor(true, true));
        Object n = true ? 1 : 2.0;
        Object m = true ? (Object) 1 : 2.0;
        Object c = false ? 'x' : 98;
        System.out.println(n + " " + m + " " + c + " " + c.getClass().getSimpleName());
        List<Integer> list = new ArrayList<>(List.of(10, 20, 30));
        list.remove(1);
        list.remove((Integer) 10);
        System.out.println(list);
        Integer missing = null;
        try {
            int bad = missing;
            System.out.println(bad);
        } catch (NullPointerException e) {
            System.out.println("unboxed null");
        }
        Integer count = 127;
        Integer same = count;
        count++;
        System.out.println(count + " " + same + " " + (count == same));
        Number[] all = {(byte) 300, (short) 70000, 1e10, 3.99f, 5L, -2.5};
        for (Number x : all) {
            System.out.println(x.byteValue() + " " + x.shortValue() + " " + x.intValue() + " " + x.longValue() + " " + x.floatValue() + " " + x.doubleValue() + " " + x.getClass().getName());
        }
        System.out.println(Integer.MAX_VALUE + Integer.MIN_VALUE + Integer.SIZE + Integer.BYTES + " " + Double.MIN_EXPONENT + Float.MAX_EXPONENT + " " + Integer.TYPE + " " + Void.TYPE + " " + Double.sum(0.1, 0.2) + Integer.max(3, 4) + Long.min(-1, 1));
    }
}
