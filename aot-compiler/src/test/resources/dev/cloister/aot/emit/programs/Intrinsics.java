import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Methods that become C expressions, on their edges. */
public final class Intrinsics {
    public static void main(String[] args) {
        int[] ints = {0, 1, -1, 2, 0x00f0_0f00, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x12345678};
        for (int i : ints) {
            System.out.println(Integer.bitCount(i) + " " + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " "
                    + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.rotateLeft(i, 37) + " " + Integer.rotateRight(i, -3)
                    + " " + Math.max(i, 1) + " " + Math.min(i, 1) + " " + (int) Character.reverseBytes((char) i) + " " + Short.reverseBytes((short) i));
        }
        long[] longs = {0, 1, -1, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789abcdef0L};
        for (long l : longs) {
            System.out.println(Long.bitCount(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l) + " "
                    + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.rotateLeft(l, 67) + " " + Long.rotateRight(l, -3) + " "
                    + Math.max(l, 1) + " " + Math.min(l, 1) + " " + Math.multiplyHigh(l, 0x7777777777777777L));
        }
        double[] doubles = {0.0, -0.0, 1.5, -1.5, 2.5, -0.3, 1e18, Double.NaN, Double.NEGATIVE_INFINITY, 4503599627370497.5};
        for (double d : doubles) {
            System.out.println(bits(Math.sqrt(d)) + " " + bits(Math.floor(d)) + " " + bits(Math.ceil(d)) + " " + bits(Math.rint(d)) + " "
                    + bits(Math.abs(d)) + " " + bits(Math.max(d, 0.0)) + " " + bits(Math.min(d, -0.0)) + " " + bits(Math.fma(d, 3.1, 0.1)));
        }
        AtomicInteger a = new AtomicInteger(5);
        System.out.println(a.compareAndSet(5, 7) + " " + a.compareAndSet(5, 8) + " " + a.getAndAdd(3) + " " + a.incrementAndGet() + " " + a.updateAndGet(x -> -x));
        AtomicLong b = new AtomicLong(1L << 40);
        System.out.println(b.compareAndSet(1, 2) + " " + b.compareAndExchange(1L << 40, 3) + " " + b.accumulateAndGet(5, Math::max));
        AtomicReference<String> c = new AtomicReference<>("x");
        System.out.println(c.compareAndSet("x", "y") + c.getAndSet("z") + c.get());
        System.out.println("s".getClass() == String.class && ((Object) new int[0]).getClass() == int[].class && ((Object) a).getClass() != Object.class);
        Object none = args.length > 5 ? "s" : null;
        try {
            System.out.println(none.getClass());
        } catch (NullPointerException e) {
            System.out.println("no class");
        }
    }

    private static long bits(double d) {
        return Double.doubleToLongBits(d);
    }
}
