/** Which method a call runs: overriding, interfaces with defaults, diamonds, bridges, private and super calls, arrays. */
public final class Dispatch {
    interface Shape {
        double area();

        default String name() {
            return "shape";
        }

        static Shape unit() {
            return () -> 1.0;
        }
    }

    interface Round extends Shape {
        @Override
        default String name() {
            return "round " + Shape.super.name() + secret();
        }

        private String secret() {
            return "!";
        }
    }

    static class Circle implements Round {
        final double radius;

        Circle(double radius) {
            this.radius = radius;
        }

        @Override
        public double area() {
            return 3 * radius * radius;
        }
    }

    static final class Square implements Shape {
        final double side;

        Square(double side) {
            this.side = side;
        }

        @Override
        public double area() {
            return side * side;
        }

        @Override
        public String name() {
            return "square";
        }
    }

    static final class Ring extends Circle {
        Ring() {
            super(2);
        }

        @Override
        public double area() {
            return super.area() - 3;
        }
    }

    static class Base<T> {
        T twice(T value) {
            return value;
        }

        private String hidden() {
            return "base";
        }

        String callHidden() {
            return hidden();
        }
    }

    static class Derived extends Base<String> {
        @Override
        String twice(String value) {
            return value + value;
        }

        String hidden() {
            return "derived";
        }
    }

    abstract static class Template {
        Template() {
            System.out.print(step() + " ");
        }

        abstract String step();
    }

    static final class Concrete extends Template {
        private final String text = String.valueOf("set");

        @Override
        String step() {
            return "step " + text;
        }
    }

    public static void main(String[] args) {
        Shape[] shapes = {new Circle(1), new Square(2), new Ring(), Shape.unit(), new Shape() {
            @Override
            public double area() {
                return 0.25;
            }
        }};
        for (Shape shape : shapes) {
            System.out.println(shape.name() + " " + (int) (shape.area() * 100));
        }
        Base<String> derived = new Derived();
        System.out.println(derived.twice("ab") + " " + derived.callHidden() + " " + new Base<Integer>().twice(4));
        System.out.println(new Concrete().step());
        for (Object o : new Object[] {"s", 1, 2L, 'c', new int[0], new String[0], derived.getClass() == Derived.class}) {
            System.out.print(kinds(o) + " ");
        }
        System.out.println();
        System.out.println(kinds(null) + " " + new int[0].equals(null) + " " + "x".equals(new String(new char[] {'x'})));
        try {
            Shape none = null;
            none.area();
        } catch (NullPointerException e) {
            System.out.println("no shape");
        }
    }

    private static String kinds(Object o) {
        StringBuilder kinds = new StringBuilder();
        kinds.append(o instanceof Object ? 1 : 0).append(o instanceof Comparable ? 1 : 0).append(o instanceof CharSequence ? 1 : 0);
        kinds.append(o instanceof Number ? 1 : 0).append(o instanceof Integer ? 1 : 0).append(o instanceof Object[] ? 1 : 0);
        kinds.append(o instanceof int[] ? 1 : 0).append(o instanceof String[] ? 1 : 0).append(o instanceof Cloneable ? 1 : 0);
        kinds.append(o instanceof Comparable[] ? 1 : 0).append(o instanceof java.io.Serializable ? 1 : 0);
        return kinds.toString();
    }
}
