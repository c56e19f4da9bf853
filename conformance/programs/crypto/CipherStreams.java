import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** CipherInputStream, CipherOutputStream, DigestInputStream and DigestOutputStream, chained; errors as IOException. */
public class CipherStreams {
    public static void main(String[] args) throws Exception {
        SecretKeySpec key = new SecretKeySpec(new byte[16], "AES");
        IvParameterSpec iv = new IvParameterSpec(new byte[16]);
        Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        c.init(Cipher.ENCRYPT_MODE, key, iv);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MessageDigest md = MessageDigest.getInstance("SHA-256");
        try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(new CipherOutputStream(bytes, c), md))) {
            out.writeUTF("gr\u00fc\u00dfe");
            for (int i = 0; i < 1000; i++) out.writeInt(i * i);
            out.flush();
            out.writeDouble(-0.0);
        }
        System.out.println(bytes.size() + " " + HexFormat.of().formatHex(md.digest()));
        c.init(Cipher.DECRYPT_MODE, key, iv);
        try (DataInputStream in = new DataInputStream(new DigestInputStream(new CipherInputStream(new ByteArrayInputStream(bytes.toByteArray()), c), md))) {
            System.out.print(in.readUTF());
            long sum = 0;
            for (int i = 0; i < 1000; i++) sum += in.readInt();
            System.out.println(" " + sum + " " + in.readDouble() + " " + in.read());
        }
        System.out.println(HexFormat.of().formatHex(md.digest()));
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, new byte[12]));
        byte[] sealed = new CipherInputStream(new ByteArrayInputStream(new byte[5000]), gcm).readAllBytes();
        System.out.println(sealed.length);
        sealed[17] ^= 1;
        gcm.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, new byte[12]));
        try (CipherInputStream in = new CipherInputStream(new ByteArrayInputStream(sealed), gcm)) {
            in.readAllBytes();
        } catch (IOException e) {
            System.out.println(e.getMessage() + " " + e.getCause().getClass().getSimpleName());
        }
        c.init(Cipher.DECRYPT_MODE, key, iv);
        byte[] all = new byte[9];
        CipherInputStream in = new CipherInputStream(new ByteArrayInputStream(bytes.toByteArray()), c);
        System.out.println(in.skip(3) + " " + in.read(all, 1, 8) + " " + all[1] + " " + in.available());
        in.close();
    }
}
