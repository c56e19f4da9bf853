import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Every digest of the JDK by known answers, in pieces, cloned half way, over buffers. */
public class DigestVectors {
    public static void main(String[] args) throws Exception {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        byte[] many = new byte[1000];
        for (int i = 0; i < many.length; i++) many[i] = (byte) (i * 7);
        MessageDigest[] all = {
            MessageDigest.getInstance("MD5"), MessageDigest.getInstance("SHA-1"), MessageDigest.getInstance("SHA-224"), MessageDigest.getInstance("SHA-256"),
            MessageDigest.getInstance("SHA-384"), MessageDigest.getInstance("SHA-512"), MessageDigest.getInstance("SHA-512/224"), MessageDigest.getInstance("SHA-512/256"),
            MessageDigest.getInstance("SHA3-224"), MessageDigest.getInstance("SHA3-256"), MessageDigest.getInstance("SHA3-384"), MessageDigest.getInstance("SHA3-512"), MessageDigest.getInstance("MD2")
        };
        for (MessageDigest d : all) {
            System.out.println(d.getAlgorithm() + " " + d.getDigestLength() + " " + HexFormat.of().formatHex(d.digest(abc)));
            for (int i = 0; i < many.length; i += 61) d.update(many, i, Math.min(61, many.length - i));
            MessageDigest half = (MessageDigest) d.clone();
            d.update((byte) 1);
            half.update(ByteBuffer.wrap(new byte[] {1}));
            byte[] one = d.digest();
            System.out.println(MessageDigest.isEqual(one, half.digest()) + " " + one[0] + " " + HexFormat.of().formatHex(d.digest()).substring(0, 16));
        }
        byte[] out = new byte[40];
        all[3].update(abc);
        System.out.println(all[3].digest(out, 4, 32) + " " + out[4] + " " + all[3]);
        try {
            all[3].digest(out, 20, 32);
        } catch (Exception e) {
            System.out.println(e);
        }
    }
}
