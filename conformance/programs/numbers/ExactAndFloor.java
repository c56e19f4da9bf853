import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** The exact, floor, ceiling and clamp-like methods of Math with their overflow messages. */
public class ExactAndFloor {
    static void two(String name, LongBinaryOperator f, long[] values) {
        StringBuilder row = new StringBuilder(name);
        for (long a : values) {
            for (long b : values) {
                try {
                    row.append(' ').append(f.applyAsLong(a, b));
                } catch (ArithmeticException e) {
                    row.append(" !").append(e.getMessage().replace(' ', '_'));
                }
            }
        }
        System.out.println(row);
    }

    static void one(String name, LongUnaryOperator f, long[] values) {
        two(name, (a, b) -> a == b ? f.applyAsLong(a) : 0, values);
    }

    public static void main(String[] args) {
        long[] ints = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE};
        long[] longs = {0, 1, -1, 7, -7, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32};
        two("add int", (a, b) -> Math.addExact((int) a, (int) b), ints);
        two("add long", Math::addExact, longs);
        two("subtract int", (a, b) -> Math.subtractExact((int) a, (int) b), ints);
        two("subtract long", Math::subtractExact, longs);
        two("multiply int", (a, b) -> Math.multiplyExact((int) a, (int) b), ints);
        two("multiply long", Math::multiplyExact, longs);
        two("multiply mixed", (a, b) -> Math.multiplyExact(a, (int) b), longs);
        two("floorDiv int", (a, b) -> Math.floorDiv((int) a, (int) b), ints);
        two("floorMod int", (a, b) -> Math.floorMod((int) a, (int) b), ints);
        two("floorDiv long", Math::floorDiv, longs);
        two("floorMod long", Math::floorMod, longs);
        two("floorMod mixed", (a, b) -> Math.floorMod(a, (int) b), longs);
        two("divide", (a, b) -> a / b, longs);
        two("remainder int", (a, b) -> (int) a % (int) b, ints);
        two("strict add", StrictMath::addExact, longs);
        two("strict floorMod", StrictMath::floorMod, longs);
        one("increment", a -> Math.incrementExact((int) a), ints);
        one("increment long", Math::incrementExact, longs);
        one("decrement", a -> Math.decrementExact((int) a), ints);
        one("negate", a -> Math.negateExact((int) a), ints);
        one("negate long", Math::negateExact, longs);
        one("toInt", Math::toIntExact, longs);
        one("abs", a -> Math.abs((int) a), ints);
        one("absExact", a -> Math.absExact((int) a), ints);
        one("absExact long", Math::absExact, longs);
        System.out.println(Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + Math.floorMod(7, -3) + " " + Math.floorDiv(Integer.MIN_VALUE, -1) + " " + Math.floorDiv(Long.MIN_VALUE, -1L));
    }
}
