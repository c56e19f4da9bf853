import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/** Methods every enum has, constants with bodies and fields, lookups, and enums as strategy and state. */
public class EnumMethods {
    enum Op implements IntBinaryOperator {
        PLUS("+") {
            @Override
            public int applyAsInt(int a, int b) {
                return a + b;
            }
        },
        TIMES("*") {
            @Override
            public int applyAsInt(int a, int b) {
                return a * b;
            }
        },
        POWER("^", true) {
            @Override
            public int applyAsInt(int a, int b) {
                return b == 0 ? 1 : a * applyAsInt(a, b - 1);
            }
        };

        private static final Map<String, Op> BY_SIGN = new TreeMap<>();

        static {
            for (Op o : values()) {
                BY_SIGN.put(o.sign, o);
            }
        }

        final String sign;
        final boolean right;

        Op(String sign) {
            this(sign, false);
        }

        Op(String sign, boolean right) {
            this.sign = sign;
            this.right = right;
        }

        static Op of(String sign) {
            return BY_SIGN.get(sign);
        }
    }

    enum Light {
        RED, GREEN, YELLOW;

        Light next() {
            return values()[(ordinal() + 1) % values().length];
        }

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    enum Empty {}

    public static void main(String[] args) {
        for (Op o : Op.values()) {
            System.out.println(o + " " + o.name() + o.ordinal() + " " + o.applyAsInt(2, 5) + " " + o.sign + o.right + " " + o.getDeclaringClass().getSimpleName() + " " + o.getClass().isEnum() + o.getDeclaringClass().isEnum() + " " + o.compareTo(Op.TIMES) + o.equals(Op.valueOf(o.name())) + (Op.of(o.sign) == o));
        }
        Light l = Light.RED;
        for (int i = 0; i < 5; i++) {
            System.out.print(l + " ");
            l = l.next();
        }
        System.out.println(Light.valueOf("GREEN") + " " + Enum.valueOf(Light.class, "RED") + " " + Empty.values().length + " " + Arrays.toString(Light.class.getEnumConstants()) + " " + (Light.values() == Light.values()) + " " + EnumSet.allOf(Light.class));
        for (String s : new String[] {"Green", "", "BLUE", null}) {
            try {
                System.out.println(Light.valueOf(s));
            } catch (IllegalArgumentException | NullPointerException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        int score = 0;
        for (Light x : Light.values()) {
            score = score * 10 + switch (x) {
                case RED -> 1;
                case GREEN -> 2;
                case YELLOW -> 3;
            };
        }
        System.out.println(score + " " + Light.RED.describeConstable().isPresent() + " " + Light.YELLOW.hashCode() * 0);
    }
}
