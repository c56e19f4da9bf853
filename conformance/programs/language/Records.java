import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Records: generated members, compact constructors, nesting, generics. */
public class Records {
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);

        Point {
            if (x < -1000) {
                throw new IllegalArgumentException("x " + x);
            }
        }

        Point(int both) {
            this(both, both);
        }

        double distance() {
            return Math.sqrt(x * x + y * y);
        }
    }

    record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a, List<Integer> list) {}

    record Pair<A, B>(A first, B second) {
        static <T> Pair<T, T> twin(T t) {
            return new Pair<>(t, t);
        }
    }

    record Empty() {}

    interface Shape {
        double area();
    }

    record Circle(double radius) implements Shape, Comparable<Circle> {
        @Override
        public double area() {
            return Math.PI * radius * radius;
        }

        @Override
        public int compareTo(Circle other) {
            return Double.compare(radius, other.radius);
        }
    }

    record Overridden(int value) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Overridden other && other.value % 10 == value % 10;
        }

        @Override
        public int hashCode() {
            return value % 10;
        }

        @Override
        public int value() {
            return value + 1;
        }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + " " + p.y() + " " + p.distance() + " " + p.hashCode() + " " + p.equals(new Point(3, 4)) + " " + p.equals(null));
        System.out.println(new Point(7) + " " + Point.ORIGIN + " " + p.equals(new Point(4, 3)));
        try {
            new Point(-2000, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        int[] array = {1};
        All a = new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5.5f, -0.0, "text", array, List.of(1, 2));
        All b = new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5.5f, -0.0, "text", array, List.of(1, 2));
        All c = new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5.5f, 0.0, "text", array, new ArrayList<>(List.of(1, 2)));
        System.out.println(a.equals(b) + " " + a.equals(c) + " " + (a.hashCode() == b.hashCode()));
        System.out.println(a.toString().replaceAll("\\[I@[0-9a-f]+", "array"));
        Pair<String, Point> pair = new Pair<>("k", p);
        System.out.println(pair + " " + pair.hashCode() + " " + Pair.twin(1) + " " + new Pair<>(null, null) + " " + new Pair<>(null, 1).hashCode());
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
        Circle[] circles = {new Circle(2), new Circle(1), new Circle(3)};
        Arrays.sort(circles);
        System.out.println(Arrays.toString(circles) + " " + circles[0].area());
        System.out.println(new HashSet<>(List.of(new Overridden(5), new Overridden(7))).contains(new Overridden(15)) + " " + new Overridden(1).value() + " " + new Overridden(2));
        System.out.println(new Pair<>(Double.NaN, 0f).equals(new Pair<>(Double.NaN, 0f)) + " " + p.getClass().isRecord() + " " + p.getClass().getSimpleName());
    }
}
