package dev.cloister.conformance.tls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.issue.CertificateDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.ratls.CertificateEvidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Ends TLS with a key of his own under a certificate that carries the enclave's evidence, byte for
 * byte, and talks to the enclave himself.
 */
final class ManInTheMiddle implements AutoCloseable {
    private final SSLServerSocket server;
    private final SSLContext credulous;
    private final int enclavePort;

    ManInTheMiddle(byte[] genuine, int enclavePort) throws GeneralSecurityException, IOException {
        this.enclavePort = enclavePort;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair own = generator.generateKeyPair();
        SigningKey signer = new SigningKey(Bytes.of(new byte[31]).plus(Bytes.of(new byte[] {7})));
        CertificateDraft draft =
                CertificateDraft.endEntity("parlour", signer, "parlour", signer, 1);
        draft.publicKeyInfo = Optional.of(Bytes.of(own.getPublic().getEncoded()));
        draft.moreExtensions.add(
                CertificateDraft.extension(
                        CertificateEvidence.INTEROPERABLE_ID,
                        false,
                        dev.cloister.attestation.x509.Certificate.read("genuine", Bytes.of(genuine))
                                .extensions()
                                .get(CertificateEvidence.INTEROPERABLE_ID)
                                .value()));
        Certificate forged =
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(draft.der().toArray()));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("own", own.getPrivate(), new char[0], new Certificate[] {forged});
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, new char[0]);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(managers.getKeyManagers(), null, null);
        credulous = SSLContext.getInstance("TLSv1.3");
        credulous.init(null, new TrustManager[] {new Credulous()}, null);
        server =
                (SSLServerSocket)
                        context.getServerSocketFactory()
                                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "man in the middle");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Reads what he can and says what the enclave said to him. */
    private void serve() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept();
                    Socket enclave =
                            credulous.getSocketFactory().createSocket("localhost", enclavePort)) {
                byte[] request = new byte[1 << 14];
                int size = client.getInputStream().read(request);
                OutputStream out = enclave.getOutputStream();
                out.write(request, 0, Math.max(0, size));
                InputStream in = enclave.getInputStream();
                client.getOutputStream().write(in.readAllBytes());
            } catch (IOException refused) {
                // The client believed him less than he hoped.
            }
        }
    }

    String whatACredulousClientGets() throws IOException {
        try (Socket client = credulous.getSocketFactory().createSocket("localhost", port())) {
            client.getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.lastIndexOf('\n') + 1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Believes any certificate. */
    private static final class Credulous extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
