import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

/** SecureRandom however it is asked for: never the same twice, seeds do not make it repeatable, all ranges. */
public class HardwareRandom {
    static boolean differs(SecureRandom a, SecureRandom b) {
        byte[] x = new byte[32];
        byte[] y = new byte[32];
        a.nextBytes(x);
        b.nextBytes(y);
        return !java.util.Arrays.equals(x, y);
    }

    public static void main(String[] args) throws Exception {
        SecureRandom plain = new SecureRandom();
        SecureRandom strong = SecureRandom.getInstanceStrong();
        System.out.println(differs(plain, strong) + " " + differs(plain, plain) + " " + differs(new SecureRandom(), new SecureRandom()));
        plain.setSeed(42);
        plain.setSeed(new byte[] {1, 2, 3});
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) seen.add(plain.nextLong());
        System.out.println(seen.size());
        int bits = 0;
        for (int i = 0; i < 1000; i++) bits += Integer.bitCount(plain.nextInt());
        System.out.println(bits > 15000 && bits < 17000);
        boolean inRange = true;
        for (int i = 0; i < 1000; i++) {
            int n = plain.nextInt(10);
            double d = plain.nextDouble();
            float f = plain.nextFloat();
            inRange &= n >= 0 && n < 10 && d >= 0 && d < 1 && f >= 0 && f < 1;
        }
        System.out.println(inRange + " " + plain.generateSeed(17).length + " " + plain.ints(5, 3, 4).sum() + " " + (plain.nextGaussian() < 100));
        byte[] none = new byte[0];
        plain.nextBytes(none);
        byte[] odd = new byte[1001];
        plain.nextBytes(odd);
        int zeros = 0;
        for (byte b : odd) if (b == 0) zeros++;
        System.out.println(zeros < 50);
        System.out.println(new java.math.BigInteger(256, plain).bitLength() > 200);
    }
}
