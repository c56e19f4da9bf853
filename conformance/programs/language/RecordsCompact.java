import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Records: compact and other constructors, validation, copies, static members, nesting, generics, varargs. */
public class RecordsCompact {
    record Range(int low, int high) {
        static int made;
        static final Range EMPTY = new Range(0, 0);

        Range {
            if (low > high) throw new IllegalArgumentException(low + " > " + high);
            made++;
        }

        Range(int high) {
            this(0, high);
        }

        static Range of(int... ends) {
            return new Range(ends[0], ends[ends.length - 1]);
        }

        int size() {
            return high - low;
        }

        Range withLow(int low) {
            return new Range(low, high);
        }
    }

    record Text(String value) {
        Text {
            value = Objects.requireNonNull(value).strip();
        }

        @Override
        public String value() {
            return "<" + value + ">";
        }
    }

    record Box<T extends Comparable<T>>(T value, List<T> others) implements Comparable<Box<T>> {
        Box {
            others = List.copyOf(others);
        }

        @Override
        public int compareTo(Box<T> other) {
            return value.compareTo(other.value);
        }

        record Nested<U>(U inside) {}
    }

    record Many(byte a, short b, char c, int d, long e, float f, double g, boolean h, String i, int[] j, Object... k) {}

    record None() {}

    public static void main(String[] args) {
        System.out.println(new Range(3, 9) + " " + new Range(4).size() + " " + Range.of(1, 5, 8).withLow(2) + " " + Range.made + Range.EMPTY);
        try {
            new Range(2, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new Text("  x ").value() + new Text(" y") + new Text("y").equals(new Text(" y ")));
        Box<String> box = new Box<>("b", List.of("q"));
        System.out.println(box + " " + box.compareTo(new Box<>("c", List.of())) + " " + new Box.Nested<>(box).inside().value());
        int[] shared = {1};
        Many many = new Many((byte) 1, (short) 2, '3', 4, 5, 6, 7, true, "9", shared, 10, "11");
        System.out.println(many.a + many.b + many.c + many.d + many.e + many.f + many.g + " " + many.h + many.i + Arrays.toString(many.j()) + Arrays.toString(many.k()));
        System.out.println(many.equals(new Many((byte) 1, (short) 2, '3', 4, 5, 6, 7, true, "9", shared, many.k())) + " " + many.equals(new Many((byte) 1, (short) 2, '3', 4, 5, 6, 7, true, "9", new int[] {1}, many.k())));
        System.out.println(new None() + " " + new None().equals(new None()) + " " + new None().hashCode());
        record Local(int x, Local next) {
            int depth() {
                return next == null ? 1 : 1 + next.depth();
            }
        }
        System.out.println(new Local(1, new Local(2, null)) + " " + new Local(1, new Local(2, null)).depth());
        System.out.println(new Range(1, 2).hashCode() + " " + new Range(-1, 7).hashCode() + " " + new Text("h").hashCode() + " " + new Box<>(5, List.of(6)).hashCode());
    }
}
