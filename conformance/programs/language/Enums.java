import java.util.Arrays;

/** Enums with bodies, fields, abstract methods, and switches over them. */
public class Enums {
    enum Op {
        ADD("+") {
            @Override
            int apply(int a, int b) {
                return a + b;
            }
        },
        MUL("*") {
            @Override
            int apply(int a, int b) {
                return a * b;
            }
        },
        SUB("-") {
            @Override
            int apply(int a, int b) {
                return a - b;
            }
        };

        final String symbol;

        Op(String symbol) {
            this.symbol = symbol;
        }

        abstract int apply(int a, int b);

        Op next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    enum Planet {
        EARTH(5.9), MARS(0.6);

        static final double TOTAL;

        static {
            double t = 0;
            for (Planet p : values()) {
                t += p.mass;
            }
            TOTAL = t;
        }

        final double mass;

        Planet(double mass) {
            this.mass = mass;
        }
    }

    enum None {}

    interface HasCode {
        int code();
    }

    enum Coded implements HasCode {
        A, B;

        @Override
        public int code() {
            return ordinal() * 100;
        }
    }

    static String old(Op op) {
        switch (op) {
            case ADD:
                return "sum";
            case MUL:
            case SUB:
                return "other";
            default:
                return "never";
        }
    }

    static int modern(Coded c) {
        return switch (c) {
            case A -> 1;
            case B -> {
                int x = c.code();
                yield x + 1;
            }
        };
    }

    public static void main(String[] args) {
        for (Op op : Op.values()) {
            System.out.println(op + " " + op.symbol + " " + op.apply(6, 3) + " " + op.ordinal() + " " + op.name() + " " + old(op) + " " + op.next()
                    + " " + op.getDeclaringClass().getSimpleName() + " " + op.getClass().getName() + " " + op.compareTo(Op.MUL));
        }
        System.out.println(Planet.TOTAL + " " + Planet.valueOf("MARS").mass + " " + Arrays.toString(Planet.values()) + " " + None.values().length);
        for (Coded c : Coded.values()) {
            System.out.println(modern(c) + " " + ((HasCode) c).code() + " " + c.equals(Coded.A) + " " + (c == Coded.B));
        }
        System.out.println(Arrays.toString(Coded.class.getEnumConstants()) + " " + Op.class.isEnum() + " " + Op.ADD.getClass().isEnum() + " " + Object.class.getEnumConstants());
        try {
            Planet.valueOf("PLUTO");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Planet none = null;
            switch (none) {
                case EARTH -> System.out.println("earth");
                default -> System.out.println("default");
            }
        } catch (NullPointerException e) {
            System.out.println("switch on null");
        }
    }
}
