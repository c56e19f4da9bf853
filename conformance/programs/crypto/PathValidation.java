import java.io.ByteArrayInputStream;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Chains validated by PKIX without revocation: good, expired, wrong anchor. The certificates are made by the test's author. */
public class PathValidation {
    public static void main(String[] args) throws Exception {
        CertificateFactory f = CertificateFactory.getInstance("X.509");
        X509Certificate root = (X509Certificate) f.generateCertificate(new ByteArrayInputStream(ROOT.getBytes()));
        X509Certificate middle = (X509Certificate) f.generateCertificate(new ByteArrayInputStream(MIDDLE.getBytes()));
        X509Certificate leaf = (X509Certificate) f.generateCertificate(new ByteArrayInputStream(LEAF.getBytes()));
        CertPath path = f.generateCertPath(List.of(leaf, middle));
        run("good", path, root, middle.getNotBefore().getTime() + 1000);
        run("too early", path, root, middle.getNotBefore().getTime() - 100000);
        run("too late", path, root, leaf.getNotAfter().getTime() + 100000);
        run("wrong anchor", path, leaf, middle.getNotBefore().getTime() + 1000);
        run("gap", f.generateCertPath(List.of(leaf)), root, middle.getNotBefore().getTime() + 1000);
        run("only middle", f.generateCertPath(List.of(middle)), root, middle.getNotBefore().getTime() + 1000);
        System.out.println(path.getType() + " " + path.getCertificates().size() + " " + leaf.getSubjectX500Principal() + " " + leaf.getSubjectAlternativeNames());
        System.out.println(leaf.getKeyUsage()[0] + " " + leaf.getBasicConstraints() + " " + middle.getBasicConstraints() + " " + leaf.getExtendedKeyUsage() + " " + middle.getCriticalExtensionOIDs().size());
    }

    static void run(String what, CertPath path, X509Certificate anchor, long at) throws Exception {
        PKIXParameters p = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        p.setRevocationEnabled(false);
        p.setDate(new Date(at));
        try {
            PKIXCertPathValidatorResult r = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX").validate(path, p);
            System.out.println(what + " " + r.getPublicKey().getAlgorithm() + " " + r.getTrustAnchor().getTrustedCert().getSerialNumber().signum());
        } catch (CertPathValidatorException e) {
            System.out.println(what + " " + e.getReason() + " " + e.getIndex());
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

    static final String MIDDLE = """
            -----BEGIN CERTIFICATE-----
            MIIB2TCCAX+gAwIBAgICEAAwCgYIKoZIzj0EAwMwMjELMAkGA1UEBhMCREUxFDAS
            BgNVBAoMC0NvbmZvcm1hbmNlMQ0wCwYDVQQDDARyb290MB4XDTI2MTEyMTIzMjMw
            M1oXDTQ2MDgwODIzMjMwM1owNDELMAkGA1UEBhMCREUxFDASBgNVBAoMC0NvbmZv
            cm1hbmNlMQ8wDQYDVQQDDAZtaWRkbGUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAATC
            ib9fmD3Txf9KfdyoLuGa/mKLkfSLtN+eerDQQle0NkbvjrRobJRTuUXEzKE8SryB
            uVj6p/47L8Cxcp6xeDgcmHJjFV5V9vBh4UYgyjR6Elru9rmkcu89UsrV0FmXO+Oj
            ZjBkMBIGA1UdEwEB/wQIMAYBAf8CAQAwDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQW
            BBTATLfuYPLc6l3nk3MgLCEIjC8RLjAfBgNVHSMEGDAWgBQLz9R99RIVs+hweg5Q
            dTjjnZWzeDAKBggqhkjOPQQDAwNIADBFAiEAmQj7oCEKpGa2EraA52+rHHeFGkjo
            Iv8kqSYjsrwFCIsCIDI91w1VpyE/ixpvfWd0/XUUTxFuf9OLidyRzgtOZddH
            -----END CERTIFICATE-----
            """;

    static final String LEAF = """
            -----BEGIN CERTIFICATE-----
            MIIC8DCCAnegAwIBAgICEAEwCgYIKoZIzj0EAwIwNDELMAkGA1UEBhMCREUxFDAS
            BgNVBAoMC0NvbmZvcm1hbmNlMQ8wDQYDVQQDDAZtaWRkbGUwHhcNMjYxMTIxMjMy
            MzAzWhcNMzYwOTI5MjMyMzAzWjAyMQswCQYDVQQGEwJERTEUMBIGA1UECgwLQ29u
            Zm9ybWFuY2UxDTALBgNVBAMMBGxlYWYwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAw
            ggEKAoIBAQCcFz4OKytBb67LbQhtJDwGe/rGDKLtufR5ITQH26RNLlWC23loK7iX
            oRdekX7++bmcsegkYvr6tglp8cPYa+QJWbR02t2Z9DQUj2Q//Ezp31igHbl1MVMm
            +IdHLKU4U5Ism5JkG8GIlRkbCd9Az0AZeJIlFVsMoHH0t/A6Udhcn9gdt3QY7VTt
            v+AHzDym5eo3Icotm/E74Xhn7tvEj3uA6M4ft6ly9LlQdLebaiJ5hvyJQ9hqBWl9
            SiSzRN4cwyYwwNcVOQLfwIITqsSfQ+vMYUT4S1s+TNaSrHpAcfaXWdoYs4HWO6IS
            wl1pK2rMt7BTVqS7ng2AhB8WNcFzlO4pAgMBAAGjga8wgawwDAYDVR0TAQH/BAIw
            ADAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsGAQUFBwMC
            MC0GA1UdEQQmMCSCDGxlYWYuZXhhbXBsZYIOKi5sZWFmLmV4YW1wbGWHBAoBAgMw
            HQYDVR0OBBYEFNAX9wZ7lmfsCMKoJo9DrVrKQJtvMB8GA1UdIwQYMBaAFMBMt+5g
            8tzqXeeTcyAsIQiMLxEuMAoGCCqGSM49BAMCA2cAMGQCMCd3sNRl9s4OniIqz24c
            R/HwVgsexMILiHRcOottj6y8sZvf5haFl5YwGJkIlbh+sAIwEhkCp1vSypgs45vH
            9uW6SzBc5vLjoNDH7mnNz7P7Yvgd64P5OAnL5n1J4GOvjNwb
            -----END CERTIFICATE-----
            """;
}
