import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random and SplittableRandom from known seeds: every method, bounds, streams, splits, errors. */
public class SeededRandoms {
    static void show(RandomGenerator r) {
        System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian());
        System.out.println(r.nextInt(10) + " " + r.nextInt(1 << 20) + " " + r.nextInt(1000000007) + " " + r.nextInt(-5, 5) + " " + r.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) + " " + r.nextLong(10) + " " + r.nextLong(1L << 40) + " " + r.nextLong(-9, 1L << 62) + " " + r.nextDouble(5) + " " + r.nextDouble(-1, 1) + " " + r.nextFloat(3f) + " " + r.nextFloat(-2, 2) + " " + r.nextGaussian(100, 15) + " " + r.nextExponential());
        byte[] bytes = new byte[11];
        r.nextBytes(bytes);
        System.out.println(Arrays.toString(bytes) + Arrays.toString(r.ints(5).toArray()) + Arrays.toString(r.ints(5, 0, 100).toArray()) + Arrays.toString(r.longs(3, 5, 50).toArray()) + Arrays.toString(r.doubles(3).toArray()) + Arrays.toString(r.doubles(2, 1, 2).toArray()) + r.ints().limit(3).sum() + r.longs().limit(3).sum() + r.ints(1, 3).skip(5).findFirst().getAsInt());
        for (Runnable bad : new Runnable[] {() -> r.nextInt(0), () -> r.nextInt(5, 5), () -> r.nextLong(-1), () -> r.nextDouble(0), () -> r.nextDouble(2, 1), () -> r.nextGaussian(0, -1), () -> r.ints(-1), () -> r.ints(1, 5, 5), () -> r.nextDouble(Double.NaN), () -> r.nextBytes(null)}) {
            try {
                bad.run();
                System.out.print("ok; ");
            } catch (RuntimeException e) {
                System.out.print(e.getClass().getSimpleName() + " " + e.getMessage() + "; ");
            }
        }
        System.out.println();
    }

    public static void main(String[] args) {
        show(new Random(42));
        show(new SplittableRandom(42));
        SplittableRandom parent = new SplittableRandom(-1);
        SplittableRandom child = parent.split();
        System.out.println(parent.nextLong() + " " + child.nextLong() + " " + child.split().nextInt(100) + " " + parent.splits(3).mapToInt(r -> r.nextInt(1000)).sum());
        Random seeded = new Random();
        seeded.setSeed(7);
        System.out.println(seeded.nextInt() == new Random(7).nextInt());
        Random counting = new Random(1) {
            private static final long serialVersionUID = 1;
            private int bits;

            @Override
            protected int next(int n) {
                return bits++ << 20 >>> 32 - n;
            }
        };
        System.out.println(counting.nextInt() + " " + counting.nextLong() + " " + counting.nextDouble() + " " + counting.nextInt(16) + " " + counting.nextBoolean());
        long hash = 0;
        Random r = new Random(123456789);
        SplittableRandom s = new SplittableRandom(123456789);
        for (int i = 1; i < 20000; i++) {
            hash = hash * 31 + r.nextInt(i) + s.nextInt(i) + Double.doubleToLongBits(r.nextGaussian()) + s.nextLong(i * 1000003L);
        }
        System.out.println(hash);
    }
}
