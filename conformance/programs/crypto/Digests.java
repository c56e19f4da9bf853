import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

public class Digests {
    static final String[] NAMES = {
        "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/256", "SHA3-256", "SHA3-512"
    };

    public static void main(String[] args) throws Exception {
        byte[] million = new byte[100_000];
        java.util.Arrays.fill(million, (byte) 'a');
        for (String name : NAMES) {
            MessageDigest digest = MessageDigest.getInstance(name);
            System.out.println(digest.getAlgorithm() + " " + digest.getDigestLength() + " " + digest.getProvider());
            show(digest.digest());
            show(digest.digest("abc".getBytes(StandardCharsets.UTF_8)));
            digest.update(million, 0, 50_001);
            digest.update(ByteBuffer.wrap(million, 50_001, 49_999));
            show(digest.digest());
        }
        MessageDigest sha = MessageDigest.getInstance("sha-256");
        sha.update((byte) 1);
        MessageDigest copy = (MessageDigest) sha.clone();
        sha.update((byte) 2);
        copy.update((byte) 2);
        System.out.println(MessageDigest.isEqual(sha.digest(), copy.digest()));
        System.out.println(sha);
        try {
            sha.digest(new byte[4], 0, 4);
        } catch (DigestException e) {
            System.out.println(e);
        }
        try {
            MessageDigest.getInstance("SHA-257");
        } catch (NoSuchAlgorithmException e) {
            System.out.println(e);
        }
        try {
            MessageDigest.getInstance("SHA-256", "NoSuch");
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.println(MessageDigest.getInstance("SHA-256", "SUN").getProvider().getName());
        System.out.println(UUID.nameUUIDFromBytes("cloister".getBytes(StandardCharsets.UTF_8)));
    }

    static void show(byte[] bytes) {
        System.out.println(HexFormat.of().formatHex(bytes));
    }
}
