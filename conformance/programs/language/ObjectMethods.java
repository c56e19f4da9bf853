import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** equals, hashCode, toString, getClass: inherited, on arrays, through interfaces, broken contracts, symmetric ones. */
public class ObjectMethods {
    interface Named {
        String name();

        boolean equals(Object o);

        String toString();
    }

    static class Point {
        final int x;
        final int y;

        Point(int x, int y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public boolean equals(Object o) {
            return o != null && o.getClass() == getClass() && ((Point) o).x == x && ((Point) o).y == y;
        }

        @Override
        public int hashCode() {
            return Objects.hash(x, y);
        }

        @Override
        public String toString() {
            return getClass().getSimpleName() + "(" + x + "," + y + ")";
        }
    }

    static class Coloured extends Point {
        final String colour;

        Coloured(int x, int y, String colour) {
            super(x, y);
            this.colour = colour;
        }

        @Override
        public boolean equals(Object o) {
            return super.equals(o) && ((Coloured) o).colour.equals(colour);
        }

        @Override
        public int hashCode() {
            return super.hashCode() * 31 + colour.hashCode();
        }
    }

    static class SameHash {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    public static void main(String[] args) {
        Point p = new Point(1, 2);
        Point c = new Coloured(1, 2, "red");
        System.out.println(p.equals(c) + " " + c.equals(p) + " " + c.equals(new Coloured(1, 2, "red")) + " " + p.equals(null) + " " + p + c);
        Set<Object> set = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            set.add(new Point(i % 2, 0));
            set.add(new Coloured(0, 0, "c" + i % 2));
            set.add(new SameHash());
        }
        System.out.println(set.size() + " " + set.contains(new Point(1, 0)) + " " + set.contains(new SameHash()));
        int[] a = {1};
        System.out.println(a.equals(a.clone()) + " " + a.getClass().getName() + " " + a.toString().startsWith("[I@") + " " + new SameHash().toString().endsWith("SameHash@7"));
        Named n = () -> "lambda";
        Named m = new Named() {
            @Override
            public String name() {
                return "anonymous";
            }

            @Override
            public boolean equals(Object o) {
                return o instanceof Named;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };
        System.out.println(n.equals(m) + " " + m.equals(n) + " " + n.equals(n) + " " + n.name() + m.name() + " " + (n.hashCode() == n.hashCode()));
        System.out.println(Objects.equals(null, null) + " " + Objects.hashCode(null) + " " + Objects.toString(null, "none") + " " + Objects.hash(1, "a", null) + " " + Objects.requireNonNullElse(null, 5));
        System.out.println(new Object().equals(new Object()) + " " + Integer.valueOf(5).equals(5) + " " + "x".getClass() + " " + p.getClass().getSuperclass() + " " + c.getClass().getSuperclass().getSimpleName());
    }
}
