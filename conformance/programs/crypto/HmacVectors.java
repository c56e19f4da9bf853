import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 4231 and other answers of HMAC, resets, clones, long keys, misuse. */
public class HmacVectors {
    static void run(Mac mac, byte[] key, byte[] data) throws Exception {
        mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
        System.out.println(mac.getAlgorithm() + " " + mac.getMacLength() + " " + HexFormat.of().formatHex(mac.doFinal(data)));
        mac.update(data, 0, 3);
        Mac copy = (Mac) mac.clone();
        mac.reset();
        mac.update(data[0]);
        System.out.println(mac.doFinal()[0] + " " + copy.doFinal(new byte[0])[1]);
    }

    public static void main(String[] args) throws Exception {
        byte[] key = new byte[20];
        java.util.Arrays.fill(key, (byte) 0x0b);
        byte[] hi = "Hi There".getBytes(StandardCharsets.US_ASCII);
        run(Mac.getInstance("HmacMD5"), key, hi);
        run(Mac.getInstance("HmacSHA1"), key, hi);
        run(Mac.getInstance("HmacSHA224"), key, hi);
        run(Mac.getInstance("HmacSHA256"), key, hi);
        run(Mac.getInstance("HmacSHA384"), key, hi);
        run(Mac.getInstance("HmacSHA512"), key, hi);
        run(Mac.getInstance("HmacSHA512/256"), new byte[200], hi);
        run(Mac.getInstance("HmacSHA3-256"), "Jefe".getBytes(StandardCharsets.US_ASCII), hi);
        run(Mac.getInstance("HmacSHA3-512"), key, hi);
        try {
            Mac.getInstance("HmacSHA256").doFinal(hi);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            Mac.getInstance("HmacSHA256").init(null);
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
    }
}
