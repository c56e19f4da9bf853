import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES by FIPS 197 and SP 800-38A: ECB, CBC, CTR, CFB, OFB for all key sizes, in place, over offsets. */
public class AesVectors {
    static final String TEXT = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
    static final String[] KEYS = {"2b7e151628aed2a6abf7158809cf4f3c", "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b", "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"};

    static void run(Cipher c, IvParameterSpec iv) throws Exception {
        for (String key : KEYS) {
            SecretKeySpec k = new SecretKeySpec(HexFormat.of().parseHex(key), "AES");
            c.init(Cipher.ENCRYPT_MODE, k, iv);
            byte[] sealed = c.doFinal(HexFormat.of().parseHex(TEXT));
            System.out.println(c.getAlgorithm() + " " + HexFormat.of().formatHex(sealed));
            c.init(Cipher.DECRYPT_MODE, k, iv);
            byte[] inPlace = sealed.clone();
            int n = c.update(inPlace, 0, 21, inPlace, 0);
            n += c.doFinal(inPlace, 21, inPlace.length - 21, inPlace, n);
            System.out.println(n + " " + HexFormat.of().formatHex(inPlace).equals(TEXT));
        }
    }

    public static void main(String[] args) throws Exception {
        IvParameterSpec iv = new IvParameterSpec(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"));
        run(Cipher.getInstance("AES/ECB/NoPadding"), null);
        run(Cipher.getInstance("AES/CBC/NoPadding"), iv);
        run(Cipher.getInstance("AES/CTR/NoPadding"), new IvParameterSpec(HexFormat.of().parseHex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")));
        run(Cipher.getInstance("AES/CFB/NoPadding"), iv);
        run(Cipher.getInstance("AES/OFB/NoPadding"), iv);
        run(Cipher.getInstance("AES/CFB8/NoPadding"), iv);
        Cipher plain = Cipher.getInstance("AES");
        plain.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"), "AES"));
        System.out.println(HexFormat.of().formatHex(plain.doFinal(HexFormat.of().parseHex("00112233445566778899aabbccddeeff"))) + " " + plain.getIV());
    }
}
