import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.NoSuchPaddingException;

/** Names of algorithms in other cases, aliases, object identifiers, unknown ones, providers asked by name. */
public class ProviderLookups {
    interface Lookup {
        Object get() throws Exception;
    }

    static void attempt(Lookup l) {
        try {
            System.out.println(l.get());
        } catch (NoSuchAlgorithmException | NoSuchPaddingException e) {
            System.out.println(e);
        } catch (Exception e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt(() -> MessageDigest.getInstance("sha-256").getAlgorithm());
        attempt(() -> MessageDigest.getInstance("SHA").getProvider().getName());
        attempt(() -> MessageDigest.getInstance("2.16.840.1.101.3.4.2.1").digest().length);
        attempt(() -> MessageDigest.getInstance("SHA-256", "SUN").getDigestLength());
        attempt(() -> MessageDigest.getInstance("SHA-256", "SunJCE"));
        attempt(() -> MessageDigest.getInstance("SHA-256", ""));
        attempt(() -> MessageDigest.getInstance(null));
        attempt(() -> Mac.getInstance("hmacsha256").getMacLength());
        attempt(() -> Mac.getInstance("HmacNone"));
        attempt(() -> Cipher.getInstance("aes/cbc/pkcs5padding").getBlockSize());
        attempt(() -> Cipher.getInstance("AES/CBC/OtherPadding"));
        attempt(() -> Cipher.getInstance("AES//"));
        attempt(() -> Cipher.getInstance("Rot13"));
        attempt(() -> Cipher.getInstance("AES_128/GCM/NoPadding").getAlgorithm());
        attempt(() -> KeyGenerator.getInstance("aes").getAlgorithm());
        attempt(() -> Signature.getInstance("sha256withecdsa").getAlgorithm());
        attempt(() -> Signature.getInstance("SHA256withNothing"));
        attempt(() -> KeyPairGenerator.getInstance("DSA2"));
        attempt(() -> Cipher.getMaxAllowedKeyLength("AES") == Integer.MAX_VALUE);
        Provider own = new Provider("Own", "1.0", "nothing in it") {
            private static final long serialVersionUID = 1;
        };
        System.out.println(Security.addProvider(own) > 0);
        attempt(() -> MessageDigest.getInstance("SHA-256", "Own"));
        attempt(() -> MessageDigest.getInstance("SHA-256", own));
        System.out.println(Security.getProvider("Own").getInfo() + " " + own.getVersionStr() + " " + own);
        Security.removeProvider("Own");
        System.out.println(Security.getProvider("Own"));
    }
}
