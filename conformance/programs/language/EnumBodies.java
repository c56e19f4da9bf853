import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/** Enums with bodies, constructors, abstract methods, interfaces, lambdas and nested state; valueOf and its errors. */
public class EnumBodies {
    interface Weighted {
        int weight();

        default boolean heavy() {
            return weight() > 5;
        }
    }

    enum Op implements Weighted {
        ADD("+", (a, b) -> a + b) {
            @Override
            public int weight() {
                return 1;
            }
        },
        MUL("*", (a, b) -> a * b) {
            private int used;

            @Override
            public int weight() {
                return 10 + used++;
            }

            @Override
            String describe() {
                return "special " + super.describe();
            }
        };

        private final String sign;
        private final IntBinaryOperator function;

        Op(String sign, IntBinaryOperator function) {
            this.sign = sign;
            this.function = function;
        }

        String describe() {
            return name() + sign + ordinal();
        }

        int apply(int a, int b) {
            return function.applyAsInt(a, b);
        }
    }

    enum Planet {
        A(1) {
            @Override
            double pull() {
                return mass * 2;
            }
        },
        B(2) {
            @Override
            double pull() {
                return A.pull() + mass;
            }
        };

        static final Map<String, Planet> BY_NAME = new TreeMap<>();

        static {
            for (Planet p : values()) BY_NAME.put(p.name().toLowerCase(), p);
        }

        final double mass;

        Planet(double mass) {
            this.mass = mass;
        }

        abstract double pull();
    }

    enum Empty {}

    public static void main(String[] args) {
        for (Op op : Op.values())
            System.out.println(op + " " + op.describe() + " " + op.apply(6, 7) + " " + op.weight() + op.heavy() + " " + op.getClass() + " " + op.getDeclaringClass());
        System.out.println(Op.valueOf("ADD") == Op.ADD);
        for (String bad : new String[] {"add", "", null}) {
            try {
                Op.valueOf(bad);
            } catch (IllegalArgumentException | NullPointerException e) {
                System.out.println(e);
            }
        }
        System.out.println(Planet.BY_NAME + " " + Planet.B.pull() + " " + Empty.values().length);
        EnumMap<Op, Integer> map = new EnumMap<>(Op.class);
        map.put(Op.MUL, 2);
        map.put(Op.ADD, 1);
        System.out.println(map + " " + EnumSet.complementOf(EnumSet.of(Op.ADD)) + EnumSet.noneOf(Empty.class) + EnumSet.range(Op.ADD, Op.MUL));
        System.out.println(Op.ADD.compareTo(Op.MUL) + " " + Op.ADD.equals(Op.MUL) + " " + Enum.valueOf(Planet.class, "A") + " " + (Op.values() == Op.values()));
        Op[] values = Op.values();
        values[0] = null;
        System.out.println(Op.values()[0]);
        try {
            map.put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null keys");
        }
    }
}
