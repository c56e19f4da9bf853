// jar: org.bouncycastle:bcprov-jdk18on
// jar: org.bouncycastle:bctls-jdk18on
// jar: org.bouncycastle:bcutil-jdk18on
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Date;
import java.util.Vector;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.tls.AbstractTlsClient;
import org.bouncycastle.tls.AbstractTlsServer;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.NamedGroup;
import org.bouncycastle.tls.ProtocolName;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SecurityParameters;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsClientProtocol;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsFatalAlertReceived;
import org.bouncycastle.tls.TlsProtocol;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** A TLS 1.3 server and its client, connected in memory: no socket, no JSSE. */
public class BcTlsHandshake {
    static final BcTlsCrypto CRYPTO = new BcTlsCrypto(new SecureRandom());

    public static void main(String[] args) throws Exception {
        Identity identity = Identity.create("CN=enclave");
        exchange(identity);
        large(identity);
        groups(identity);
        wrongCertificate(identity);
        noCommonProtocol(identity);
        brokenRecord(identity);
    }

    /** A P-256 key pair and the certificate that it signed itself. */
    record Identity(AsymmetricCipherKeyPair keys, byte[] certificate) {
        static Identity create(String name) throws Exception {
            X9ECParameters curve = CustomNamedCurves.getByOID(SECObjectIdentifiers.secp256r1);
            ECKeyPairGenerator generator = new ECKeyPairGenerator();
            generator.init(
                    new ECKeyGenerationParameters(
                            new ECNamedDomainParameters(SECObjectIdentifiers.secp256r1, curve),
                            CRYPTO.getSecureRandom()));
            AsymmetricCipherKeyPair keys = generator.generateKeyPair();
            ECPublicKeyParameters publicKey = (ECPublicKeyParameters) keys.getPublic();
            AlgorithmIdentifier signing = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            V3TBSCertificateGenerator content = new V3TBSCertificateGenerator();
            content.setSerialNumber(new ASN1Integer(BigInteger.ONE));
            content.setIssuer(new X500Name(name));
            content.setSubject(new X500Name(name));
            content.setStartDate(new Time(new Date(0)));
            content.setEndDate(new Time(new Date(4_000_000_000_000L)));
            content.setSignature(signing);
            content.setSubjectPublicKeyInfo(
                    new SubjectPublicKeyInfo(
                            new AlgorithmIdentifier(
                                    X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1),
                            publicKey.getQ().getEncoded(false)));
            TBSCertificate unsigned = content.generateTBSCertificate();
            byte[] bytes = unsigned.getEncoded("DER");
            SHA256Digest digest = new SHA256Digest();
            digest.update(bytes, 0, bytes.length);
            byte[] hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            ECDSASigner signer = new ECDSASigner();
            signer.init(true, keys.getPrivate());
            BigInteger[] pair = signer.generateSignature(hash);
            ASN1EncodableVector signed = new ASN1EncodableVector();
            signed.add(unsigned);
            signed.add(signing);
            signed.add(
                    new DERBitString(
                            StandardDSAEncoding.INSTANCE.encode(
                                    signer.getOrder(), pair[0], pair[1])));
            return new Identity(keys, new DERSequence(signed).getEncoded("DER"));
        }
    }

    static class Server extends AbstractTlsServer {
        final Identity identity;
        final Vector<ProtocolName> protocols = new Vector<>();
        String alert = "none";

        Server(Identity identity, String... protocols) {
            super(CRYPTO);
            this.identity = identity;
            for (String each : protocols) this.protocols.add(ProtocolName.asUtf8Encoding(each));
        }

        @Override
        protected ProtocolVersion[] getSupportedVersions() {
            return ProtocolVersion.TLSv13.only();
        }

        @Override
        protected int[] getSupportedCipherSuites() {
            return new int[] {CipherSuite.TLS_AES_128_GCM_SHA256, CipherSuite.TLS_AES_256_GCM_SHA384};
        }

        @Override
        protected Vector<ProtocolName> getProtocolNames() {
            return protocols;
        }

        @Override
        public TlsCredentials getCredentials() throws IOException {
            TlsCertificate certificate = CRYPTO.createCertificate(identity.certificate());
            CertificateEntry[] chain = {new CertificateEntry(certificate, null)};
            return new BcDefaultTlsCredentialedSigner(
                    new TlsCryptoParameters(context),
                    CRYPTO,
                    identity.keys().getPrivate(),
                    new Certificate(TlsUtils.EMPTY_BYTES, chain),
                    SignatureAndHashAlgorithm.getInstance(
                            HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
        }

        @Override
        public void notifyAlertReceived(short level, short description) {
            alert = AlertDescription.getText(description);
        }
    }

    static class Client extends AbstractTlsClient {
        final byte[] expectedCertificate;
        final int[] groups;
        final Vector<ProtocolName> protocols = new Vector<>();
        String alert = "none";

        Client(byte[] expectedCertificate, int[] groups, String... protocols) {
            super(CRYPTO);
            this.expectedCertificate = expectedCertificate;
            this.groups = groups;
            for (String each : protocols) this.protocols.add(ProtocolName.asUtf8Encoding(each));
        }

        @Override
        protected ProtocolVersion[] getSupportedVersions() {
            return ProtocolVersion.TLSv13.only();
        }

        @Override
        protected int[] getSupportedCipherSuites() {
            return new int[] {CipherSuite.TLS_AES_128_GCM_SHA256};
        }

        @Override
        protected Vector<Integer> getSupportedGroups(Vector roles) {
            Vector<Integer> supported = new Vector<>();
            for (int group : groups) supported.add(group);
            return supported;
        }

        @Override
        protected Vector<ProtocolName> getProtocolNames() {
            return protocols;
        }

        SecurityParameters parameters() {
            return context.getSecurityParametersConnection();
        }

        @Override
        public TlsAuthentication getAuthentication() {
            return new TlsAuthentication() {
                @Override
                public void notifyServerCertificate(TlsServerCertificate server) throws IOException {
                    byte[] shown = server.getCertificate().getCertificateAt(0).getEncoded();
                    if (!Arrays.equals(shown, expectedCertificate))
                        throw new TlsFatalAlert(AlertDescription.bad_certificate);
                }

                @Override
                public TlsCredentials getClientCredentials(CertificateRequest request) {
                    return null;
                }
            };
        }

        @Override
        public void notifyAlertReceived(short level, short description) {
            alert = AlertDescription.getText(description);
        }
    }

    /** A client and a server and what lies between them. */
    static class Connection {
        final Server server;
        final Client client;
        final TlsServerProtocol serverEnd = new TlsServerProtocol();
        final TlsClientProtocol clientEnd = new TlsClientProtocol();

        Connection(Server server, Client client) throws IOException {
            this.server = server;
            this.client = client;
            serverEnd.accept(server);
            clientEnd.connect(client);
        }

        void settle() throws IOException {
            while (carry(clientEnd, serverEnd) + carry(serverEnd, clientEnd) > 0) {}
        }

        static int carry(TlsProtocol from, TlsProtocol to) throws IOException {
            int length = to.isClosed() ? 0 : from.getAvailableOutputBytes();
            if (length > 0) {
                byte[] bytes = new byte[length];
                from.readOutput(bytes, 0, length);
                to.offerInput(bytes);
            }
            return length;
        }

        void send(TlsProtocol from, byte[] bytes) throws IOException {
            from.writeApplicationData(bytes, 0, bytes.length);
            settle();
        }

        static byte[] received(TlsProtocol end) {
            byte[] bytes = new byte[end.getAvailableInputBytes()];
            end.readInput(bytes, 0, bytes.length);
            return bytes;
        }

        String state() {
            return "connected " + clientEnd.isConnected() + " " + serverEnd.isConnected()
                    + ", closed " + clientEnd.isClosed() + " " + serverEnd.isClosed();
        }
    }

    static void exchange(Identity identity) throws Exception {
        Connection connection =
                new Connection(
                        new Server(identity, "h2", "cloister/1"),
                        new Client(
                                identity.certificate(),
                                new int[] {NamedGroup.secp256r1},
                                "cloister/1",
                                "http/1.1"));
        connection.settle();
        System.out.println(connection.state());
        SecurityParameters agreed = connection.client.parameters();
        System.out.println(agreed.getNegotiatedVersion());
        System.out.println(agreed.getCipherSuite() == CipherSuite.TLS_AES_128_GCM_SHA256);
        System.out.println(agreed.getApplicationProtocol().getUtf8Decoding());
        connection.send(connection.clientEnd, "How do you do?".getBytes(StandardCharsets.UTF_8));
        System.out.println(
                new String(Connection.received(connection.serverEnd), StandardCharsets.UTF_8));
        connection.send(connection.serverEnd, "Très bien, merci \u20ac".getBytes(StandardCharsets.UTF_8));
        System.out.println(
                new String(Connection.received(connection.clientEnd), StandardCharsets.UTF_8).length());
        connection.clientEnd.close();
        connection.settle();
        System.out.println(connection.state() + ", server heard " + connection.server.alert);
    }

    /** More than one record each way, and many small ones. */
    static void large(Identity identity) throws Exception {
        Connection connection =
                new Connection(
                        new Server(identity, "bulk"),
                        new Client(identity.certificate(), new int[] {NamedGroup.x25519}, "bulk"));
        connection.settle();
        byte[] much = new byte[200_000];
        for (int i = 0; i < much.length; i++) much[i] = (byte) (i * 31 + (i >> 8));
        connection.send(connection.clientEnd, much);
        byte[] got = Connection.received(connection.serverEnd);
        System.out.println(got.length + " " + Arrays.equals(much, got));
        int total = 0;
        for (int i = 0; i < 100; i++) {
            connection.send(connection.serverEnd, Arrays.copyOf(much, i));
            total += Connection.received(connection.clientEnd).length;
        }
        System.out.println(total);
    }

    static void groups(Identity identity) throws Exception {
        for (int group : new int[] {NamedGroup.secp384r1, NamedGroup.x25519, NamedGroup.secp256r1}) {
            Connection connection =
                    new Connection(
                            new Server(identity, "a"),
                            new Client(identity.certificate(), new int[] {group}, "a"));
            connection.settle();
            System.out.println(NamedGroup.getText(group) + ": " + connection.state());
        }
    }

    static void wrongCertificate(Identity identity) throws Exception {
        Identity other = Identity.create("CN=enclave");
        Server server = new Server(other, "a");
        Connection connection =
                new Connection(
                        server,
                        new Client(identity.certificate(), new int[] {NamedGroup.secp256r1}, "a"));
        settleUntilAlert(connection);
        // A server that shows the certificate of another key cannot sign for it.
        Server thief = new Server(new Identity(other.keys(), identity.certificate()), "a");
        connection =
                new Connection(
                        thief,
                        new Client(identity.certificate(), new int[] {NamedGroup.secp256r1}, "a"));
        settleUntilAlert(connection);
    }

    static void noCommonProtocol(Identity identity) throws Exception {
        Connection connection =
                new Connection(
                        new Server(identity, "h2"),
                        new Client(identity.certificate(), new int[] {NamedGroup.secp256r1}, "h3"));
        settleUntilAlert(connection);
    }

    static void settleUntilAlert(Connection connection) throws IOException {
        try {
            connection.settle();
            System.out.println("no alert");
        } catch (TlsFatalAlertReceived alert) {
            System.out.println("received " + alert.getMessage());
        } catch (TlsFatalAlert alert) {
            System.out.println("raised " + alert.getMessage());
        }
        try {
            connection.settle();
        } catch (TlsFatalAlertReceived alert) {
            System.out.println("then received " + alert.getMessage());
        } catch (TlsFatalAlert alert) {
            System.out.println("then raised " + alert.getMessage());
        }
        System.out.println(connection.state());
        System.out.println(
                "server heard " + connection.server.alert + ", client heard " + connection.client.alert);
    }

    static void brokenRecord(Identity identity) throws Exception {
        Connection connection =
                new Connection(
                        new Server(identity, "a"),
                        new Client(identity.certificate(), new int[] {NamedGroup.secp256r1}, "a"));
        connection.settle();
        connection.clientEnd.writeApplicationData(new byte[100], 0, 100);
        byte[] record = new byte[connection.clientEnd.getAvailableOutputBytes()];
        connection.clientEnd.readOutput(record, 0, record.length);
        record[record.length - 1] ^= 1;
        try {
            connection.serverEnd.offerInput(record);
            System.out.println("accepted a changed record");
        } catch (TlsFatalAlert alert) {
            System.out.println("raised " + alert.getMessage());
        }
        settleUntilAlert(connection);
    }
}
