import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.DESedeKeySpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Ciphers that old protocols still need: triple DES, RC4, Blowfish, key wrapping by RFC 3394. */
public class OldCiphers {
    public static void main(String[] args) throws Exception {
        HexFormat hex = HexFormat.of();
        byte[] raw = hex.parseHex("0123456789abcdeffedcba987654321089abcdef01234567");
        Cipher des = Cipher.getInstance("DESede/CBC/PKCS5Padding");
        des.init(Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance("DESede").generateSecret(new DESedeKeySpec(raw)), new IvParameterSpec(new byte[8]));
        byte[] sealed = des.doFinal("triple".getBytes());
        System.out.println(hex.formatHex(sealed));
        des.init(Cipher.DECRYPT_MODE, new SecretKeySpec(raw, "DESede"), new IvParameterSpec(new byte[8]));
        System.out.println(new String(des.doFinal(sealed)));
        Cipher rc4 = Cipher.getInstance("RC4");
        rc4.init(Cipher.ENCRYPT_MODE, new SecretKeySpec("Longer Key".getBytes(), "RC4"));
        System.out.println(hex.formatHex(rc4.doFinal("Plaintext".getBytes())));
        Cipher blowfish = Cipher.getInstance("Blowfish/ECB/NoPadding");
        blowfish.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[8], "Blowfish"));
        System.out.println(hex.formatHex(blowfish.doFinal(new byte[8])));
        Cipher wrap = Cipher.getInstance("AESWrap");
        wrap.init(Cipher.WRAP_MODE, new SecretKeySpec(hex.parseHex("000102030405060708090a0b0c0d0e0f"), "AES"));
        byte[] wrapped = wrap.wrap(new SecretKeySpec(hex.parseHex("00112233445566778899aabbccddeeff"), "AES"));
        System.out.println(hex.formatHex(wrapped));
        wrap.init(Cipher.UNWRAP_MODE, new SecretKeySpec(hex.parseHex("000102030405060708090a0b0c0d0e0f"), "AES"));
        System.out.println(hex.formatHex(wrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded()));
        wrapped[0] ^= 1;
        try {
            wrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
    }
}
