import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Seeded generators give the sequences of the specification; unseeded ones differ. */
public class RandomNumbers {
    public static void main(String[] args) {
        Random r = new Random(42);
        System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextGaussian() + " " + r.nextInt(5, 9));
        byte[] bytes = new byte[7];
        r.nextBytes(bytes);
        System.out.println(java.util.Arrays.toString(bytes) + " " + r.ints(5, 0, 10).boxed().collect(Collectors.toList()) + " " + new Random(0).doubles(2).sum());
        SplittableRandom s = new SplittableRandom(7);
        System.out.println(s.nextInt() + " " + s.nextLong(1000) + " " + s.split().nextInt(10) + " " + s.nextDouble());
        boolean differ = false;
        for (int i = 0; i < 5; i++) {
            differ |= new Random().nextLong() != new Random().nextLong();
        }
        int n = ThreadLocalRandom.current().nextInt(10, 20);
        System.out.println(differ + " " + (n >= 10 && n < 20) + " " + (Math.random() < 1));
        System.out.println(UUID.fromString("123e4567-e89b-12d3-a456-426614174000").hashCode() + " " + new UUID(5, -7) + " " + new UUID(1, 2).compareTo(new UUID(1, 3)));
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
