import dev.cloister.Reflective;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Algorithms by computed names: those that are declared are there. */
@Reflective(algorithms = {"MessageDigest.SHA-512", "MessageDigest.SHA-1"})
public class DeclaredAlgorithms {
    static String digest(int bits) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA".concat("-") + bits);
            return digest.getAlgorithm() + " " + HexFormat.of().formatHex(digest.digest(new byte[] {1, 2, 3}));
        } catch (NoSuchAlgorithmException e) {
            return e.getClass().getName();
        }
    }

    public static void main(String[] args) {
        for (int bits : new int[] {512, 1, 77}) {
            System.out.println(digest(bits));
        }
    }
}
