import java.util.ArrayList;
import java.util.List;

/** Boxes: caches, equality, mixed arithmetic, unboxing null. */
public class Boxing {
    public static void main(String[] args) {
        Integer a = 127;
        Integer b = 127;
        Integer c = 128;
        Integer d = 128;
        System.out.println((a == b) + " " + c.equals(d) + " " + (c == d + 0) + " " + a.hashCode() + " " + Long.valueOf(1L << 33).hashCode());
        Long l = 5L;
        Object o = 5;
        System.out.println(l.equals(5) + " " + l.equals(5L) + " " + o.equals(5) + " " + (l == 5));
        Character ch = 'x';
        int sum = ch + 1;
        System.out.println(sum + " " + ch.compareTo('y') + " " + (char) (ch + 1));
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            list.add(i * 100);
        }
        list.remove(Integer.valueOf(200));
        list.remove(0);
        System.out.println(list);
        Integer counter = 0;
        counter++;
        counter += 5;
        System.out.println(counter);
        Object mixed = true ? 1 : 2.0;
        System.out.println(mixed);
        Object kept = true ? (Object) 1 : (Object) 2.0;
        System.out.println(kept);
        Integer none = null;
        try {
            int x = none;
            System.out.println(x);
        } catch (NullPointerException e) {
            System.out.println("null unboxed");
        }
        System.out.println(Double.valueOf(0.0).equals(-0.0) + " " + Double.valueOf(Double.NaN).equals(Double.NaN) + " " + (0.0 == -0.0));
        Number[] numbers = {1, 2L, 3f, 4.5, (byte) 6, (short) 7};
        double total = 0;
        for (Number n : numbers) {
            total += n.doubleValue();
            System.out.println(n.getClass().getSimpleName() + " " + n.intValue() + " " + n);
        }
        System.out.println(total);
        System.out.println(Integer.MAX_VALUE + 1 + " " + Byte.MIN_VALUE + " " + Character.MAX_VALUE / 2 + " " + Short.toUnsignedInt((short) -1));
    }
}
