package dev.cloister.vm;

import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;

/** {@code NONEwithRSA}: PKCS #1 signatures over the bytes as they are, by the RSA cipher. */
public final class RawRsaSignature extends SignatureSpi {
    private final Cipher cipher;
    private final ByteArrayOutputStream signed = new ByteArrayOutputStream();

    /** Not initialised. */
    public RawRsaSignature() throws NoSuchAlgorithmException, NoSuchPaddingException {
        cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    }

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        cipher.init(Cipher.DECRYPT_MODE, key);
        signed.reset();
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        cipher.init(Cipher.ENCRYPT_MODE, key);
        signed.reset();
    }

    @Override
    protected void engineUpdate(byte b) {
        signed.write(b);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        signed.write(bytes, offset, length);
    }

    @Override
    protected byte[] engineSign() throws SignatureException {
        try {
            return cipher.doFinal(taken());
        } catch (IllegalBlockSizeException | BadPaddingException e) {
            throw new SignatureException("doFinal() failed", e);
        }
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        byte[] expected = taken();
        try {
            return MessageDigest.isEqual(cipher.doFinal(signature), expected);
        } catch (BadPaddingException e) {
            return false; // made with another key
        } catch (IllegalBlockSizeException e) {
            throw new SignatureException("doFinal() failed", e);
        }
    }

    private byte[] taken() {
        byte[] bytes = signed.toByteArray();
        signed.reset();
        return bytes;
    }

    @Override
    @Deprecated
    protected void engineSetParameter(String name, Object value) {
        throw new InvalidParameterException("Parameters not supported");
    }

    @Override
    @Deprecated
    protected Object engineGetParameter(String name) {
        throw new InvalidParameterException("Parameters not supported");
    }
}
