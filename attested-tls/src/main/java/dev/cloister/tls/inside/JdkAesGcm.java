package dev.cloister.tls.inside;

import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.impl.TlsAEADCipherImpl;

/**
 * AES-GCM for one direction of a connection, of the JDK and not of Bouncy Castle: the JDK's runs on
 * the processor's instructions, in an enclave as on HotSpot.
 */
final class JdkAesGcm implements TlsAEADCipherImpl {
    private final boolean isEncrypting;
    private final Cipher cipher;
    private SecretKey key;

    JdkAesGcm(boolean isEncrypting) throws IOException {
        this.isEncrypting = isEncrypting;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new TlsFatalAlert(AlertDescription.internal_error, e);
        }
    }

    @Override
    public void setKey(byte[] bytes, int offset, int length) {
        key = new SecretKeySpec(bytes, offset, length, "AES");
    }

    @Override
    public void init(byte[] nonce, int tagBytes) throws IOException {
        try {
            cipher.init(
                    isEncrypting ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                    key,
                    new GCMParameterSpec(8 * tagBytes, nonce));
        } catch (GeneralSecurityException e) {
            throw new TlsFatalAlert(AlertDescription.internal_error, e);
        }
    }

    @Override
    public int getOutputSize(int inputBytes) {
        return cipher.getOutputSize(inputBytes);
    }

    @Override
    public int doFinal(byte[] additional, byte[] in, int from, int length, byte[] out, int to)
            throws IOException {
        try {
            if (additional != null) {
                cipher.updateAAD(additional);
            }
            return cipher.doFinal(in, from, length, out, to);
        } catch (AEADBadTagException e) {
            throw new TlsFatalAlert(AlertDescription.bad_record_mac, e);
        } catch (GeneralSecurityException e) {
            throw new TlsFatalAlert(AlertDescription.internal_error, e);
        }
    }
}
