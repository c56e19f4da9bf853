import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** RSA, Diffie-Hellman, Shamir's sharing and the Chinese remainder with plain BigIntegers. */
public class RsaByHand {
    public static void main(String[] args) {
        BigInteger p = new BigInteger("170141183460469231731687303715884105727");
        BigInteger q = new BigInteger("2305843009213693951");
        BigInteger n = p.multiply(q);
        BigInteger phi = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE));
        BigInteger e = BigInteger.valueOf(65537);
        BigInteger d = e.modInverse(phi);
        BigInteger message = new BigInteger(1, "attack at dawn".getBytes(StandardCharsets.UTF_8));
        BigInteger secret = message.modPow(e, n);
        System.out.println(secret + " " + new String(secret.modPow(d, n).toByteArray(), StandardCharsets.UTF_8));
        BigInteger mp = secret.modPow(d.mod(p.subtract(BigInteger.ONE)), p);
        BigInteger mq = secret.modPow(d.mod(q.subtract(BigInteger.ONE)), q);
        System.out.println(mq.add(q.multiply(mp.subtract(mq).multiply(q.modInverse(p)).mod(p))).equals(message));
        Random random = new Random(77);
        BigInteger a = new BigInteger(120, random);
        BigInteger b = new BigInteger(120, random);
        BigInteger g = BigInteger.valueOf(3);
        System.out.println(g.modPow(a, p).modPow(b, p).equals(g.modPow(b, p).modPow(a, p)) + " " + g.modPow(a.multiply(b), p));
        BigInteger[] polynomial = {message.mod(p), new BigInteger(126, random), new BigInteger(126, random)};
        BigInteger[] shares = new BigInteger[6];
        for (int x = 1; x < 6; x++) {
            BigInteger y = BigInteger.ZERO;
            for (int i = 2; i >= 0; i--) {
                y = y.multiply(BigInteger.valueOf(x)).add(polynomial[i]).mod(p);
            }
            shares[x] = y;
        }
        for (int[] pick : new int[][] {{1, 2, 3}, {5, 1, 4}, {2, 4}}) {
            BigInteger sum = BigInteger.ZERO;
            for (int i : pick) {
                BigInteger top = BigInteger.ONE;
                BigInteger bottom = BigInteger.ONE;
                for (int j : pick) {
                    if (i != j) {
                        top = top.multiply(BigInteger.valueOf(-j));
                        bottom = bottom.multiply(BigInteger.valueOf(i - j));
                    }
                }
                sum = sum.add(shares[i].multiply(top).multiply(bottom.modInverse(p))).mod(p);
            }
            System.out.println(sum.equals(polynomial[0]) + " " + sum);
        }
    }
}
