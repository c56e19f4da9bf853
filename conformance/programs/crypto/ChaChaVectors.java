import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** RFC 8439: ChaCha20 with a counter, ChaCha20-Poly1305 with associated data, wrong tags, reuse. */
public class ChaChaVectors {
    static final byte[] TEXT = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.".getBytes();

    public static void main(String[] args) throws Exception {
        HexFormat hex = HexFormat.of();
        byte[] raw = new byte[32];
        for (int i = 0; i < 32; i++) raw[i] = (byte) i;
        Cipher stream = Cipher.getInstance("ChaCha20");
        stream.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(raw, "ChaCha20"), new ChaCha20ParameterSpec(hex.parseHex("000000000000004a00000000"), 1));
        byte[] sealed = stream.doFinal(TEXT);
        System.out.println(hex.formatHex(sealed));
        stream = Cipher.getInstance("ChaCha20");
        stream.init(Cipher.DECRYPT_MODE, new SecretKeySpec(raw, "ChaCha20"), new ChaCha20ParameterSpec(hex.parseHex("000000000000004a00000000"), 1));
        byte[] opened = new byte[TEXT.length];
        int n = stream.update(sealed, 0, 33, opened, 0);
        stream.doFinal(sealed, 33, sealed.length - 33, opened, n);
        System.out.println(new String(opened));
        for (int i = 0; i < 32; i++) raw[i] = (byte) (0x80 + i);
        SecretKeySpec key = new SecretKeySpec(raw, "ChaCha20");
        IvParameterSpec nonce = new IvParameterSpec(hex.parseHex("070000004041424344454647"));
        Cipher c = Cipher.getInstance("ChaCha20-Poly1305/None/NoPadding");
        c.init(Cipher.ENCRYPT_MODE, key, nonce);
        c.updateAAD(hex.parseHex("50515253c0c1c2c3c4c5c6c7"));
        byte[] both = c.doFinal(TEXT);
        System.out.println(hex.formatHex(Arrays.copyOfRange(both, TEXT.length, both.length)));
        try {
            c.init(Cipher.ENCRYPT_MODE, key, nonce);
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e.getMessage());
        }
        for (int bad : new int[] {-1, 0, 120}) {
            byte[] copy = both.clone();
            if (bad >= 0) copy[bad] ^= 4;
            c = Cipher.getInstance("ChaCha20-Poly1305/None/NoPadding");
            c.init(Cipher.DECRYPT_MODE, key, nonce);
            c.updateAAD(hex.parseHex("50515253c0c1c2c3c4c5c6c7"));
            try {
                System.out.println(new String(c.doFinal(copy)).substring(0, 20));
            } catch (javax.crypto.AEADBadTagException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            c.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[8]));
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e);
        }
    }
}
