import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;

/** A certificate revocation list: fields, entries, signature. */
public class RevocationLists {
    public static void main(String[] args) throws Exception {
        CertificateFactory f = CertificateFactory.getInstance("X.509");
        X509Certificate root = (X509Certificate) f.generateCertificate(new ByteArrayInputStream(ROOT.getBytes()));
        X509CRL crl = (X509CRL) f.generateCRL(new ByteArrayInputStream(CRL.getBytes()));
        System.out.println(crl.getIssuerX500Principal() + " " + crl.getVersion() + " " + crl.getSigAlgName() + " " + crl.getType());
        System.out.println(crl.getRevokedCertificates().size() + " " + (crl.getNextUpdate().getTime() - crl.getThisUpdate().getTime()) / 86400000);
        X509CRLEntry entry = crl.getRevokedCertificate(BigInteger.valueOf(4097));
        System.out.println((entry != null) + " " + (entry == null ? "" : entry.getSerialNumber()) + " " + crl.getRevokedCertificate(BigInteger.ONE));
        crl.verify(root.getPublicKey());
        System.out.println("verified " + crl.isRevoked(root));
        byte[] bytes = crl.getEncoded();
        bytes[bytes.length - 3] ^= 1;
        try {
            ((X509CRL) f.generateCRL(new ByteArrayInputStream(bytes))).verify(root.getPublicKey());
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    static final String ROOT = """
            -----BEGIN CERTIFICATE-----
            MIIBlTCCATugAwIBAgIBATAKBggqhkjOPQQDAjAyMQswCQYDVQQGEwJERTEUMBIG
            A1UECgwLQ29uZm9ybWFuY2UxDTALBgNVBAMMBHJvb3QwHhcNMjYxMTIxMjMyMzAy
            WhcNNDYxMTE2MjMyMzAyWjAyMQswCQYDVQQGEwJERTEUMBIGA1UECgwLQ29uZm9y
            bWFuY2UxDTALBgNVBAMMBHJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQU
            RY1z11kc4LF+3mcuarN31gZWAmJFl5Gf3v2bngJ0GeJ5rBRwQSbieZp3WMz9TJ+n
            3E7GNTOn7v79EV32oC2No0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQE
            AwIBBjAdBgNVHQ4EFgQUC8/UffUSFbPocHoOUHU4452Vs3gwCgYIKoZIzj0EAwID
            SAAwRQIgTXqJgAdu57nAdB693j41MrakZgGa7ZYaJHFjN6yM5WoCIQCttHrgYNjB
            tzMTYWDhbC5BSmH9CByEbX4VjUKHv7DqBA==
            -----END CERTIFICATE-----
            """;

    static final String CRL = """
            -----BEGIN X509 CRL-----
            MIIBETCBtwIBATAKBggqhkjOPQQDAjAyMQswCQYDVQQGEwJERTEUMBIGA1UECgwL
            Q29uZm9ybWFuY2UxDTALBgNVBAMMBHJvb3QXDTI2MTEyMTIzMjMwM1oXDTM2MTEx
            ODIzMjMwM1owIzAhAgIQARcNMjYxMTIxMjMyMzAzWjAMMAoGA1UdFQQDCgEBoC8w
            LTAfBgNVHSMEGDAWgBQLz9R99RIVs+hweg5QdTjjnZWzeDAKBgNVHRQEAwIBATAK
            BggqhkjOPQQDAgNJADBGAiEA8iyIwcYwB8gx7eWf5ZVNI7guOVP91sQWFuHLo7Uj
            wjoCIQDONgH2h1/jzo/gOYznDA9Wn8L2ueTyS3X9RCGeYQ//5A==
            -----END X509 CRL-----
            """;
}
