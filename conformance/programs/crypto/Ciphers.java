import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

public class Ciphers {
    static final byte[] TEXT = "Attack at dawn, or whenever everybody has had breakfast.".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        byte[] iv = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        for (int bytes : new int[] {16, 24, 32}) {
            run(Cipher.getInstance("AES/GCM/NoPadding"), bytes, new GCMParameterSpec(128, iv, 0, 12));
            run(Cipher.getInstance("AES/CBC/PKCS5Padding"), bytes, new IvParameterSpec(iv));
            run(Cipher.getInstance("AES/CTR/NoPadding"), bytes, new IvParameterSpec(iv));
            run(Cipher.getInstance("AES/ECB/PKCS5Padding"), bytes, null);
        }
        chacha(iv);
        gcm(iv);
        wrong(iv);
    }

    static void run(Cipher cipher, int keyBytes, AlgorithmParameterSpec parameters) throws Exception {
        SecretKeySpec key = new SecretKeySpec(new byte[keyBytes], "AES");
        cipher.init(Cipher.ENCRYPT_MODE, key, parameters);
        byte[] first = cipher.update(TEXT, 0, 21);
        byte[] rest = cipher.doFinal(TEXT, 21, TEXT.length - 21);
        System.out.println(cipher.getAlgorithm() + " " + cipher.getBlockSize() + " " + cipher.getProvider().getName());
        byte[] all = new byte[(first == null ? 0 : first.length) + rest.length];
        if (first != null) {
            System.arraycopy(first, 0, all, 0, first.length);
        }
        System.arraycopy(rest, 0, all, all.length - rest.length, rest.length);
        System.out.println(HexFormat.of().formatHex(all));
        cipher.init(Cipher.DECRYPT_MODE, key, parameters);
        System.out.println(new String(cipher.doFinal(all), StandardCharsets.UTF_8));
    }

    static void chacha(byte[] iv) throws Exception {
        SecretKeySpec key = new SecretKeySpec(new byte[32], "ChaCha20");
        IvParameterSpec nonce = new IvParameterSpec(iv, 0, 12);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.ENCRYPT_MODE, key, nonce);
        cipher.updateAAD(new byte[] {1, 2, 3});
        byte[] sealed = cipher.doFinal(TEXT);
        System.out.println(HexFormat.of().formatHex(sealed));
        cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, key, nonce);
        cipher.updateAAD(new byte[] {1, 2, 3});
        System.out.println(new String(cipher.doFinal(sealed), StandardCharsets.UTF_8));
        sealed[5] ^= 1;
        cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(Cipher.DECRYPT_MODE, key, nonce);
        cipher.updateAAD(new byte[] {1, 2, 3});
        try {
            cipher.doFinal(sealed);
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
    }

    static void gcm(byte[] iv) throws Exception {
        SecretKeySpec key = new SecretKeySpec(iv, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        GCMParameterSpec nonce = new GCMParameterSpec(96, iv);
        cipher.init(Cipher.ENCRYPT_MODE, key, nonce);
        cipher.updateAAD("header".getBytes(StandardCharsets.UTF_8));
        byte[] long1 = new byte[5000];
        byte[] sealed = cipher.doFinal(long1);
        System.out.println(sealed.length + " " + java.util.Arrays.hashCode(sealed));
        cipher.init(Cipher.DECRYPT_MODE, key, nonce);
        cipher.updateAAD("header".getBytes(StandardCharsets.UTF_8));
        System.out.println(java.util.Arrays.equals(long1, cipher.doFinal(sealed)));
        cipher.init(Cipher.DECRYPT_MODE, key, nonce);
        cipher.updateAAD("Header".getBytes(StandardCharsets.UTF_8));
        try {
            cipher.doFinal(sealed);
        } catch (AEADBadTagException e) {
            System.out.println(e);
        }
    }

    static void wrong(byte[] iv) {
        attempt("no such", () -> Cipher.getInstance("AES/NOPE/NoPadding"));
        attempt("nothing", () -> Cipher.getInstance("Nope"));
        attempt("short key", () -> Cipher.getInstance("AES/ECB/NoPadding").init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[5], "AES")));
        attempt("not full", () -> {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(iv, "AES"));
            cipher.doFinal(new byte[3]);
        });
        attempt("padding", () -> {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(iv, "AES"), new IvParameterSpec(iv));
            cipher.doFinal(new byte[32]);
        });
        attempt("iv", () -> Cipher.getInstance("AES/CBC/PKCS5Padding").init(Cipher.ENCRYPT_MODE, new SecretKeySpec(iv, "AES"), new IvParameterSpec(new byte[3])));
        attempt("not initialised", () -> Cipher.getInstance("AES/CBC/PKCS5Padding").doFinal(new byte[3]));
    }

    interface Action {
        void run() throws Exception;
    }

    static void attempt(String what, Action action) {
        try {
            action.run();
            System.out.println(what + ": fine");
        } catch (Exception e) {
            System.out.println(what + ": " + e);
        }
    }
}
