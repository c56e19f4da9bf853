package dev.cloister.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Stands where an enclave has its sealer. */
final class FixedKey implements KeyWrap {
    private final SecretKeySpec key = new SecretKeySpec(new byte[16], "AES");

    @Override
    public byte[] wrap(byte[] bytes, byte[] additional) {
        byte[] nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, bytes, additional);
        byte[] wrapped = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return wrapped;
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] additional) {
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(wrapped, 12),
                Arrays.copyOfRange(wrapped, 12, wrapped.length),
                additional);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, byte[] additional) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(additional);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException refused) {
            throw new StoreException(StoreException.Reason.ALTERED, "head", refused);
        }
    }
}
