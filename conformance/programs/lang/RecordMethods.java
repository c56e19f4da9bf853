import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** equals, hashCode and toString of records with every type of component; compact constructors. */
public class RecordMethods {
    record All(boolean z, byte b, char c, short s, int i, long l, float f, double d, String t, int[] a, List<?> list) {}

    record None() {}

    record Ratio(int top, int bottom) implements Comparable<Ratio> {
        static final Ratio ZERO = new Ratio(0, 1);

        Ratio {
            if (bottom == 0) {
                throw new ArithmeticException("bottom is zero");
            }
            int g = gcd(Math.abs(top), Math.abs(bottom)) * Integer.signum(bottom);
            top /= g;
            bottom /= g;
        }

        Ratio(int whole) {
            this(whole, 1);
        }

        static int gcd(int a, int b) {
            return b == 0 ? a : gcd(b, a % b);
        }

        Ratio plus(Ratio o) {
            return new Ratio(top * o.bottom + o.top * bottom, bottom * o.bottom);
        }

        @Override
        public int compareTo(Ratio o) {
            return Long.compare((long) top * o.bottom, (long) o.top * bottom);
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> with(C other) {
            return new Pair<>(first, other);
        }

        @Override
        public A first() {
            return first;
        }

        @Override
        public String toString() {
            return "(" + first + ", " + second + ")";
        }
    }

    record Floats(float f, double d) {}

    record Node(int value, Node next) {}

    public static void main(String[] args) {
        int[] shared = {1, 2};
        All a = new All(true, (byte) -1, 'x', (short) 3, 4, 5L, 6.5f, -0.0, "t", shared, List.of(1));
        All same = new All(true, (byte) -1, 'x', (short) 3, 4, 5L, 6.5f, -0.0, "t", shared, List.of(1));
        All other = new All(true, (byte) -1, 'x', (short) 3, 4, 5L, 6.5f, 0.0, "t", shared, List.of(1));
        System.out.println(a.equals(same) + " " + (a.hashCode() == same.hashCode()) + " " + a.equals(other) + " " + a.equals(null) + a.equals("x") + " " + a.toString().replaceAll("\\[I@[0-9a-f]+", "array"));
        System.out.println(new None() + " " + new None().equals(new None()) + new None().hashCode() + " " + new Pair<>(null, 1) + new Pair<>("a", null).equals(new Pair<>("a", null)) + new Pair<>("a", 1).with(2.5) + new Pair<>("k", "v").hashCode() + " " + new Node(1, new Node(2, null)) + new Node(1, null).hashCode());
        System.out.println(new Floats(Float.NaN, Double.NaN).equals(new Floats(Float.NaN, Double.NaN)) + " " + new Floats(0f, 0).equals(new Floats(-0f, 0)) + " " + new Floats(1, 2).hashCode() + new Floats(1, 2));
        Ratio sum = Ratio.ZERO;
        for (int i = 1; i <= 10; i++) {
            sum = sum.plus(new Ratio(1, i));
        }
        System.out.println(sum + " " + new Ratio(4, -6) + " " + new Ratio(3) + " " + new Ratio(2, 4).equals(new Ratio(1, 2)) + " " + new Ratio(2, 4).hashCode());
        try {
            new Ratio(1, 0);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        record Local(String name, int rank) {}
        Set<Local> set = new HashSet<>(Arrays.asList(new Local("a", 1), new Local("a", 1), new Local("b", 0)));
        System.out.println(set.size() + " " + set.stream().sorted(Comparator.comparing(Local::rank)).toList() + " " + List.of(new Ratio(1, 2), new Ratio(1, 3)).stream().min(Comparator.naturalOrder()));
        System.out.println(Local.class.isRecord() + " " + Ratio.class.getSuperclass().getName() + " " + (a instanceof Record));
    }
}
