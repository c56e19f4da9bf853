import java.util.function.Supplier;

/** Math's exact and floor variants. */
public class ExactMath {
    static void show(String what, Supplier<Object> value) {
        try {
            System.out.println(what + " = " + value.get());
        } catch (ArithmeticException e) {
            System.out.println(what + " threw " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        show("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
        show("addExact", () -> Math.addExact(2, 3));
        show("addExact long", () -> Math.addExact(Long.MAX_VALUE, 1L));
        show("subtractExact", () -> Math.subtractExact(Integer.MIN_VALUE, 1));
        show("multiplyExact", () -> Math.multiplyExact(1 << 20, 1 << 20));
        show("multiplyExact long", () -> Math.multiplyExact(1L << 40, 1L << 40));
        show("multiplyExact long", () -> Math.multiplyExact(-5L, 7L));
        show("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
        show("incrementExact", () -> Math.incrementExact(Long.MAX_VALUE));
        show("toIntExact", () -> Math.toIntExact(1L << 31));
        show("toIntExact", () -> Math.toIntExact(-7L));
        show("decrementExact", () -> Math.decrementExact(Integer.MIN_VALUE));
        show("absExact", () -> Math.absExact(Integer.MIN_VALUE));
        int[][] pairs = {{7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {Integer.MIN_VALUE, -1}};
        for (int[] p : pairs) {
            System.out.println(Math.floorDiv(p[0], p[1]) + " " + Math.floorMod(p[0], p[1]) + " " + p[0] / p[1] + " " + p[0] % p[1]);
        }
        show("floorDiv", () -> Math.floorDiv(1, 0));
        System.out.println(Math.multiplyHigh(Long.MAX_VALUE, Long.MAX_VALUE) + " " + Math.multiplyHigh(-1L, 5L));
    }
}
