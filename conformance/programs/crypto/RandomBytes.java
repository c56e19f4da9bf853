import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

public class RandomBytes {
    public static void main(String[] args) throws Exception {
        SecureRandom random = new SecureRandom();
        byte[] a = new byte[33];
        byte[] b = new byte[33];
        random.nextBytes(a);
        random.nextBytes(b);
        System.out.println(Arrays.equals(a, b) + " " + Arrays.equals(a, new byte[33]));
        int or = 0;
        int and = -1;
        for (int i = 0; i < 200; i++) {
            int next = random.nextInt();
            or |= next;
            and &= next;
        }
        System.out.println(or + " " + and);
        boolean inside = true;
        for (int i = 0; i < 1000; i++) {
            int next = random.nextInt(10);
            double fraction = random.nextDouble();
            inside &= next >= 0 && next < 10 && fraction >= 0 && fraction < 1;
        }
        System.out.println(inside);
        random.setSeed(5);
        random.setSeed(new byte[4]);
        System.out.println(random.generateSeed(7).length + " " + SecureRandom.getSeed(3).length);
        System.out.println(random.getAlgorithm());
        System.out.println(SecureRandom.getInstance("NativePRNG").getAlgorithm());
        System.out.println(SecureRandom.getInstanceStrong() != null);
        try {
            SecureRandom.getInstance("Dice");
        } catch (NoSuchAlgorithmException e) {
            System.out.println(e);
        }
        System.out.println(UUID.randomUUID().version() + " " + UUID.randomUUID().equals(UUID.randomUUID()));
    }
}
