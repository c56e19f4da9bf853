import java.util.function.DoubleSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Lambdas that capture every primitive kind, arrays, this, parameters of enclosing lambdas; many at once. */
public class LambdaCaptures {
    private int field = 5;

    Supplier<String> all(boolean z, byte b, short s, char c, int i, long j, float f, double d, Object o, int[] a) {
        return () -> "" + z + b + s + c + i + j + f + d + o + a[0] + field;
    }

    static Supplier<Long> wide(long a, double b, long c, double d, long e, double f, long g, double h, long i, double j) {
        return () -> a + (long) b + c + (long) d + e + (long) f + g + (long) h + i + (long) j;
    }

    interface Wide {
        String of(byte a, long b, short c, double d, char e, float f, boolean g, Object... rest);
    }

    public static void main(String[] args) {
        int[] a = {1};
        LambdaCaptures self = new LambdaCaptures();
        Supplier<String> text = self.all(true, (byte) -1, (short) -2, 'x', Integer.MIN_VALUE, 1L << 40, 0.1f, -0.0, null, a);
        a[0] = 77;
        self.field = 6;
        System.out.println(text.get());
        System.out.println(wide(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).get());
        long factor = 3;
        IntUnaryOperator outer = x -> {
            long base = x * factor;
            IntUnaryOperator inner = y -> {
                DoubleSupplier deepest = () -> base + y * factor + 0.5;
                return (int) deepest.getAsDouble();
            };
            return inner.applyAsInt(x + 1);
        };
        System.out.println(outer.applyAsInt(10));
        byte narrow = (byte) 200;
        char unit = '\uffff';
        boolean flag = narrow < 0;
        Wide wide = (p, q, r, s, t, u, v, rest) -> p + ":" + q + ":" + r + ":" + s + ":" + t + ":" + u + ":" + v + ":" + rest.length + narrow + (int) unit + flag;
        System.out.println(wide.of((byte) 1, 2, (short) 3, 4, '5', 6, false, 1, 2, 3));
        Runnable[] counted = new Runnable[2];
        int[] count = new int[1];
        for (int i = 0; i < 2; i++) {
            int step = i + 1;
            counted[i] = () -> count[0] += step;
        }
        for (int n = 0; n < 10; n++) counted[n % 2].run();
        System.out.println(count[0]);
        for (String each : new String[] {"p", "q"}) {
            Supplier<String> s = () -> each + each;
            System.out.print(s.get());
        }
        System.out.println();
    }
}
