package dev.cloister.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.security.Key;
import java.security.KeyStoreSpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;

/**
 * A stand-in for a hardware module: its key has no encoding, only its own signature engine can use
 * it, and it works only after it was configured.
 */
public final class TokenProvider extends Provider {
    private static final long serialVersionUID = 1L;

    /** Not configured, and so without a key store. */
    public TokenProvider() {
        this(false);
    }

    private TokenProvider(boolean configured) {
        super("Token", "1", "a token for tests");
        if (configured) {
            put("KeyStore.Token", Store.class.getName());
            put("Signature.SHA256withRSA", Engine.class.getName());
        }
    }

    @Override
    public Provider configure(String file) {
        return new TokenProvider(file.endsWith("slot-1.conf"));
    }

    private static final class Handle implements PrivateKey {
        @Serial private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    /** Signs with the test key when it is given the handle, and with nothing else. */
    public static final class Engine extends SignatureSpi {
        private final ByteArrayOutputStream data = new ByteArrayOutputStream();

        /** Called by the provider. */
        public Engine() {}

        @Override
        protected void engineInitVerify(PublicKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void engineInitSign(PrivateKey key) {
            if (!(key instanceof Handle)) {
                throw new IllegalArgumentException("not a key of this token");
            }
        }

        @Override
        protected void engineUpdate(byte b) {
            data.write(b);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {
            data.write(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() {
            return TestKeys.KEY.sign(data.toByteArray());
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }

    /** One entry, after a login with the right password. */
    public static final class Store extends KeyStoreSpi {
        /** Called by the provider. */
        public Store() {}

        @Override
        public Key engineGetKey(String alias, char[] password) {
            return engineIsKeyEntry(alias) ? new Handle() : null;
        }

        @Override
        public Certificate engineGetCertificate(String alias) {
            return TestCertificates.certificate(TestKeys.KEY);
        }

        @Override
        public boolean engineIsKeyEntry(String alias) {
            return alias.equals("release");
        }

        @Override
        public Enumeration<String> engineAliases() {
            return Collections.enumeration(Collections.singleton("release"));
        }

        @Override
        public boolean engineContainsAlias(String alias) {
            return engineIsKeyEntry(alias);
        }

        @Override
        public int engineSize() {
            return 1;
        }

        @Override
        public void engineLoad(InputStream in, char[] password) throws IOException {
            if (!new String(password).equals("sesame")) {
                throw new IOException("login failed");
            }
        }

        @Override
        public Certificate[] engineGetCertificateChain(String alias) {
            return new Certificate[] {engineGetCertificate(alias)};
        }

        @Override
        public Date engineGetCreationDate(String alias) {
            return new Date(0);
        }

        @Override
        public boolean engineIsCertificateEntry(String alias) {
            return false;
        }

        @Override
        public String engineGetCertificateAlias(Certificate certificate) {
            return "release";
        }

        @Override
        public void engineSetKeyEntry(String a, Key k, char[] p, Certificate[] c) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineSetCertificateEntry(String alias, Certificate certificate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineDeleteEntry(String alias) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void engineStore(OutputStream out, char[] password) {
            throw new UnsupportedOperationException();
        }
    }
}
