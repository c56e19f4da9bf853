// jar: org.bouncycastle:bcprov-jdk18on
import java.security.MessageDigest;
import java.security.Security;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Digests and MACs asked for by name from the provider of Bouncy Castle, registered and as an object. */
public class BcProviderDigests {
    static void show(MessageDigest d) {
        System.out.println(d.getAlgorithm() + " " + d.getProvider().getName() + " " + HexFormat.of().formatHex(d.digest("abc".getBytes())));
    }

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        show(MessageDigest.getInstance("SM3", "BC"));
        show(MessageDigest.getInstance("SHA-256", "BC"));
        show(MessageDigest.getInstance("SHA3-384", new BouncyCastleProvider()));
        show(MessageDigest.getInstance("BLAKE2B-256", "BC"));
        show(MessageDigest.getInstance("RIPEMD160"));
        show(MessageDigest.getInstance("KECCAK-256", "BC"));
        Mac mac = Mac.getInstance("HMACSM3", "BC");
        mac.init(new SecretKeySpec(new byte[16], "SM3"));
        System.out.println(HexFormat.of().formatHex(mac.doFinal("abc".getBytes())));
        mac = Mac.getInstance("AESCMAC", "BC");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex("2b7e151628aed2a6abf7158809cf4f3c"), "AES"));
        System.out.println(HexFormat.of().formatHex(mac.doFinal()));
        try {
            MessageDigest.getInstance("NO-SUCH", "BC");
        } catch (java.security.NoSuchAlgorithmException e) {
            System.out.println(e.getMessage());
        }
        try {
            MessageDigest.getInstance("SHA-256", "XX");
        } catch (java.security.NoSuchProviderException e) {
            System.out.println(e.getMessage());
        }
    }
}
